#pragma once

#include <array>
#include <cstdint>

#include "align/times_features.h"
#include "align/word_sets.h"

namespace hexapla::align::times {

/// Evidence that two times date one event; each member is 0 where it does not apply.
struct Evidence {
  enum Kind : std::uint8_t {
    words,            ///< cosine of the words of the clauses
    near_words,       ///< cosine of the nearest words
    sentence_words,   ///< cosine of the sentences' words
    same_act,         ///< the same verb, and none of saying, or both a news conference
    other_act,        ///< two different verbs
    one_speech,       ///< one dates a statement, the other does not
    same_telling,     ///< the same year, day of the month, length or named period: few events share it
    same_day,         ///< the same weekday, or the same day told by its name
    near_clock,       ///< clock times that may be one, told loosely ("2:17 a.m.", "shortly after 2 a.m.")
    same_vague,       ///< the same words of vague time, or the same value of another sort
    containing,       ///< a year or date inside the other ("1798", "18th century")
    compatible,       ///< may both hold in another way
    different,        ///< values that exclude each other
    different_once,   ///< such values of the same verb, which names what happened once more often than not ("built in")
    other_day,        ///< of one happening each account gives one day or hour, and they differ
    other_day_event,  ///< so, and it is what most accounts begin with
    one_gap,          ///< such values, and nearly the same words around both: a sentence taken over but for its time
    open_day,         ///< a day against one told from a day of writing that is not known ("today")
    open_value,       ///< a value of the calendar against another one told from such a day ("last month")
    incomparable,     ///< nothing else follows from the values
    other_sort,       ///< a clock time against a day
    both_lead,        ///< both name a day at the head of their accounts
    both_event,       ///< both date what most accounts begin with
    event_day,        ///< both date it, and to one day
    one_coming,       ///< one is told as what is to come, the other is not
    names,            ///< cosine of the names in the sentences
    names_clash,      ///< both sentences have names and share none
    strangers,        ///< the sentences share no content word
    sole_clock,       ///< each account has one clock time only
    sole_value,       ///< of each account the only time of that value, and neither alone dates a statement
    date_line,        ///< one is the date of its account, the other says the same
    roles,            ///< cosine of who did what, as the statements that they date have it
    one_statement,    ///< they date a statement that both accounts may make, and one value may hold the other
    converted,        ///< two clock times of one moment, the second in brackets
    one_account,      ///< both stand in one account
    size
  };
  std::array<double, size> of = {};
  text::TimeRelation relation = text::TimeRelation::incomparable;  ///< of the values
  bool excluded = false;  ///< no one question asks for both: a length and a date, two days of one account
};

/// Cosines of the words of two times.
struct Alike {
  double words = 0, near = 0, sentence = 0, names = 0;
};
Alike alike(const Feature& a, const Feature& b, const Features& features);

/// The same of each time with those behind it, one time after another: most pairs of a story share no word.
class AlikeRows {
 public:
  explicit AlikeRows(const Features& features);
  void advance() {
    for (CosineRows* rows : {&words_, &near_, &sentence_, &names_}) rows->advance();
  }
  Alike with(std::uint32_t later) const {
    return {
        .words = words_.with(later), .near = near_.with(later), .sentence = sentence_.with(later), .names = names_.with(later)};
  }

 private:
  CosineRows words_, near_, sentence_, names_;
};

/// Symmetric. Cost: linear in the words of the two sentences; constant where it is `known` how alike these are.
Evidence compare(const Feature& a, const Feature& b, const Features& features, const Alike* known = nullptr);

/// The evidence weighed: how much likelier than not the two date one event, in logits; -infinity if they cannot.
double likeness(const Evidence& evidence);

}  // namespace hexapla::align::times
