#include "annotate/quantities/words.h"

#include <algorithm>
#include <array>

#include "annotate/quantities/measures.h"
#include "annotate/quantities/money.h"
#include "core/in_list.h"
#include "text/calendar.h"
#include "text/morphology.h"
#include "text/time_zones.h"
#include "text/words.h"

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
  std::uint32_t taken = 0;  // up to where tokens were cut anew
  for (std::uint32_t i = sentence.first_token; i < sentence.last_token; ++i) {
    const Token& token = annotations_.tokens[i];
    if (token.span.begin < taken) {
      last = token.span.end;
      continue;
    }
    Word word{.span = token.span, .lower = lower.substr(token.span.begin, token.span.size()), .kind = token.kind};
    word.spaced = i == sentence.first_token || token.span.begin > last;
    word.capital = token.kind == TokenKind::word && text::is_capitalised(text_.substr(token.span.begin, token.span.size()));
    const auto& names = annotations_.names;
    while (next_name_ < names.size() && names[next_name_].span.end <= token.span.begin) ++next_name_;
    if (next_name_ < names.size() && names[next_name_].span.begin < token.span.end)
      word.name = static_cast<std::uint32_t>(next_name_);
    const auto& times = annotations_.times;
    while (next_time_ < times.size() && times[next_time_].span.end <= token.span.begin) ++next_time_;
    word.in_time = next_time_ < times.size() && times[next_time_].span.begin < token.span.end &&
                   token.span.begin < end_of_time(times[next_time_]);
    taken = std::max(taken, take_money(word, sentence.span.end));
    if (token.span.begin >= taken) words_.push_back(word);
    last = token.span.end;
  }
}

/// "A year after nine people were hurt": what happened before is no time, unless it is told as one ("two days after May 5").
std::uint32_t Words::end_of_time(const Time& time) const {
  if (!time.value.starts_with('P')) return time.span.end;
  const std::string_view own = lower_text({time.span.begin, time.span.end});
  constexpr auto joints = std::to_array<std::string_view>({" after ", " before "});
  for (const std::string_view joint : joints) {
    const std::size_t at = own.find(joint);
    if (at == std::string_view::npos) continue;
    const std::string_view happened = own.substr(at + joint.size());
    const std::vector<text::Word> told = text::words(happened);
    const bool of_calendar = std::ranges::any_of(told, [](const text::Word& word) {
      constexpr auto of_clock = std::to_array<std::string_view>(
          {"o'clock", "a.m", "p.m", "am", "pm", "noon", "midnight", "tonight", "today", "tomorrow", "yesterday"});
      return text::names_month(word.folded) || text::names_weekday(word.folded) || is_time_unit(word.folded) ||
             text::is_zone(word.folded) || in(of_clock, word.folded);
    });
    // "An hour after 9", "two years after 1998-99", but "after 36-year-old".
    const std::string_view behind = std::string_view(lower_text_).substr(time.span.end);
    const bool goes_on = behind.size() > 1 && behind[0] == '-' && behind[1] >= 'a' && behind[1] <= 'z';
    const bool bare = told.size() == 1 && !goes_on;
    if (!of_calendar && !bare) return time.span.begin + static_cast<std::uint32_t>(at + joint.size());
  }
  return time.span.end;
}

std::uint32_t Words::take_money(const Word& token, std::uint32_t end) {
  const auto digit = [&](std::uint32_t at) { return at < end && text_[at] >= '0' && text_[at] <= '9'; };
  const auto letter = [&](std::uint32_t at) { return at < end && lower_text_[at] >= 'a' && lower_text_[at] <= 'z'; };
  if (token.kind != TokenKind::word || !token.capital) return 0;
  std::uint32_t at = token.span.begin;
  while (letter(at) && text_[at] < 'a') ++at;
  const std::uint32_t code_end = at;
  if (!digit(at) || at >= token.span.end) return 0;
  const std::string_view lower(lower_text_);
  const bool after_sign = !words_.empty() && words_.back().lower == "$" && !token.spaced;  // "$US113"
  const std::string_view code = lower.substr(token.span.begin, code_end - token.span.begin);
  const bool short_sign = code == "ps" || code == "r";  // "PS2.7m": "£" in ASCII, "R1.2bn": rand; "PS5" and "R2" are none
  if (!is_money_code(code) && !(after_sign && code == "us") && !short_sign) return 0;
  while (digit(at) || (at < end && (text_[at] == '.' || text_[at] == ',') && digit(at + 1))) ++at;
  const std::uint32_t number_end = at;
  if (short_sign && !letter(at) && lower.substr(code_end, number_end - code_end).find_first_of(".,") == std::string_view::npos)
    return 0;
  while (letter(at)) ++at;
  const auto add = [&](std::uint32_t from, std::uint32_t to, TokenKind kind, bool spaced) {
    if (from < to)
      words_.push_back({.span = {from, to},
                        .lower = lower.substr(from, to - from),
                        .kind = kind,
                        .spaced = spaced,
                        .capital = from == token.span.begin,
                        .in_time = token.in_time});
  };
  if (!after_sign) add(token.span.begin, code_end, TokenKind::word, token.spaced);
  add(code_end, number_end, TokenKind::number, false);
  add(number_end, at, TokenKind::word, false);
  return std::max(at, token.span.begin + 1);
}

std::string_view Words::text_before(std::size_t i) const {
  constexpr std::size_t reach = 6;
  if (i == 0 || i > words_.size()) return {};
  const std::uint32_t begin = words_[i - std::min(i, reach)].span.begin;
  return text_.substr(begin, words_[i - 1].span.end - begin);
}

bool Words::any(std::size_t i, std::initializer_list<std::string_view> list) const {
  return i < words_.size() && std::ranges::find(list, words_[i].lower) != list.end();
}

std::size_t Words::at(std::uint32_t at) const {
  const auto found = std::ranges::lower_bound(words_, at, {}, [](const Word& word) { return word.span.begin; });
  return static_cast<std::size_t>(found - words_.begin());
}

bool Words::hanging_hyphen(std::size_t i) const { return any(i, {"-", "\u2010", "\u2011"}) && glued(i); }

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
