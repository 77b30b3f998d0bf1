#include "annotate/quotations/indirect_by_tree.h"

#include <algorithm>

#include "annotate/syntax/speech.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_content =
    1'000;  // bytes; clauses nest, so that without a bound their lengths could add up to a square

class Adder {
 public:
  Adder(const View& view, std::vector<Reported>& reported)
      : view_(view), syntax_(view.annotations().syntax), reported_(reported) {
    for (const Reported& known : reported) cues_.push_back(known.cue.begin);
    std::ranges::sort(cues_);
  }

  void run() {
    for (std::uint32_t i = 0; i < syntax_.size(); ++i) {
      if (syntax_.pos(i) == "VERB") read(i);
    }
    std::ranges::stable_sort(reported_, [](const Reported& a, const Reported& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
  }

 private:
  void read(std::uint32_t verb) {
    const Span cue = syntax_.words[verb].span;
    const std::uint32_t token = view_.token_at(cue.begin);
    if (token >= view_.size() || view_.span(token) != cue || !view_.is(token, speaks | tells | thinks) ||
        view_.quote(token) != none)
      return;
    if (std::ranges::binary_search(cues_, cue.begin)) return;
    const std::uint32_t clause = syntax_.child(verb, "ccomp");
    const std::uint32_t subject = syntax_.child(verb, "nsubj");
    if (clause == none || subject == none || subject > verb || clause < verb || syntax_.words[clause].first < verb) return;
    const std::string_view pos = syntax_.pos(subject);
    if (pos != "NOUN" && pos != "PROPN" && syntax_.tag(subject) != "PRP") return;
    for (const std::uint32_t child : syntax_.first_children_of(verb)) {
      if (syntax_.relation(child) == "aux" && syntax_.lemma(child) == "to") return;  // "they asked her to say that …"
    }
    Reported found{.cue = cue, .sentence = view_.sentence(token)};
    found.speaker = noun_phrase(syntax_, subject);
    std::uint32_t first = syntax_.words[clause].first;
    if (syntax_.lemma(first) == "that") ++first;
    found.content = {syntax_.words[first].span.begin, syntax_.subtree(clause).end};
    const std::uint32_t inside = view_.token_at(found.content.begin);
    if (found.content.begin >= found.content.end || found.content.size() > longest_content || inside >= view_.size() ||
        view_.quote(inside) != none)
      return;
    if (!view_.annotations().sentences[found.sentence].span.contains(found.content)) return;
    found.span = {std::min(found.speaker.begin, cue.begin), found.content.end};
    reported_.push_back(found);
  }

  const View& view_;
  const Syntax& syntax_;
  std::vector<Reported>& reported_;
  std::vector<std::uint32_t> cues_;  ///< where those of the known ones begin
};

}  // namespace

void add_reported_by_tree(const View& view, std::vector<Reported>& reported) {
  if (!view.annotations().syntax.empty()) Adder(view, reported).run();
}

}  // namespace hexapla::annotate::quotations
