#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/comparison.h>

#include "report/html/markup.h"

namespace hexapla::report {

/// Writes an account's words of a quotation with what differs marked. The words of a later reading are told from the first one:
/// <ins> around altered letters and added words, <del> for words left out between others, an ellipsis for those left out at an
/// end. The words of the first reading: <u> around those that some other reading has otherwise. The changes name words; the
/// account's own text is followed word by word, so that its punctuation and capitals stand as they are. An utterance in several
/// pieces is written piece after piece by one object.
class AlteredWording {
 public:
  /// Cost: linear in the words of the changes; for the first reading in those of all readings.
  AlteredWording(const Finding& finding, std::uint32_t reading);
  /// Cost: linear in the words.
  void write(Markup& out, std::string_view words);

 private:
  /// A word that the reading is known to have, and the change it belongs to.
  struct Expected {
    std::string folded;
    const WordChange* change = nullptr;  ///< null: as in the first reading
    bool disputed = false;               ///< of the first reading: others have it otherwise
  };
  struct Word {
    Span span;
    const Expected* as = nullptr;              ///< null: not among the words of the changes
    std::vector<const WordChange*> cuts = {};  ///< left out before it
  };
  void expect_base(const Finding& finding);
  void expect_changed(const std::vector<WordChange>& changes);
  std::vector<Word> match(std::string_view words);
  void take_cuts(std::size_t until, std::vector<const WordChange*>& cuts);

  std::vector<Expected> expected_;                                    ///< the words of this reading, in order
  std::vector<std::pair<std::size_t, const WordChange*>> cuts_ = {};  ///< words left out before expected_[first]
  std::size_t next_ = 0, next_cut_ = 0;
};

}  // namespace hexapla::report
