#include "align/labels_misnamed.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <optional>
#include <ranges>
#include <set>
#include <string>
#include <string_view>

#include "align/grouping.h"
#include "align/labels_family_names.h"
#include "align/labels_given_names.h"
#include "align/labels_offices.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/content.h"
#include "text/morphology.h"
#include "text/name_forms.h"
#include "text/name_words.h"
#include "text/person_names.h"
#include "text/surroundings.h"
#include "text/words.h"

namespace hexapla::align {
namespace {

/// Two sentences tell the same of two names if they share so many words of content, and this share of them (Dice's). Set with
/// `bench/planted`, and by reading names of news on local shootings that were joined.
constexpr std::size_t least_shared = 4;
constexpr std::size_t least_percent = 40;
constexpr std::size_t beside = 3;  // words of content on either side of a name
/// Last names of one first name, and names of one account, that are looked at.
constexpr std::size_t most_last_names = 16, most_of_account = 5'000;

using Accounts = std::set<std::uint32_t>;
/// The labels of a last name, by the accounts' order.
using Labels = std::vector<AnnotationRef>;

const Label& label_of(const Story& story, AnnotationRef ref) { return story.annotations[ref.account].labels[ref.index]; }

Span sentence_of(const Story& story, AnnotationRef ref) {
  return hexapla::sentence_of(story.annotations[ref.account], label_of(story, ref));
}

/// The words around the label's last word.
text::WordsAround words_around_last(const Story& story, AnnotationRef ref) {
  const Span span = label_of(story, ref).span;
  const std::string_view text = story.accounts[ref.account].text();
  const std::vector<text::Word> words = text::words(text.substr(span.begin, span.size()), span.begin);
  return text::words_around(text, sentence_of(story, ref), words.empty() ? span : words.back().span);
}

/// What stands in a label's sentence beside its own words, as sorted keys.
struct ToldOf {
  std::vector<std::string> sentence;
  std::vector<std::string> own;      ///< words of the label itself
  std::vector<std::string> who;      ///< nouns for people, single offices and ages near the name: "mother", "mayor", "41"
  std::vector<std::string> offices;  ///< others that stand beside it: "judge"
  bool of_several = false;           ///< its sentence names two other people or more
};

/// Whether a noun tells who somebody is as few others in a story are: "mother", not "police", "official" or "victim".
bool is_role(const std::string& noun) {
  if (noun == "official") return false;
  if (text::title_sort(noun) == "calling") return true;
  const text::NounConcept known = text::noun_concept(noun);
  constexpr auto common =
      std::to_array<std::string_view>({"person/police", "person/victim", "person/patient", "person/man", "person/woman"});
  return known.family == "person" && !known.broad && !in(common, known.group);
}

constexpr std::size_t least_shared_in_office = 2;  // words of content, of holders of an office of the second sort

/// The years of "41" and "41-year-old"; empty if the word gives none.
std::string age_in(const std::string& word) {
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  const bool age =
      digits > 0 && digits <= 2 && (digits == word.size() || std::string_view(word).substr(digits).starts_with("-year"));
  return age ? word.substr(0, digits) : std::string();
}

/// What tells a son from his father in a name of `size` bytes or right behind it ("Ned Roe III", "Ned Roe, Jr."); empty if
/// nothing does. Hardly two people of one first name and of two families have it in a story.
std::string suffix_of(std::string_view from_name, std::uint32_t size) {
  constexpr std::uint32_t reach = 6;  // bytes behind the name: of ", Jr."
  for (const text::Word& word : text::words(from_name.substr(0, size + reach)))
    if (word.span.end + reach >= size && text::is_generation(word.folded)) return word.folded;
  return {};
}

/// How many other people a label's sentence names.
std::size_t other_people(const Story& story, AnnotationRef ref) {
  constexpr std::size_t reach = 64;  // labels on either side
  const std::vector<Label>& labels = story.annotations[ref.account].labels;
  const std::size_t first = ref.index - std::min<std::size_t>(ref.index, reach);
  std::size_t count = 0;
  for (std::size_t i = first; i < std::min(labels.size(), ref.index + reach); ++i)
    if (i != ref.index && labels[i].name && labels[i].kind == ParticipantKind::person &&
        labels[i].sentence == labels[ref.index].sentence)
      ++count;
  return count;
}

ToldOf told_of(const Story& story, AnnotationRef ref, const std::set<std::string, std::less<>>& of_several) {
  const std::string_view text = story.accounts[ref.account].text();
  const Span sentence = sentence_of(story, ref), name = label_of(story, ref).span;
  ToldOf out{.sentence = text::content_of(text.substr(sentence.begin, sentence.size())), .own = {}, .who = {}, .offices = {}};
  out.own = text::content_of(text.substr(name.begin, name.size()));
  out.of_several = other_people(story, ref) > 1;
  std::erase_if(out.sentence, [&](const std::string& word) { return std::ranges::binary_search(out.own, word); });
  const auto take_office = [&](const std::string& word) {
    const Office* const office = office_of(word);
    if (office == nullptr || of_several.contains(office->office)) return false;
    (office->single ? out.who : out.offices).emplace_back(office->office);
    return true;
  };
  std::vector<text::Word> before, after;
  for (text::Word& word : text::words(text.substr(sentence.begin, sentence.size()), sentence.begin)) {
    const bool named = name.contains(word.span) && text::is_capitalised(text.substr(word.span.begin, word.span.size()));
    if (named) take_office(word.folded);  // "Mayor Ann Roe"
    if (named || text::is_function_word(word.folded)) continue;
    (word.span.begin < name.end ? before : after).push_back(std::move(word));
  }
  if (before.size() > beside) before.erase(before.begin(), before.end() - static_cast<std::ptrdiff_t>(beside));
  after.resize(std::min(after.size(), beside));
  for (const std::vector<text::Word>& side : {before, after}) {
    for (const text::Word& word : side) {
      if ((take_office(word.folded) || office_of(word.folded) == nullptr) && is_role(word.folded)) out.who.push_back(word.folded);
      if (std::string age = age_in(word.folded); !age.empty()) out.who.push_back(std::move(age));
    }
  }
  if (std::string suffix = suffix_of(text.substr(name.begin, sentence.end - name.begin), name.size()); !suffix.empty())
    out.who.push_back(std::move(suffix));
  std::ranges::sort(out.who);
  std::ranges::sort(out.offices);
  return out;
}

/// What is told of labels, each read once.
class Told {
 public:
  explicit Told(const Story& story) : story_(story), of_several_(offices_of_several(story)) {}
  const Story& story() const { return story_; }
  const ToldOf& of(AnnotationRef ref) {
    const auto [at, fresh] = of_.try_emplace(ref);
    if (fresh) at->second = told_of(story_, ref, of_several_);
    return at->second;
  }

 private:
  const Story& story_;
  std::set<std::string, std::less<>> of_several_;  ///< offices that two hold
  std::map<AnnotationRef, ToldOf> of_;
};

/// The words of content of the sentence, those of the name among them; sorted.
std::vector<std::string> with_name(const ToldOf& told) {
  std::vector<std::string> out;
  std::ranges::set_union(told.sentence, told.own, std::back_inserter(out));
  return out;
}

bool tell_the_same(Told& told, AnnotationRef a, AnnotationRef b) {
  const ToldOf &one = told.of(a), &other = told.of(b);
  if (text::shared(one.who, other.who) > 0) return true;
  const std::size_t shared = text::shared(one.sentence, other.sentence);
  // "Orn County Judge Ann Roe", "the Orn county judge, Ann Roe": the given name and the office are shared beside what counts
  // here.
  if (text::shared(one.offices, other.offices) > 0 &&
      text::shared(with_name(one), with_name(other)) >= least_shared_in_office + 2)
    return true;
  // Of two lists of people that share some, the others need not be one.
  const bool lists = one.of_several && other.of_several;
  if (!lists && shared >= least_shared && text::percent_shared(one.sentence, other.sentence) >= least_percent) return true;
  return text::fill_one_gap(words_around_last(told.story(), a), words_around_last(told.story(), b));
}

/// The ages that stand beside the labels, of which the first are looked at; sorted.
std::vector<std::string> ages_beside(Told& told, const Labels& labels) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < std::min(labels.size(), most_sampled); ++i)
    for (const std::string& word : told.of(labels[i]).who)
      if (word.find_first_not_of("0123456789") == std::string::npos) out.push_back(word);
  std::ranges::sort(out);
  return out;
}

/// Two labels of one person by two last names, which are a slip of one another or a family's, or of which the same is told; or by
/// two given names that both have.
template <class Ages>
std::optional<std::pair<AnnotationRef, AnnotationRef>> pair_of(Told& told, const Labels& a, const Labels& b, bool one,
                                                               const Ages& of_one_age) {
  const auto name = [&](AnnotationRef ref) {
    return text::person_name(told.story().accounts[ref.account].text(label_of(told.story(), ref).span));
  };
  for (std::size_t i = 0; i < std::min(a.size(), most_sampled); ++i) {
    const text::PersonName own = name(a[i]);
    for (std::size_t j = 0; j < std::min(b.size(), most_sampled); ++j) {
      const text::PersonName other = name(b[j]);
      if (!text::share_given_names(own, other)) continue;
      const bool several = std::min(own.given.size(), other.given.size()) > 1;
      if (one || several || tell_the_same(told, a[i], b[j]) || of_one_age(a[i].account, b[j].account))
        return std::pair{a[i], b[j]};
    }
  }
  return std::nullopt;
}

class Reader {
 public:
  explicit Reader(const Story& story) : story_(story) {
    for (std::uint32_t account = 0; account < story.accounts.size(); ++account) read(account);
  }

  std::vector<std::pair<AnnotationRef, AnnotationRef>> pairs() const {
    std::vector<std::pair<AnnotationRef, AnnotationRef>> out;
    Told told(story_);
    GivenNames names(story_);
    const auto families = families_named_otherwise(full_, names, most_last_names);
    for (const auto& [given, by_last] : full_) {
      const auto end = std::next(by_last.begin(), static_cast<std::ptrdiff_t>(std::min(by_last.size(), most_last_names)));
      for (auto one = by_last.begin(); one != end; ++one) {
        for (auto other = std::next(one); other != end; ++other) {
          if (!told_apart(one->first, other->first)) continue;
          const bool slip = text::is_misspelt_last_name(one->first, other->first);
          // Wherever in its account an age stands beside the last name: "Ann Roe died", "Roe, 50, was".
          const auto of_one_age = [&](std::uint32_t a, std::uint32_t b) {
            return text::shared(ages_beside(told, called_.find({a, one->first})->second),
                                ages_beside(told, called_.find({b, other->first})->second)) > 0;
          };
          const bool family = families.contains({one->first, other->first});
          const bool rare =
              by_last.size() == 2 && are_of_people(one->second) && are_of_people(other->second) && names.is_rare(given);
          if (const auto pair =
                  pair_of(told, one->second, other->second,
                          slip || family || (rare && text::is_other_spelling(one->first, other->first)), of_one_age))
            out.push_back(*pair);
        }
      }
    }
    misread(told, out);
    return out;
  }

 private:
  /// A name that a model takes for a place's or nobody's, as it does of one with a slip, of which another account has the person.
  void misread(Told& told, std::vector<std::pair<AnnotationRef, AnnotationRef>>& out) const {
    for (const auto& [given, by_last] : no_person_) {
      const auto people = full_.find(given);
      if (people == full_.end()) continue;
      for (const auto& [last, labels] : by_last | std::views::take(most_last_names))
        for (const auto& [other, of_other] : people->second | std::views::take(most_last_names)) {
          if (!text::is_misspelt_last_name(last, other) || !told_apart(last, other) || !are_of_people(labels)) continue;
          if (const auto pair = pair_of(told, labels, of_other, true, [](std::uint32_t, std::uint32_t) { return false; }))
            out.push_back(*pair);
        }
    }
  }

  void read(std::uint32_t account) {
    const std::vector<Label>& labels = story_.annotations[account].labels;
    for (std::uint32_t i = 0; i < labels.size() && i < most_of_account; ++i) {
      if (!labels[i].name) continue;
      const std::string_view words = story_.accounts[account].text(labels[i].span);
      for (const text::Word& word : text::words(words))
        using_[std::string(text::without_owner_ending(word.folded))].insert(account);
      const text::PersonName name = text::person_name(words);
      if (name.last.empty()) continue;
      if (labels[i].kind != ParticipantKind::person) {
        for (const std::string& given : name.given) no_person_[given][name.last].push_back({account, i});
        continue;
      }
      called_[{account, name.last}].push_back({account, i});
      for (const std::string& given : name.given) full_[given][name.last].push_back({account, i});
    }
  }

  /// Whether no account uses both last names, and neither is a part of the other ("Roe", "Roe-Orn").
  bool told_apart(const std::string& a, const std::string& b) const {
    const bool contain = a.find(b) != std::string::npos || b.find(a) != std::string::npos;
    if (contain && !text::is_misspelt_last_name(a, b)) return false;
    const Accounts &one = using_.find(a)->second, &other = using_.find(b)->second;
    return std::ranges::none_of(one, [&](std::uint32_t account) { return other.contains(account); });
  }

  /// Whether no form of the names shows that they are something else's ("Dorrit Drive").
  bool are_of_people(const Labels& labels) const {
    return std::ranges::all_of(labels | std::views::take(most_sampled), [&](AnnotationRef ref) {
      const std::vector<std::string> words = text::name_words(story_.accounts[ref.account].text(label_of(story_, ref).span));
      return text::kind_by_form(words, ParticipantKind::person) == ParticipantKind::person;
    });
  }

  const Story& story_;
  NamedPeople full_;                                                ///< by given name and last name
  NamedPeople no_person_;                                           ///< the same of names that are no person's by their labels
  std::map<std::pair<std::uint32_t, std::string>, Labels> called_;  ///< by account and last name, with or without given names
  std::map<std::string, Accounts> using_;                           ///< by word of a name
};

}  // namespace

std::vector<std::pair<AnnotationRef, AnnotationRef>> persons_named_otherwise(const Story& story) { return Reader(story).pairs(); }

}  // namespace hexapla::align
