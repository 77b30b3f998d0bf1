#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/story.h"

namespace hexapla::reconcile {

/// Whether a byte is white space as texts have it between words.
inline bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// The words of a mention on one line: runs of white space are one blank, none at the ends; no control character.
std::string plain_words(std::string_view words);

/// The same of a clause, without the line before it that tells where it was written: "PORT ELM, N.H. (AP) — A pier burnt".
std::string plain_clause(std::string_view words);

/// The words without marks of quotation that are opened and not closed, or closed and not opened ("a pirate `mother ship").
std::string without_loose_marks(std::string words);

/// Words of a text in which a double mark without its other has it at the end that is cut off: “never pay for it → “never pay for
/// it”.
std::string with_marks_closed(std::string words);

/// The accounts that a sentence names: "Gazette, Radio and 3 more".
struct Tellers {
  std::string names;
  bool several = false;
};

/// The accounts of a reading in their order, each once; of many, the first few and how many more there are.
Tellers tellers_of(const Story& story, const Reading& reading);

/// The accounts themselves, in this order. At least one.
Tellers name_accounts(const Story& story, const std::vector<std::uint32_t>& accounts);

}  // namespace hexapla::reconcile
