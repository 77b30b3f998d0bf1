#include "align/labels_told.h"

#include <algorithm>

#include "align/grouping.h"
#include "align/labels_sorts.h"
#include "text/concepts.h"

namespace hexapla::align {
namespace {

/// Confidence from which statements of one question tell the same surely enough: on the labelled stories nearly all labels that
/// meet so are of one participant.
constexpr double sure = 0.3;

std::optional<AnnotationRef> label_in(const Story& story, AnnotationRef ref, ArgumentRole role) {
  const Annotations& annotations = story.annotations[ref.account];
  for (const Argument& argument : annotations.statements[ref.index].arguments) {
    if (argument.role != role) continue;
    if (const auto label = label_of(annotations, argument)) return AnnotationRef{ref.account, *label};
  }
  return std::nullopt;
}

/// The family of a vehicle's noun: on land, on water or in the air.
std::string_view moves_on(const std::string& noun) {
  return labels::is_ship(labels::sort_of_noun(noun)) ? "vessel" : text::noun_concept(noun).family;
}

bool may_be_one(const Story& story, AnnotationRef one, AnnotationRef other) {
  const Label &a = story.annotations[one.account].labels[one.index], &b = story.annotations[other.account].labels[other.index];
  // A name of which nobody knows what it names is as often somebody's as a thing's.
  if (a.kind == ParticipantKind::other && (a.name || b.name)) return false;
  if (a.kind == ParticipantKind::vehicle && !a.name && !b.name && moves_on(a.head) != moves_on(b.head)) return false;
  return a.kind == b.kind && a.plural == b.plural && !(a.name && b.name);
}

}  // namespace

std::optional<std::uint32_t> label_of(const Annotations& annotations, const Argument& argument) {
  const std::vector<Label>& labels = annotations.labels;
  auto label = std::ranges::lower_bound(labels, argument.span.begin, {}, [](const Label& known) { return known.span.begin; });
  for (; label != labels.end() && label->span.begin < argument.span.end; ++label) {
    if (label->head == argument.head && argument.span.contains(label->span)) {
      return static_cast<std::uint32_t>(label - labels.begin());
    }
  }
  return std::nullopt;
}

std::vector<std::pair<AnnotationRef, AnnotationRef>> labels_told_alike(const Story& story,
                                                                       const std::vector<Question>& statements) {
  std::vector<std::pair<AnnotationRef, AnnotationRef>> out;
  const auto act = [&](AnnotationRef ref) -> const std::string& {
    return story.annotations[ref.account].statements[ref.index].act;
  };
  for (const Question& question : statements) {
    if (question.confidence < sure) continue;
    const std::size_t count = std::min(question.mentions.size(), most_sampled);
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t j = i + 1; j < count; ++j) {
        const AnnotationRef a = question.mentions[i], b = question.mentions[j];
        if (a.account == b.account || act(a) != act(b)) continue;
        for (const ArgumentRole role : {ArgumentRole::subject, ArgumentRole::object}) {
          const auto one = label_in(story, a, role), other = label_in(story, b, role);
          if (one && other && may_be_one(story, *one, *other)) out.emplace_back(*one, *other);
        }
      }
    }
  }
  return out;
}

}  // namespace hexapla::align
