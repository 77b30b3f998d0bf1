#include "annotate/annotate.h"

#include <fmt/format.h>
#include <string_view>

#include "annotate/source_byte.h"
#include "annotate/syntax/read_syntax.h"

namespace hexapla::annotate {
namespace {

/// Keeps the first `most_of_a_kind` and says where the rest begins. A long book has fewer; a text made to be hostile has a
/// mention every few bytes, each of which takes hundreds of bytes of output.
template <typename Mention>
void keep_first(std::vector<Mention>& mentions, std::string_view kind, const Account& account, std::vector<Warning>& warnings) {
  if (mentions.size() <= most_of_a_kind) return;
  const std::uint32_t from = mentions[most_of_a_kind].span.begin;
  warnings.push_back({fmt::format("it has {} {}; only the first {} are kept", mentions.size(), kind, most_of_a_kind),
                      source_byte(account, from)});
  mentions.resize(most_of_a_kind);
}

}  // namespace

Annotations annotate(const Account& account, language::Analyser* analyser) {
  Annotations annotations;
  if (!account.readable()) return annotations;
  if (analyser != nullptr) annotations.syntax = read_syntax(account, *analyser, annotations.warnings);
  segment(account, annotations);
  find_names(account, annotations);
  find_quotations(account, annotations);
  keep_first(annotations.quotations, "quotations", account, annotations.warnings);
  find_times(account, annotations);
  keep_first(annotations.times, "times", account, annotations.warnings);
  find_quantities(account, annotations);
  keep_first(annotations.quantities, "quantities", account, annotations.warnings);
  find_statements(account, annotations);
  find_labels(account, annotations);
  return annotations;
}

}  // namespace hexapla::annotate
