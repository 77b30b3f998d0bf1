#include "language/analysis.h"

#include <algorithm>
#include <array>

namespace hexapla::language {

using Columns = AnalysisColumns;

Analysis::Analysis() : columns_(std::make_unique<Columns>()) {}
Analysis::Analysis(std::unique_ptr<Columns> columns) : columns_(std::move(columns)) {}
Analysis Maker::analysis(std::unique_ptr<Columns> columns) { return Analysis(std::move(columns)); }
Analysis::~Analysis() = default;
Analysis::Analysis(Analysis&&) noexcept = default;
Analysis& Analysis::operator=(Analysis&&) noexcept = default;

std::string_view Analysis::text() const { return columns_->text; }
std::uint32_t Analysis::size() const { return static_cast<std::uint32_t>(columns_->span.size()); }
std::span<const Entity> Analysis::entities() const { return columns_->entities; }
std::span<const AnalysisWarning> Analysis::warnings() const { return columns_->warnings; }

std::vector<TokenRange> Analysis::sentences() const {
  std::vector<TokenRange> out;
  for (std::uint32_t i = 0; i < size(); ++i) {
    if (i == 0 || (*this)[i].starts_sentence()) {
      if (!out.empty()) out.back().last = i;
      out.push_back({i, size()});
    }
  }
  return out;
}

TokenRange Analysis::edges(std::uint32_t token) const { return {columns_->left[token], columns_->right[token] + 1}; }

std::vector<std::uint32_t> Analysis::subtree(std::uint32_t token) const {
  const auto [first, last] = edges(token);
  std::vector<std::uint32_t> out;
  // A token belongs to it if its head does. Marks are set going up, each token once.
  enum : std::uint8_t { unknown, inside, outside };
  std::vector<std::uint8_t> mark(last - first, unknown);
  std::vector<std::uint32_t> path;
  mark[token - first] = inside;
  for (std::uint32_t i = first; i < last; ++i) {
    std::uint8_t found = unknown;
    path.clear();
    for (std::uint32_t at = i; found == unknown; at = columns_->head[at]) {
      if (at < first || at >= last) {
        found = outside;
      } else if (mark[at - first] != unknown) {
        found = mark[at - first];
      } else {
        path.push_back(at);
        if (columns_->head[at] == at) found = outside;
      }
    }
    for (const std::uint32_t at : path) mark[at - first] = found;
    if (mark[i - first] == inside) out.push_back(i);
  }
  return out;
}

std::vector<TokenRange> Analysis::noun_chunks() const {
  static constexpr std::array<std::string_view, 10> phrase_labels = {"oprd", "nsubj",  "dobj",  "nsubjpass", "pcomp",
                                                                     "pobj", "dative", "appos", "attr",      "ROOT"};
  const auto heads_phrase = [&](std::uint32_t i) {
    return std::ranges::find(phrase_labels, (*this)[i].dependency()) != phrase_labels.end();
  };
  const std::vector<std::uint32_t>& left = columns_->left;
  std::vector<TokenRange> out;
  for (std::uint32_t i = 0; i < size(); ++i) {
    const std::string_view pos = (*this)[i].pos();
    if (pos != "NOUN" && pos != "PROPN" && pos != "PRON") continue;
    if (!out.empty() && left[i] < out.back().last) continue;
    bool phrase = heads_phrase(i);
    if (!phrase && (*this)[i].dependency() == "conj") {
      // What is joined by "and" is a phrase where the first of them is.
      std::uint32_t head = columns_->head[i];
      while ((*this)[head].dependency() == "conj" && columns_->head[head] < head) head = columns_->head[head];
      phrase = heads_phrase(head);
    }
    if (phrase) out.push_back({left[i], i + 1});
  }
  return out;
}

Span TokenView::span() const { return columns_->span[index_]; }
std::string_view TokenView::text() const {
  const Span place = span();
  return columns_->text.substr(place.begin, place.size());
}
bool TokenView::space_after() const { return (columns_->flags[index_] & Columns::space_after) != 0; }
bool TokenView::starts_sentence() const { return (columns_->flags[index_] & Columns::starts_sentence) != 0; }
bool TokenView::starts_entity() const { return (columns_->flags[index_] & Columns::starts_entity) != 0; }
std::string_view TokenView::tag() const { return columns_->string(columns_->tag[index_]); }
std::string_view TokenView::pos() const { return columns_->string(columns_->pos[index_]); }
std::string_view TokenView::morphology() const { return columns_->string(columns_->morph[index_]); }
std::string_view TokenView::lemma() const { return columns_->string(columns_->lemma[index_]); }
std::string_view TokenView::dependency() const { return columns_->string(columns_->dep[index_]); }
TokenView TokenView::head() const { return {columns_, columns_->head[index_]}; }
std::string_view TokenView::entity() const { return columns_->string(columns_->entity[index_]); }

}  // namespace hexapla::language
