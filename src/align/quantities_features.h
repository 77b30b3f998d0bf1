#pragma once

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "align/quantities_fared.h"
#include "align/quantities_former.h"
#include "align/quantities_holders.h"
#include "align/quantities_measures.h"
#include "align/quantities_scopes.h"
#include "align/quantities_shooters.h"
#include "align/quantities_statements.h"
#include "core/story.h"
#include "text/amounts.h"
#include "text/bearers.h"
#include "text/concepts.h"
#include "text/rates.h"
#include "text/surroundings.h"
#include "text/time_values.h"

namespace hexapla::align::quantities {

/// What two quantities are compared by.
struct Feature {
  AnnotationRef ref;
  const Quantity* quantity = nullptr;
  text::Amount amount = {};
  std::optional<text::Amount> common = {};  ///< a sum in the currency that those of the story are compared in, if rates are told
  std::string_view source = {};             ///< the account's text
  std::string head_word = {};               ///< the head noun, folded; of "all three" that of what it stands for
  text::NounConcept noun;
  std::uint32_t head = none;  ///< number of the head noun; `none` if nothing is counted
  text::Fate fate = text::Fate::none;
  bool others = false;                           ///< besides people who fared alike: not the hurt besides the dead
  bool befallen = false;                         ///< the word for the fate stands beside the figure
  bool attempted = false;                        ///< the fate was only tried ("attempting to murder two others")
  bool struck = false;                           ///< people who were shot, stabbed or the like, whatever became of them
  bool accused = false;                          ///< somebody who is sought, held, charged or tried for it
  bool kin_only = false;                         ///< the kin of somebody ("her four siblings"), of whom no fate is told
  text::Gender gender = text::Gender::none;      ///< of the people counted, or of the person of that age
  Fared fared = {};                              ///< what befell the person of an age
  bool formerly = false;                         ///< an age that somebody had in a year long past
  bool listed = false;                           ///< of a record of contests, or told with one: `subject` is whose
  bool of_several_sides = false;                 ///< of a record: names of two holders go on from that of its own
  bool lone_age = false;                         ///< an age that one person of the story has, as far as its accounts tell
  bool shared_age = false;                       ///< an age that its account gives to two people or more
  bool anew = false;                             ///< of somebody not told of before: "a 24-year-old", one of a list of ages
  bool sole_role = false;                        ///< the only age that its account has for such a noun ("girl")
  bool sole_minor = false;                       ///< the only age below 18 of its account, but for the other gender's
  std::string charge = {};                       ///< what people are charged with, of counts of charges
  std::string act;                               ///< the verb's group; empty if unknown
  std::string subject;                           ///< name of the participant whose attribute it is, folded
  text::BearerName bearer = {};                  ///< the same, with its words
  std::string attribute = {};                    ///< what a bare figure measures: "turnout" of "turnout reached 93 percent"
  text::BearerName kin_of = {};                  ///< of an age: whose friend or child its bearer is, by "Ida Roe's"
  std::uint32_t owner = none;                    ///< number of the last word of the name before it in the sentence
  std::uint32_t place_of = none;                 ///< of a population: number of the last word of the name in apposition to it
  std::vector<std::uint32_t> places;             ///< numbers of the last words of the names behind it in its clause; sorted
  bool sole = false;                             ///< its account has one number only for such nouns
  bool sole_of_unit = false;                     ///< a sum, share or measure, and the only one in its unit that its account has
  bool changed = false;                          ///< told as what a figure has changed to
  bool headline = false;                         ///< stands in its account's title
  bool lead = false;                             ///< the first count of its sort at the head of its account
  Shooting shooting = Shooting::none;            ///< of people who are counted
  bool against_officers = false;                 ///< its sentence tells behind it that officers were aimed at or hit
  YearTold year = {};                            ///< of a count
  bool former = false;                           ///< of an event before the one whose toll its account gives
  std::vector<std::uint32_t> former_names = {};  ///< of a former event: names that its sentence has and the toll's has not
  Spread spread = Spread::none;                  ///< over events
  bool toll = false;                             ///< the first count of its fate at the head of its account
  bool complement = false;                       ///< counts whom something did not befall ("all but five")
  Notation notation = Notation::other;           ///< of a count
  Measure measure = Measure::none;               ///< what the number is on a scale or of a place
  Outcome outcome = Outcome::none;               ///< of a score
  bool generic = false;                          ///< of any such thing: "a magnitude 6 quake can cause damage"
  Holder holder = {};                            ///< whose it is, by what is told of her or him
  Scope scope = {};                              ///< over what it reaches
  int month_written = 0;                         ///< of the account's publication; 0: not known
  bool denied = false;                           ///< told as what is wrong: "not five as first reported"
  std::optional<double> rival = {};              ///< the number that another source of its account sets against it
  std::vector<text::TimeValue> days = {};        ///< of what its sentence tells
  std::vector<ToldIn> told = {};                 ///< what accounts tell alike and it stands in
  std::string agent = {};                        ///< lemma of who did it of which it is the object
  text::WordsAround around = {};                 ///< its number
  double telling = 0;                            ///< [0, 1]: how few other things would have the same number
  std::vector<std::uint32_t> thing, near, context;  ///< numbers of content words: of the thing, within a few words, of the
                                                    ///< sentence; sorted, without doubles
  double thing_norm = 0, near_norm = 0, context_norm = 0;

  /// Numbers of the last words of the names beside it; sorted, without doubles.
  std::vector<std::uint32_t> names() const;
};

/// The features of all quantities in `refs`, with the weights of their words: rare ones of the story say more.
class Features {
 public:
  Features(const Story& story, const std::vector<AnnotationRef>& refs, std::span<const Question> statements = {},
           const text::Rates& rates = {});
  const std::vector<Feature>& all() const { return features_; }
  const std::vector<double>& weights() const { return weights_; }
  /// How many ages an account gives.
  std::size_t ages_of(std::uint32_t account) const;
  /// Whether two accounts share an age, and each gives but one that the other does not.
  bool differ_in_one_age(std::uint32_t a, std::uint32_t b) const;
  /// Whether the account of an age without a name gives another to somebody by the other's name, in full, or a last name that one
  /// person of the story alone has: then the two are two people.
  bool names_otherwise(const Feature& nameless, const Feature& named) const;
  /// Whether an account gives an age to anybody.
  bool gives_age(std::uint32_t account, double years) const { return ages_.contains({account, years}); }

 private:
  void weigh(const Story& story);
  void mark_sole_of_units();
  void mark_leads();
  void mark_tolls();
  void mark_former();
  void mark_former_ages(const Story& story);
  void mark_spread();
  void mark_holders();
  void mark_months();
  void share_genders();
  void mark_shared_ages();
  void mark_lone_ages();
  void mark_sole_ages();
  void mark_rivals();
  void mark_sides();
  std::vector<Feature> features_;
  std::vector<double> weights_;
  std::set<std::pair<std::uint32_t, double>> ages_;               ///< account, years
  std::map<std::uint32_t, std::vector<std::size_t>> named_ages_;  ///< of an account, those of people by their full names
  /// By last names, the first age of the one who alone in the story has it; none if two may have it.
  std::map<std::string, std::optional<std::size_t>> sole_bearers_;
};

/// How many sentences are the head of an account. Tuned with the weights of quantities_evidence.cpp: 4 to 6 serve the labelled
/// stories alike, 8 worse.
inline constexpr std::uint32_t lead_sentences = 5;

/// Of people, a number less telling than this (2, 3) says nothing by being the only one.
inline constexpr double telling_people = 0.3;

/// What nouns are sorted by: near synonyms are one.
std::string_view noun_of(const Feature& feature);

}  // namespace hexapla::align::quantities
