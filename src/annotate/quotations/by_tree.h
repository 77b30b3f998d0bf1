#pragma once

#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// The speaker of the cue by the account's trees, where they name another than `speaker`, the one that the rules found; else
/// `speaker`. Without trees always `speaker`. Cost: logarithmic, plus the phrase.
Span speaker_by_tree(const View& view, Span cue, Span speaker);

/// "the woman called “…”", "a plan dubbed “…”": whether the participle right before marked words describes a noun by the tree, so
/// that nobody is said to call it so.
bool is_called_by_tree(const View& view, Span cue);

/// Whether the trees let a cue of one word be a verb, and not a noun among others of its phrase ("a press briefing").
bool is_cue_by_tree(const View& view, Span cue);

}  // namespace hexapla::annotate::quotations
