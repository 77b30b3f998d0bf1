#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/story.h"
#include "text/calendar.h"
#include "text/surroundings.h"
#include "text/time_values.h"

namespace hexapla::align::times {

/// A statement that several accounts make, as one time dates it.
struct Dated {
  std::uint32_t statement = 0;  ///< number of the question
  double confidence = 0;        ///< that the accounts tell the same
  bool sole_day = false;        ///< the time is the only day that its account gives for it
  bool sole_hour = false;       ///< the only hour
};

/// A statement that several accounts make, as a sentence tells it.
struct TellsAlike {
  std::uint32_t statement = 0;  ///< number of the question
  double confidence = 0;        ///< that the accounts tell the same
};

/// What two times are compared by.
struct Feature {
  AnnotationRef ref;
  const Time* time = nullptr;
  text::TimeValue value = {};
  std::string act = {};      ///< the group of the event's verb; empty if unknown
  bool fires = false;        ///< shots are fired ("opened fire"): the verb alone may tell of something else
  bool speech = false;       ///< the verb is one of saying: it dates a statement, not the event
  bool briefing = false;     ///< it dates a news conference, as its act tells
  bool happens = false;      ///< the verb says no more than that something happened
  bool lead = false;         ///< names a day in the first sentences: most likely the day of the story's event
  bool coming = false;       ///< told as what is to come: "is due on Thursday"
  bool sole_clock = false;   ///< the only clock time of its account
  bool event = false;        ///< dates what most accounts begin with: its verb or noun stands at their heads
  bool open_day = false;     ///< a day told from a day of writing that is not known: "today", "overnight"
  bool placed = false;       ///< such a day, whose weekday the other accounts tell (times_writing.cpp); `value` is that weekday
  bool quoted = false;       ///< told in somebody's own words, whose day of speaking need not be that of writing
  std::string subject = {};  ///< lemma of the head of who or what did it, by the statement that it dates; empty if none is known
  bool calls = false;        ///< it dates the police's or a crew's being called or coming, by its statement
  bool at_blow = false;      ///< its clause is told of the time of a blow: "when", "while" or "during" joins both
  bool light = false;        ///< its verb does not tell what was done: "happened", "broke out", "left two dead"
  std::string happening;     ///< what it dates: "blow" of every act that hurts or kills, else its act; empty if that is not told
  bool central = false;      ///< most accounts begin with that happening
  bool names_day = false;    ///< gives one day by a weekday's name or a number ("Tuesday", "July 7"; not "today")
  bool sole_day = false;     ///< so, and the only such day that its account gives for that happening
  bool sole_hour = false;    ///< the only clock time that its account gives for that happening
  bool by_night = false;     ///< its account tells that happening by night, when people take one day for the next
  std::string surface = {};  ///< the expression's own words, folded
  bool numbered = false;     ///< these have digits
  bool publishes = false;    ///< when the account was published or updated
  std::optional<text::Date> written = {};  ///< the day on which its account was published, if that is known
  bool date_line = false;                  ///< its sentence is nothing but a date: the day on which the account was written
  bool sole_value = false;                 ///< no other time of its account says the same
  bool converted = false;   ///< a clock time in brackets behind another, which it gives in another zone: "10 a.m. (0800 GMT)"
  bool of_another = false;  ///< its sentence tells of another event than what is told before: "earlier", "a separate"
  std::string_view behind = {};  ///< the bytes behind it
  text::WordsAround around = {};
  std::vector<std::uint32_t> words = {};         ///< numbers of the content words around, sorted, without doubles
  std::vector<std::uint32_t> near = {};          ///< of them, those nearest to the time, sorted
  std::vector<std::uint32_t> sentence = {};      ///< of the content words of the sentence, sorted
  std::vector<std::uint32_t> names = {};         ///< of the last words of the sentence's names, sorted
  std::vector<std::uint32_t> roles = {};         ///< of the heads of its statement's arguments, and of its predicate, sorted
  std::vector<Dated> dated = {};                 ///< by statement
  std::vector<TellsAlike> told = {};             ///< the statements of its sentence, by number
  std::vector<std::uint32_t> beside = {};        ///< of the content words of the sentences next to its own, sorted
  std::vector<std::uint32_t> figures = {};       ///< of the figures of the sentence that are no times, sorted
  std::vector<std::string> people = {};          ///< the last names of the people named in the sentence
  std::vector<std::uint32_t> capitalised = {};   ///< of the words of the sentence that are written large, sorted
  std::vector<std::uint32_t> people_words = {};  ///< of `people`, sorted
  double beside_norm = 0;
  double words_norm = 0, near_norm = 0, sentence_norm = 0, names_norm = 0;  ///< lengths of these as weighted vectors
};

/// The features of all times in `refs`, with the weights of their words: a word says less the more of the story's times stand by
/// it.
class Features {
 public:
  Features(const Story& story, const std::vector<AnnotationRef>& refs, const std::vector<Question>& statements = {});
  const std::vector<Feature>& all() const { return features_; }
  const std::vector<double>& weights() const { return weights_; }

 private:
  void read(const Story& story, AnnotationRef ref);
  void read_surroundings(const Story& story);
  void read_told(const Story& story, const std::vector<Question>& statements);
  void read_roles(const Story& story);
  void read_dated(const Story& story, const std::vector<Question>& statements);
  void mark_sole_values();
  void mark_event(const Story& story);
  void mark_sole_clocks();
  void name_happenings();
  void mark_happenings();
  void mark_dated();
  void place_open_days();
  void vote_for_days();
  void weigh();
  std::uint32_t number_of(std::string key);
  std::map<std::string, std::uint32_t> numbers_;
  std::vector<Feature> features_;
  std::vector<double> weights_;
};

}  // namespace hexapla::align::times
