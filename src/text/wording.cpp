#include "text/wording.h"

#include <algorithm>
#include <array>
#include <utility>

#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::text {
namespace {

std::string_view digits_of(std::string_view word) {
  static constexpr auto numbers = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"eight", "8"},   {"eighteen", "18"}, {"eighty", "80"}, {"eleven", "11"},   {"fifteen", "15"},   {"fifty", "50"},
       {"five", "5"},    {"forty", "40"},    {"four", "4"},    {"fourteen", "14"}, {"nine", "9"},       {"nineteen", "19"},
       {"ninety", "90"}, {"one", "1"},       {"percent", "%"}, {"seven", "7"},     {"seventeen", "17"}, {"seventy", "70"},
       {"six", "6"},     {"sixteen", "16"},  {"sixty", "60"},  {"ten", "10"},      {"thirteen", "13"},  {"thirty", "30"},
       {"three", "3"},   {"twelve", "12"},   {"twenty", "20"}, {"two", "2"},       {"zero", "0"}});
  const auto found = std::ranges::lower_bound(numbers, word, {}, &std::pair<std::string_view, std::string_view>::first);
  return found != numbers.end() && found->first == word ? found->second : word;
}

/// An ordinal in digits by its word: "11th" is "eleventh". Longer ones are several words ("twenty-first").
std::string_view ordinal_of(std::string_view word) {
  static constexpr auto ordinals = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"10th", "tenth"},     {"11th", "eleventh"},  {"12th", "twelfth"},     {"13th", "thirteenth"}, {"14th", "fourteenth"},
       {"15th", "fifteenth"}, {"16th", "sixteenth"}, {"17th", "seventeenth"}, {"18th", "eighteenth"}, {"19th", "nineteenth"},
       {"1st", "first"},      {"20th", "twentieth"}, {"2nd", "second"},       {"30th", "thirtieth"},  {"3rd", "third"},
       {"4th", "fourth"},     {"5th", "fifth"},      {"6th", "sixth"},        {"7th", "seventh"},     {"8th", "eighth"},
       {"9th", "ninth"}});
  const auto found = std::ranges::lower_bound(ordinals, word, {}, &std::pair<std::string_view, std::string_view>::first);
  return found != ordinals.end() && found->first == word ? found->second : word;
}

/// A title by the whole word, where its stop and a name follow: "Sen. Roe" is "senator roe", but "the Gov." stays.
std::string_view title_of(std::string_view text, const Word& word) {
  static constexpr auto titles = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"adm", "admiral"},        {"capt", "captain"},       {"cmdr", "commander"}, {"col", "colonel"},    {"cpl", "corporal"},
       {"dep", "deputy"},         {"det", "detective"},      {"dr", "doctor"},      {"gen", "general"},    {"gov", "governor"},
       {"hon", "honorable"},      {"lt", "lieutenant"},      {"maj", "major"},      {"pres", "president"}, {"prof", "professor"},
       {"pvt", "private"},        {"rep", "representative"}, {"rev", "reverend"},   {"sen", "senator"},    {"sgt", "sergeant"},
       {"supt", "superintendent"}});
  const auto found = std::ranges::lower_bound(titles, word.folded, {}, &std::pair<std::string_view, std::string_view>::first);
  if (found == titles.end() || found->first != word.folded) return word.folded;
  const std::string_view rest = text.substr(word.span.end);
  const std::size_t name = rest.starts_with(". ") ? 2 : rest.starts_with(".\u00a0") ? 3 : std::string_view::npos;
  return name < rest.size() && is_capitalised(rest.substr(name, 4)) ? found->second : word.folded;
}

/// Whether nothing but one apostrophe, and blanks, stands in `between`.
bool is_lone_apostrophe(std::string_view between) {
  std::string_view mark;
  for (std::size_t at = 0; at < between.size();) {
    if (between[at] == ' ') {
      ++at;
      continue;
    }
    if (!mark.empty()) return false;
    mark = between[at] == '\'' ? "'" : between.substr(at).starts_with("\u2019") ? "\u2019" : std::string_view();
    if (mark.empty()) return false;
    at += mark.size();
  }
  return !mark.empty();
}

/// The words of a text, those joined that its maker parted at an apostrophe: "I \u2019 m", "the ship ' s".
std::vector<Word> words_joined(std::string_view text) {
  static constexpr auto rests = std::to_array<std::string_view>({"d", "ll", "m", "re", "s", "t", "ve"});
  std::vector<Word> out;
  for (Word& word : words(text)) {
    const bool rest = !out.empty() && std::ranges::find(rests, word.folded) != rests.end() &&
                      is_lone_apostrophe(text.substr(out.back().span.end, word.span.begin - out.back().span.end));
    if (!rest) {
      out.push_back(std::move(word));
      continue;
    }
    out.back().folded += "'" + word.folded;
    out.back().span.end = word.span.end;
  }
  return out;
}

/// A contraction's two words, or two empty ones: "don't" is "do" and "not", "we'll" is "we" and "will".
std::pair<std::string_view, std::string_view> parts_of(std::string_view word) {
  static constexpr auto endings = std::to_array<std::pair<std::string_view, std::string_view>>(
      {{"n't", "not"}, {"'re", "are"}, {"'ll", "will"}, {"'ve", "have"}, {"'m", "am"}});
  if (word == "cannot") return {"can", "not"};
  if (word == "won't") return {"will", "not"};
  if (word == "can't") return {"can", "not"};
  for (const auto& [ending, whole] : endings) {
    if (word.size() > ending.size() && word.ends_with(ending)) return {word.substr(0, word.size() - ending.size()), whole};
  }
  return {};
}

/// Where a lone "&" stands between two words, or npos: "salt & pepper", but not "R&B".
std::size_t and_sign(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t at = text.substr(begin, end - begin).find(" & ");
  return at == std::string_view::npos ? at : begin + at + 1;
}

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

/// Whether a colon stands right before a place, or before a blank before it: the minutes of "6:00".
bool is_behind_colon(std::string_view text, std::size_t at) {
  if (at > 0 && text[at - 1] == ' ') --at;
  return at > 0 && text[at - 1] == ':';
}

}  // namespace

std::vector<Wording> wording(std::string_view text, std::uint32_t base) {
  std::vector<Wording> out;
  std::size_t bracket_seen = 0;
  bool inside = false;
  std::uint32_t before = 0;  // the end of the word before
  for (const Word& word : words_joined(text)) {
    for (; bracket_seen < word.span.begin; ++bracket_seen) {
      if (text[bracket_seen] == '[' || text[bracket_seen] == '(') inside = true;
      if (text[bracket_seen] == ']' || text[bracket_seen] == ')') inside = false;
    }
    if (const std::size_t sign = and_sign(text, before, word.span.begin); sign != std::string_view::npos) {
      const auto at = static_cast<std::uint32_t>(sign) + base;
      out.push_back({.span = {at, at + 1}, .key = "and", .editorial = inside});
    }
    before = word.span.end;
    if (word.folded == "00" && !out.empty() && is_digit(out.back().key.back()) && is_behind_colon(text, word.span.begin))
      continue;
    const auto add = [&](Span span, std::string_view key) {
      out.push_back({.span = {span.begin + base, span.end + base},
                     .key = key == "okay" ? "ok" : std::string(ordinal_of(digits_of(key))),
                     .editorial = inside});
    };
    if (const auto [first, second] = parts_of(word.folded); !first.empty()) {
      add(word.span, first);  // both stand at the place of the whole: a part of it would be no word of the text
      add(word.span, second);
      continue;
    }
    if (const std::string_view title = title_of(text, word); title != word.folded) {
      add(word.span, title);
      continue;
    }
    // A hyphen of the folded form is one of the text's, of which some take three bytes.
    std::size_t begin = 0;
    std::uint32_t at = word.span.begin;
    for (std::size_t hyphen = word.folded.find('-'); hyphen != std::string::npos; hyphen = word.folded.find('-', begin)) {
      std::uint32_t end = at;
      while (end < word.span.end && text[end] != '-' && text.substr(end, 3) != "\u2010" && text.substr(end, 3) != "\u2011") ++end;
      add({at, end}, std::string_view(word.folded).substr(begin, hyphen - begin));
      at = end + (end < word.span.end && text[end] == '-' ? 1 : 3);
      begin = hyphen + 1;
    }
    if (begin < word.folded.size()) add({at, word.span.end}, std::string_view(word.folded).substr(begin));
    if (word.span.end < text.size() && text[word.span.end] == '%') add({word.span.end, word.span.end + 1}, "%");
  }
  return out;
}

}  // namespace hexapla::text
