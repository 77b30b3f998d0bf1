#include "annotate/quantities/words.h"

#include <algorithm>

#include "text/morphology.h"

namespace hexapla::annotate::quantities {

Words::Words(const Account& account, const Annotations& annotations)
    : account_(account), annotations_(annotations), text_(account.text()), lower_text_(account.text()) {
  for (char& c : lower_text_)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
}

void Words::load(std::uint32_t index) {
  words_.clear();
  const Sentence& sentence = annotations_.sentences[index];
  const std::string_view lower(lower_text_);
  std::uint32_t last = sentence.span.begin;
  for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const Token& token = annotations_.tokens[i];
    Word word{.span = token.span, .lower = lower.substr(token.span.begin, token.span.size()), .kind = token.kind};
    word.spaced = i == sentence.first_token || token.span.begin > last;
    word.capital = token.kind == TokenKind::word && text::is_capitalised(text_.substr(token.span.begin, token.span.size()));
    const auto& names = annotations_.names;
    while (next_name_ < names.size() && names[next_name_].span.end <= token.span.begin) ++next_name_;
    if (next_name_ < names.size() && names[next_name_].span.begin < token.span.end)
      word.name = static_cast<std::uint32_t>(next_name_);
    const auto& times = annotations_.times;
    while (next_time_ < times.size() && times[next_time_].span.end <= token.span.begin) ++next_time_;
    word.in_time = next_time_ < times.size() && times[next_time_].span.begin < token.span.end;
    words_.push_back(word);
    last = token.span.end;
  }
}

bool Words::any(std::size_t i, std::initializer_list<std::string_view> list) const {
  return i < words_.size() && std::ranges::find(list, words_[i].lower) != list.end();
}

bool Words::hyphen(std::size_t i) const {
  if (!glued(i) || !glued(i + 1) || i == 0) return false;
  const std::string_view mark = lower(i);
  return mark == "-" || mark == "\u2010" || mark == "\u2011" || mark == "\u2013";
}

bool Words::possessive(std::size_t i) const {
  if (!glued(i)) return false;
  const std::string_view is = lower(i);
  if (is == "'s" || is == "\u2019s") return true;
  return (is == "'" || is == "\u2019") && i > 0 && lower(i - 1).ends_with('s') && (*this)[i + 1].spaced;
}

bool Words::starts_name(std::size_t i) const {
  const std::uint32_t name = (*this)[i].name;
  return name != none && (i == 0 || words_[i - 1].name != name);
}
bool Words::ends_name(std::size_t i) const {
  const std::uint32_t name = (*this)[i].name;
  return name != none && (*this)[i + 1].name != name;
}
std::string Words::name_key(std::uint32_t name) const {
  const auto& names = annotations_.names;
  const std::uint32_t fullest = names[name].chain == none ? name : names[name].chain;
  const Span span = names[fullest].span;
  return lower_text_.substr(span.begin, span.size());
}
std::size_t Words::name_end(std::size_t i) const {
  const std::uint32_t name = (*this)[i].name;
  ++i;
  if (name == none) return i;
  while (i < words_.size() && words_[i].name == name) ++i;
  return i;
}

}  // namespace hexapla::annotate::quantities
