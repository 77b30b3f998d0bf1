#include "meaning/meaning.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <utility>

#include "core/parallel.h"

namespace hexapla::meaning {
namespace {

/// The sentences that hold a statement's predicate, in order.
std::vector<std::uint32_t> telling_sentences(const Annotations& annotations) {
  std::vector<std::uint32_t> out;
  for (const Statement& statement : annotations.statements) {
    if (statement.sentence < annotations.sentences.size()) out.push_back(statement.sentence);
  }
  std::ranges::sort(out);
  out.erase(std::ranges::unique(out).begin(), out.end());
  return out;
}

/// How many of each account are seen: the greatest number with which all together are `most_sentences` at most. Of a story of
/// more accounts than that the first are seen with one each.
std::vector<std::size_t> seen_of_each(const std::vector<std::vector<std::uint32_t>>& sentences) {
  const auto seen = [&](std::size_t of_each) {
    std::size_t total = 0;
    for (const auto& of_one : sentences) total += std::min(of_one.size(), of_each);
    return total;
  };
  std::size_t most = 0, too_many = most_sentences + 1;
  while (too_many - most > 1) {
    const std::size_t middle = std::midpoint(most, too_many);
    (seen(middle) <= most_sentences ? most : too_many) = middle;
  }
  std::vector<std::size_t> out;
  std::size_t left = most_sentences;
  for (const auto& of_one : sentences) {
    out.push_back(std::min({of_one.size(), std::max<std::size_t>(most, 1), left}));
    left -= out.back();
  }
  return out;
}

/// The vectors of one account's statements.
class Reader {
 public:
  /// Cut short once it is asked to stop.
  Reader(const Account& account, const Annotations& annotations, std::span<const std::uint32_t> seen,
         const language::SentenceModel& model, const std::stop_token& stop)
      : annotations_(annotations) {
    constexpr std::size_t at_once = 16;  // sentences
    out_.width = model.width();
    out_.row.assign(annotations.statements.size(), StatementVectors::unseen);
    for (std::uint32_t i = 0; i < annotations.statements.size(); ++i)
      telling_.emplace_back(annotations.statements[i].sentence, i);
    std::ranges::sort(telling_);
    for (std::size_t first = 0; first < seen.size() && !stop.stop_requested(); first += at_once) {
      const std::span<const std::uint32_t> chunk = seen.subspan(first, std::min(at_once, seen.size() - first));
      std::vector<std::string_view> texts;
      for (const std::uint32_t sentence : chunk) texts.push_back(account.text(annotations.sentences[sentence].span));
      const std::vector<language::EncodedSentence> encoded = model.encode(texts);
      for (std::size_t i = 0; i < encoded.size(); ++i) {
        for (const auto& [sentence, statement] : std::ranges::equal_range(telling_, chunk[i], {}, &Telling::first))
          read(statement, encoded[i]);
      }
    }
  }
  StatementVectors take() && { return std::move(out_); }

 private:
  using Telling = std::pair<std::uint32_t, std::uint32_t>;  ///< a sentence and a statement in it

  /// Adds the vectors of a statement; none of one whose clause the model does not see, since its sentence was cut before it, or
  /// of one whose states overflow, as weights may have it.
  void read(std::uint32_t number, const language::EncodedSentence& encoded) {
    const Statement& statement = annotations_.statements[number];
    const Span sentence = annotations_.sentences[statement.sentence].span;
    const std::size_t before = out_.of.size(), width = out_.width;
    out_.of.resize(before + StatementVectors::views * width);
    const auto add = [&](StatementVectors::View view, Span span) {
      return add_mean(encoded, sentence, span, std::span(out_.of).subspan(before + view * width, width));
    };
    const bool sees_clause = add(StatementVectors::clause, statement.span);
    add(StatementVectors::predicate, statement.predicate);
    add(StatementVectors::sentence, sentence);
    for (const auto& [role, view] : {std::pair(ArgumentRole::subject, StatementVectors::subject),
                                     std::pair(ArgumentRole::object, StatementVectors::object)}) {
      const auto argument = std::ranges::find(statement.arguments, role, &Argument::role);
      if (argument != statement.arguments.end()) add(view, argument->span);
    }
    const auto is_finite = [](float value) { return std::isfinite(value); };
    if (sees_clause && std::ranges::all_of(std::span(out_.of).subspan(before), is_finite)) {
      out_.row[number] = static_cast<std::uint32_t>(before / (StatementVectors::views * width));
    } else {
      out_.of.resize(before);
    }
  }

  /// The mean of the states of the pieces that lie in `span`, at least in part; whether there are any.
  static bool add_mean(const language::EncodedSentence& encoded, Span sentence, Span span, std::span<float> out) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < encoded.pieces.size(); ++i) {
      const Span piece = {sentence.begin + encoded.pieces[i].begin, sentence.begin + encoded.pieces[i].end};
      if (piece.begin >= span.end || piece.end <= span.begin) continue;
      const float* const state = encoded.states.data() + i * out.size();
      for (std::size_t k = 0; k < out.size(); ++k) out[k] += state[k];
      ++count;
    }
    if (count == 0) return false;
    for (float& value : out) value /= static_cast<float>(count);
    return true;
  }

  const Annotations& annotations_;
  std::vector<Telling> telling_;  ///< sorted
  StatementVectors out_;
};

}  // namespace

std::vector<StatementVectors> read_vectors(std::span<const Account> accounts, std::span<const Annotations> annotations,
                                           const language::SentenceModel& model, unsigned threads, const Control& control) {
  std::vector<std::vector<std::uint32_t>> sentences;
  for (const Annotations& of_one : annotations) sentences.push_back(telling_sentences(of_one));
  const std::vector<std::size_t> most = seen_of_each(sentences);
  std::vector<StatementVectors> out(accounts.size());
  for_each_index(accounts.size(), threads, control, "meaning", [&](std::size_t i) {
    const std::span<const std::uint32_t> seen(sentences[i].data(), most[i]);
    out[i] = Reader(accounts[i], annotations[i], seen, model, control.stop).take();
  });
  return out;
}

}  // namespace hexapla::meaning
