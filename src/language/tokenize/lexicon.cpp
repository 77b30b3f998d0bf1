#include "language/tokenize/lexicon.h"

#include <algorithm>
#include <string>

#include "language/string_ids.h"
#include "language/unicode.h"

namespace hexapla::language {

std::uint32_t NormTable::find(std::uint64_t id) const {
  const auto found = std::ranges::lower_bound(keys_, id);
  if (found == keys_.end() || *found != id) return 0;
  return values_[static_cast<std::size_t>(found - keys_.begin())];
}

std::uint32_t Lexicon::add(std::string_view text, std::uint32_t norm) {
  const std::uint32_t number = map_.insert(text, norm);
  if (number < lexemes_.size()) return number;

  Lexeme lexeme = {};
  lexeme.text = map_.text(number);
  const std::string lowered = lower(text);
  lexeme.lower = lowered == text ? lexeme.text : map_.keep(lowered);
  const std::uint64_t id = string_id(text);
  const std::uint32_t own_norm = norm != 0 ? norm : norms_->find(id);
  const std::string_view normed = own_norm != 0 ? (*strings_)[own_norm] : base_norm(text).value_or(lexeme.lower);
  lexeme.norm = normed;
  lexeme.ids = {
      string_id(normed),      string_id(first_code_point(text)), string_id(last_three(text)), string_id(shape(text)), id,
      string_id(lexeme.lower)};
  lexeme.space = is_space(text);
  lexemes_.push_back(lexeme);
  return number;
}

void Lexicon::clear() {
  map_.clear();
  lexemes_.clear();
}

}  // namespace hexapla::language
