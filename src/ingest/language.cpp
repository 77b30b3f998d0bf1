#include "ingest/language.h"

#include <algorithm>
#include <cld2/public/compact_lang_det.h>

#include "core/utf8.h"
#include "text/words.h"

namespace hexapla::ingest {
namespace {

constexpr std::size_t looked_at = 64U << 10U;

// Frequent words of English that are not also frequent words of another language in Latin letters. Sorted.
constexpr std::string_view english_words[] = {"about", "after", "and",  "are",   "been", "but",   "by",   "from",
                                              "had",   "has",   "have", "he",    "his",  "its",   "not",  "of",
                                              "on",    "said",  "she",  "that",  "the",  "their", "they", "this",
                                              "to",    "was",   "were", "which", "who",  "will",  "with", "would"};
static_assert(std::ranges::is_sorted(english_words));

/// Of a hundred words of the text's beginning, those that are English ones; and whether its letters are mostly Latin.
struct Impression {
  std::size_t english_percent = 0;
  std::size_t words = 0;
  bool latin = true;
};

Impression look_at(std::string_view text) {
  constexpr std::size_t enough = 4096;
  std::size_t end = std::min(text.size(), enough);
  while (!utf8::is_boundary(text, end)) --end;
  const auto words = text::words(text.substr(0, end));
  Impression out;
  out.words = words.size();
  const auto english = std::ranges::count_if(
      words, [](const text::Word& word) { return std::ranges::binary_search(english_words, std::string_view(word.folded)); });
  if (!words.empty()) out.english_percent = static_cast<std::size_t>(english) * 100 / words.size();
  std::size_t latin = 0;
  std::size_t other = 0;
  for (std::size_t at = 0; at < end;) {
    const auto [code_point, size] = utf8::decode(text, at);
    at += size;
    const bool ascii_letter = (code_point >= 'a' && code_point <= 'z') || (code_point >= 'A' && code_point <= 'Z');
    constexpr char32_t last_latin = 0x24F;
    if (ascii_letter || (code_point >= 0xC0 && code_point <= last_latin)) ++latin;
    if (code_point > last_latin && !(code_point >= 0x2000 && code_point < 0x2C00)) ++other;
  }
  out.latin = latin >= other;
  return out;
}

std::string_view primary(std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); }

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return out;
}

/// A tag as BCP 47 writes it, with the language in lower case: locales have underscores.
std::string well_formed(std::string_view tag) {
  std::string out = lower(primary(tag));
  out += tag.substr(out.size());
  std::ranges::replace(out, '_', '-');
  return out;
}

/// CLD2's code as BCP 47 has it.
std::string tag_of(CLD2::Language language) {
  std::string tag = CLD2::LanguageCode(language);
  if (tag == "iw") return "he";
  if (tag == "jw") return "jv";
  return tag == "mo" ? "ro" : tag;
}

struct Detected {
  std::string tag;
  bool sure = false;
};

Detected ask_cld2(std::string_view text) {
  std::size_t end = std::min(text.size(), looked_at);
  while (!utf8::is_boundary(text, end)) --end;
  text = text.substr(0, end);
  CLD2::Language languages[3] = {};
  int percents[3] = {};
  int text_bytes = 0;
  bool reliable = false;
  const CLD2::Language found = CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, languages,
                                                              percents, &text_bytes, &reliable);
  constexpr int least_percent = 60;
  const bool sure = reliable && found != CLD2::UNKNOWN_LANGUAGE && percents[0] >= least_percent;
  return {tag_of(found), sure};
}

}  // namespace

Language detect_language(std::string_view text, const std::optional<std::string>& declared) {
  // English text has 25 to 40 of these words in a hundred, other languages fewer than 8, headlines of names alone perhaps none.
  constexpr std::size_t english_share = 15;
  constexpr std::size_t enough_words = 60;
  const Impression impression = look_at(text);
  const bool english = impression.english_percent >= english_share;
  Detected detected = ask_cld2(text);
  // A few words full of names mislead CLD2; so does English that it takes for its neighbour Scots.
  if (english && detected.tag != "en" && (!detected.sure || impression.words < enough_words || detected.tag == "sco")) {
    detected = {"en", true};
  }
  const std::string said = declared ? lower(primary(*declared)) : std::string();
  if (detected.sure) {
    const bool same = said == detected.tag || said == primary(detected.tag);
    return {.tag = same ? well_formed(*declared) : detected.tag, .readable = detected.tag == "en", .sure = true};
  }
  if (!said.empty() && said != "und") return {.tag = well_formed(*declared), .readable = said == "en"};
  if (english) return {.tag = "en"};
  return {.tag = "und", .readable = impression.latin};
}

}  // namespace hexapla::ingest
