#pragma once

#include <hexapla/account.h>
#include <hexapla/language.h>
#include <hexapla/syntax.h>

namespace hexapla::annotate {

/// What a language model reads in an account. A block is analysed by itself, so that no sentence crosses one; a block longer than
/// the model takes has no words. Cost: linear.
Syntax read_syntax(const Account& account, language::Analyser& analyser);

}  // namespace hexapla::annotate
