#include "align/unknowns.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

#include "align/unknowns_people.h"
#include "align/unknowns_told.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/publication.h"
#include "text/words.h"

namespace hexapla::align {
namespace {

using namespace unknowns;

/// How often a question of each matter was found right by reading (docs/comparing.md).
double confidence_of(Matter matter) { return matter == Matter::name ? 0.85 : 0.9; }

std::string on_one_line(std::string_view words) {
  std::string out;
  for (const char c : words) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

/// Accounts further apart than this tell of what came of an event, if they are of one event at all.
constexpr std::int64_t longest_story = 240LL * 24 * 3600;  // seconds

/// Looks for answers to what accounts say is not known.
class Finder {
 public:
  explicit Finder(const Story& story) : story_(story), asking_(story.accounts.size()), people_(story.accounts.size()) {
    bool any = false;
    for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
      if (story.annotations[account].unknowns.empty()) continue;
      any = true;
      const std::string_view text = story.accounts[account].text();
      for (const text::Word& word : text::words(text)) asking_[account].words.insert(word.folded);
      asking_[account].deeds = deeds_in(text);
    }
    for (std::uint32_t account = 0; any && account < story.accounts.size(); ++account) {
      people_[account] = named_people(story, account);
      for (const Person& person : people_[account]) named_.try_emplace(person.last, 0);
      const Metadata& metadata = story.accounts[account].metadata();
      const std::optional<std::string>& told = metadata.updated ? metadata.updated : metadata.published;
      std::set<std::string>& names = names_.emplace_back();
      for (const Name& name : story.annotations[account].names) names.insert(text::fold(story.accounts[account].text(name.span)));
      published_.push_back(told ? text::read_publication(*told) : std::nullopt);
    }
    for (const Account& account : story.accounts.first(any ? story.accounts.size() : 0)) {
      for (const text::Word& word : text::words(account.text())) {
        const std::string_view without = text::without_owner_ending(word.folded);
        if (const auto name = named_.find(without); name != named_.end()) ++name->second;
      }
    }
  }

  std::vector<OpenQuestion> find() && {
    for (std::uint32_t account = 0; account < story_.accounts.size(); ++account) {
      for (const Unknown& unknown : story_.annotations[account].unknowns) {
        if (story_.stop.stop_requested()) return {};
        ask(account, unknown);
      }
    }
    std::vector<OpenQuestion> out;
    for (auto& [key, question] : questions_) {
      finish(question);
      const auto same = std::ranges::find_if(out, [&](const OpenQuestion& known) { return is_same(known, question); });
      if (same == out.end()) {
        out.push_back(std::move(question));
      } else {
        join(*same, std::move(question));
      }
    }
    std::ranges::sort(out, {}, [](const OpenQuestion& q) { return std::tuple(q.open.front(), q.matter); });
    return out;
  }

 private:
  using Key = std::tuple<Matter, std::string, std::string>;  ///< matter, of whom or what, act

  struct Asking {
    std::set<std::string, std::less<>> words;  ///< of its text, folded
    std::vector<std::string_view> deeds;       ///< that it tells of
  };

  std::string_view words_of(std::uint32_t account, Span span) const { return story_.accounts[account].text(span); }

  void ask(std::uint32_t account, const Unknown& unknown) {
    std::string key;
    std::vector<Answer> answers = unknown.matter == Matter::name ? names(account, unknown, key) : others(account, unknown, key);
    if (answers.empty()) return;
    OpenQuestion& question = questions_[{unknown.matter, key, unknown.act}];
    question.matter = unknown.matter;
    question.open.push_back({account, unknown.span});
    if (question.about.empty() && !unknown.about.empty()) question.about = on_one_line(words_of(account, unknown.about));
    question.act = unknown.act;
    question.confidence = confidence_of(unknown.matter);
    std::ranges::move(answers, std::back_inserter(question.answers));
  }

  static void finish(OpenQuestion& question) {
    const auto by_place = [](const Answer& a) { return std::tuple(a.mention, a.key); };
    std::ranges::sort(question.answers, {}, by_place);
    const auto same = std::ranges::unique(question.answers, {}, by_place);
    question.answers.erase(same.begin(), same.end());
    std::ranges::sort(question.open);
    const auto again = std::ranges::unique(question.open);
    question.open.erase(again.begin(), again.end());
  }
  /// Whether the same people answer both: "no names were released", "the man was not named".
  static bool is_same(const OpenQuestion& a, const OpenQuestion& b) {
    return a.matter == Matter::name && b.matter == Matter::name &&
           std::ranges::equal(a.answers, b.answers, {}, &Answer::mention, &Answer::mention);
  }
  static void join(OpenQuestion& to, OpenQuestion question) {
    if (to.about.empty()) to.about = std::move(question.about);
    std::ranges::move(question.open, std::back_inserter(to.open));
    finish(to);
  }

  Answer answer(Mention mention) const {
    return {.mention = mention, .text = on_one_line(words_of(mention.account, mention.span)), .key = {}};
  }

  bool is_too_far(std::uint32_t account, std::uint32_t other) const {
    const auto &a = published_[account], &b = published_[other];
    return a && b && (a->begin - b->begin > longest_story || b->begin - a->begin > longest_story);
  }
  /// Whether two accounts have names in common: one that lists what else happened has few.
  bool share_names(std::uint32_t account, std::uint32_t other) const {
    constexpr std::ptrdiff_t fewest = 2;
    const std::set<std::string>&a = names_[account], &b = names_[other];
    return std::ranges::count_if(a, [&](const std::string& name) { return b.contains(name); }) >= fewest;
  }
  /// Whether what `other` tells may be what `account` asks.
  bool may_answer(std::uint32_t account, std::uint32_t other) const {
    return other != account && !is_too_far(account, other) && share_names(account, other);
  }
  /// Whether an account says itself that nothing is known of a matter: what it tells of it is of another event.
  bool says_open(std::uint32_t account, Matter matter) const {
    return matter != Matter::number && std::ranges::any_of(story_.annotations[account].unknowns, [&](const Unknown& unknown) {
             return unknown.matter == matter && unknown.about.empty();
           });
  }
  bool is_before(std::uint32_t account, std::uint32_t other) const {
    const auto &a = published_[account], &b = published_[other];
    return a && b && text::seconds_between(*a, *b);
  }

  /// What other accounts tell, none of it if the account itself tells it too, but for numbers: "no word yet on how many" is
  /// undone by none that stands beside it. What was told before by others is another matter: nobody says of it that it is not
  /// known yet.
  template <class Tell>
  std::vector<Answer> told_by_others(std::uint32_t account, Matter matter, const Tell& tell) const {
    std::vector<Answer> out;
    if (matter != Matter::number && !tell(account).empty()) return out;
    for (std::uint32_t other = 0; other < story_.accounts.size(); ++other) {
      if (!may_answer(account, other) || is_before(other, account) || says_open(other, matter)) continue;
      for (const Mention& mention : tell(other)) out.push_back(answer(mention));
    }
    return out;
  }

  std::vector<Answer> others(std::uint32_t account, const Unknown& unknown, std::string& key) const {
    switch (unknown.matter) {
      case Matter::arrest:
      case Matter::charge:
        return told_by_others(account, unknown.matter, [&](std::uint32_t of) { return caught(of, account, unknown, key); });
      case Matter::motive:
        return told_by_others(account, unknown.matter,
                              [&](std::uint32_t of) { return motives(story_, of, asking_[account].deeds); });
      case Matter::number:
        key = text::singular(unknown.head);
        return told_by_others(account, unknown.matter, [&](std::uint32_t of) { return numbers(story_, of, unknown); });
      case Matter::place: {
        const std::vector<std::string> whom = brought(story_.annotations[account], unknown);
        key = whom.empty() ? std::string() : whom.front();
        return told_by_others(account, unknown.matter, [&](std::uint32_t of) { return places(story_, of, whom); });
      }
      case Matter::name:
      case Matter::condition:
        break;
    }
    return {};
  }

  /// Of anybody, of the one who is looked for, or of the one whom the unknown names.
  std::vector<Mention> caught(std::uint32_t of, std::uint32_t asked_by, const Unknown& unknown, std::string& key) const {
    const bool whoever = unknown.about.empty() || part_of_noun(text::singular(unknown.head)).suspect;
    std::vector<Mention> out;
    if (!whoever && !text::is_capitalised(words_of(asked_by, unknown.about))) return out;
    key = whoever ? std::string() : unknown.head;
    for (const Caught& one : unknown.matter == Matter::arrest ? arrests(story_, of) : charges(story_, of)) {
      if (!whoever && one.head != text::singular(unknown.head)) continue;
      if (part_of_noun(one.head).suspect || is_of_one(story_, of, *one.statement, asking_[asked_by].deeds))
        out.push_back(one.mention);
    }
    return out;
  }

  std::vector<Answer> names(std::uint32_t account, const Unknown& unknown, std::string& key) const {
    const Person sought = unnamed_person(story_, account, unknown);
    const bool anybody = unknown.about.empty();
    if (!anybody && sought.part.none()) return {};
    key = anybody ? "" : sought.part.suspect ? "suspect" : sought.part.of_law ? "officer" : "victim";
    std::vector<Answer> out;
    std::set<std::string> last_names;
    for (std::uint32_t other = 0; other < story_.accounts.size(); ++other) {
      if (!may_answer(account, other)) continue;
      for (const Person& person : people_[other]) {
        // Who is named but once in a story has mostly no part in it: a photographer, the dead of another year.
        if (named_.find(person.last)->second < 2) continue;
        if (asking_[account].words.contains(person.last) || !fits(sought, anybody, person)) continue;
        last_names.insert(person.last);
        out.push_back({.mention = person.mention, .text = on_one_line(person.name), .key = person.last});
      }
    }
    if (!anybody && !unknown.plural && last_names.size() != 1) return {};
    return out;
  }

  static bool fits(const Person& sought, bool anybody, const Person& person) {
    if (anybody) return person.part.victim;
    if (sought.age && person.age && *sought.age != *person.age) return false;
    if (sought.gender != text::Gender::none && person.gender != text::Gender::none && sought.gender != person.gender)
      return false;
    const Part &a = sought.part, &b = person.part;
    if (!((a.victim && b.victim) || (a.suspect && b.suspect) || (a.of_law && b.of_law))) return false;
    if (a.of_law != b.of_law || (a.of_law && a.victim != b.victim)) return false;
    if (a.suspect && !b.suspect) return false;
    return !(a.dead && b.hurt && !b.dead) && !(a.hurt && !a.dead && b.dead);
  }

  const Story& story_;
  std::vector<Asking> asking_;                               ///< by account; empty of one that knows all
  std::vector<std::vector<Person>> people_;                  ///< by account
  std::map<std::string, std::size_t, std::less<>> named_;    ///< how often the story names somebody of a last name
  std::vector<std::set<std::string>> names_;                 ///< by account, folded
  std::vector<std::optional<text::Publication>> published_;  ///< by account
  std::map<Key, OpenQuestion> questions_;
};

}  // namespace

std::vector<OpenQuestion> align_unknowns(const Story& story) { return Finder(story).find(); }

}  // namespace hexapla::align
