#include "align/labels_described.h"

#include <map>
#include <string>
#include <utility>

#include "text/people_words.h"

namespace hexapla::align::labels {

std::vector<std::uint32_t> names_described(const std::vector<Item>& items, const Groups& groups) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> name_of;  // by account and chain
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    if (items[i].label->name && items[i].label->chain != none)
      name_of.try_emplace({items[i].ref.account, items[i].label->chain}, i);
  }
  std::vector<std::uint32_t> out(items.size(), none);
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    const Label& label = *items[i].label;
    if (label.name || label.plural || text::is_close_to_somebody(label.head)) continue;
    const auto name = name_of.find({items[i].ref.account, label.chain});
    if (name != name_of.end()) out[i] = groups.members(groups.of(name->second)).front();
  }
  return out;
}

}  // namespace hexapla::align::labels
