#pragma once

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether the words of a statement are a piece, which tells only who spoke ("the harbour master said Saturday") or looks into
/// it ("police are trying to determine"), or something of what stands outside them ("where it was found", "seen in the area").
/// Cost: linear in its words.
bool is_piece(const Story& story, std::uint32_t account, const Statement& statement);

}  // namespace hexapla::reconcile
