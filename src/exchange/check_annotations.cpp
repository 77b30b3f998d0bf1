#include "exchange/check_annotations.h"

#include <algorithm>
#include <fmt/format.h>
#include <initializer_list>
#include <string_view>

#include "core/try.h"
#include "exchange/json_read.h"

namespace hexapla::exchange {
namespace {

/// Whether following `next` from any element ends. Cost: linear.
template <class Elements, class Next>
bool ends(const Elements& elements, const Next& next) {
  std::vector<std::uint32_t> walk_of(elements.size(), none);  // the walk that came by
  for (std::uint32_t start = 0; start < elements.size(); ++start) {
    for (std::uint32_t at = start; at != none && walk_of[at] != start; at = next(elements[at])) {
      if (walk_of[at] != none) break;  // a walk before this one, which ended
      walk_of[at] = start;
      if (next(elements[at]) != none && walk_of[next(elements[at])] == start) return false;
    }
  }
  return true;
}

class Check {
 public:
  Check(const Annotations& annotations, std::uint32_t text_bytes) : all_(annotations), text_bytes_(text_bytes) {}

  Result<void> run() const {
    HEXAPLA_CHECK(each("tokens", all_.tokens, [](const Token&) { return true; }));
    HEXAPLA_CHECK(each("sentences", all_.sentences, [&](const Sentence& sentence) {
      return sentence.first_token <= sentence.last_token && sentence.last_token <= all_.tokens.size();
    }));
    HEXAPLA_CHECK(each("names", all_.names,
                       [&](const Name& name) { return in(name.sentence, all_.sentences) && maybe_in(name.chain, all_.names); }));
    HEXAPLA_CHECK(each("quotations", all_.quotations, [&](const Quotation& quotation) {
      return lie({quotation.content, quotation.speaker, quotation.cue}) && in(quotation.sentence, all_.sentences) &&
             in(quotation.utterance, all_.quotations) && maybe_in(quotation.parent, all_.quotations);
    }));
    HEXAPLA_CHECK(each("quantities", all_.quantities, [&](const Quantity& quantity) {
      return lie({quantity.number, quantity.thing}) && quantity.low <= quantity.high && stands(quantity);
    }));
    HEXAPLA_CHECK(each("times", all_.times, [&](const Time& time) { return stands(time); }));
    for (std::uint32_t i = 0; i < all_.vouchers.size(); ++i) {
      const Voucher& voucher = all_.vouchers[i];
      if (!lie({voucher.source, voucher.cue}) || (voucher.outer != none && voucher.outer >= i)) return wrong("vouchers", i);
    }
    HEXAPLA_CHECK(each("statements", all_.statements, [&](const Statement& statement) { return holds(statement); }));
    HEXAPLA_CHECK(
        each("unknowns", all_.unknowns, [&](const Unknown& unknown) { return lies(unknown.about) && stands(unknown); }));
    HEXAPLA_CHECK(
        each("labels", all_.labels, [&](const Label& label) { return maybe_in(label.chain, all_.labels) && stands(label); }));
    if (!ends(all_.quotations, [](const Quotation& quotation) { return quotation.parent; }))
      return std::unexpected(malformed("\"quotations\": one stands in itself"));
    if (!ends(all_.statements, [](const Statement& statement) { return statement.parent; }))
      return std::unexpected(malformed("\"statements\": one hangs on itself"));
    return {};
  }

 private:
  template <class T>
  static bool in(std::uint32_t index, const std::vector<T>& vector) {
    return index < vector.size();
  }
  template <class T>
  static bool maybe_in(std::uint32_t index, const std::vector<T>& vector) {
    return index == none || index < vector.size();
  }
  bool lies(Span span) const { return span.begin <= span.end && span.end <= text_bytes_; }
  bool lie(std::initializer_list<Span> spans) const {
    return std::ranges::all_of(spans, [&](Span span) { return lies(span); });
  }
  template <class T>
  bool stands(const T& value) const {
    return in(value.sentence, all_.sentences) && maybe_in(value.quotation, all_.quotations);
  }
  bool holds(const Statement& statement) const {
    return lie({statement.predicate, statement.hedge}) && stands(statement) && maybe_in(statement.voucher, all_.vouchers) &&
           maybe_in(statement.parent, all_.statements) &&
           std::ranges::all_of(statement.times, [&](std::uint32_t time) { return in(time, all_.times); }) &&
           std::ranges::all_of(statement.arguments, [&](const Argument& argument) { return lies(argument.span); });
  }

  static Result<void> wrong(std::string_view name, std::size_t index) {
    return std::unexpected(malformed(fmt::format("\"{}\"[{}] leads outside the account, or is out of order", name, index)));
  }
  template <class T, class Holds>
  Result<void> each(std::string_view name, const std::vector<T>& values, const Holds& holds) const {
    for (std::size_t i = 0; i < values.size(); ++i) {
      const bool ordered = i == 0 || values[i - 1].span.begin <= values[i].span.begin;
      if (!lies(values[i].span) || !ordered || !holds(values[i])) return wrong(name, i);
    }
    return {};
  }

  const Annotations& all_;
  std::uint32_t text_bytes_;
};

}  // namespace

Result<void> check_annotations(const Annotations& annotations, std::uint32_t text_bytes) {
  return Check(annotations, text_bytes).run();
}

}  // namespace hexapla::exchange
