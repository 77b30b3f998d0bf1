#include "align/labels_families.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "text/morphology.h"

namespace hexapla::align::labels {

void mark_families(const Story& story, std::vector<Item>& items) {
  std::set<std::string, std::less<>> last_names;
  for (const Item& item : items)
    if (item.label->name && item.kind == ParticipantKind::person && item.words.size() > 1) last_names.insert(item.words.back());
  for (Item& item : items) {
    std::string_view name = item.wording;  // ends in a blank
    if (item.label->kind != ParticipantKind::person || !name.ends_with("s ")) continue;
    name.remove_suffix(2);
    const bool known = last_names.contains(name) || (name.ends_with('e') && last_names.contains(name.substr(0, name.size() - 1)));
    if (!known || last_names.contains(item.wording.substr(0, item.wording.size() - 1))) continue;
    item.family = text::is_capitalised(story.accounts[item.ref.account].text(item.label->span));
  }
}

void join_families(const std::vector<Item>& items, Groups& groups) {
  std::map<std::string_view, std::uint32_t> first;  // by wording
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    if (!items[i].family) continue;
    const auto [known, is_new] = first.try_emplace(items[i].wording, i);
    if (!is_new) groups.merge(groups.of(known->second), groups.of(i));
  }
}

}  // namespace hexapla::align::labels
