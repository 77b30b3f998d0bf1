#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/story.h"
#include "text/amounts.h"
#include "text/bearers.h"
#include "text/concepts.h"
#include "text/surroundings.h"
#include "text/time_values.h"

namespace hexapla::align::quantities {

/// What two quantities are compared by.
struct Feature {
  AnnotationRef ref;
  const Quantity* quantity = nullptr;
  text::Amount amount = {};
  std::string_view source = {};  ///< the account's text
  std::string head_word = {};    ///< the head noun, folded; of "all three" that of what it stands for
  text::NounConcept noun;
  std::uint32_t head = none;  ///< number of the head noun; `none` if nothing is counted
  text::Fate fate = text::Fate::none;
  bool attempted = false;                           ///< the fate was only tried ("attempting to murder two others")
  bool struck = false;                              ///< people who were shot, stabbed or the like, whatever became of them
  bool kin_only = false;                            ///< the kin of somebody ("her four siblings"), of whom no fate is told
  std::string charge = {};                          ///< what people are charged with, of counts of charges
  text::Gender gender = text::Gender::none;         ///< of the people counted, or of the person of that age
  bool lone_age = false;                            ///< an age that one person of the story has, as far as its accounts tell
  std::string act;                                  ///< the verb's group; empty if unknown
  std::string subject;                              ///< name of the participant whose attribute it is, folded
  std::uint32_t owner = none;                       ///< number of the last word of the name before it in the sentence
  std::vector<std::uint32_t> places;                ///< numbers of the last words of the names behind it in its clause; sorted
  bool sole = false;                                ///< its account has one number only for such nouns
  bool changed = false;                             ///< told as what a figure has changed to
  bool lead = false;                                ///< the first count of its sort at the head of its account
  bool toll = false;                                ///< the first count of its fate at the head of its account
  bool complement = false;                          ///< counts whom something did not befall ("all but five")
  bool denied = false;                              ///< told as what is wrong: "not five as first reported"
  std::vector<text::TimeValue> days = {};           ///< of what its sentence tells
  text::WordsAround around = {};                    ///< its number
  double telling = 0;                               ///< [0, 1]: how few other things would have the same number
  std::vector<std::uint32_t> thing, near, context;  ///< numbers of content words: of the thing, within a few words, of the
                                                    ///< sentence; sorted, without doubles
  double thing_norm = 0, near_norm = 0, context_norm = 0;
};

/// The features of all quantities in `refs`, with the weights of their words: rare ones of the story say more.
class Features {
 public:
  Features(const Story& story, const std::vector<AnnotationRef>& refs);
  const std::vector<Feature>& all() const { return features_; }
  const std::vector<double>& weights() const { return weights_; }

 private:
  void weigh();
  void mark_leads();
  void mark_tolls();
  void share_genders();
  void mark_lone_ages();
  std::vector<Feature> features_;
  std::vector<double> weights_;
};

/// What nouns are sorted by: near synonyms are one.
std::string_view noun_of(const Feature& feature);

}  // namespace hexapla::align::quantities
