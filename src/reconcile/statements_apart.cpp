#include "reconcile/statements_apart.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/in_list.h"
#include "text/name_words.h"

namespace hexapla::reconcile {
namespace {

/// What is told of many: that names are given out says nothing of whose.
constexpr auto tidings = std::to_array<std::string_view>(
    {"cause", "condition", "detail", "identity", "information", "injury", "motive", "name", "question", "report", "word"});

bool has_role(ArgumentRole role, std::initializer_list<ArgumentRole> roles) {
  return std::ranges::find(roles, role) != roles.end();
}

/// Whether one is called by the last name of the other: "Roe", "Captain Ann Roe".
bool are_one_name(const Filler& one, const Filler& other) {
  const auto is_last_of = [](const Filler& name, const Filler& full) { return name.is_name && name.head == full.last; };
  return is_last_of(one, other) || is_last_of(other, one);
}

/// Whether a part that both have is filled by two whom their names tell apart, and by nobody who may be one: "A. Roe", "B. Roe".
bool are_of_two_by_name(const Stated& a, const Stated& b) {
  using enum ArgumentRole;
  const auto are_two_in = [&](ArgumentRole role) {
    bool apart = false, one = false;
    for (const Filler& x : a.fillers) {
      for (const Filler& y : b.fillers) {
        if (x.role != role || y.role != role) continue;
        const bool told_apart = text::are_told_apart_before_last(x.name, y.name);
        apart |= told_apart;
        one |= !told_apart && (x.head == y.head || are_one_name(x, y));
      }
    }
    return apart && !one;
  };
  return are_two_in(subject) || are_two_in(object) || are_two_in(recipient);
}

/// Whether they are at, or went into, what names of two tell apart: "went into Orn Mill", "into Solva House". What is "in" a city
/// is in its country, too.
bool are_at_two(const Stated& a, const Stated& b) {
  constexpr auto of_one_spot = std::to_array<std::string_view>({"at", "inside", "into", "onto"});
  const auto is_place = [](const Filler& filler) {
    return (filler.is_name || !filler.last.empty()) && !filler.preposition.empty();
  };
  bool apart = false;
  for (const Filler& one : a.fillers) {
    for (const Filler& other : b.fillers) {
      if (!is_place(one) || one.preposition != other.preposition || !in(of_one_spot, one.preposition)) continue;
      if (!is_place(other) || one.head == other.head) return false;
      apart = true;
    }
  }
  return apart;
}

}  // namespace

Shared shared_fillers(const Stated& a, const Stated& b, std::initializer_list<ArgumentRole> roles) {
  Shared out;
  const auto counts = [&](const Filler& filler) { return has_role(filler.role, roles); };
  out.one = std::ranges::any_of(a.fillers, counts);
  out.other = std::ranges::any_of(b.fillers, counts);
  for (const Filler& one : a.fillers) {
    for (const Filler& other : b.fillers) {
      if (!counts(one) || !counts(other)) continue;
      const bool stands_for = one.stands_for || other.stands_for;
      out.open |= stands_for;
      const bool apart = text::are_told_apart_before_last(one.name, other.name);
      const bool named = are_one_name(one, other) && !apart;
      const bool other_count = !one.count.empty() && !other.count.empty() && one.count != other.count;
      const bool same =
          one.head == other.head && one.is_plural == other.is_plural && !in(tidings, one.head) && !other_count && !apart;
      out.any |= !stands_for && (same || named);
      out.by_name |= !stands_for && ((same && one.is_name && other.is_name) || named);
    }
  }
  return out;
}

bool are_of_two_in_one_sentence(const Stated& a, const Stated& b) {
  using enum ArgumentRole;
  const auto are_two_in = [&](ArgumentRole role) {
    const auto are_told = [&](const Stated& stated, bool also_several) {
      return std::ranges::all_of(stated.fillers, [&](const Filler& filler) {
        return filler.role != role || filler.is_name || (also_several && filler.is_plural);
      });
    };
    const Shared shared = shared_fillers(a, b, {role});
    return shared.one && shared.other && !shared.any &&
           ((are_told(a, false) && are_told(b, true)) || (are_told(a, true) && are_told(b, false)));
  };
  return are_two_in(subject) || are_two_in(object);
}

bool is_beside_a_noun(const Stated& one, const Stated& other) {
  const auto is_the_predicate = [&](const Argument& argument) {
    return argument.role == ArgumentRole::attribute && argument.span.overlaps(one.statement->predicate);
  };
  return std::ranges::any_of(one.statement->arguments, is_the_predicate) &&
         std::ranges::any_of(other.fillers,
                             [](const Filler& filler) { return filler.role == ArgumentRole::subject && filler.stands_for; });
}

bool tell_of_two(const Stated& a, const Stated& b) { return are_of_two_by_name(a, b) || are_at_two(a, b); }

}  // namespace hexapla::reconcile
