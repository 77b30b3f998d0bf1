#include "align/unknowns_people.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "align/unknowns_phrases.h"
#include "align/unknowns_told.h"
#include "core/in_list.h"
#include "text/concepts.h"
#include "text/grammar_words.h"
#include "text/happenings.h"
#include "text/morphology.h"
#include "text/name_words.h"
#include "text/naming_field.h"
#include "text/people_words.h"
#include "text/person_names.h"
#include "text/violence.h"
#include "text/words.h"

namespace hexapla::align::unknowns {
namespace {

constexpr auto firing = std::to_array<std::string_view>({"fire", "open"});
constexpr auto naming = std::to_array<std::string_view>({"identify", "name"});

std::string_view words_of(const Story& story, std::uint32_t account, Span span) { return story.accounts[account].text(span); }

void add(Part& to, const Part& part) {
  to.victim = to.victim || part.victim;
  to.dead = to.dead || part.dead;
  to.hurt = to.hurt || part.hurt;
  to.suspect = to.suspect || part.suspect;
  to.of_law = to.of_law || part.of_law;
}

/// What an act makes of him or her who has the role in it.
Part part_in(const Statement& statement, const Argument& argument) {
  Part part;
  const text::Fate fate = text::fate_of(text::verb_stem(statement.act));
  const bool object = argument.role == ArgumentRole::object, subject = argument.role == ArgumentRole::subject;
  const bool intransitive = statement.act == "die" || statement.act == "dead" || statement.act == "death";
  const bool pronounced = object && (statement.act == "pronounce" || statement.act == "declare");
  if ((object && fate == text::Fate::die) || (subject && intransitive) || pronounced) part.victim = part.dead = true;
  if (object && fate == text::Fate::hurt) part.victim = part.hurt = true;
  if (object && text::is_blow(statement.act)) part.victim = true;
  if (object && text::is_put_to_law(statement.act)) part.suspect = true;
  if (subject && (in(firing, statement.act) || text::is_deadly(statement.act))) part.suspect = true;
  return part;
}

/// What the words that describe somebody tell: of "the wounded deputy" those before the head, of "the women killed" and "the man
/// who was shot" the first that is no auxiliary behind the phrase. Clauses of so few words are no statements.
Part part_in_words(std::string_view text, Span phrase, Span sentence) {
  constexpr std::uint32_t most_behind = 40;  // bytes
  Part part;
  const auto add_word = [&](const std::string& word) {
    const text::Fate fate = text::fate_of(text::verb_stem(word));
    if (fate == text::Fate::die) part.victim = part.dead = true;
    if (fate == text::Fate::hurt) part.victim = part.hurt = true;
    if (text::is_form_of_blow(word)) part.victim = true;
    if (text::is_put_to_law(text::verb_stem(word))) part.suspect = true;
  };
  const std::vector<text::Word> words = text::words(text.substr(phrase.begin, phrase.size()));
  // One of several, whom the account tells apart from those that it names.
  if (std::ranges::any_of(words, [](const text::Word& word) { return text::tells_of_another(word.folded); })) return part;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool of_another = words[i].folded.ends_with("ing") && words[i].folded != "dying";  // "the shooting suspect"
    if (!of_another) add_word(words[i].folded);
  }
  const std::uint32_t end = std::min(sentence.end, phrase.end + most_behind);
  if (end <= phrase.end) return part;
  bool active = false;  // "who killed her", "had killed her"
  for (const text::Word& word : text::words(text.substr(phrase.end, end - phrase.end))) {
    if (word.folded == "who" || text::is_form_of_have(word.folded)) {
      active = true;
    } else if (text::is_form_of_be(word.folded)) {
      active = false;
    } else {
      if (!active && (word.folded.ends_with("ed") || word.folded == "shot")) add_word(word.folded);
      break;
    }
  }
  return part;
}

/// Whether a label is the head of an argument's phrase.
bool heads(const Label& label, const Argument& argument) {
  return argument.span.contains(label.span) && argument.head == label.head;
}

std::optional<double> age_in(const Annotations& annotations, Span span) {
  auto quantity =
      std::ranges::lower_bound(annotations.quantities, span.begin, {}, [](const Quantity& q) { return q.span.begin; });
  for (; quantity != annotations.quantities.end() && quantity->span.begin < span.end; ++quantity) {
    if (quantity->kind == QuantityKind::age && quantity->bound == Bound::exact && quantity->unit == "year") return quantity->low;
  }
  return std::nullopt;
}

/// Reads those whom one account names.
class People {
 public:
  People(const Story& story, std::uint32_t account)
      : story_(story), account_(account), annotations_(story.annotations[account]) {}

  std::vector<Person> read() && {
    const std::vector<Label>& labels = annotations_.labels;
    for (const Label& label : labels) {
      if (is_name(label)) call(label);
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (labels[i].name || labels[i].plural) continue;
      if (i > 0) describe(labels[i], labels[i - 1]);
      if (i + 1 < labels.size()) describe(labels[i], labels[i + 1]);
    }
    for (const Statement& statement : annotations_.statements) {
      if (is_told(story_, account_, statement)) read(statement);
    }
    read_ages();
    std::vector<Person> out;
    for (auto& [chain, person] : people_) {
      if (!person.last.empty() && (!person.part.none() || !person.nouns.empty())) out.push_back(std::move(person));
    }
    return out;
  }

 private:
  /// Whether a label names a person as persons are named: a model takes much of a headline for names. "Ann Roe / Gazette" took
  /// the photograph.
  bool is_name(const Label& label) const {
    if (!label.name || label.kind != ParticipantKind::person || label.plural) return false;
    const std::string_view after = story_.accounts[account_].text().substr(label.span.end);
    if (after.starts_with(" /") || after.starts_with("/")) return false;
    const std::string_view words = words_of(story_, account_, label.span);
    return text::is_capitalised(words) && std::ranges::none_of(text::words(words), [](const text::Word& word) {
             return text::is_function_word(word.folded) || text::happening_of(word.folded) == "shoot";
           });
  }
  std::uint32_t chain_of(const Label& label) const {
    return label.chain == none ? static_cast<std::uint32_t>(&label - annotations_.labels.data()) : label.chain;
  }

  void call(const Label& label) {
    const std::string written(words_of(story_, account_, label.span));
    const text::PersonName name = text::person_name(written);
    if (name.last.empty()) return;
    Person& person = people_[chain_of(label)];
    if (person.last.empty()) person.mention = {account_, label.span};
    if (written.size() <= person.name.size()) return;
    person.name = written;
    person.last = name.last;
  }
  /// A noun beside a name: "the victim, Ann Roe", "suspect Ann Roe". What somebody has been is no part in what is told.
  void describe(const Label& label, const Label& name) {
    constexpr std::uint32_t farthest = 24;  // bytes between: "the victim, 24-year-old Ann Roe"
    static constexpr auto past = std::to_array<std::string_view>({"ex", "former", "retired"});
    const Span between{std::min(label.span.end, name.span.end), std::max(label.span.begin, name.span.begin)};
    if (!is_name(name) || label.sentence != name.sentence || chain_of(label) != chain_of(name)) return;
    if (between.end > between.begin && between.size() > farthest) return;
    if (std::ranges::any_of(text::words(words_of(story_, account_, label.span)),
                            [](const text::Word& w) { return in(past, w.folded); }))
      return;
    Person& person = people_[chain_of(name)];
    const std::string noun = text::singular(label.head);
    person.nouns.push_back(noun);
    const Part part = part_of_noun(noun);
    if (person.part.none() && !part.none())
      person.mention = {account_, {std::min(label.span.begin, name.span.begin), std::max(label.span.end, name.span.end)}};
    add(person.part, part);
    if (person.gender == text::Gender::none) person.gender = text::gender_of(noun);
  }
  /// Whom a phrase names, with no more than a title or an age before the name.
  const Label* named(const Argument& argument) const {
    constexpr std::size_t most_before = 3;  // words
    const auto first =
        std::ranges::lower_bound(annotations_.labels, argument.span.begin, {}, [](const Label& l) { return l.span.begin; });
    for (auto label = first; label != annotations_.labels.end() && label->span.begin < argument.span.end; ++label) {
      if (!is_name(*label) || !heads(*label, argument)) continue;
      const std::string_view before = words_of(story_, account_, {argument.span.begin, label->span.begin});
      return text::words(before).size() > most_before ? nullptr : &*label;
    }
    return nullptr;
  }
  /// The clause with the name: "Roe, who *was shot*".
  static Span with_name(Span clause, const Label& name) {
    return {std::min(clause.begin, name.span.begin), std::max(clause.end, name.span.end)};
  }
  void tell(Person& person, const Label& label, const Part& part, const Statement& statement) {
    if (part.none()) return;
    const bool better = person.part.none() || !by_clause_.contains(&person);
    add(person.part, part);
    if (better) person.mention = {account_, with_name(statement.span, label)};
    by_clause_.insert(&person);
  }
  void read(const Statement& statement) {
    for (const Argument& argument : statement.arguments) {
      const Label* label = named(argument);
      if (label == nullptr) continue;
      Person& person = people_[chain_of(*label)];
      tell(person, *label, part_in(statement, argument), statement);
      if (in(naming, statement.act)) name(person, *label, argument, statement);
    }
  }
  /// "identified the victim as Roe", "Roe was identified as the victim".
  void name(Person& person, const Label& label, const Argument& named, const Statement& statement) {
    for (const Argument& other : statement.arguments) {
      if (&other == &named || other.role == ArgumentRole::subject) continue;
      const std::string noun = text::singular(other.head);
      Part part = part_of_noun(noun);
      if (part.none()) part = unnamed_part(other.span, statement.sentence);
      person.nouns.push_back(noun);
      if (person.gender == text::Gender::none) person.gender = text::gender_of(noun);
      by_clause_.erase(&person);  // this tells it best
      tell(person, label, part, statement);
      if (const auto age = age_in(annotations_, other.span); age && !person.age) person.age = age;
    }
  }
  /// What a clause tells of a phrase: "the man *who was shot*".
  Part unnamed_part(Span phrase, std::uint32_t sentence) const {
    Part part;
    for (const Statement& statement : statements_in(annotations_, sentence)) {
      for (const Argument& argument : statement.arguments) {
        if (argument.span.begin == phrase.begin) add(part, part_in(statement, argument));
      }
    }
    return part;
  }
  void read_ages() {
    const std::string_view text = story_.accounts[account_].text();
    std::multimap<std::string, Person*> by_last;
    for (auto& [chain, person] : people_) by_last.emplace(person.last, &person);
    for (const Quantity& quantity : annotations_.quantities) {
      if (quantity.kind != QuantityKind::age || quantity.unit != "year") continue;
      const std::string bearer = text::bearer_of(quantity, annotations_, text);
      if (bearer.empty()) continue;
      const auto [first, last] = by_last.equal_range(bearer.substr(bearer.rfind(' ') + 1));
      for (auto person = first; person != last; ++person) {
        if (!person->second->age && text::may_be_one_bearer(text::fold(person->second->name), bearer))
          person->second->age = quantity.low;
      }
    }
  }

  const Story& story_;
  std::uint32_t account_;
  const Annotations& annotations_;
  std::map<std::uint32_t, Person> people_;  ///< by chain
  std::set<const Person*> by_clause_;       ///< those whose mention is a clause; no order of theirs is told
};

}  // namespace

Part part_of_noun(std::string_view singular) {
  Part part;
  const std::string_view field = text::naming_field(singular);
  part.victim = field == "victim" || singular == "deceased" || singular == "decedent";
  part.dead = singular == "deceased" || singular == "decedent" || singular == "fatality";
  part.suspect = field == "attacker" || singular == "robber";
  part.of_law = text::noun_concept(singular).group == "person/police";
  return part;
}

std::vector<Person> named_people(const Story& story, std::uint32_t account) { return People(story, account).read(); }

Person unnamed_person(const Story& story, std::uint32_t account, const Unknown& unknown) {
  const Annotations& annotations = story.annotations[account];
  Person person;
  person.mention = {account, unknown.span};
  Span phrase = unknown.about;
  std::uint32_t sentence = unknown.sentence;
  std::string noun = text::singular(unknown.head);
  if (text::is_plural_pronoun(unknown.head)) return person;  // too many may be meant
  if (text::is_personal_pronoun(unknown.head)) {
    const std::vector<const Label*> before = antecedents(annotations, unknown);
    if (before.empty() || before.front()->name) return person;
    const Label* label = before.front();
    phrase = label->span;
    sentence = label->sentence;
    noun = text::singular(label->head);
    if (unknown.head == "he" || unknown.head == "him" || unknown.head == "his") person.gender = text::Gender::male;
    if (unknown.head == "her" || unknown.head == "she") person.gender = text::Gender::female;
  }
  person.nouns.push_back(noun);
  person.part = part_of_noun(noun);
  if (person.gender == text::Gender::none) person.gender = text::gender_of(noun);
  for (const Statement& statement : statements_in(annotations, sentence)) {
    for (const Argument& argument : statement.arguments) {
      if (argument.span.overlaps(phrase) && text::singular(argument.head) == noun) add(person.part, part_in(statement, argument));
    }
  }
  if (sentence < annotations.sentences.size())
    add(person.part, part_in_words(story.accounts[account].text(), phrase, annotations.sentences[sentence].span));
  person.age = age_in(annotations, phrase);
  return person;
}

}  // namespace hexapla::align::unknowns
