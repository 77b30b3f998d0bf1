#pragma once

#include <cstdint>
#include <span>

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether figures that an account lists beside each other count all to whom this happened, as far as it tells: men, women and
/// children alone, and nobody else who fared so ("the driver also died", "another body was found"). `list` holds indexes of the
/// account's quantities. Cost: linear in the account.
bool is_whole_toll(const Story& story, std::uint32_t account, std::span<const std::uint32_t> list);

}  // namespace hexapla::reconcile
