#include "annotate/names/by_model.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "annotate/last_before.h"
#include "text/morphology.h"

namespace hexapla::annotate::names {
namespace {

constexpr std::size_t longest_acronym = 5;  // bytes

bool is_acronym(std::string_view name) {
  return name.size() >= 2 && name.size() <= longest_acronym &&
         std::ranges::all_of(name, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); });
}

class Mender {
 public:
  Mender(std::string_view text, Annotations& annotations)
      : text_(text), syntax_(annotations.syntax), sentences_(annotations.sentences), names_(annotations.names) {}

  void run() {
    std::erase_if(names_, [&](const Name& name) { return is_of_time(name.span); });
    next_ = 0;
    for (const Name& name : names_) {
      if (is_borne_out(name.span)) borne_out_.insert(of(name.span));
    }
    std::erase_if(names_, [&](const Name& name) { return !borne_out_.contains(of(name.span)) && !is_acronym(of(name.span)); });
    const auto known = static_cast<std::ptrdiff_t>(names_.size());
    for (const SyntaxEntity& entity : syntax_.entities) add(entity, known);
    std::ranges::inplace_merge(names_, names_.begin() + known, {}, [](const Name& name) { return name.span.begin; });
  }

 private:
  std::string_view of(Span span) const { return text_.substr(span.begin, span.size()); }

  /// The first entity that ends behind the beginning of a span, or null; to be asked with rising spans.
  const SyntaxEntity* entity_at(Span span) {
    while (next_ < syntax_.entities.size() && syntax_.entities[next_].span.end <= span.begin) ++next_;
    return next_ < syntax_.entities.size() ? &syntax_.entities[next_] : nullptr;
  }

  /// Whether it is part of a time: the "UTC" of "08:06 UTC".
  bool is_of_time(Span span) {
    const SyntaxEntity* entity = entity_at(span);
    return entity != nullptr && entity->span.contains(span) &&
           (syntax_.label(*entity) == "DATE" || syntax_.label(*entity) == "TIME");
  }

  /// Whether one of its words is a proper noun, or an entity touches it.
  bool is_borne_out(Span span) {
    const auto [first, last] = syntax_.words_in(span);
    for (std::uint32_t i = first; i < last; ++i) {
      if (syntax_.pos(i) == "PROPN") return true;
    }
    const SyntaxEntity* entity = entity_at(span);
    return entity != nullptr && entity->span.overlaps(span);
  }

  void add(const SyntaxEntity& entity, std::ptrdiff_t known) {
    static constexpr auto kinds = std::to_array<std::string_view>({"PERSON", "ORG", "GPE", "LOC", "FAC"});
    if (std::ranges::find(kinds, syntax_.label(entity)) == kinds.end()) return;
    for (std::uint32_t i = entity.first; i < entity.last; ++i) {
      if (syntax_.pos(i) != "PROPN" || !text::is_capitalised(of(syntax_.words[i].span))) return;
    }
    const auto end = names_.begin() + known;
    const auto after = std::lower_bound(names_.begin(), end, entity.span.begin,
                                        [](const Name& name, std::uint32_t at) { return name.span.end <= at; });
    if (after != end && after->span.overlaps(entity.span)) return;
    const std::uint32_t sentence = last_before(sentences_, entity.span.begin);
    if (sentence == none || !sentences_[sentence].span.contains(entity.span)) return;
    names_.push_back({.span = entity.span, .sentence = sentence});
  }

  std::string_view text_;
  const Syntax& syntax_;
  const std::vector<Sentence>& sentences_;
  std::vector<Name>& names_;
  std::unordered_set<std::string_view> borne_out_;  ///< names by their words
  std::size_t next_ = 0;
};

}  // namespace

void mend_by_model(std::string_view text, Annotations& annotations) {
  if (!annotations.syntax.empty()) Mender(text, annotations).run();
}

}  // namespace hexapla::annotate::names
