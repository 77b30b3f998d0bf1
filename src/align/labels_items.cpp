#include "align/labels_items.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "align/labels_families.h"
#include "align/labels_places.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/grammar_words.h"
#include "text/name_forms.h"
#include "text/name_words.h"
#include "text/people_words.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::align::labels {
namespace {

/// Labels of an account that are looked at; one of 1,000 words has some 50.
constexpr std::size_t most_of_account = 5'000;
/// Nouns for a person that are looked for in its names.
constexpr std::size_t most_nouns = 64;

constexpr auto amounts =
    std::to_array<std::string_view>({"additional", "certain", "few", "how", "many", "more", "most", "multiple", "numerous",
                                     "other", "particular", "same", "several", "some", "such", "various"});

/// Besides words that tell of another.
constexpr auto apart = std::to_array<std::string_view>({"fellow", "others", "separate", "similar"});

std::string wording_of(std::string_view words) {
  std::string out;
  for (const text::Word& word : text::words(words)) {
    if (out.empty() && (is_amount(word.folded) || text::is_determiner(word.folded))) continue;
    out += word.folded;
    out += ' ';
  }
  std::erase(out, '.');
  return out;
}

/// Where the first capital or digit of a name stands that follows a blank: behind "notorious" in "notorious Gulf of Orn".
std::size_t begin_of_name(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool begins = i == 0 || text[i - 1] == ' ';
    if (begins && (static_cast<unsigned char>(text[i]) >= 0x80 || text[i] < 'a' || text[i] > 'z')) return i;
  }
  return 0;
}

/// Each word as its parts between hyphens: "counter-terrorism centre", "counter terrorism centre".
std::vector<std::string> parted(const std::vector<std::string>& words) {
  std::vector<std::string> out;
  for (const std::string& word : words) {
    for (std::size_t begin = 0; begin < word.size();) {
      const std::size_t end = std::min(word.find('-', begin), word.size());
      if (end > begin) out.push_back(word.substr(begin, end - begin));
      begin = end + 1;
    }
  }
  return out;
}

/// "US" of "U. S.": letters by themselves run together.
std::vector<std::string> with_letters_joined(const std::vector<std::string>& words) {
  std::vector<std::string> out;
  bool letter_before = false;
  for (const std::string& word : words) {
    const bool letter = word.size() == 1;
    if (letter && letter_before) {
      out.back() += word;
    } else {
      out.push_back(word);
    }
    letter_before = letter;
  }
  return out;
}

void read_name(std::string_view text, Item& item) {
  const std::size_t begin = begin_of_name(text);
  item.words = text::name_words(text.substr(begin));
  for (std::string& word : item.words) std::erase(word, '.');
  const std::vector<std::string> before = text::name_words(text.substr(0, begin));
  const bool described = std::ranges::any_of(before, [](const std::string& word) {
    return word == "late" || text::is_former(word) || !text::noun_concept(word).family.empty();
  });
  item.called = (described ? text::joined(before) + " " : "") + text::joined(item.words);
  if (item.words.size() > 2 && text::is_generation(item.words.back())) item.words.pop_back();
  item.kind = text::kind_by_form(item.words, item.label->kind);
  if (item.kind != ParticipantKind::person) item.words = with_letters_joined(parted(item.words));
  if (item.kind != ParticipantKind::person && item.kind != ParticipantKind::other) return;
  for (std::size_t i = 0; i + 1 < item.words.size(); ++i) {
    if (!text::is_title(item.words[i])) continue;
    item.proper = i + 1;
    // "Chief of Staff Ann Roe".
    if (i + 3 < item.words.size() && item.words[i + 1] == "of") item.proper = i + 3;
  }
}

/// "osw" of " (OSW) …" behind a name of some words: three to eight capitals and digits that begin as one of the words; empty if
/// they do not stand right there, or where they are the agency's of a dateline ("PORT ORN (AP)").
std::string short_form_behind(std::string_view text, const std::vector<std::string>& words) {
  constexpr std::size_t shortest = 3, longest = 8;
  if (words.size() < 2 || !text.starts_with(" (")) return {};
  text = text.substr(2, longest + 1);
  const std::size_t size = text.find(')');
  if (size == std::string_view::npos || size < shortest) return {};
  text = text.substr(0, size);
  const bool capitals = std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
  std::string form = capitals ? text::fold(text) : std::string();
  const bool begins =
      std::ranges::any_of(words, [&](const std::string& word) { return !form.empty() && word.front() == form.front(); });
  return begins && !text::spreads_news(form) ? form : std::string();
}

/// A name with its titles in full: "senator ann roe " of "sen ann roe".
std::string with_full_titles(std::string_view name) {
  std::string out;
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find(' ', begin), name.size());
    out += text::full_title(name.substr(begin, end - begin));
    out += ' ';
    begin = end + 1;
  }
  return out;
}

/// Whether one of the words is another written with a slip. Sorted words of one beginning stand beside each other.
bool hold_a_slip(const std::set<std::string>& words) {
  return std::ranges::adjacent_find(words, [](const std::string& a, const std::string& b) { return text::is_slip(a, b); }) !=
         words.end();
}

/// Takes out nouns that stand in a name of the same person too, and what stands before their end out of the names: "the *pilot*",
/// or "Orn *pilot* Ann Roe" beside "the *pilot*, Ann Roe".
void leave_out_common(std::set<std::string>& names, std::set<std::string>& nouns) {
  std::set<std::string> common, rest;
  for (const std::string& name : names) {
    std::size_t end = 0;
    std::size_t looked_at = 0;
    for (const std::string& noun : nouns) {
      if (++looked_at > most_nouns) break;
      const std::size_t at = name.find(noun);
      if (at == std::string::npos || (at > 0 && name[at - 1] != ' ') || at + noun.size() == name.size()) continue;
      end = std::max(end, at + noun.size());
      common.insert(noun);
    }
    // A last name alone is left of "President Roe".
    if (end == 0 || std::ranges::count(name.substr(end), ' ') > 1) rest.insert(name.substr(end));
  }
  names = std::move(rest);
  for (const std::string& noun : common) nouns.erase(noun);
}

/// Whether all are things or happenings by one noun, which tells what they are ("the *law*", "the 1790 *law*", "Poor *Law*"):
/// only another noun is a choice then.
bool are_things_of_one_noun(const std::vector<Item>& items, const std::vector<std::uint32_t>& members) {
  const auto label = [&](std::uint32_t member) -> const Label& { return *items[member].label; };
  return std::ranges::any_of(members, [&](std::uint32_t member) { return !label(member).name; }) &&
         std::ranges::all_of(members, [&](std::uint32_t member) {
           return label(member).kind == ParticipantKind::other && label(member).head == label(members.front()).head;
         });
}

/// Whether most of the names are taken for a person's.
bool is_person(const std::vector<Item>& items, const std::vector<std::uint32_t>& members) {
  std::size_t names = 0, persons = 0;
  for (const std::uint32_t member : members) {
    if (!items[member].label->name) continue;
    ++names;
    persons += items[member].kind == ParticipantKind::person ? 1 : 0;
  }
  return persons * 2 >= names;
}

}  // namespace

bool is_amount(std::string_view folded) { return in(amounts, folded); }

bool sets_apart(std::string_view folded) { return text::tells_of_another(folded) || in(apart, folded); }

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
      Item item{.ref = {account, i}, .label = &labels[i], .wording = wording_of(text), .kind = labels[i].kind};
      if (labels[i].name) {
        read_name(text, item);
        item.short_form = short_form_behind(story.accounts[account].text().substr(labels[i].span.end), item.words);
      }
      out.push_back(std::move(item));
    }
  }
  mark_families(story, out);
  return out;
}

bool is_choice(const std::vector<Item>& items, const std::vector<std::uint32_t>& members) {
  if (are_things_of_one_noun(items, members)) return false;
  std::set<std::uint32_t> accounts;
  std::set<std::string> wordings, nouns, names, singles;
  const bool person = is_person(items, members);
  for (const std::uint32_t member : members) {
    const Item& item = items[member];
    accounts.insert(item.ref.account);
    wordings.insert(item.wording);
    if (!item.label->name) {
      nouns.insert(item.wording);
    } else if (!person) {
      if (text::spreads_news(item.called)) continue;
      names.insert(usual_place(item.called));
    } else if (item.words.size() > 1) {
      names.insert(with_full_titles(item.called));
    } else if (item.words.size() == 1) {
      singles.insert(item.words.back());
    }
  }
  if (person) leave_out_common(names, nouns);
  return accounts.size() > 1 && wordings.size() > 1 && (!nouns.empty() || names.size() > 1 || hold_a_slip(singles));
}

}  // namespace hexapla::align::labels
