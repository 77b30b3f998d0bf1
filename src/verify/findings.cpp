#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

#include <hexapla/comparison.h>

#include "core/try.h"
#include "core/utf8.h"
#include "verify/checks.h"

namespace hexapla::verify {
namespace {

using exchange::Array;
using exchange::Object;
using Path = std::vector<std::string>;

/// A reading as far as others refer to it.
struct Stated {
  std::optional<double> low, high;
};

/// The readings of all findings by "f1/r1".
using Readings = std::map<std::string, Stated, std::less<>>;

/// The places of accounts by their ids; of several of one id the first.
using AccountIndex = std::map<std::string_view, std::size_t, std::less<>>;

/// `what` names the element in the error, "a mention".
Result<Object> object_of(const simdjson::dom::element& element, std::string_view what) {
  Object object;
  if (element.get_object().get(object) != simdjson::SUCCESS)
    return std::unexpected(exchange::malformed(fmt::format("{} is not an object", what)));
  return object;
}

std::string finding_id(std::size_t index) { return fmt::format("f{}", index + 1); }

/// The members of an array, with a number each.
template <class Visit>
void each(const Array& array, const Visit& visit) {
  std::size_t i = 0;
  for (const simdjson::dom::element& element : array) visit(element, i++);
}

class FindingCheck {
 public:
  FindingCheck(const Object& object, std::size_t index, std::vector<CheckedAccount>& accounts, const AccountIndex& by_id,
               const Readings& readings, Findings& found)
      : object_(object),
        id_(finding_id(index)),
        path_{"findings", std::to_string(index)},
        accounts_(accounts),
        by_id_(by_id),
        readings_(readings),
        found_(found) {}

  Result<void> run() {
    HEXAPLA_TRY(id, exchange::string_in(object_, "id"));
    if (id != id_) wrong({"id"}, fmt::format("the finding in this place should be {}", id_));
    HEXAPLA_TRY(kind, exchange::string_in(object_, "kind"));
    if (!finding_kind(kind)) wrong({"kind"}, fmt::format("\"{}\" is no kind of finding", kind));
    HEXAPLA_TRY(readings, exchange::array_in(object_, "readings"));
    std::size_t i = 0;
    for (const simdjson::dom::element& element : readings) {
      HEXAPLA_TRY(reading, object_of(element, "a reading"));
      HEXAPLA_CHECK(check_reading(reading, i++));
    }
    HEXAPLA_CHECK(check_pairs());
    HEXAPLA_CHECK(check_numbers(readings.size()));
    HEXAPLA_TRY(sums, exchange::array_in(object_, "sums"));
    i = 0;
    for (const simdjson::dom::element& element : sums) {
      HEXAPLA_TRY(sum, object_of(element, "a sum"));
      HEXAPLA_CHECK(check_sum(sum, i++));
    }
    return {};
  }

 private:
  void wrong(const Path& inside, std::string reason) {
    Path path = path_;
    path.insert(path.end(), inside.begin(), inside.end());
    found_.in_comparison(path, id_, std::move(reason));
  }

  Result<void> check_reading(const Object& reading, std::size_t index) {
    const std::string number = std::to_string(index);
    HEXAPLA_TRY(id, exchange::string_in(reading, "id"));
    if (id != fmt::format("r{}", index + 1))
      wrong({"readings", number, "id"}, fmt::format("the reading in this place should be r{}", index + 1));
    HEXAPLA_TRY(value, exchange::object_in(reading, "value"));
    HEXAPLA_TRY(low, exchange::optional_number_in(value, "low"));
    HEXAPLA_TRY(high, exchange::optional_number_in(value, "high"));
    if (low && high && *low > *high)
      wrong({"readings", number, "value"}, fmt::format("the least value, {}, is above the greatest, {}", *low, *high));
    HEXAPLA_TRY(mentions, exchange::array_in(reading, "mentions"));
    if (mentions.size() == 0) wrong({"readings", number}, "the reading has no mention");
    std::size_t i = 0;
    for (const simdjson::dom::element& element : mentions) {
      HEXAPLA_TRY(mention, object_of(element, "a mention"));
      HEXAPLA_CHECK(check_mention(mention, {"readings", number, "mentions", std::to_string(i++)}));
    }
    return {};
  }

  Result<void> check_mention(const Object& mention, const Path& path) {
    found_.count_mention();
    HEXAPLA_TRY(id, exchange::string_in(mention, "account"));
    HEXAPLA_TRY(begin, exchange::offset_in(mention, "begin"));
    HEXAPLA_TRY(end, exchange::offset_in(mention, "end"));
    HEXAPLA_TRY(text, exchange::string_in(mention, "text"));
    HEXAPLA_TRY(source, exchange::array_in(mention, "source"));
    const auto known = by_id_.find(id);
    if (known == by_id_.end()) {
      wrong(path, fmt::format("there is no account {}", id));
      return {};
    }
    CheckedAccount& account = accounts_[known->second];
    mentioned_.insert(known->second);
    const Span span = {begin, end};
    if (begin >= end || end > account.text_size) {
      wrong(path, fmt::format("[{}, {}) is empty or outside the text of account {}", begin, end, id));
      return {};
    }
    if (!leads_to_source(account, span, source)) wrong(path, "\"source\" is not where the account's map leads to");
    check_words(text, account, span, path);
    return {};
  }

  void check_words(std::string_view text, CheckedAccount& account, Span span, const Path& path) {
    if (!account.has_text) return;
    const std::string_view now = std::string_view(account.text).substr(span.begin, span.size());
    if (now == text) {
      if (stands_on_change(account, span))
        found_.in_original(account.path, id_, account.in_file(*account.changed),
                           "the finding stands on this byte, which was changed");
      return;
    }
    if (!account.differs) return wrong(path, fmt::format("the original has \"{}\" here, not \"{}\"", now, text));
    if (account.resized && std::exchange(account.shift_told, true)) return;
    const auto same = std::ranges::mismatch(now, text);
    const auto at = span.begin + static_cast<std::uint32_t>(std::min<std::size_t>(same.in1 - now.begin(), span.size() - 1));
    const std::vector<SourceSpan> place = account.map.map.source_of({at, at + 1});
    const std::optional<std::uint64_t> offset =
        place.empty() ? std::nullopt : std::optional(account.in_file(place.front().begin));
    found_.in_original(account.path, id_, offset, fmt::format("the original now has \"{}\" here, not \"{}\"", now, text));
  }

  static bool stands_on_change(const CheckedAccount& account, Span span) {
    if (!account.changed) return false;
    const std::uint64_t changed = *account.changed;
    return std::ranges::any_of(account.map.map.source_of(span),
                               [changed](SourceSpan place) { return place.begin <= changed && changed < place.end; });
  }

  /// The pairs of a member as ids; a pair that is none, or of readings that there are not, is named.
  Result<std::vector<std::pair<std::string, std::string>>> pairs_in(std::string_view member) {
    std::vector<std::pair<std::string, std::string>> out;
    HEXAPLA_TRY(pairs, exchange::array_in(object_, member));
    for (const simdjson::dom::element& element : pairs) {
      Array pair;
      std::string_view first;
      std::string_view second;
      const bool read = element.get_array().get(pair) == simdjson::SUCCESS && pair.size() == 2 &&
                        pair.at(0).get_string().get(first) == simdjson::SUCCESS &&
                        pair.at(1).get_string().get(second) == simdjson::SUCCESS;
      if (!read || first == second || !is_reading(first) || !is_reading(second)) {
        wrong({std::string(member)}, fmt::format("\"{}\" has a pair that is not of two readings of this finding", member));
      } else {
        out.emplace_back(first, second);
      }
    }
    return out;
  }
  bool is_reading(std::string_view id) const { return readings_.contains(id_ + "/" + std::string(id)); }

  Result<void> check_pairs() {
    HEXAPLA_TRY(conflicts, pairs_in("conflicts"));
    HEXAPLA_TRY(updates, pairs_in("updates"));
    for (const auto& [earlier, later] : updates) {
      const bool stands = std::ranges::any_of(
          conflicts, [&](const auto& pair) { return pair == std::pair(earlier, later) || pair == std::pair(later, earlier); });
      if (!stands) wrong({"updates"}, fmt::format("the update {} to {} is no conflict", earlier, later));
    }
    HEXAPLA_TRY(relation_name, exchange::string_in(object_, "relation"));
    const std::optional<Relation> stated = relation(relation_name);
    if (!stated || (*stated == Relation::conflict) == conflicts.empty() ||
        (*stated == Relation::single) != (mentioned_.size() == 1)) {
      wrong({"relation"}, fmt::format("the relation {} does not fit {} accounts and {} conflicts", relation_name,
                                      mentioned_.size(), conflicts.size()));
    }
    return {};
  }

  Result<void> check_numbers(std::size_t readings) {
    HEXAPLA_TRY(origins, exchange::whole_in(object_, "origins"));
    std::set<std::uint64_t> distinct;
    for (const std::size_t account : mentioned_) distinct.insert(accounts_[account].origin);
    if (origins != distinct.size())
      wrong({"origins"}, fmt::format("the mentions are of {} origins, not {}", distinct.size(), origins));
    HEXAPLA_TRY(confidence, exchange::number_in(object_, "confidence"));
    if (!(confidence > 0 && confidence <= 1))
      wrong({"confidence"}, fmt::format("the confidence {} is not above 0 and at most 1", confidence));
    if (readings == 0) wrong({"readings"}, "the finding has no reading");
    return {};
  }

  Result<void> check_sum(const Object& sum, std::size_t index) {
    const Path path = {"sums", std::to_string(index)};
    HEXAPLA_TRY(parts, exchange::array_in(sum, "parts"));
    HEXAPLA_TRY(total, exchange::number_in(sum, "total"));
    HEXAPLA_TRY(matches, exchange::optional_string_in(sum, "matches"));
    double low = 0;
    double high = 0;
    for (const simdjson::dom::element& element : parts) {
      std::string_view name;
      if (element.get_string().get(name) != simdjson::SUCCESS) name = {};
      const auto part =
          readings_.find(name.find('/') == std::string_view::npos ? id_ + "/" + std::string(name) : std::string(name));
      if (part == readings_.end()) {
        wrong(path, fmt::format("there is no reading {} to add up", name));
        return {};
      }
      low += part->second.low.value_or(0);
      high += part->second.high.value_or(HUGE_VAL);
    }
    if (!within(total, low, high)) wrong(path, fmt::format("the parts add up to {}, not {}", low, total));
    if (!matches) return {};
    const auto whole = readings_.find(id_ + "/" + *matches);
    if (whole == readings_.end() ||
        !within(total, whole->second.low.value_or(-HUGE_VAL), whole->second.high.value_or(HUGE_VAL))) {
      wrong(path, fmt::format("the total {} is not what reading {} says", total, *matches));
    }
    return {};
  }

  /// Scores and totals are rounded to 1e-6 where they are made.
  static bool within(double value, double low, double high) {
    const double slack = 1e-6 * std::max(1.0, std::abs(value));
    return value >= low - slack && value <= high + slack;
  }

  const Object& object_;
  std::string id_;
  Path path_;
  std::vector<CheckedAccount>& accounts_;
  const AccountIndex& by_id_;
  const Readings& readings_;
  Findings& found_;
  std::set<std::size_t> mentioned_;
};

/// What cannot be read is passed over here: the check of its finding names it.
Readings read_readings(const Array& findings) {
  Readings out;
  each(findings, [&](const simdjson::dom::element& finding, std::size_t f) {
    Array readings;
    if (finding["readings"].get(readings) != simdjson::SUCCESS) return;
    each(readings, [&](const simdjson::dom::element& reading, std::size_t r) {
      Stated stated;
      const auto object = object_of(reading, "a reading");
      if (const auto value = object ? exchange::object_in(*object, "value") : std::unexpected(object.error())) {
        if (const auto low = exchange::optional_number_in(*value, "low")) stated.low = *low;
        if (const auto high = exchange::optional_number_in(*value, "high")) stated.high = *high;
      }
      out[fmt::format("{}/r{}", finding_id(f), r + 1)] = stated;
    });
  });
  return out;
}

}  // namespace

void check_findings(const Array& findings, std::vector<CheckedAccount>& accounts, Findings& found) {
  const Readings readings = read_readings(findings);
  AccountIndex by_id;
  for (std::size_t i = 0; i < accounts.size(); ++i) by_id.try_emplace(accounts[i].id, i);
  each(findings, [&](const simdjson::dom::element& element, std::size_t index) {
    found.count_finding();
    const auto object = object_of(element, "a finding");
    const auto checked =
        object ? FindingCheck(*object, index, accounts, by_id, readings, found).run() : std::unexpected(object.error());
    if (!checked) found.in_comparison({"findings", std::to_string(index)}, finding_id(index), checked.error().reason);
  });
}

}  // namespace hexapla::verify
