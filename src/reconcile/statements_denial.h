#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/story.h"
#include "text/person_names.h"
#include "text/surroundings.h"

namespace hexapla::reconcile {

/// Who or what fills a part of a matter.
struct Filler {
  ArgumentRole role = ArgumentRole::subject;
  std::string head;              ///< singular; of "hundreds of people" what is counted so
  std::string count = {};        ///< how many: "6" of "six others"; empty where the words do not begin with a number
  std::string last = {};         ///< the last word of a name that its words end with: "roe" of "Captain Ann Roe"; else empty
  text::PersonName name = {};    ///< that name; empty if there is none
  bool is_plural = false;        ///< as it is written
  std::string preposition = {};  ///< with which a circumstance begins: "into"; else empty
  bool is_name = false;          ///< has a capital and is no noun for people or things
  bool stands_for = false;       ///< a pronoun: "it", "who"
};

/// A statement with what tells whether another denies it. Holds views into the story.
struct Stated {
  const Statement* statement = nullptr;
  std::vector<std::string> content = {};  ///< keys of its words of content, sorted
  bool has_no = false;                    ///< a word denies in it, in what it is of, or behind it ("were [not]")
  bool beside_no = false;                 ///< a word denies somewhere in its sentence ("they do not think that …")
  bool has_without = false;               ///< "without" stands in it: "sentenced to life without parole"
  bool ends = false;                      ///< says until when alone: "did not lead until …"
  bool up_to_now = false;                 ///< of what has not happened yet: "had not arrived yet"
  bool comes_after = false;               ///< stands behind "before": "before the crew arrived"
  bool of_others = false;                 ///< tells of others, of more or of less than all
  std::vector<Filler> fillers = {};       ///< of its arguments
  text::WordsAround around = {};          ///< its predicate
};

/// Cost: linear in its sentence.
Stated stated(const Story& story, AnnotationRef ref);

/// Whether somebody is reported to have said that something would be: "would" stands for his or her "will".
bool is_foretold(const Statement& statement);

/// Whether they tell of two, by names: "Ann Roe", "Eva Roe"; "went into Orn Mill", "did not go into Solva House".
bool tell_of_two(const Stated& a, const Stated& b);

/// Whether both tell of one act, in near synonyms.
bool is_same_act(const Statement& a, const Statement& b);

/// How a statement denies another: by act and words alone, which may be said of another, or of the same participants, or in
/// nearly the same sentence.
enum class Denial : std::uint8_t { none, of_alike, of_the_same };

/// Whether one denies what the other states: one act, denied in one alone. How surely either holds is not asked. Cost: linear in
/// their words, and quadratic in their arguments.
Denial denial(const Stated& a, const Stated& b);

}  // namespace hexapla::reconcile
