#pragma once

#include "annotate/quantities/draft.h"

namespace hexapla::annotate::quantities {

/// Whether a bare number names rather than counts, by the account's trees: it hangs on a capitalised word before it ("Sea Lion
/// 4"), or stands behind the proper nouns of its phrase ("the Sea Lion 3 lines"), where a count would stand before them. False
/// without trees.
bool is_designator(const Words& words, const Draft& draft);

/// Gives a count the noun that its number hangs on by the account's trees, where that stands farther on than what the rules took
/// ("one major break", "four plain-clothes officers") and has the number's number. Without trees nothing changes.
void take_counted_noun(const Words& words, Draft& draft);

}  // namespace hexapla::annotate::quantities
