#pragma once

#include <array>

#include "align/quantities_features.h"
#include "align/word_sets.h"

namespace hexapla::align::quantities {

/// Evidence that two quantities answer one question; each member is 0 where it does not apply.
struct Evidence {
  enum Kind : std::uint8_t {
    same_head,        ///< one noun, and no broad one such as "people"
    same_broad_head,  ///< one broad noun, or two of one meaning
    broader_head,     ///< "people" against "passengers", "AK-47s" against "AK-47 rifles"
    sister_head,      ///< "crew" against "passengers"
    other_head,       ///< nouns of no known kinship
    head_around,      ///< one names nothing; the noun of the other stands near it
    sole_head,        ///< each account has one number only for such nouns
    both_lead,        ///< things of one sort, both counted at the head of their accounts
    same_measure,     ///< both are the magnitude of a quake, the population or the distance of a place, or one score
    both_toll,        ///< the dead or the hurt, both counted first at the heads of their accounts
    thing_words,      ///< cosine of the words of the things, heads left out
    thing_clash,      ///< both things have such words and share none
    near_words,       ///< cosine of the nearest words
    context_words,    ///< cosine of the sentences' words
    same_act,         ///< the same verb
    one_fate,         ///< one counts people by what befell them, the other by another act
    other_act,        ///< two different verbs
    same_person,      ///< the same person's age
    one_role,         ///< two ages, each the only one that its account has for such a person, who is told to have fared alike
    same_subject,     ///< the same participant's sum
    lone_age,         ///< one age, which one person of the story has as far as its accounts tell
    same_place,       ///< shares or sums of one place, by the names behind them
    other_place,      ///< of two places
    same_number,      ///< one number
    telling_number,   ///< one number that few things have: 412 rather than 2
    meeting,          ///< numbers that differ and can both hold
    apart,            ///< numbers that exclude each other
    far_apart,        ///< how far, [0, 1]
    near_miss,        ///< apart, but so little that it can hardly be chance: 21 and 23, each telling
    one_gap,          ///< apart, and nearly the same words stand around both: a sentence taken over but for its figure
    changed,          ///< apart, and one is what the figure has changed to ("has risen to five")
    vague,            ///< one is "dozens", "several"
    one_account,      ///< both stand in one account
    part_and_whole,   ///< one is a part of something, the other not, and their numbers differ
    told_alike,       ///< counts apart: in one part of statements that tell the same
    both_struck,      ///< counts apart: of people who were shot, stabbed or the like
    both_early,       ///< counts apart: at the heads of their accounts
    both_first,       ///< counts apart: each the first of its sort there, by one noun
    sum_told_alike,   ///< sums apart: by one verb, and in one part of statements that tell the same
    sole_told_alike,  ///< sums, shares or measures apart, the only ones of their unit in both accounts, in statements that tell
                      ///< the same
    size
  };
  std::array<double, size> of = {};
  bool subset = false;        ///< both name what they count, and not the same: one may be some of the other
  bool silent = false;        ///< such a pair with different figures: it speaks neither for nor against one question
  bool counts_apart = false;  ///< two counts that differ but are told of alike: they have weights of their own as well
  bool excluded = false;      ///< no one question asks for both: years of age and dollars, the dead and the hurt
  bool doubted = false;       ///< excluded, but only as figures that differ and are told apart by their words
};

/// Cosines of the words of two quantities.
struct Alike {
  double thing = 0, near = 0, context = 0;
};
Alike alike(const Feature& a, const Feature& b, const Features& features);

/// The same of each quantity with those behind it, one quantity after another: most pairs of a story share no word.
class AlikeRows {
 public:
  explicit AlikeRows(const Features& features);
  void advance() {
    for (CosineRows* rows : {&thing_, &near_, &context_}) rows->advance();
  }
  Alike with(std::uint32_t later) const {
    return {.thing = thing_.with(later), .near = near_.with(later), .context = context_.with(later)};
  }

 private:
  CosineRows thing_, near_, context_;
};

/// Symmetric. Cost: linear in the words of the two sentences; constant where it is `known` how alike these are.
Evidence compare(const Feature& a, const Feature& b, const Features& features, const Alike* known = nullptr);

/// The evidence weighed: how much likelier than not the two answer one question, in logits; -infinity if they cannot.
double likeness(const Evidence& evidence);

}  // namespace hexapla::align::quantities
