#include "align/quantities_holders.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

#include "core/in_list.h"
#include "text/concepts.h"
#include "text/first_names.h"
#include "text/morphology.h"
#include "text/words.h"

namespace hexapla::align::quantities {
namespace {

constexpr std::size_t most_looked_at = 32;   // quantities of an argument, names of an account before a place
constexpr std::uint32_t longest_recall = 2;  // sentences back to whom "he" means

/// Whether who does it only tells of it: "Roe put the toll at five".
bool is_telling(const std::string& act) {
  constexpr auto telling = std::to_array<std::string_view>({"believe", "cite", "confirm", "count", "describe", "estimate",
                                                            "expect", "hear", "identify", "know", "learn", "list", "number",
                                                            "put", "quote", "reveal", "see", "show", "think"});
  return text::is_speech_act(act) || in(telling, act);
}

/// Whether the source goes on with a possessive's ending; a text may have set it off by blanks.
bool is_possessive(std::string_view behind) {
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  for (const std::string_view mark : {"'", "\u2019"}) {
    if (!behind.starts_with(mark)) continue;
    behind.remove_prefix(mark.size());
    while (behind.starts_with(' ')) behind.remove_prefix(1);
    return behind.starts_with("s ");
  }
  return false;
}

/// Whether there are some of both, and none of the one can be one of the other.
bool are_others(const std::vector<text::BearerName>& a, const std::vector<text::BearerName>& b) {
  if (a.empty() || b.empty()) return false;
  return std::ranges::none_of(a, [&](const text::BearerName& one) {
    return std::ranges::any_of(b, [&](const text::BearerName& other) { return text::may_be_one_bearer(one, other); });
  });
}

/// Last names of the people whom the story names in full, by common first names or as a model tells.
std::set<std::string> last_names(const Story& story) {
  std::set<std::string> out;
  for (std::size_t account = 0; account < story.annotations.size(); ++account) {
    for (const Name& name : story.annotations[account].names) {
      const std::vector<text::Word> words = text::words(story.accounts[account].text(name.span));
      if (words.size() < 2) continue;
      const std::string& first = words.front().folded;
      if (text::gender(first) != 0 || text::is_first_name_of_both(first)) out.insert(words.back().folded);
    }
    for (const Quantity& quantity : story.annotations[account].quantities)
      if (quantity.kind == QuantityKind::age && !quantity.subject.empty())
        if (const text::BearerName bearer = text::read_bearer(quantity.subject); !bearer.words.empty())
          out.insert(bearer.words.back());
    for (const Label& label : story.annotations[account].labels) {
      if (!label.name || label.plural || label.kind != ParticipantKind::person) continue;
      const std::vector<text::Word> words = text::words(story.accounts[account].text(label.span));
      if (words.size() > 1 && !text::is_plural(words.back().folded)) out.insert(words.back().folded);
    }
  }
  return out;
}

/// Reads the holders of one account's figures, statement by statement.
class Reader {
 public:
  Reader(const Account& account, const Annotations& annotations, const std::set<std::string>& people)
      : source_(account.text()), annotations_(annotations), people_(people) {}

  /// By the figures' indexes.
  std::map<std::uint32_t, Holder> read() {
    for (const Statement& statement : annotations_.statements) {
      const Holder subject = subject_of(statement);
      if (is_telling(statement.act)) continue;
      for (const Argument& argument : statement.arguments)
        if (argument.role != ArgumentRole::subject) read_argument(argument, subject);
    }
    return std::move(out_);
  }

 private:
  std::vector<Name>::const_iterator first_name_from(std::uint32_t at) const {
    return std::ranges::lower_bound(annotations_.names, at, {}, [](const Name& name) { return name.span.begin; });
  }

  text::BearerName bearer_of(const Name& name) const {
    const Span fullest = name.chain < annotations_.names.size() ? annotations_.names[name.chain].span : name.span;
    return text::read_bearer(text::fold(source_.substr(fullest.begin, fullest.size())));
  }

  bool is_person(const text::BearerName& bearer) const { return !bearer.words.empty() && people_.contains(bearer.words.back()); }

  /// Those whom names in a part of the text mean.
  Holder named_in(Span span) const {
    Holder out;
    for (auto name = first_name_from(span.begin);
         name != annotations_.names.end() && name->span.begin < span.end && out.names.size() < most_looked_at; ++name) {
      out.names.push_back(bearer_of(*name));
      if (is_person(out.names.back())) out.people.push_back(out.names.back());
    }
    return out;
  }

  /// Who does what a statement tells. Of "he" it is whoever did so last.
  Holder subject_of(const Statement& statement) {
    const auto subject = std::ranges::find(statement.arguments, ArgumentRole::subject, &Argument::role);
    if (subject == statement.arguments.end()) {
      note_patient(statement);
      return {};
    }
    if (subject->head == "he" || subject->head == "she") {
      if (last_.empty() || statement.sentence > last_sentence_ + longest_recall) return {};
      last_sentence_ = statement.sentence;
      return {.people = last_, .by_pronoun = true};
    }
    Holder holder = named_in(subject->span);
    if (!holder.people.empty()) {
      last_ = holder.people;
      last_sentence_ = statement.sentence;
    }
    return holder;
  }

  /// Of a passive ("Roe was charged with …") "he" may be whom it befell.
  void note_patient(const Statement& statement) {
    const auto first = statement.arguments.begin();
    if (first == statement.arguments.end() || first->role != ArgumentRole::object || first->span.end > statement.predicate.begin)
      return;
    Holder patient = named_in(first->span);
    if (patient.people.empty()) return;
    last_ = std::move(patient.people);
    last_sentence_ = statement.sentence;
  }

  /// Whose a figure is by a name before it in its argument: "(broke) Roe's record of 2,116 points". Nobody's where the name
  /// stands there in another part ("(passed) Roe, 2,110").
  Holder owner_before(const Argument& argument, const Quantity& quantity, const Holder& subject) const {
    auto name = first_name_from(std::min(quantity.span.begin, quantity.number.begin));
    if (name == annotations_.names.begin() || (name - 1)->span.begin < argument.span.begin) return subject;
    --name;
    Holder owner = named_in(name->span);
    if (owner.people.empty()) return subject;
    owner.owned = is_possessive(source_.substr(name->span.end));
    return owner.owned ? owner : Holder{};
  }

  /// "13 points from Roe".
  Holder owner_behind(const Quantity& quantity) const {
    const std::uint32_t end = std::max({quantity.span.end, quantity.thing.end, quantity.number.end});
    for (const std::string_view leading : {" from ", " by "}) {
      if (!source_.substr(end).starts_with(leading)) continue;
      const auto name = first_name_from(end);
      if (name == annotations_.names.end() || name->span.begin != end + leading.size()) continue;
      Holder owner = named_in(name->span);
      owner.owned = true;
      return owner;
    }
    return {};
  }

  void read_argument(const Argument& argument, const Holder& subject) {
    const std::vector<Quantity>& all = annotations_.quantities;
    auto quantity = std::ranges::lower_bound(all, argument.span.begin, {}, [](const Quantity& q) { return q.number.begin; });
    for (std::size_t looked_at = 0;
         quantity != all.end() && quantity->number.begin < argument.span.end && looked_at < most_looked_at;
         ++quantity, ++looked_at) {
      const auto index = static_cast<std::uint32_t>(quantity - all.begin());
      // The innermost argument tells whose it is.
      if (const auto known = size_.find(index); known != size_.end() && known->second <= argument.span.size()) continue;
      size_[index] = argument.span.size();
      Holder holder = owner_behind(*quantity);
      if (holder.names.empty()) holder = owner_before(argument, *quantity, subject);
      if (quantity->sentence < annotations_.sentences.size())
        holder.beside = named_in(annotations_.sentences[quantity->sentence].span).names;
      out_[index] = std::move(holder);
    }
  }

  std::string_view source_;
  const Annotations& annotations_;
  const std::set<std::string>& people_;
  std::vector<text::BearerName> last_;  ///< whom the last statement with a name for its subject tells of
  std::uint32_t last_sentence_ = 0;
  std::map<std::uint32_t, std::uint32_t> size_;  ///< of the argument that a figure was read in
  std::map<std::uint32_t, Holder> out_;
};

}  // namespace

bool have_other_holders(const Holder& a, const Holder& b) { return are_others(a.people, b.people); }

bool name_each_other(const Holder& a, const Holder& b) {
  const auto names = [](const Holder& one, const Holder& other) {
    return !one.beside.empty() && !other.people.empty() && !are_others(one.beside, other.people);
  };
  return names(a, b) || names(b, a);
}

bool is_having(std::string_view act) {
  constexpr auto having = std::to_array<std::string_view>({"add",  "average", "collect", "finish", "have",  "hold",  "make",
                                                           "miss", "notch",   "own",     "play",   "post",  "reach", "record",
                                                           "run",  "score",   "start",   "tally",  "throw", "total"});
  return in(having, act);
}

bool have_other_names(const Holder& a, const Holder& b) { return are_others(a.names, b.names); }

std::map<AnnotationRef, Holder> holders_told(const Story& story) {
  const std::set<std::string> people = last_names(story);
  std::map<AnnotationRef, Holder> out;
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account)
    for (auto& [index, holder] : Reader(story.accounts[account], story.annotations[account], people).read())
      if (!holder.people.empty() || !holder.names.empty()) out.emplace(AnnotationRef{account, index}, std::move(holder));
  return out;
}

}  // namespace hexapla::align::quantities
