#include "text/spelling.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/in_list.h"

namespace hexapla::text {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

bool is_vowel(char c) { return std::string_view("aeiou").contains(c); }

/// Whether `part` has a vowel: "hon" of "honour" does, "h" of "hour" does not.
bool has_vowel(std::string_view part) { return std::ranges::any_of(part, is_vowel); }

/// Endings that are written in two ways behind whatever stands before them, by length.
constexpr auto endings = std::to_array<Pair>(
    {{"isations", "izations"}, {"isation", "ization"}, {"ogues", "ogs"}, {"ences", "enses"}, {"ising", "izing"},
     {"ysing", "yzing"},       {"isers", "izers"},     {"mmes", "ms"},   {"ogue", "og"},     {"ence", "ense"},
     {"ised", "ized"},         {"ises", "izes"},       {"iser", "izer"}, {"ysed", "yzed"},   {"yses", "yzes"},
     {"tres", "ters"},         {"bres", "bers"},       {"mme", "m"},     {"ise", "ize"},     {"yse", "yze"},
     {"tre", "ter"},           {"bre", "ber"}});
/// Words that are written in two ways by no rule, by how they begin, the longer before those they begin with.
constexpr auto stems = std::to_array<Pair>({{"acknowledgement", "acknowledgment"},
                                            {"aeroplane", "airplane"},
                                            {"ageing", "aging"},
                                            {"aluminium", "aluminum"},
                                            {"anaesthetic", "anesthetic"},
                                            {"appal", "appall"},
                                            {"artefact", "artifact"},
                                            {"cheque", "check"},
                                            {"cosy", "cozy"},
                                            {"distil", "distill"},
                                            {"draught", "draft"},
                                            {"enrol", "enroll"},
                                            {"foetus", "fetus"},
                                            {"fulfil", "fulfill"},
                                            {"gaol", "jail"},
                                            {"grey", "gray"},
                                            {"haemorrhage", "hemorrhage"},
                                            {"instal", "install"},
                                            {"instil", "instill"},
                                            {"jewellery", "jewelry"},
                                            {"judgement", "judgment"},
                                            {"kerb", "curb"},
                                            {"leukaemia", "leukemia"},
                                            {"manoeuvred", "maneuvered"},
                                            {"manoeuvring", "maneuvering"},
                                            {"manoeuvre", "maneuver"},
                                            {"mould", "mold"},
                                            {"moustache", "mustache"},
                                            {"orthopaedic", "orthopedic"},
                                            {"paediatric", "pediatric"},
                                            {"paedophile", "pedophile"},
                                            {"plough", "plow"},
                                            {"practise", "practice"},
                                            {"practising", "practicing"},
                                            {"pyjama", "pajama"},
                                            {"sceptic", "skeptic"},
                                            {"skilful", "skillful"},
                                            {"smoulder", "smolder"},
                                            {"storeys", "stories"},
                                            {"storey", "story"},
                                            {"sulphur", "sulfur"},
                                            {"tyre", "tire"},
                                            {"wilful", "willful"},
                                            {"woollen", "woolen"},
                                            {"yoghurt", "yogurt"}});
/// What may stand behind such a beginning.
constexpr auto behind_stem = std::to_array<std::string_view>(
    {"", "al", "d", "ed", "er", "ian", "ians", "ing", "ism", "ly", "ment", "ments", "s", "side", "y"});
/// Words with an ending or letters of the rules that mean something else when they are written the other way ("timber").
constexpr auto others = std::to_array<std::string_view>({"timbre", "timbres"});

/// What may stand behind an "l" that is doubled in one of the spellings alone.
constexpr auto behind_l = std::to_array<std::string_view>({"ed", "ing", "er", "ers", "or", "ors", "ous", "ously"});

/// "neighbour", "behaviour": an "our" behind a syllable of its own.
void shorten_our(std::string& word) {
  const std::size_t at = word.find("our");
  if (at == std::string::npos || at == 0 || (is_vowel(word[at - 1]) && word[at - 1] != 'i')) return;
  if (has_vowel(std::string_view(word).substr(0, at))) word.erase(at + 1, 1);
}

/// "travelled", "counsellor": a doubled "l" behind two syllables; "filled" is not "filed", nor "refilled" "refiled".
void shorten_ll(std::string& word) {
  const std::size_t at = word.rfind("ll");
  if (at == std::string::npos || at < 2) return;
  const std::string_view rest = std::string_view(word).substr(at + 2), before = std::string_view(word).substr(0, at - 1);
  if (word.substr(0, at).ends_with("fi")) return;
  if (in(behind_l, rest) && is_vowel(word[at - 1]) && has_vowel(before)) word.erase(at, 1);
}

}  // namespace

std::string american_spelling(std::string_view folded) {
  constexpr std::size_t shortest = 5;  // by rule: "four" and "wise" are written in one way
  if (folded.empty()) return {};
  for (const auto& [british, american] : stems)
    if (folded.front() == british.front() && folded.starts_with(british) && in(behind_stem, folded.substr(british.size())))
      return std::string(american).append(folded.substr(british.size()));
  std::string word(folded);
  if (word.size() < shortest || in(others, folded)) return word;
  shorten_our(word);
  shorten_ll(word);
  for (const auto& [ending, american] : endings) {
    if (!word.ends_with(ending) || !has_vowel(std::string_view(word).substr(0, word.size() - ending.size()))) continue;
    return word.replace(word.size() - ending.size(), ending.size(), american);
  }
  return word;
}

}  // namespace hexapla::text
