#include "reconcile/statements_sides.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

#include "core/in_list.h"
#include "text/publication.h"
#include "text/time_values.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

/// Words by which an account puts what it tells before or behind another step of it. "Until" and dates are asked elsewhere.
constexpr auto of_first_step =
    std::to_array<std::string_view>({"earlier", "formerly", "initially", "originally", "previously", "yet"});
constexpr auto of_later_step =
    std::to_array<std::string_view>({"eventually", "finally", "later", "now", "since", "subsequently"});
/// What stands between such a word and its verb: "has [since] not been charged".
constexpr auto between = std::to_array<std::string_view>(
    {"am", "are", "be", "been", "being", "did", "do", "does", "had", "has", "have", "is", "never", "not", "was", "were"});

/// Acts that may come to pass after somebody truly denied them; that a gun was fired on a day is so or is not.
constexpr auto coming_to_pass =
    std::to_array<std::string_view>({"announce", "apprehend", "arrest", "capture",  "catch",   "charge", "confirm",  "convict",
                                     "detain",   "determine", "die",    "disclose", "find",    "free",   "identify", "indict",
                                     "jail",     "locate",    "name",   "recover",  "release", "rescue", "resign",   "sentence"});

const Statement& statement_of(const Told& told) { return *told.stated.statement; }

enum class Step : std::uint8_t { none, first, later };

Step step_of(std::string_view word) {
  return in(of_first_step, word) ? Step::first : in(of_later_step, word) ? Step::later : Step::none;
}

/// The step that words tell with which a clause begins, or that follow its verb at once: "at first", "later".
Step step_at_start(const std::vector<std::string>& words) {
  if (words.size() > 1 && words[0] == "at" && words[1] == "first") return Step::first;
  if (words.empty() || words[0] == "since") return Step::none;  // "since May"
  return step_of(words[0]);
}

/// The step that a word tells which belongs to the statement's own verb: it stands before it with at most auxiliaries between
/// ("has since been charged"), behind it ("not charged at first"), or first in its clause.
Step step_of(const Story& story, const Told& told) {
  const text::WordsAround& around = told.stated.around;
  for (auto word = around.before.rbegin(); word != around.before.rend(); ++word) {
    const bool at_first = *word == "first" && word + 1 != around.before.rend() && *(word + 1) == "at";
    if (const Step step = at_first ? Step::first : step_of(*word); step != Step::none) return step;
    if (!in(between, *word) && !word->ends_with("n't")) break;
  }
  if (const Step step = step_at_start(around.after); step != Step::none) return step;
  return step_at_start(text::folded_words(story.accounts[told.mention.account].text(statement_of(told).span)));
}

/// Whether what it tells is yet to come.
bool is_foreseen(const Statement& statement) { return statement.modality == Modality::future; }

/// Whether an account puts two statements in order by words, and nobody else is told to have said but one: that police now say
/// so, and a lawyer does not, is no order.
bool are_ordered(const Story& story, const Told& a, const Told& b) {
  return statement_of(a).voucher == statement_of(b).voucher && step_of(story, a) != step_of(story, b);
}

/// Whether both are dated, and no time of one can be one of the other.
bool are_dated_apart(const Story& story, const Told& a, const Told& b) {
  const std::vector<Time>&times_a = story.annotations[a.mention.account].times,
        &times_b = story.annotations[b.mention.account].times;
  const auto excludes = [&](std::uint32_t one, std::uint32_t other) {
    const Time &x = times_a[one], &y = times_b[other];
    return text::relate(text::read_time_value(x.value), x.modifier, text::read_time_value(y.value), y.modifier) ==
           text::TimeRelation::different;
  };
  const std::vector<std::uint32_t>&of_a = statement_of(a).times, &of_b = statement_of(b).times;
  return !of_a.empty() && !of_b.empty() && std::ranges::all_of(of_a, [&](std::uint32_t one) {
    return std::ranges::all_of(of_b, [&](std::uint32_t other) { return excludes(one, other); });
  });
}

/// "Charged [with fraud]", "arrested [at the mill]": by this one account tells two matters of one act apart.
bool is_circumstance(const Filler& filler) {
  return !filler.stands_for &&
         (filler.role == ArgumentRole::complement || filler.role == ArgumentRole::oblique || filler.role == ArgumentRole::place);
}

bool has_circumstances(const Stated& stated) { return std::ranges::any_of(stated.fillers, is_circumstance); }

bool share_circumstances(const Stated& a, const Stated& b) {
  return std::ranges::any_of(a.fillers, [&](const Filler& one) {
    return is_circumstance(one) &&
           std::ranges::any_of(b.fillers, [&](const Filler& other) { return is_circumstance(other) && one.head == other.head; });
  });
}

bool are_of_one_account(const Told& a, const Told& b) { return a.mention.account == b.mention.account; }

Told::Side side_of(const Told& told) { return is_negative(told) ? Told::Side::denied : Told::Side::stated; }

bool are_opposed(const Told& a, const Told& b) {
  return a.side != Told::Side::none && b.side != Told::Side::none && a.side != b.side;
}

/// Of an account that stands on both sides without denying itself, takes off its side what is the less surely of the same; of two
/// that are as sure what it tells is of something else, since it is by what it denies that it differs from others.
void leave_one_side(const Story& story, std::vector<Told>& told) {
  std::vector<Denial> surest(told.size(), Denial::none);
  for (std::size_t i = 0; i < told.size(); ++i) {
    for (const Told& other : told) {
      if (!are_of_one_account(told[i], other)) surest[i] = std::max(surest[i], denial_between(story, told[i], other));
    }
  }
  std::vector<bool> leaves(told.size(), false);
  for (std::size_t i = 0; i < told.size(); ++i) {
    for (std::size_t j = 0; j < told.size(); ++j) {
      if (!are_of_one_account(told[i], told[j]) || !are_opposed(told[i], told[j])) continue;
      const bool is_less_sure = surest[i] < surest[j] || (surest[i] == surest[j] && told[i].side == Told::Side::stated);
      leaves[i] = leaves[i] || (is_less_sure && denial_between(story, told[i], told[j]) != Denial::of_the_same);
    }
  }
  for (std::size_t i = 0; i < told.size(); ++i) {
    if (leaves[i]) told[i].side = Told::Side::none;
  }
}

}  // namespace

bool is_negative(const Told& told) { return statement_of(told).factuality.negative; }

Denial denial_between(const Story& story, const Told& a, const Told& b) {
  const Denial found = denial(a.stated, b.stated);
  return found != Denial::none && are_dated_apart(story, a, b) ? Denial::none : found;
}

void take_sides(const Story& story, std::vector<Told>& told) {
  for (Told& one : told) {
    const bool takes_part = std::ranges::any_of(told, [&](const Told& other) {
      return !are_of_one_account(one, other) && denial_between(story, one, other) != Denial::none;
    });
    if (takes_part) one.side = side_of(one);
  }
  leave_one_side(story, told);
  const std::vector<Told> parties = told;
  for (Told& one : told) {
    if (one.side != Told::Side::none) continue;
    const auto is_like = [&](const Told& other) {
      // "Until a judge approves it" does not tell that one approved it.
      const bool is_as_sure = statement_of(other).modality == statement_of(one).modality || !is_foreseen(statement_of(one));
      return other.side == side_of(one) && is_same_act(statement_of(one), statement_of(other)) && is_as_sure;
    };
    const auto stands_against = [&](const Told& other) {
      return are_of_one_account(one, other) && other.side != Told::Side::none && other.side != side_of(one) &&
             denial_between(story, one, other) != Denial::of_the_same;
    };
    const auto is_of_another = [&](const Told& other) {
      return other.side != Told::Side::none && other.side != side_of(one) && tell_of_two(one.stated, other.stated);
    };
    if (std::ranges::any_of(parties, is_of_another)) continue;
    if (one.stated.has_no == is_negative(one) && std::ranges::any_of(parties, is_like) &&
        std::ranges::none_of(parties, stands_against))
      one.side = side_of(one);
  }
}

bool tells_as_other_step(const Story& story, const Told& told, const Told& denial_of_it) {
  const std::uint32_t account = told.mention.account;
  const std::vector<Statement>& all = story.annotations[account].statements;
  const bool beside = share_circumstances(told.stated, denial_of_it.stated);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].factuality.negative == is_negative(told) || !is_same_act(all[i], statement_of(told))) continue;
    const Told step{.mention = {account, all[i].span}, .stated = stated(story, {account, i})};
    if (denial(told.stated, step.stated) == Denial::none || are_dated_apart(story, step, denial_of_it)) continue;
    if (beside && has_circumstances(step.stated) && !share_circumstances(step.stated, denial_of_it.stated)) continue;
    if (are_dated_apart(story, told, step) || are_ordered(story, told, step)) return true;
  }
  return false;
}

Later told_later(const Story& story, const std::vector<Told>& told) {
  const auto may_come_to_pass = [](const Told& denying, const Told& stating) {
    // What both date they date alike, or neither would deny the other.
    const bool are_dated = !statement_of(denying).times.empty() && !statement_of(stating).times.empty();
    const auto is_charge = [](const Filler& filler) { return filler.role == ArgumentRole::object && filler.head == "charge"; };
    const bool charges = std::ranges::any_of(stating.stated.fillers, is_charge);  // "faces a charge"
    return (charges || in(coming_to_pass, statement_of(stating).act)) && !are_dated;
  };
  const auto published = [&](const Told& one) { return text::last_publication(story.accounts[one.mention.account].metadata()); };
  Later out = Later::no;
  for (const Told& denying : told) {
    if (denying.side != Told::Side::denied) continue;
    for (const Told& stating : told) {
      if (stating.side != Told::Side::stated || denial_between(story, denying, stating) == Denial::none) continue;
      if (!may_come_to_pass(denying, stating)) return Later::no;
      const std::optional<text::Publication> first = published(denying), second = published(stating);
      const bool known = first && second;
      if (known && !text::seconds_between(*first, *second)) return Later::no;
      if (out != Later::perhaps) out = known ? Later::yes : Later::perhaps;
    }
  }
  return out;
}

}  // namespace hexapla::reconcile
