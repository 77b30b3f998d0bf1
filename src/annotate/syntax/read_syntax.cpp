#include "annotate/syntax/read_syntax.h"

#include <fmt/format.h>
#include <unordered_map>

#include <hexapla/annotations.h>

#include "annotate/source_byte.h"

namespace hexapla::annotate {
namespace {

using language::Analysis;
using language::TokenView;

/// Takes in the analyses of an account's blocks, one behind the other.
class Collector {
 public:
  explicit Collector(Syntax& syntax) : syntax_(syntax) {}

  void add(const Analysis& analysis, std::uint32_t offset) {
    number_words(analysis);
    if (analysis.size() > syntax_.size()) syntax_.words.reserve(std::size_t{syntax_.size()} + analysis.size());
    bool starts = true;
    for (std::uint32_t i = 0; i < analysis.size(); ++i) {
      const TokenView token = analysis[i];
      starts = starts || token.starts_sentence();
      if (place_[i] == none) continue;
      if (starts) syntax_.sentences.push_back(place_[i]);
      starts = false;
      syntax_.words.push_back({.span = moved(token.span(), offset),
                               .head = place_[head_of(token)],
                               .lemma = number(token.lemma()),
                               .tag = number(token.tag()),
                               .pos = number(token.pos()),
                               .features = number(token.morphology()),
                               .relation = number(token.dependency())});
    }
    for (const language::Entity& entity : analysis.entities()) add(entity, offset);
  }

 private:
  static Span moved(Span span, std::uint32_t offset) { return {span.begin + offset, span.end + offset}; }

  /// By the first byte, since a pipeline need not say so; blanks beyond ASCII only where it does.
  static bool is_space(TokenView token) {
    return token.pos() == "SPACE" || static_cast<unsigned char>(token.text().front()) <= ' ';
  }

  /// Tokens of white space are no words; the others are numbered on.
  void number_words(const Analysis& analysis) {
    place_.assign(analysis.size(), none);
    std::uint32_t next = syntax_.size();
    for (std::uint32_t i = 0; i < analysis.size(); ++i) {
      if (!is_space(analysis[i])) place_[i] = next++;
    }
  }

  /// A word that hangs on white space hangs on its head; one without a head that is a word is a root.
  std::uint32_t head_of(TokenView token) const {
    TokenView head = token.head();
    for (int steps = 0; steps < 4 && place_[head.index()] == none; ++steps) head = head.head();
    return place_[head.index()] == none ? token.index() : head.index();
  }

  void add(const language::Entity& entity, std::uint32_t offset) {
    std::uint32_t first = entity.tokens.first, last = entity.tokens.last;
    while (first < last && place_[first] == none) ++first;
    while (last > first && place_[last - 1] == none) --last;
    if (first == last) return;
    syntax_.entities.push_back({.span = moved(entity.span, offset),
                                .first = place_[first],
                                .last = place_[last - 1] + 1,
                                .label = number(entity.label)});
  }

  std::uint32_t number(std::string_view text) {
    if (const auto found = numbers_.find(text); found != numbers_.end()) return found->second;
    const auto next = static_cast<std::uint32_t>(syntax_.strings.size());
    syntax_.strings.emplace_back(text);
    numbers_.emplace(std::string(text), next);
    return next;
  }

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };

  Syntax& syntax_;
  std::vector<std::uint32_t> place_;  ///< of the block's tokens among the words, or `none`
  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
};

}  // namespace

void LeftWhole::add(const Account& account, const Analysis& analysis, std::uint32_t offset) {
  for (const language::AnalysisWarning& warning : analysis.warnings()) {
    if (count_++ == 0) first_ = {std::string(warning.reason), source_byte(account, warning.span.begin + offset)};
  }
}

void LeftWhole::tell(std::vector<Warning>& warnings) && {
  if (count_ == 0) return;
  if (count_ > 1) first_.reason += fmt::format(", as {} more", count_ - 1);
  first_.reason = "language model: " + first_.reason;
  warnings.push_back(std::move(first_));
}

Syntax read_syntax(const Account& account, language::Analyser& analyser, std::vector<Warning>& warnings) {
  Syntax syntax;
  Collector collector(syntax);
  LeftWhole left;
  for (const Block& block : account.blocks()) {
    if (syntax.size() >= most_syntax_words) {
      warnings.push_back(
          {fmt::format("language model: it has more than {} words; what follows is read by rules alone", most_syntax_words),
           source_byte(account, block.span.begin)});
      break;
    }
    const auto analysis = analyser.analyse(account.text(block.span));
    if (analysis) {
      collector.add(*analysis, block.span.begin);
      left.add(account, *analysis, block.span.begin);
    } else {
      warnings.push_back({fmt::format("language model: a paragraph is read by rules alone: {}", analysis.error().reason),
                          source_byte(account, block.span.begin)});
    }
  }
  std::move(left).tell(warnings);
  syntax.link();
  syntax.model = analyser.model().name;
  syntax.sha256 = analyser.model().sha256;
  return syntax;
}

}  // namespace hexapla::annotate
