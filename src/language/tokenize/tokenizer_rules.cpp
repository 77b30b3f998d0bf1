#include <algorithm>
#include <fmt/format.h>

#include "core/try.h"
#include "core/utf8.h"
#include "language/limits.h"
#include "language/tokenize/tokenizer.h"

namespace hexapla::language {
namespace {

/// The expression in the array of that name; one that never matches where there is none.
Result<Expression> load_expression(const ModelFile& model, std::string_view name) {
  if (!model.has(name)) return Expression();
  HEXAPLA_TRY(pattern, model.text(name));
  return Expression::compile(pattern, fmt::format("{} ({})", model.path(), name));
}

}  // namespace

Result<TokenizerRules> TokenizerRules::load(const ModelFile& model, const Strings& strings) {
  TokenizerRules rules;
  HEXAPLA_TRY(prefix, load_expression(model, "tokenizer.prefix"));
  HEXAPLA_TRY(suffix, load_expression(model, "tokenizer.suffix"));
  HEXAPLA_TRY(infix, load_expression(model, "tokenizer.infix"));
  HEXAPLA_TRY(token, load_expression(model, "tokenizer.token"));
  HEXAPLA_TRY(url, load_expression(model, "tokenizer.url"));
  rules.prefix_ = std::move(prefix);
  rules.suffix_ = std::move(suffix);
  rules.infix_ = std::move(infix);
  rules.token_ = std::move(token);
  rules.url_ = std::move(url);
  if (model.has("tokenizer.suffix")) {
    HEXAPLA_TRY(pattern, model.text("tokenizer.suffix"));
    rules.window_ = suffix_window(pattern);
  }
  if (rules.window_ && !rules.window_->repeat.empty()) {
    HEXAPLA_TRY(repeat, Expression::compile(rules.window_->repeat, model.path()));
    rules.repeat_ = std::move(repeat);
  }
  HEXAPLA_CHECK(rules.load_exceptions(model, strings));
  HEXAPLA_TRY(flags, model.integers("tokenizer.flags"));
  if (flags.size() != 1) return std::unexpected(model.malformed("the tokenizer's flags are not one number"));
  rules.all_sequences_ = flags[0] == 0;

  const NormTable no_norms;
  Lexicon lexicon(strings, no_norms);
  if (const auto slow = Tokenizer(rules, lexicon, limits::short_text_steps).find_sequences(rules)) {
    return std::unexpected(model.malformed(fmt::format(
        "an expression of the tokenizer takes more than {} steps on its exception {}", limits::short_text_steps, *slow)));
  }
  return rules;
}

Result<void> TokenizerRules::load_exceptions(const ModelFile& model, const Strings& strings) {
  HEXAPLA_TRY(texts, model.strings("tokenizer.exceptions"));
  HEXAPLA_TRY(firsts, model.integers("tokenizer.first_parts"));
  HEXAPLA_TRY(parts, model.integers("tokenizer.parts"));
  const auto wrong = [&] { return std::unexpected(model.malformed("the tokenizer's exceptions do not hold together")); };
  if (texts.size() > limits::tokenizer_exceptions)
    return std::unexpected(model.malformed(
        fmt::format("the tokenizer has {} exceptions, where {} are read at most", texts.size(), limits::tokenizer_exceptions)));
  if (firsts.size() != texts.size() + 1ULL || firsts[0] != 0 || !std::ranges::is_sorted(firsts) ||
      2ULL * firsts.back() != parts.size())
    return wrong();
  for (std::uint32_t i = 0; i < texts.size(); ++i) {
    const std::string_view text = texts[i];
    if (utf8::first_invalid(text) != utf8::valid) return wrong();
    std::uint64_t size = 0;
    for (std::uint32_t part = firsts[i]; part < firsts[i + 1]; ++part) {
      parts_.push_back({parts[2 * part], parts[2 * part + 1]});
      size += parts_.back().bytes;
      if (parts_.back().bytes == 0 || parts_.back().norm >= strings.size() || size > text.size()) return wrong();
      if (!utf8::is_boundary(text, size)) return wrong();
    }
    if (size != text.size() || (i > 0 && texts[i - 1] >= text)) return wrong();
    longest_exception_ = std::max(longest_exception_, text.size());
  }
  exceptions_ = texts;
  first_part_.assign(firsts.begin(), firsts.end());
  return {};
}

std::uint32_t TokenizerRules::exception(std::string_view text) const {
  return text.size() <= longest_exception_ ? exceptions_.find_sorted(text) : exceptions_.size();
}

std::span<const TokenizerRules::Part> TokenizerRules::parts(std::uint32_t exception) const {
  return std::span(parts_).subspan(first_part_[exception], first_part_[exception + 1] - first_part_[exception]);
}

}  // namespace hexapla::language
