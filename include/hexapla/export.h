#pragma once

/// Marks what the shared library exports; everything else is hidden.
#if defined(_WIN32)
#define HEXAPLA_EXPORT
#else
#define HEXAPLA_EXPORT __attribute__((visibility("default")))
#endif
