#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "reconcile/reconcile.h"
#include "reconcile/statements_sides.h"
#include "reconcile/statements_telling.h"
#include "reconcile/tellers.h"
#include "reconcile/witnesses.h"
#include "text/content.h"
#include "text/words.h"

namespace hexapla::reconcile {
namespace {

Certainty certainty_of(const Told& told) {
  return is_foretold(*told.stated.statement) ? Certainty::certain : told.stated.statement->factuality.certainty;
}

std::vector<Told> told_by(const Story& story, const Question& question) {
  std::vector<Told> out;
  for (const AnnotationRef ref : question.mentions) {
    const Span span = story.annotations[ref.account].statements[ref.index].span;
    out.push_back({.mention = {ref.account, span}, .stated = stated(story, ref)});
  }
  return out;
}

/// One reading, or, where some deny others, one of each side and one of those that take no part; in the order of the mentions.
void tell_apart(const Story& story, std::vector<Told>& told) {
  take_sides(story, told);
  std::vector<Told::Side> sides;
  for (Told& one : told) {
    const auto known = std::ranges::find(sides, one.side);
    one.reading = static_cast<std::size_t>(known - sides.begin());
    if (known == sides.end()) sides.push_back(one.side);
  }
}

/// Confidence from which on words that are alike deny one matter: three below, between .24 and .28, denied another when somebody
/// else read them (docs/quality.md).
constexpr double least_sure_denial = 0.3;
/// The same of what both hold for probable ("police believed that the fires were related"). By judgement.
constexpr double least_sure_belief = 0.5;

/// Whether two whom the accounts name each say what will be: they contradict each other, and no account does ("Roe promised that
/// the town would pay", "Orn vowed that it would never pay").
bool is_foretold_by_two(const Story& story, const Told& a, const Told& b) {
  // The name of who says so; empty if that is nobody by name ("police"), or it is not of what will be.
  const auto teller = [&](const Told& told) -> std::string_view {
    const Statement& statement = *told.stated.statement;
    const Annotations& annotations = story.annotations[told.mention.account];
    const bool yet_to_come = statement.modality == Modality::future || is_foretold(statement);
    if (!yet_to_come || statement.voucher >= annotations.vouchers.size()) return {};
    const Voucher& voucher = annotations.vouchers[statement.voucher];
    const auto name =
        std::ranges::lower_bound(annotations.names, voucher.source.end, {}, [](const Name& known) { return known.span.end; });
    const bool is_name = name != annotations.names.end() && name->span.end == voucher.source.end;
    return is_name ? std::string_view(voucher.name) : std::string_view();
  };
  const std::string_view one = teller(a), other = teller(b);
  return !one.empty() && !other.empty() && text::shared(text::content_of(one), text::content_of(other)) == 0;
}

/// Whether two accounts or more tell what they deny as well: they report two matters, or what two say ("that is not helping us;
/// he wants to see us helping"), and do not contradict each other.
bool is_told_with_its_denial(const std::vector<Told>& told) {
  std::set<std::uint32_t> stating, denying, both;
  for (const Told& one : told) {
    if (one.side == Told::Side::stated) stating.insert(one.mention.account);
    if (one.side == Told::Side::denied) denying.insert(one.mention.account);
  }
  std::ranges::set_intersection(stating, denying, std::inserter(both, both.end()));
  return both.size() > 1;
}

/// Whether two accounts are certain of what excludes the other, or as sure as each other of one matter ("could be seen").
bool is_conflict(const Story& story, std::vector<Told> told, double confidence) {
  std::erase_if(told, [&](const Told& one) { return one.side == Told::Side::none; });
  if (is_told_with_its_denial(told)) return false;
  return std::ranges::any_of(told, [&](const Told& a) {
    return std::ranges::any_of(told, [&](const Told& b) {
      if (a.mention.account == b.mention.account || certainty_of(a) != certainty_of(b)) return false;
      if (is_foretold_by_two(story, a, b)) return false;
      const Certainty certainty = certainty_of(a);
      // "They do not think that Roe won" denies as much as "they think that Roe did not".
      const bool both_deny = a.stated.beside_no && b.stated.beside_no;
      if (certainty == Certainty::uncommitted || (certainty != Certainty::certain && both_deny)) return false;
      const Denial found = denial_between(story, a, b);
      const double least = certainty == Certainty::certain ? least_sure_denial : least_sure_belief;
      const bool of_alike = found == Denial::of_alike && certainty <= Certainty::probable && confidence >= least;
      if (found != Denial::of_the_same && !of_alike) return false;
      return !tells_as_other_step(story, a, b) && !tells_as_other_step(story, b, a);
    });
  });
}

/// The readings of those that are denied and of those that deny, by their order.
std::optional<ReadingPair> denial_in(const std::vector<Told>& told) {
  const auto stated = std::ranges::find(told, Told::Side::stated, &Told::side);
  const auto denied = std::ranges::find(told, Told::Side::denied, &Told::side);
  if (stated == told.end() || denied == told.end()) return std::nullopt;
  const auto one = static_cast<std::uint32_t>(stated->reading), other = static_cast<std::uint32_t>(denied->reading);
  return one < other ? ReadingPair{one, other} : ReadingPair{other, one};
}

/// The same, the reading of those that deny first.
ReadingPair denied_first(const std::vector<Told>& told, ReadingPair sides) {
  const auto denied = std::ranges::find(told, Told::Side::denied, &Told::side);
  return denied->reading == sides.first ? sides : ReadingPair{sides.second, sides.first};
}

/// The word before a clause by which the account leaves open what it says: "whether" of "it is not known if he had a lawyer",
/// "if" of a condition; else empty.
std::string_view opening_of(const Story& story, const Told& told) {
  const Statement& statement = *told.stated.statement;
  const bool asks = statement.modality == Modality::question;
  if ((!asks && statement.modality != Modality::conditional) || statement.factuality.certainty != Certainty::uncommitted)
    return {};
  constexpr std::uint32_t reach = 8;  // bytes: "whether "
  const std::uint32_t begin = statement.span.begin, from = begin - std::min(begin, reach);
  const std::vector<text::Word> before = text::words(story.accounts[told.mention.account].text({from, begin}));
  if (before.empty() || (before.back().folded != "if" && before.back().folded != "whether")) return {};
  return asks ? "whether" : "if";
}

std::string opened(std::string_view opening, const std::string& words) {
  return opening.empty() ? words : fmt::format("{} {}", opening, words);
}

std::string reason_of(const Story& story, const Question& question, const Finding& finding,
                      const std::optional<ReadingPair>& sides, bool open, Later later) {
  if (!sides) {
    if (open)
      return fmt::format("{} accounts {} it open.",
                         count_distinct(question.mentions, [](AnnotationRef ref) { return ref.account; }),
                         finding.relation == Relation::compatible ? "may leave" : "leave");
    return fmt::format("{} accounts {} it.", count_distinct(question.mentions, [](AnnotationRef ref) { return ref.account; }),
                       finding.relation == Relation::compatible ? "may tell" : "tell");
  }
  const auto said = [&](std::uint32_t reading) {
    const Tellers tellers = tellers_of(story, finding.readings[reading]);
    return fmt::format("{} {} \"{}\"", tellers.names, tellers.several ? "say" : "says", finding.readings[reading].value.text);
  };
  return fmt::format("{}, {}{}{}.{}", said(sides->first), said(sides->second),
                     finding.conflicts.empty() ? "" : ": one denies what the other tells",
                     later == Later::perhaps ? ", unless it came to pass between them" : "",
                     finding.updates.empty() ? "" : " What was denied at first is told later.");
}

}  // namespace

Finding reconcile_statement(const Story& story, const Question& question) {
  Finding finding = finding_of(story, question);
  std::vector<Told> told = told_by(story, question);
  tell_apart(story, told);
  const auto is_whole = [&](const Told& one) { return !is_piece(story, one.mention.account, *one.stated.statement); };
  std::vector<bool> in_pieces;  // by reading: every mention yet
  for (const Told& one : told) {
    const bool is_new = one.reading == finding.readings.size();
    if (is_new) {
      finding.readings.emplace_back();
      in_pieces.push_back(true);
    }
    Reading& reading = finding.readings[one.reading];
    reading.mentions.push_back(one.mention);
    const bool replaces = in_pieces[one.reading] && is_whole(one);
    if (replaces) in_pieces[one.reading] = false;
    if (is_new || replaces)
      reading.value.text = opened(opening_of(story, one),
                                  with_marks_closed(plain_clause(story.accounts[one.mention.account].text(one.mention.span))));
  }
  const std::optional<ReadingPair> sides = denial_in(told);
  Later later = Later::no;
  if (sides && is_conflict(story, told, question.confidence)) {
    finding.conflicts.push_back(*sides);
    later = told_later(story, told);
    if (later == Later::yes) finding.updates.push_back(denied_first(told, *sides));
  }
  finding.about = most_told(finding).value.text;
  finding.relation = relation_of(finding, question);
  // That each has the authorities say something is no agreement; nor are pieces that may be of different things.
  const auto tells = [&](const Told& one) {
    return is_whole(one) && text::tells_something(story.accounts[one.mention.account].text(one.mention.span));
  };
  // Who leaves it open does not agree with who tells it.
  const auto open =
      static_cast<std::size_t>(std::ranges::count_if(told, [&](const Told& one) { return !opening_of(story, one).empty(); }));
  const bool divided = open != 0 && open != told.size();
  if (finding.relation == Relation::agree && (divided || std::ranges::none_of(told, tells)))
    finding.relation = Relation::compatible;
  finding.reason = reason_of(story, question, finding, sides, open == told.size(), later);
  return finding;
}

}  // namespace hexapla::reconcile
