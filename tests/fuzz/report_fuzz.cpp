// Any bytes as an account's text, with mentions and shared passages anywhere in it: the page's tags nest, and no markup comes of
// the text.
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/report.h>

#include "core/utf8.h"

namespace {

using namespace hexapla;

/// The input without the bytes that are not UTF-8, as an account's text never has them.
std::string valid_text(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const utf8::Decoded decoded = utf8::decode(bytes, at);
    utf8::append(text, decoded.code_point);
    at += decoded.size;
  }
  return text;
}

/// A span on character boundaries that two bytes choose.
Span chosen_span(std::string_view text, unsigned char first, unsigned char second) {
  const auto place = [&](unsigned char byte) {
    auto at = static_cast<std::uint32_t>(text.size() * byte / 255);
    while (!utf8::is_boundary(text, at)) --at;
    return at;
  };
  const std::uint32_t a = place(first), b = place(second);
  return {std::min(a, b), std::max(a, b)};
}

bool stands_alone(std::string_view name) {
  return name == "meta" || name == "col" || name == "!DOCTYPE" || name == "rect" || name == "path";
}

/// Aborts unless every element that is opened inside the body is closed in order.
void check_nesting(std::string_view page) {
  std::vector<std::string_view> open;
  const std::size_t script = page.find("<script>");
  for (std::size_t at = page.find("<body>"); at < script; at = page.find('<', at + 1)) {
    const bool closes = page[at + 1] == '/';
    const std::size_t begin = at + (closes ? 2 : 1);
    const std::string_view name = page.substr(begin, page.find_first_of(" >\n", begin) - begin);
    if (stands_alone(name)) continue;
    if (!closes) {
      open.push_back(name);
    } else if (open.empty() || open.back() != name) {
      std::abort();
    } else {
      open.pop_back();
    }
  }
  if (open != std::vector<std::string_view>{"body"}) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size < 2) return 0;
  const std::size_t spans = std::min<std::size_t>(data[0], (size - 1) / 4);
  const unsigned char* choices = data + 1;
  auto account = Account::from_text(valid_text({reinterpret_cast<const char*>(choices + 4 * spans), size - 1 - 4 * spans}));
  if (!account) return 0;
  Comparison comparison;
  comparison.accounts = {*account, *std::move(account)};
  comparison.origin = {0, 0};
  const std::string_view text = comparison.accounts[0].text();
  Copy copy{.from = 0, .to = 1};
  for (std::size_t i = 0; i < spans; ++i) {
    const Span a = chosen_span(text, choices[4 * i], choices[4 * i + 1]);
    const Span b = chosen_span(text, choices[4 * i + 2], choices[4 * i + 3]);
    if (i % 5 == 4) {
      copy.passages.push_back({a, b});
      continue;
    }
    Finding finding{
        .kind = static_cast<FindingKind>(i % 3), .about = std::string(text), .relation = static_cast<Relation>(i % 4)};
    finding.readings = {{.value = {.text = "x"}, .mentions = {{0, a}}},
                        {.value = {.text = std::string(text)},
                         .mentions = {{1, b}},
                         .changes = {{WordChange::Kind::changed, "x", std::string(text)}}}};
    if (finding.relation == Relation::conflict) finding.conflicts = {{0, 1}};
    comparison.findings.push_back(std::move(finding));
  }
  if (!copy.passages.empty()) comparison.copies = {copy};
  check_nesting(to_html(comparison));
  check_nesting(to_html(comparison, {.excerpts = true}));
  return 0;
}
