#include <algorithm>
#include <fmt/format.h>

#include "core/try.h"
#include "core/utf8.h"
#include "exchange/digest.h"
#include "verify/checks.h"

namespace hexapla::verify {
namespace {

using exchange::Array;
using exchange::Object;
using Path = std::vector<std::string>;

/// A copy and the shares and places it states.
Result<void> check_copy(const Object& copy, const Path& path, const std::vector<CheckedAccount>& accounts, Findings& found) {
  HEXAPLA_TRY(from, exchange::string_in(copy, "from"));
  HEXAPLA_TRY(to, exchange::string_in(copy, "to"));
  for (const char* member : {"share_from", "share_to"}) {
    HEXAPLA_TRY(share, exchange::number_in(copy, member));
    if (!(share >= 0 && share <= 1)) found.in_comparison(path, "", fmt::format("\"{}\" is not from 0 to 1", member));
  }
  HEXAPLA_TRY(spans, exchange::array_in(copy, "spans"));
  if (spans.size() == 0 || spans.size() % 2 != 0 || from == to)
    found.in_comparison(path, "", "the passages are not pairs of places in two accounts");
  std::size_t i = 0;
  for (const simdjson::dom::element& element : spans) {
    Object span;
    if (element.get_object().get(span) != simdjson::SUCCESS)
      return std::unexpected(exchange::malformed("a span is not an object"));
    HEXAPLA_TRY(id, exchange::string_in(span, "account"));
    HEXAPLA_TRY(begin, exchange::offset_in(span, "begin"));
    HEXAPLA_TRY(end, exchange::offset_in(span, "end"));
    const auto account = std::ranges::find(accounts, id, &CheckedAccount::id);
    const bool inside = account != accounts.end() && id == (i % 2 == 0 ? from : to) && begin < end && end <= account->text_size;
    const bool whole = inside && (!account->has_text || account->differs ||
                                  (utf8::is_boundary(account->text, begin) && utf8::is_boundary(account->text, end)));
    if (!whole) {
      Path place = path;
      place.insert(place.end(), {"spans", std::to_string(i)});
      found.in_comparison(place, "", fmt::format("[{}, {}) of account {} is no place of this copy", begin, end, id));
    }
    ++i;
  }
  return {};
}

bool digest_holds(const simdjson::dom::element& element) {
  std::string_view stated;
  return element["digest"].get_string().get(stated) == simdjson::SUCCESS && stated == exchange::digest_of(element);
}

/// "account a", "finding f3", for messages.
std::string name_of_element(std::string_view array, const simdjson::dom::element& element, std::size_t index) {
  std::string_view id;
  if (element["id"].get_string().get(id) != simdjson::SUCCESS) return fmt::format("element {} of \"{}\"", index + 1, array);
  return fmt::format("{} {}", array.substr(0, array.size() - 1), id);
}

}  // namespace

void check_copies(const Array& copies, const std::vector<CheckedAccount>& accounts, Findings& found) {
  std::size_t i = 0;
  for (const simdjson::dom::element& element : copies) {
    const Path path = {"copies", std::to_string(i++)};
    Object copy;
    if (element.get_object().get(copy) != simdjson::SUCCESS) {
      found.in_comparison(path, "", "a copy is not an object");
    } else if (const auto checked = check_copy(copy, path, accounts, found); !checked) {
      found.in_comparison(path, "", checked.error().reason);
    }
  }
}

void check_digests(const simdjson::dom::element& comparison, Findings& found) {
  bool elements_hold = true;
  for (const char* const array : {"accounts", "failed", "findings", "copies"}) {
    Array elements;
    if (comparison[array].get_array().get(elements) != simdjson::SUCCESS) continue;
    std::size_t i = 0;
    for (const simdjson::dom::element& element : elements) {
      if (!digest_holds(element)) {
        elements_hold = false;
        const std::string finding = std::string_view(array) == "findings" ? fmt::format("f{}", i + 1) : "";
        found.in_comparison({array, std::to_string(i)}, finding,
                            name_of_element(array, element, i) + " was changed after it was written: its digest does not fit");
      }
      ++i;
    }
  }
  if (simdjson::dom::object overview; comparison["overview"].get_object().get(overview) == simdjson::SUCCESS &&
                                      !digest_holds(comparison["overview"].value_unsafe())) {
    elements_hold = false;
    found.in_comparison({"overview"}, "", "the overview was changed after it was written: its digest does not fit");
  }
  if (elements_hold && !digest_holds(comparison)) {
    found.in_comparison({"digest"}, "", "the comparison was changed after it was written: its digest does not fit");
  }
}

}  // namespace hexapla::verify
