#include "annotate/statements/verbs.h"

#include <array>

#include "annotate/quotations/lexicon.h"
#include "core/in_list.h"
#include "text/words.h"

namespace hexapla::annotate::statements {
namespace {

// Classes of clause-taking verbs as in the literature on factives (Kiparsky & Kiparsky; Karttunen) and on FactBank. No story was
// read for them.
constexpr auto affirming = std::to_array<std::string_view>(
    {"acknowledge", "admit",     "concede", "confirm",  "demonstrate", "disclose", "discover", "establish", "find",
     "forget",      "know",      "learn",   "mention",  "notice",      "prove",    "realise",  "realize",   "recall",
     "recognise",   "recognize", "regret",  "remember", "reveal",      "see",      "show",     "verify"});
/// Of the affirming, those by which something is found to be so: denied, it is not.
constexpr auto bearing_out =
    std::to_array<std::string_view>({"confirm", "demonstrate", "establish", "find", "prove", "show", "verify"});
constexpr auto believing = std::to_array<std::string_view>(
    {"anticipate", "assume",  "believe",   "conjecture", "consider", "estimate", "expect",  "fear",     "feel",  "figure",
     "forecast",   "foresee", "guess",     "hint",       "hope",     "imagine",  "imply",   "indicate", "infer", "predict",
     "presume",    "reckon",  "speculate", "suggest",    "suppose",  "surmise",  "suspect", "theorize", "think", "worry"});
constexpr auto doubting = std::to_array<std::string_view>({"challenge", "doubt", "question"});
constexpr auto denying =
    std::to_array<std::string_view>({"contradict", "denial", "deny", "disavow", "dispute", "disprove", "refute", "reject"});
/// Of a claim they deny what it says; what else they are said of need not be a matter ("dismissed the crew").
constexpr auto denying_claims = std::to_array<std::string_view>({"debunk", "discount", "dismiss", "rebut", "repudiate"});
/// What may be denied as claims are, and of which nobody in particular is the source.
constexpr auto rumours =
    std::to_array<std::string_view>({"idea", "notion", "report", "rumor", "rumour", "speculation", "suspicion", "theory"});
constexpr auto asking = std::to_array<std::string_view>({"ask", "demand", "urge", "wonder"});

std::uint32_t classes(std::string_view text, const Syntax& syntax, std::uint32_t word) {
  const Span span = syntax.words[word].span;
  return quotations::classes(text::fold(text.substr(span.begin, span.size())));
}

}  // namespace

bool is_reporting(std::string_view text, const Syntax& syntax, std::uint32_t word) {
  return syntax.pos(word) == "VERB" &&
         (classes(text, syntax, word) & (quotations::speaks | quotations::tells | quotations::thinks)) != 0;
}

bool is_claim(std::string_view text, const Syntax& syntax, std::uint32_t word) {
  return syntax.pos(word) == "NOUN" && (classes(text, syntax, word) & quotations::claim) != 0;
}

Stance stance_of(std::string_view lemma) {
  if (in(affirming, lemma)) return Stance::affirms;
  if (in(believing, lemma)) return Stance::believes;
  if (in(doubting, lemma)) return Stance::doubts;
  if (in(denying, lemma)) return Stance::denies;
  return in(asking, lemma) ? Stance::asks : Stance::neutral;
}

bool bears_out(std::string_view lemma) { return in(bearing_out, lemma); }

bool denies_claims(std::string_view lemma) { return in(denying, lemma) || in(denying_claims, lemma); }

bool is_rumour(std::string_view lemma) { return in(rumours, lemma); }

bool is_passive(const Syntax& syntax, std::uint32_t verb) {
  return syntax.child(verb, "auxpass") != none || syntax.child(verb, "nsubjpass") != none;
}

}  // namespace hexapla::annotate::statements
