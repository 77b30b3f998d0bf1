#include "text/morphology.h"

#include <array>
#include <unicode/uchar.h>

#include "core/utf8.h"
#include "text/morphology_tables.h"

namespace hexapla::text {
namespace {

using namespace std::string_view_literals;

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }
bool has_vowel(std::string_view stem) {
  for (const char c : stem)
    if (is_vowel(c) || c == 'y') return true;
  return false;
}
template <std::size_t N>
bool ends_with_any(std::string_view word, const std::array<std::string_view, N>& endings) {
  if (word.empty()) return false;
  for (const std::string_view ending : endings)
    if (ending.back() == word.back() && word.ends_with(ending)) return true;
  return false;
}

/// "stopp" → "stop"; "kill", "pass", "buzz" and "add" stay.
std::string_view without_double(std::string_view stem) {
  const std::size_t n = stem.size();
  if (n < 3 || stem[n - 1] != stem[n - 2] || is_vowel(stem[n - 1])) return stem;
  if (stem == "add") return stem;
  const char last = stem[n - 1];
  if (last == 's' || last == 'z' || last == 'f') return stem;
  if (last == 'l') {  // "travelled", "controlled", but "kill", "install"
    constexpr auto doubled = std::to_array({"travell"sv, "controll"sv, "patroll"sv, "cancell"sv, "labell"sv, "propell"sv,
                                            "expell"sv, "compell"sv, "rebell"sv, "signall"sv, "modell"sv, "fuell"sv, "repell"sv,
                                            "channell"sv, "counsell"sv, "quarrell"sv, "totall"sv, "equall"sv, "enroll"sv});
    if (!ends_with_any(stem, doubled)) return stem;
  }
  return stem.substr(0, n - 1);
}

/// Whether a stem left by "-ed" or "-ing" has lost an "e": what English spelling says of most verbs (tested on a list of the
/// verbs of news; stems of one pattern with both answers are decided for the more frequent verbs, the others listed).
bool has_lost_e(std::string_view stem) {
  const std::size_t n = stem.size();
  if (n < 2) return false;
  constexpr auto never = std::to_array(
      {"visit"sv,    "limit"sv,    "edit"sv,    "credit"sv,  "profit"sv,   "deposit"sv, "exhibit"sv,  "inherit"sv, "inhibit"sv,
       "prohibit"sv, "merit"sv,    "solicit"sv, "benefit"sv, "develop"sv,  "envelop"sv, "worship"sv,  "gossip"sv,  "focus"sv,
       "canvas"sv,   "bias"sv,     "target"sv,  "market"sv,  "pivot"sv,    "pilot"sv,   "ballot"sv,   "spirit"sv,  "audit"sv,
       "orbit"sv,    "debut"sv,    "monitor"sv, "abandon"sv, "question"sv, "mention"sv, "pardon"sv,   "reason"sv,  "season"sv,
       "imprison"sv, "poison"sv,   "cushion"sv, "caution"sv, "function"sv, "station"sv, "position"sv, "auction"sv, "ration"sv,
       "sanction"sv, "petition"sv, "summon"sv,  "ruin"sv,    "pencil"sv,   "bomb"sv,    "climb"sv});
  if (ends_with_any(stem, never)) return false;
  constexpr auto always = std::to_array(
      {"complet"sv,  "delet"sv,   "compet"sv,  "unit"sv,     "invit"sv,  "excit"sv,  "cit"sv,    "ignit"sv,  "conven"sv,
       "interven"sv, "postpon"sv, "phon"sv,    "condon"sv,   "explor"sv, "ignor"sv,  "restor"sv, "stor"sv,   "scor"sv,
       "ador"sv,     "deplor"sv,  "bor"sv,     "declar"sv,   "shar"sv,   "prepar"sv, "compar"sv, "scar"sv,   "car"sv,
       "dar"sv,      "spar"sv,    "star"sv,    "interfer"sv, "adher"sv,  "consol"sv, "chang"sv,  "arrang"sv, "challeng"sv,
       "reveng"sv,   "aveng"sv,   "rang"sv,    "plung"sv,    "loung"sv,  "emerg"sv,  "breath"sv, "cloth"sv,  "impos"sv,
       "vot"sv,      "not"sv,     "promot"sv,  "devot"sv,    "quot"sv,   "believ"sv, "receiv"sv, "achiev"sv, "leav"sv,
       "seiz"sv,     "releas"sv,  "increas"sv, "decreas"sv,  "rais"sv,   "caus"sv,   "paus"sv,   "prais"sv,  "chas"sv,
       "hous"sv,     "accus"sv,   "purchas"sv, "tast"sv,     "wast"sv,   "past"sv,   "past"sv,   "danc"sv,   "uat"sv,
       "iat"sv,      "creat"sv});
  if (ends_with_any(stem, always)) return true;
  const char last = stem[n - 1], before = stem[n - 2];
  if (last == 'v' || last == 'u' || last == 'c') return true;
  if (last == 'g')
    return before == 'd' || before == 'r' || before == 'l' || (is_vowel(before) && (n < 3 || !is_vowel(stem[n - 3])));
  if (last == 's') return before != 's';
  if (last == 'z') return before != 'z';
  if (last == 'l') {
    if (!is_vowel(before)) return "bcdfgkptz"sv.find(before) != std::string_view::npos;
    const bool single = n >= 3 && !is_vowel(stem[n - 3]);
    return single && (before == 'i' || before == 'u');
  }
  if (!is_vowel(before) || last == 'w' || last == 'x' || last == 'y' || last == 'h' || is_vowel(last)) return false;
  if (n >= 3 && is_vowel(stem[n - 3]) && !(stem[n - 3] == 'u' && n >= 4 && stem[n - 4] == 'q')) return false;
  std::size_t syllables = 0;
  for (std::size_t i = 0; i < n; ++i) syllables += is_vowel(stem[i]) && (i == 0 || !is_vowel(stem[i - 1])) ? 1 : 0;
  if (syllables <= 1) return true;  // a short stem without "e" would have doubled its consonant
  switch (last) {
    case 't':
      return before == 'a' || before == 'u';
    case 'n':
      return before == 'i' || before == 'u' || before == 'a';
    case 'd':
      return true;
    case 'r':
      return before == 'i' || before == 'u';
    case 'm':
      return before == 'u' || before == 'a';
    case 'k':
      return true;
    case 'p':
      return before == 'a' || before == 'i' || before == 'o';
    default:
      return false;
  }
}

std::string restored(std::string_view stem) {
  const std::string_view single = without_double(stem);
  std::string out(single);
  if (single.size() == stem.size() && has_lost_e(stem)) out += 'e';
  return out;
}

/// "-ation", "-ction" and "-isation": the families of nouns that have a rule; empty if it is none.
std::string verb_of_noun(std::string_view word) {
  if (word.ends_with("ions")) word.remove_suffix(1);
  if (word.size() < 7) return {};
  if (word.ends_with("ization") || word.ends_with("isation"))
    return std::string(word.substr(0, word.size() - 7)) + std::string(word.substr(word.size() - 7, 2)) + "e";
  if (word.ends_with("ation")) return std::string(word.substr(0, word.size() - 3)) + "e";
  if (word.ends_with("ction")) return std::string(word.substr(0, word.size() - 3));
  return {};
}

/// An "s", "es" or "ies" that a verb's third person or a noun's plural adds, undone by spelling.
std::string without_s(std::string_view word) {
  const std::size_t n = word.size();
  if (n > 1 && word[n - 1] == 's' && word[n - 2] >= '0' && word[n - 2] <= '9')
    return std::string(word.substr(0, n - 1));  // "47s"
  if (n < 4 || word[n - 1] != 's' || word.ends_with("ss") || word.ends_with("us") || word.ends_with("is"))
    return std::string(word);
  if (word.ends_with("ies") && n > 4) return std::string(word.substr(0, n - 3)) + "y";
  constexpr auto hissing = std::to_array({"sses"sv, "xes"sv, "ches"sv, "shes"sv, "zzes"sv, "oes"sv});
  if (ends_with_any(word, hissing)) return std::string(word.substr(0, n - 2));
  return std::string(word.substr(0, n - 1));
}

}  // namespace

std::string singular(std::string_view lower) {
  if (const std::string_view found = tables::plurals.key(lower); !found.empty()) return std::string(found);
  if (tables::unchanged.contains(lower)) return std::string(lower);
  if (lower.size() > 4 && lower.ends_with("men")) return std::string(lower.substr(0, lower.size() - 3)) + "man";
  if (const std::size_t hyphen = lower.rfind('-'); hyphen != std::string_view::npos && hyphen + 1 < lower.size())
    return std::string(lower.substr(0, hyphen + 1)) + singular(lower.substr(hyphen + 1));
  return without_s(lower);
}

bool is_plural(std::string_view lower) {
  if (const WordEntry* entry = tables::unchanged.find(lower)) return entry->key == "both";
  if (lower.size() < 3) return false;
  return singular(lower) != lower;
}

std::string verb_stem(std::string_view lower) {
  if (const std::string_view found = tables::nouns_of_verbs.key(lower); !found.empty()) return std::string(found);
  if (const std::string_view found = tables::verbs.key(lower); !found.empty()) return std::string(found);
  if (std::string verb = verb_of_noun(lower); !verb.empty()) return verb;
  const std::size_t n = lower.size();
  if (lower.ends_with("ied") && n > 4) return std::string(lower.substr(0, n - 3)) + "y";
  if (lower.ends_with("ed") && n > 3 && has_vowel(lower.substr(0, n - 2))) {
    const bool whole = lower.ends_with("eed");  // "need", "exceed"
    return whole ? std::string(lower) : restored(lower.substr(0, n - 2));
  }
  if (lower.ends_with("ings") && n > 6 && has_vowel(lower.substr(0, n - 4))) return restored(lower.substr(0, n - 4));
  if (lower.ends_with("ing") && n > 4 && has_vowel(lower.substr(0, n - 3))) return restored(lower.substr(0, n - 3));
  std::string base = without_s(lower);
  if (base.size() != n) {
    if (const std::string_view found = tables::nouns_of_verbs.key(base); !found.empty()) return std::string(found);
  }
  return base;
}

bool is_verb_form(std::string_view lower) {
  if (tables::no_verbs.contains(lower)) return false;
  if (tables::verbs.contains(lower) || tables::base_verbs.contains(lower)) return true;
  const std::size_t n = lower.size();
  return (n > 3 && lower.ends_with("ed") && has_vowel(lower.substr(0, n - 2))) ||
         (n > 4 && lower.ends_with("ing") && has_vowel(lower.substr(0, n - 3)));
}

bool is_function_word(std::string_view lower) { return tables::function_words.contains(lower); }

bool is_capitalised(std::string_view word) {
  const utf8::Decoded first = utf8::decode(word, 0);
  if (first.size == 0) return false;
  if (first.code_point < 0x80) return first.code_point >= 'A' && first.code_point <= 'Z';
  const auto character = static_cast<UChar32>(first.code_point);
  return u_isupper(character) || u_istitle(character);
}

std::string word_key(std::string_view lower) { return verb_stem(singular(lower)); }

std::string content_key(std::string_view lower) { return is_verb_form(lower) ? verb_stem(lower) : word_key(lower); }

}  // namespace hexapla::text
