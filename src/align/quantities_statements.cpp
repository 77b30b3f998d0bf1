#include "align/quantities_statements.h"

#include <algorithm>

namespace hexapla::align::quantities {
namespace {

constexpr std::size_t most_looked_at = 32;  // quantities of a statement

/// The innermost argument of a statement that holds a place; null if none does.
const Argument* holding(const Statement& statement, Span place) {
  const Argument* found = nullptr;
  for (const Argument& argument : statement.arguments) {
    if (argument.span.contains(place) && (found == nullptr || argument.span.size() < found->span.size())) found = &argument;
  }
  return found;
}

}  // namespace

std::map<AnnotationRef, std::vector<ToldIn>> told_in(const Story& story, std::span<const Question> statements) {
  std::map<AnnotationRef, std::vector<ToldIn>> out;
  for (std::uint32_t i = 0; i < statements.size(); ++i) {
    for (const AnnotationRef ref : statements[i].mentions) {
      const Annotations& annotations = story.annotations[ref.account];
      const Statement& statement = annotations.statements[ref.index];
      const std::vector<Quantity>& all = annotations.quantities;
      auto quantity = std::ranges::lower_bound(all, statement.span.begin, {}, [](const Quantity& q) { return q.number.begin; });
      std::size_t looked_at = 0;
      for (; quantity != all.end() && quantity->number.begin < statement.span.end && looked_at < most_looked_at;
           ++quantity, ++looked_at) {
        const Argument* argument = holding(statement, quantity->number);
        if (argument == nullptr) continue;
        out[{ref.account, static_cast<std::uint32_t>(quantity - all.begin())}].push_back(
            {.question = i, .role = argument->role, .sure = statements[i].confidence});
      }
    }
  }
  return out;
}

std::map<AnnotationRef, std::string> agents_told(const Story& story) {
  std::map<AnnotationRef, std::string> out;
  for (std::uint32_t account = 0; account < story.annotations.size(); ++account) {
    const std::vector<Quantity>& all = story.annotations[account].quantities;
    for (const Statement& statement : story.annotations[account].statements) {
      const auto of = [&](ArgumentRole role) { return std::ranges::find(statement.arguments, role, &Argument::role); };
      const auto subject = of(ArgumentRole::subject), object = of(ArgumentRole::object);
      if (subject == statement.arguments.end() || object == statement.arguments.end()) continue;
      auto quantity = std::ranges::lower_bound(all, object->span.begin, {}, [](const Quantity& q) { return q.number.begin; });
      std::size_t looked_at = 0;
      for (; quantity != all.end() && quantity->number.begin < object->span.end && looked_at < most_looked_at;
           ++quantity, ++looked_at)
        out.try_emplace({account, static_cast<std::uint32_t>(quantity - all.begin())}, subject->head);
    }
  }
  return out;
}

double told_together(std::span<const ToldIn> a, std::span<const ToldIn> b) {
  double sure = 0;
  for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
    if (one->question == other->question) sure = std::max(sure, one->sure);
    one->question < other->question ? ++one : ++other;
  }
  return sure;
}

double told_in_one_part(std::span<const ToldIn> a, std::span<const ToldIn> b) {
  double sure = 0;
  for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
    if (one->question != other->question) {
      one->question < other->question ? ++one : ++other;
      continue;
    }
    // A statement may hold a quantity in one part only; of several of one account any may be meant.
    for (auto next = other; next != b.end() && next->question == one->question; ++next)
      if (next->role == one->role) sure = std::max(sure, one->sure);
    ++one;
  }
  return sure;
}

}  // namespace hexapla::align::quantities
