#pragma once

#include <string>
#include <string_view>

namespace hexapla::text {

/// The past participle of an English verb's lemma, in small letters: "run" of "run", "sunk" of "sink", "rescued" of "rescue".
/// Empty of what has less than three letters. Verbs that no table of irregular ones has are taken for regular. Cost: linear in
/// the table.
std::string past_participle(std::string_view lemma);

}  // namespace hexapla::text
