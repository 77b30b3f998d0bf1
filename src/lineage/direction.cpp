#include "lineage/direction.h"

#include <cmath>
#include <fmt/format.h>

#include "lineage/attribution.h"
#include "text/publication.h"

namespace hexapla::lineage {
namespace {

/// An account is an excerpt of another if so much of it stands there and so little of the other stands in it.
constexpr double contained_share = 0.9;
constexpr double containing_share = 0.6;

/// 1: `a` is the source; -1: `b` is; 0: does not show.
using Sign = int;

struct Times {
  Sign sign = 0;
  std::int64_t seconds = 0;
};

Times compare_times(const Account& a, const Account& b) {
  if (!a.metadata().published || !b.metadata().published) return {};
  const auto time_a = text::read_publication(*a.metadata().published);
  const auto time_b = text::read_publication(*b.metadata().published);
  if (!time_a || !time_b) return {};
  if (const auto seconds = text::seconds_between(*time_a, *time_b)) return {.sign = 1, .seconds = *seconds};
  if (const auto seconds = text::seconds_between(*time_b, *time_a)) return {.sign = -1, .seconds = *seconds};
  return {};
}

Sign compare_attributions(const Pair& pair) {
  return (names_as_source(pair.b, pair.words_b, pair.a) ? 1 : 0) - (names_as_source(pair.a, pair.words_a, pair.b) ? 1 : 0);
}

Sign compare_containment(const Pair& pair) {
  if (pair.share_b >= contained_share && pair.share_a <= containing_share) return 1;
  if (pair.share_a >= contained_share && pair.share_b <= containing_share) return -1;
  return 0;
}

const std::string& name_of(const Account& account) { return account.name().empty() ? account.id() : account.name(); }

std::string percent(double share) {
  const auto whole = std::lround(share * 100);
  return whole == 0 ? "less than 1 %" : fmt::format("{} %", whole);
}

/// "; both credit AP", or nothing.
std::string common_agency(const Pair& pair) {
  const auto agency_a = credited_agency(pair.a, pair.words_a);
  if (!agency_a || agency_a != credited_agency(pair.b, pair.words_b)) return {};
  return fmt::format("; both credit {}", *agency_a);
}

std::string undirected_reason(const Pair& pair, std::string_view why) {
  return fmt::format("{} and {} share {} words, {} of the one and {} of the other; {}{}", name_of(pair.a), name_of(pair.b),
                     pair.shared, percent(pair.share_a), percent(pair.share_b), why, common_agency(pair));
}

std::string directed_reason(const Pair& pair, bool from_b, std::string_view why) {
  const Account& from = from_b ? pair.b : pair.a;
  const Account& to = from_b ? pair.a : pair.b;
  return fmt::format("{} has {} of its words in common with {}, which {}{}", name_of(to),
                     percent(from_b ? pair.share_a : pair.share_b), name_of(from), why, common_agency(pair));
}

}  // namespace

Direction direction_of(const Pair& pair) {
  const Times times = compare_times(pair.a, pair.b);
  const Sign attribution = compare_attributions(pair);
  const std::string later = text::describe_seconds(times.seconds);
  if (times.sign * attribution < 0) {
    const bool b_cites = attribution > 0;
    return {.reason = undirected_reason(
                pair, fmt::format("{} names {} as a source but is earlier by {}", name_of(b_cites ? pair.b : pair.a),
                                  name_of(b_cites ? pair.a : pair.b), later))};
  }
  if (times.sign != 0 || attribution != 0) {
    const bool from_b = times.sign + attribution < 0;
    std::string why = attribution != 0 ? "it names as a source" : "";
    if (times.sign != 0) why += fmt::format("{}is earlier by {}", why.empty() ? "" : " and which ", later);
    if (attribution == 0) why += ", the only sign of a direction";
    return {.directed = true, .from_b = from_b, .reason = directed_reason(pair, from_b, why)};
  }
  if (const Sign containment = compare_containment(pair); containment != 0) {
    const bool from_b = containment < 0;
    return {.directed = true, .from_b = from_b, .reason = directed_reason(pair, from_b, "has nearly all of it and much more")};
  }
  return {.reason = undirected_reason(pair, "nothing shows which was first")};
}

}  // namespace hexapla::lineage
