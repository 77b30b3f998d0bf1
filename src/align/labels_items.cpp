#include "align/labels_items.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "align/labels_places.h"
#include "core/in_list.h"
#include "text/name_words.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::align::labels {
namespace {

/// Labels of an account that are looked at; one of 1,000 words has some 50.
constexpr std::size_t most_of_account = 5'000;
/// Sets of titles that are told apart.
constexpr std::size_t most_titles = 64;

constexpr auto amounts =
    std::to_array<std::string_view>({"additional", "certain", "few", "how", "many", "more", "most", "multiple", "numerous",
                                     "other", "particular", "same", "several", "some", "such", "various"});

/// Behind a person's name.
constexpr auto generations = std::to_array<std::string_view>({"ii", "iii", "iv", "jr", "sr"});

struct Abbreviation {
  std::string_view of, title;
};
constexpr auto abbreviations = std::to_array<Abbreviation>({{"capt", "captain"},
                                                            {"col", "colonel"},
                                                            {"det", "detective"},
                                                            {"gen", "general"},
                                                            {"gov", "governor"},
                                                            {"lt", "lieutenant"},
                                                            {"prof", "professor"},
                                                            {"rep", "representative"},
                                                            {"rev", "reverend"},
                                                            {"sen", "senator"},
                                                            {"sgt", "sergeant"}});

constexpr auto past = std::to_array<std::string_view>({"ex", "former", "late", "onetime", "retired"});

std::string wording_of(std::string_view words) {
  std::string out;
  for (const text::Word& word : text::words(words)) {
    if (out.empty() && is_amount(word.folded)) continue;
    out += word.folded;
    out += ' ';
  }
  std::erase(out, '.');
  return out;
}

void read_name(std::string_view text, Item& item) {
  item.words = text::name_words(text);
  for (std::string& word : item.words) std::erase(word, '.');
  if (item.words.size() > 2 && in(generations, item.words.back())) item.words.pop_back();
  const ParticipantKind kind = item.label->kind;
  if (kind != ParticipantKind::person && kind != ParticipantKind::other) return;
  for (std::size_t i = 0; i + 1 < item.words.size(); ++i) {
    if (text::is_title(item.words[i])) item.proper = i + 1;
  }
}

/// Bytes of the words before the proper name, with a blank behind each.
std::size_t titles_size(const Item& name) {
  std::size_t size = 0;
  for (std::size_t i = 0; i < name.proper; ++i) size += name.words[i].size() + 1;
  return size;
}

using Titles = std::set<std::string_view>;

Titles titles_of(const Item& name) {
  Titles out;
  for (std::size_t i = 0; i < name.proper; ++i) {
    const auto known = std::ranges::find(abbreviations, name.words[i], &Abbreviation::of);
    out.insert(known == abbreviations.end() ? std::string_view(name.words[i]) : known->title);
  }
  return out;
}

bool is_past(const Titles& titles) {
  return std::ranges::any_of(titles, [](std::string_view title) { return in(past, title); });
}

bool are_other_titles(const Titles& a, const Titles& b) {
  return is_past(a) != is_past(b) || !(std::ranges::includes(a, b) || std::ranges::includes(b, a));
}

bool hold_other_titles(const std::set<Titles>& all) {
  for (auto a = all.begin(); a != all.end(); ++a) {
    if (std::any_of(std::next(a), all.end(), [&](const Titles& b) { return are_other_titles(*a, b); })) return true;
  }
  return false;
}

/// Whether one of the words is another written with a slip. Sorted words of one beginning stand beside each other.
bool hold_a_slip(const std::set<std::string>& words) {
  return std::ranges::adjacent_find(words, [](const std::string& a, const std::string& b) { return text::is_slip(a, b); }) !=
         words.end();
}

/// Whether most of the names are taken for a person's.
bool is_person(const std::vector<Item>& items, const std::vector<std::uint32_t>& members) {
  std::size_t names = 0, persons = 0;
  for (const std::uint32_t member : members) {
    if (!items[member].label->name) continue;
    ++names;
    persons += items[member].label->kind == ParticipantKind::person ? 1 : 0;
  }
  return persons * 2 >= names;
}

}  // namespace

bool is_amount(std::string_view folded) { return in(amounts, folded); }

std::vector<std::string> proper_words(const Item& name) {
  std::vector<std::string> out(name.words.begin() + static_cast<std::ptrdiff_t>(name.proper), name.words.end());
  std::ranges::replace(out, std::string("saint"), std::string("st"));
  return out;
}

std::vector<Item> items_of(const Story& story) {
  std::vector<Item> out;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    const std::vector<Label>& labels = story.annotations[account].labels;
    for (std::uint32_t i = 0; i < labels.size() && i < most_of_account; ++i) {
      const std::string_view text = story.accounts[account].text(labels[i].span);
      Item item{.ref = {account, i}, .label = &labels[i], .wording = wording_of(text)};
      if (labels[i].name) read_name(text, item);
      out.push_back(std::move(item));
    }
  }
  return out;
}

bool is_choice(const std::vector<Item>& items, const std::vector<std::uint32_t>& members) {
  std::set<std::uint32_t> accounts;
  std::set<std::string> wordings, names, singles;
  std::set<Titles> titles;
  bool nouns = false;
  const bool person = is_person(items, members);
  for (const std::uint32_t member : members) {
    const Item& item = items[member];
    accounts.insert(item.ref.account);
    wordings.insert(item.wording);
    if (!item.label->name) {
      nouns = true;
    } else if (!person) {
      names.insert(usual_place(text::joined(item.words)));
    } else {
      if (item.words.size() == item.proper + 1) singles.insert(item.words.back());
      if (item.words.size() > item.proper + 1) names.insert(text::joined(item.words).substr(titles_size(item)));
      if (item.proper > 0 && titles.size() < most_titles) titles.insert(titles_of(item));
    }
  }
  return accounts.size() > 1 && wordings.size() > 1 &&
         (nouns || names.size() > 1 || hold_a_slip(singles) || hold_other_titles(titles));
}

}  // namespace hexapla::align::labels
