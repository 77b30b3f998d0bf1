#pragma once

#include <hexapla/chains.h>

namespace hexapla::annotate {

/// The words of an account that mean a participant, pronouns with them, chained inside it, and those that tell that something
/// happens, with who does it and to whom. `annotations`: what was read of it, with syntax; without, there are none. Cost: n log
/// n.
AccountMentions find_mentions(const Account& account, const Annotations& annotations);

}  // namespace hexapla::annotate
