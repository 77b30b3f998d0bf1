#include "text/participles.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hexapla::text {
namespace {

constexpr auto irregular = std::to_array<std::pair<std::string_view, std::string_view>>({{"beat", "beaten"},
                                                                                         {"begin", "begun"},
                                                                                         {"bend", "bent"},
                                                                                         {"bet", "bet"},
                                                                                         {"bid", "bid"},
                                                                                         {"bind", "bound"},
                                                                                         {"bite", "bitten"},
                                                                                         {"blow", "blown"},
                                                                                         {"break", "broken"},
                                                                                         {"breed", "bred"},
                                                                                         {"bring", "brought"},
                                                                                         {"build", "built"},
                                                                                         {"burst", "burst"},
                                                                                         {"buy", "bought"},
                                                                                         {"cast", "cast"},
                                                                                         {"catch", "caught"},
                                                                                         {"choose", "chosen"},
                                                                                         {"come", "come"},
                                                                                         {"cost", "cost"},
                                                                                         {"cut", "cut"},
                                                                                         {"deal", "dealt"},
                                                                                         {"dig", "dug"},
                                                                                         {"draw", "drawn"},
                                                                                         {"drink", "drunk"},
                                                                                         {"drive", "driven"},
                                                                                         {"eat", "eaten"},
                                                                                         {"fall", "fallen"},
                                                                                         {"feed", "fed"},
                                                                                         {"feel", "felt"},
                                                                                         {"fight", "fought"},
                                                                                         {"find", "found"},
                                                                                         {"flee", "fled"},
                                                                                         {"fly", "flown"},
                                                                                         {"forbid", "forbidden"},
                                                                                         {"forget", "forgotten"},
                                                                                         {"forgive", "forgiven"},
                                                                                         {"freeze", "frozen"},
                                                                                         {"give", "given"},
                                                                                         {"grind", "ground"},
                                                                                         {"grow", "grown"},
                                                                                         {"hang", "hung"},
                                                                                         {"hear", "heard"},
                                                                                         {"hide", "hidden"},
                                                                                         {"hit", "hit"},
                                                                                         {"hold", "held"},
                                                                                         {"hurt", "hurt"},
                                                                                         {"keep", "kept"},
                                                                                         {"know", "known"},
                                                                                         {"lay", "laid"},
                                                                                         {"lead", "led"},
                                                                                         {"leave", "left"},
                                                                                         {"lend", "lent"},
                                                                                         {"let", "let"},
                                                                                         {"lose", "lost"},
                                                                                         {"make", "made"},
                                                                                         {"mean", "meant"},
                                                                                         {"meet", "met"},
                                                                                         {"overcome", "overcome"},
                                                                                         {"overthrow", "overthrown"},
                                                                                         {"pay", "paid"},
                                                                                         {"put", "put"},
                                                                                         {"quit", "quit"},
                                                                                         {"read", "read"},
                                                                                         {"ride", "ridden"},
                                                                                         {"ring", "rung"},
                                                                                         {"run", "run"},
                                                                                         {"say", "said"},
                                                                                         {"see", "seen"},
                                                                                         {"seek", "sought"},
                                                                                         {"sell", "sold"},
                                                                                         {"send", "sent"},
                                                                                         {"set", "set"},
                                                                                         {"sew", "sewn"},
                                                                                         {"shake", "shaken"},
                                                                                         {"shed", "shed"},
                                                                                         {"shoot", "shot"},
                                                                                         {"show", "shown"},
                                                                                         {"shut", "shut"},
                                                                                         {"sing", "sung"},
                                                                                         {"sink", "sunk"},
                                                                                         {"slay", "slain"},
                                                                                         {"speak", "spoken"},
                                                                                         {"spend", "spent"},
                                                                                         {"split", "split"},
                                                                                         {"spread", "spread"},
                                                                                         {"steal", "stolen"},
                                                                                         {"stick", "stuck"},
                                                                                         {"sting", "stung"},
                                                                                         {"strike", "struck"},
                                                                                         {"string", "strung"},
                                                                                         {"swear", "sworn"},
                                                                                         {"sweep", "swept"},
                                                                                         {"take", "taken"},
                                                                                         {"teach", "taught"},
                                                                                         {"tear", "torn"},
                                                                                         {"tell", "told"},
                                                                                         {"think", "thought"},
                                                                                         {"throw", "thrown"},
                                                                                         {"undergo", "undergone"},
                                                                                         {"understand", "understood"},
                                                                                         {"wake", "woken"},
                                                                                         {"wear", "worn"},
                                                                                         {"win", "won"},
                                                                                         {"wind", "wound"},
                                                                                         {"withdraw", "withdrawn"},
                                                                                         {"write", "written"}});

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

/// "rob", "stop": one syllable that ends in one consonant behind one vowel.
bool doubles_its_last(std::string_view lemma) {
  constexpr std::size_t one_syllable = 4;
  const char last = lemma.back();
  return lemma.size() <= one_syllable && !is_vowel(last) && is_vowel(lemma[lemma.size() - 2]) &&
         !is_vowel(lemma[lemma.size() - 3]) && last != 'w' && last != 'x' && last != 'y';
}

}  // namespace

std::string past_participle(std::string_view lemma) {
  constexpr std::size_t shortest = 3;
  const auto known = std::ranges::find(irregular, lemma, &std::pair<std::string_view, std::string_view>::first);
  if (known != irregular.end()) return std::string(known->second);
  if (lemma.size() < shortest) return {};
  std::string out(lemma);
  if (lemma.ends_with('e')) return out + "d";
  if (lemma.ends_with('y') && !is_vowel(lemma[lemma.size() - 2])) return out.substr(0, out.size() - 1) + "ied";
  if (doubles_its_last(lemma)) out += lemma.back();
  return out + "ed";
}

}  // namespace hexapla::text
