#include "align/unknowns.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <ranges>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "align/unknowns_accounts.h"
#include "align/unknowns_joined.h"
#include "align/unknowns_people.h"
#include "align/unknowns_phrases.h"
#include "align/unknowns_sought.h"
#include "align/unknowns_told.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/people_words.h"
#include "text/words.h"

namespace hexapla::align {
namespace {

using namespace unknowns;

/// How often a question of each matter was found right by reading (docs/quality.md).
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

/// Unknowns of one account that are set against what others tell: no account that tells of an event has nearly so many.
constexpr std::size_t most_asked = 64;

/// Looks for answers to what accounts say is not known.
class Finder {
 public:
  explicit Finder(const Story& story) : story_(story), accounts_(story) {
    for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
      people_.push_back(named_people(story, account));
      for (const Person& person : people_.back()) named_.try_emplace(person.last, 0);
    }
    for (const Account& account : story.accounts) {
      for (const text::Word& word : text::words(account.text())) {
        const std::string_view without = text::without_owner_ending(word.folded);
        if (const auto name = named_.find(without); name != named_.end()) ++name->second;
      }
    }
  }

  std::vector<OpenQuestion> find() && {
    for (std::uint32_t account = 0; account < story_.accounts.size(); ++account) {
      const std::vector<Unknown>& unknowns = story_.annotations[account].unknowns;
      if (unknowns.empty()) continue;
      turn_to(account);
      for (const Unknown& unknown : unknowns | std::views::take(most_asked)) {
        if (story_.stop.stop_requested()) return {};
        unknown.matter == Matter::name ? ask_name(unknown) : ask(unknown);
      }
    }
    join_names();
    std::vector<OpenQuestion> out;
    for (auto& [key, posed] : questions_) {
      finish(posed);
      if (posed.question.answers.empty()) continue;
      const auto twin =
          std::ranges::find_if(out, [&](const OpenQuestion& one) { return unknowns::are_told_as_one(one, posed.question); });
      twin == out.end() ? out.push_back(std::move(posed.question)) : unknowns::join(*twin, std::move(posed.question));
    }
    // Those of one clause and matter keep the order of their keys.
    std::ranges::stable_sort(out, {}, [](const OpenQuestion& q) { return std::tuple(q.open.front(), q.matter); });
    return out;
  }

 private:
  using Key = std::tuple<Matter, std::string, std::string>;  ///< matter, of whom or what, act

  /// A question and its answers, by what makes two of them one: the place, and the key.
  struct Posed {
    OpenQuestion question;
    std::map<std::pair<Mention, std::string>, std::string> answers;  ///< to the name, where it is one
    std::set<std::uint32_t> askers = {};  ///< accounts that ask, answered or not; of names those in `open` alone
  };
  /// What an account has asked already: the key, and whom a pronoun may stand for.
  using Asked = std::pair<Key, std::vector<std::string>>;

  std::string_view words_of(std::uint32_t account, Span span) const { return story_.accounts[account].text(span); }

  /// The account that asks from here on.
  void turn_to(std::uint32_t account) {
    account_ = account;
    beside_ = accounts_.beside(account);
    asked_.clear();
    words_.clear();
    const std::string_view text = story_.accounts[account].text();
    for (const text::Word& word : text::words(text)) words_.emplace(text::without_owner_ending(word.folded));
    deeds_ = deeds_in(text);
  }

  Posed& pose(const Key& key, const Unknown& unknown) {
    Posed& posed = questions_[key];
    OpenQuestion& question = posed.question;
    question.matter = unknown.matter;
    question.open.push_back({account_, unknown.span});
    if (question.about.empty()) question.about = on_one_line(words_of(account_, whom(story_.annotations[account_], unknown)));
    question.act = unknown.act;
    question.confidence = confidence_of(unknown.matter);
    return posed;
  }

  /// Takes what other accounts tell, none of it if the account itself tells it too, but for numbers: "no word yet on how many" is
  /// undone by none that stands beside it. What was told before by others is another matter, of names too: nobody says of it that
  /// it is not known yet, but that who looks into it does not tell it, which the dead's family may.
  void ask(const Unknown& unknown) {
    std::optional<Asked> asked = asked_by(unknown);
    if (!asked) return;
    const auto [known, is_new] = asked_.try_emplace(std::move(*asked), false);
    const Key& key = known->first.first;
    questions_[key].askers.insert(account_);
    if (!is_new) {
      if (known->second) pose(key, unknown);
      return;
    }
    if (unknown.matter != Matter::number && !told(account_, unknown, known->first).empty()) return;
    std::vector<Mention> answers;
    for (const std::uint32_t other : beside_) {
      if (accounts_.is_before(other, account_)) continue;
      if (unknown.matter != Matter::number && accounts_.says_open(other, unknown.matter)) continue;
      std::ranges::move(told(other, unknown, known->first), std::back_inserter(answers));
    }
    if (answers.empty()) return;
    known->second = true;
    Posed& posed = pose(key, unknown);
    for (const Mention& mention : answers) posed.answers.try_emplace({mention, {}});
  }

  std::optional<Asked> asked_by(const Unknown& unknown) const {
    std::string of;
    std::vector<std::string> whom;
    switch (unknown.matter) {
      case Matter::arrest:
      case Matter::charge:
        // Of anybody, of the one who is looked for, or of the one whom the unknown names.
        of = text::singular(unknown.head);
        if (unknown.about.empty() || part_of_noun(of).suspect || stands_for_suspect(story_.annotations[account_], unknown)) {
          of.clear();
        } else if (!is_named(story_, account_, unknown)) {
          return std::nullopt;
        }
        break;
      case Matter::number:
        of = text::singular(unknown.head);
        break;
      case Matter::place:
        whom = brought(story_.annotations[account_], unknown);
        if (!whom.empty()) of = whom.front();
        break;
      case Matter::motive:
        break;
      case Matter::name:
      case Matter::condition:  // is never compared
        return std::nullopt;
    }
    return Asked{{unknown.matter, of, unknown.act}, whom};
  }

  /// What an account tells of what is asked.
  std::vector<Mention> told(std::uint32_t of, const Unknown& unknown, const Asked& asked) {
    const auto& [key, whom] = asked;
    const std::string& head = std::get<1>(key);
    if (unknown.matter == Matter::number) return numbers(counts_of(of), unknown);
    std::vector<Mention> out;
    for (const Told& one : told_of(of, unknown.matter)) {
      bool answers = false;
      if (unknown.matter == Matter::place) {
        answers = std::ranges::find(whom, one.head) != whom.end();
      } else if (unknown.matter == Matter::motive) {
        answers = one.of_any || is_of_one(one, deeds_);
      } else {
        answers = (head.empty() || one.head == head) && (part_of_noun(one.head).suspect || is_of_one(one, deeds_));
      }
      if (answers) out.push_back(one.mention);
    }
    return out;
  }
  /// All that an account tells of a matter, which is read once.
  const std::vector<Told>& told_of(std::uint32_t account, Matter matter) {
    const auto [known, is_new] = told_.try_emplace({account, matter});
    if (is_new)
      known->second = matter == Matter::arrest   ? arrests(story_, account)
                      : matter == Matter::charge ? charges(story_, account)
                      : matter == Matter::motive ? motives(story_, account)
                                                 : places(story_, account);
    return known->second;
  }
  const std::vector<Count>& counts_of(std::uint32_t account) {
    const auto [known, is_new] = counts_.try_emplace(account);
    if (is_new) known->second = counts(story_, account);
    return known->second;
  }

  void ask_name(const Unknown& unknown) {
    const Person sought = unnamed_person(story_, account_, unknown);
    const bool anybody = unknown.about.empty();
    if (!anybody && sought.part.none()) return;
    std::vector<const Person*> found;
    for (const std::uint32_t other : beside_) {
      if (accounts_.is_before(other, account_)) continue;
      for (const Person& person : people_[other]) {
        // Who is named but once in a story has mostly no part in it: a photographer, the dead of another year.
        if (fits(sought, anybody, person) && named_.find(person.last)->second >= 2 && !words_.contains(person.last))
          found.push_back(&person);
      }
    }
    const auto is_another = [&](const Person* person) { return person->last != found.front()->last; };
    if (found.empty() || (!anybody && !unknown.plural && std::ranges::any_of(found, is_another))) return;
    const std::string_view key = anybody ? "" : sought.part.suspect ? "suspect" : sought.part.of_law ? "officer" : "victim";
    Posed& posed = pose({Matter::name, std::string(key), unknown.act}, unknown);
    for (const Person* person : found) posed.answers.try_emplace({person->mention, person->last}, on_one_line(person->name));
  }

  /// Joins questions for names that the same people answer: "no names were released", "the man was not named".
  void join_names() {
    std::map<std::vector<Mention>, OpenQuestion*> by_people;
    for (auto posed = questions_.begin(); posed != questions_.end();) {
      OpenQuestion& question = posed->second.question;
      std::vector<Mention> people;
      for (const auto& [answer, name] : posed->second.answers) people.push_back(answer.first);
      OpenQuestion* same =
          question.matter == Matter::name ? by_people.try_emplace(std::move(people), &question).first->second : &question;
      if (same == &question) {
        ++posed;
        continue;
      }
      if (same->about.empty()) same->about = std::move(question.about);
      std::ranges::move(question.open, std::back_inserter(same->open));
      posed = questions_.erase(posed);
    }
  }

  /// Several accounts may ask one question, and one of them answer another: an account stands on one side alone.
  void finish(Posed& posed) const {
    OpenQuestion& question = posed.question;
    std::ranges::sort(question.open);
    const auto again = std::ranges::unique(question.open);
    question.open.erase(again.begin(), again.end());
    std::vector<std::uint32_t> open;
    for (const Mention& mention : question.open) {
      if (open.empty() || open.back() != mention.account) open.push_back(mention.account);
    }
    for (auto& [at, name] : posed.answers) {
      const auto& [mention, key] = at;
      if (posed.askers.contains(mention.account) || std::ranges::binary_search(open, mention.account)) continue;
      std::string text = name.empty() ? on_one_line(words_of(mention.account, mention.span)) : std::move(name);
      question.answers.push_back({.mention = mention, .text = std::move(text), .key = key});
    }
  }

  const Story& story_;
  Accounts accounts_;
  std::vector<std::vector<Person>> people_;                             ///< by account
  std::map<std::string, std::size_t, std::less<>> named_;               ///< how often the story names somebody of a last name
  std::map<std::pair<std::uint32_t, Matter>, std::vector<Told>> told_;  ///< by account and matter, as far as it was asked
  std::map<std::uint32_t, std::vector<Count>> counts_;                  ///< by account, as far as they were asked
  std::map<Key, Posed> questions_;

  // Of the account that asks.
  std::uint32_t account_ = 0;
  std::vector<std::uint32_t> beside_;         ///< those that may answer
  std::set<std::string, std::less<>> words_;  ///< of its text, folded, without the ending of an owner
  std::vector<std::string_view> deeds_;       ///< that it tells of
  std::map<Asked, bool> asked_;               ///< to whether there were answers
};

}  // namespace

std::vector<OpenQuestion> align_unknowns(const Story& story) {
  if (std::ranges::all_of(story.annotations, [](const Annotations& one) { return one.unknowns.empty(); })) return {};
  return Finder(story).find();
}

}  // namespace hexapla::align
