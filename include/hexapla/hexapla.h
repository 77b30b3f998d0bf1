#pragma once

/// Everything a program needs: read accounts, compare them, walk the findings, write them, verify them.
#include <hexapla/account.h>
#include <hexapla/annotations.h>
#include <hexapla/chains.h>
#include <hexapla/comparison.h>
#include <hexapla/engine.h>
#include <hexapla/error.h>
#include <hexapla/exchange.h>
#include <hexapla/ingest.h>
#include <hexapla/language.h>
#include <hexapla/limits.h>
#include <hexapla/parallel.h>
#include <hexapla/progress.h>
#include <hexapla/report.h>
#include <hexapla/sentences.h>
#include <hexapla/span.h>
#include <hexapla/stream.h>
#include <hexapla/syntax.h>
#include <hexapla/verify.h>
#include <hexapla/version.h>
