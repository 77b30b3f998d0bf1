#include "overview/word_choices.h"

#include <algorithm>
#include <iterator>

#include "overview/modifiers.h"
#include "overview/naming.h"
#include "overview/sayings.h"

namespace hexapla::overview {

std::vector<WordChoice> word_choices(const Story& story, const std::vector<Participant>& participants) {
  constexpr std::size_t most_of_kind = 20;
  std::vector<WordChoice> out;
  const auto add = [&out](std::vector<WordChoice> choices) {
    if (choices.size() > most_of_kind) choices.resize(most_of_kind);
    std::ranges::move(choices, std::back_inserter(out));
  };
  add(naming_choices(story, participants));
  add(saying_choices(story, participants));
  add(modifier_choices(story));
  return out;
}

}  // namespace hexapla::overview
