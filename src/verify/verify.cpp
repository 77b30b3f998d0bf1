#include <fmt/format.h>

#include <hexapla/exchange.h>
#include <hexapla/verify.h>

#include "core/try.h"
#include "ingest/json_scan.h"
#include "verify/checks.h"

namespace hexapla {
namespace verify {

void Findings::add(Discrepancy discrepancy) {
  constexpr std::size_t most = 200;
  if (out_.discrepancies.size() < most) {
    out_.discrepancies.push_back(std::move(discrepancy));
  } else {
    ++omitted_;
  }
}

void Findings::in_comparison(const std::vector<std::string>& path, const std::string& finding, std::string reason) {
  // Once they are only counted the place need not be looked up.
  const std::uint64_t offset = omitted_ == 0 ? places_.of(path) : 0;
  add({.finding = finding, .offset = offset, .reason = std::move(reason)});
}

void Findings::in_original(std::string file, std::string finding, std::optional<std::uint64_t> offset, std::string reason) {
  add({.file = std::move(file), .finding = std::move(finding), .offset = offset, .reason = std::move(reason)});
}

Verification Findings::take() && {
  if (omitted_ != 0) out_.discrepancies.push_back({.reason = fmt::format("and {} more that do not hold", omitted_)});
  return std::move(out_);
}

/// Where and why a text that the parser refused is no JSON; the parser itself does not say where.
Error why_not_json(std::string_view text) {
  constexpr std::uint32_t deepest = 1024;
  const std::size_t begin = ingest::skip_json_space(text, 0);
  if (begin == text.size()) return {.code = ErrorCode::malformed, .reason = "it is empty", .offset = 0};
  auto scan = ingest::scan_json(text, begin, deepest);
  if (!scan) return std::move(scan).error();
  const std::size_t after = ingest::skip_json_space(text, scan->value.end);
  if (after < text.size())
    return {.code = ErrorCode::malformed, .reason = "not JSON: more stands after its end", .offset = after};
  return exchange::malformed("not JSON, or not in UTF-8");
}

}  // namespace verify

Result<Verification> verify_comparison(std::string_view comparison_json, const VerifyOptions& options) {
  using namespace verify;
  simdjson::dom::parser parser;
  simdjson::dom::element root;
  if (parser.parse(comparison_json.data(), comparison_json.size()).get(root) != simdjson::SUCCESS)
    return std::unexpected(why_not_json(comparison_json));
  exchange::Object object;
  if (root.get_object().get(object) != simdjson::SUCCESS) return std::unexpected(exchange::malformed("not a JSON object"));
  HEXAPLA_CHECK(exchange::check_schema(object, comparison_schema));
  HEXAPLA_TRY(account_array, exchange::array_in(object, "accounts"));
  HEXAPLA_TRY(finding_array, exchange::array_in(object, "findings"));
  HEXAPLA_TRY(copy_array, exchange::array_in(object, "copies"));

  Findings found(comparison_json);
  std::vector<CheckedAccount> accounts;
  for (const simdjson::dom::element& element : account_array) {
    exchange::Object account;
    if (element.get_object().get(account) != simdjson::SUCCESS)
      return std::unexpected(exchange::malformed("an account is not an object"));
    accounts.push_back(check_account(account, accounts.size(), options, found));
  }
  check_accounts_together(accounts, found);
  check_findings(finding_array, accounts, found);
  check_copies(copy_array, accounts, found);
  check_overview(object, accounts, found);
  check_digests(root, found);
  return std::move(found).take();
}

}  // namespace hexapla
