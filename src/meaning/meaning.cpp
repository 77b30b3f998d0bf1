#include "meaning/meaning.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <string_view>

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

/// How many of each account are seen: the greatest number with which all together are `most_sentences` at most, and at least one.
std::size_t seen_of_each(const std::vector<std::vector<std::uint32_t>>& sentences) {
  std::size_t most = 0;
  for (const auto& of_one : sentences) most = std::max(most, of_one.size());
  const auto seen = [&](std::size_t of_each) {
    std::size_t total = 0;
    for (const auto& of_one : sentences) total += std::min(of_one.size(), of_each);
    return total;
  };
  while (most > 1 && seen(most) > most_sentences) --most;
  return most;
}

/// The vectors of one account's statements.
class Reader {
 public:
  /// Cut short once it is asked to stop.
  Reader(const Account& account, const Annotations& annotations, std::span<const std::uint32_t> seen,
         const language::SentenceModel& model, const std::stop_token& stop)
      : annotations_(annotations), seen_(seen) {
    constexpr std::size_t at_once = 16;  // sentences
    out_.width = model.width();
    out_.row.assign(annotations.statements.size(), StatementVectors::unseen);
    for (std::size_t first = 0; first < seen.size() && !stop.stop_requested(); first += at_once) {
      std::vector<std::string_view> texts;
      for (std::size_t i = first; i < std::min(first + at_once, seen.size()); ++i)
        texts.push_back(account.text(annotations.sentences[seen[i]].span));
      std::ranges::move(model.encode(texts), std::back_inserter(encoded_));
    }
    for (language::EncodedSentence& encoded : encoded_) {  // weights may be such that states overflow
      if (!std::ranges::all_of(encoded.states, [](float value) { return std::isfinite(value); })) encoded = {};
    }
    for (std::uint32_t i = 0; i < annotations.statements.size(); ++i) read(i);
  }
  StatementVectors take() && { return std::move(out_); }

 private:
  void read(std::uint32_t number) {
    const Statement& statement = annotations_.statements[number];
    const auto at = std::ranges::lower_bound(seen_, statement.sentence);
    if (at == seen_.end() || *at != statement.sentence || static_cast<std::size_t>(at - seen_.begin()) >= encoded_.size()) return;
    const language::EncodedSentence& encoded = encoded_[static_cast<std::size_t>(at - seen_.begin())];
    if (encoded.pieces.empty()) return;
    out_.row[number] = static_cast<std::uint32_t>(out_.of.size() / (StatementVectors::views * out_.width));
    out_.of.resize(out_.of.size() + StatementVectors::views * out_.width);
    const Span sentence = annotations_.sentences[statement.sentence].span;
    const auto add = [&](StatementVectors::View view, Span span) { add_mean(encoded, sentence, span, row(number, view)); };
    add(StatementVectors::clause, statement.span);
    add(StatementVectors::predicate, statement.predicate);
    add(StatementVectors::sentence, sentence);
    for (const auto& [role, view] : {std::pair(ArgumentRole::subject, StatementVectors::subject),
                                     std::pair(ArgumentRole::object, StatementVectors::object)}) {
      const auto argument = std::ranges::find(statement.arguments, role, &Argument::role);
      if (argument != statement.arguments.end()) add(view, argument->span);
    }
  }

  std::span<float> row(std::size_t statement, StatementVectors::View view) {
    return std::span(out_.of).subspan((out_.row[statement] * StatementVectors::views + view) * out_.width, out_.width);
  }

  /// The mean of the states of the pieces that lie in `span`, at least in part.
  static void add_mean(const language::EncodedSentence& encoded, Span sentence, Span span, std::span<float> out) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < encoded.pieces.size(); ++i) {
      const Span piece = {sentence.begin + encoded.pieces[i].begin, sentence.begin + encoded.pieces[i].end};
      if (piece.begin >= span.end || piece.end <= span.begin) continue;
      const float* const state = encoded.states.data() + i * out.size();
      for (std::size_t k = 0; k < out.size(); ++k) out[k] += state[k];
      ++count;
    }
    if (count == 0) return;
    for (float& value : out) value /= static_cast<float>(count);
  }

  const Annotations& annotations_;
  std::span<const std::uint32_t> seen_;
  std::vector<language::EncodedSentence> encoded_;
  StatementVectors out_;
};

}  // namespace

std::vector<StatementVectors> read_vectors(std::span<const Account> accounts, std::span<const Annotations> annotations,
                                           const language::SentenceModel& model, unsigned threads, const Control& control) {
  std::vector<std::vector<std::uint32_t>> sentences;
  for (const Annotations& of_one : annotations) sentences.push_back(telling_sentences(of_one));
  const std::size_t most = seen_of_each(sentences);
  std::vector<StatementVectors> out(accounts.size());
  for_each_index(accounts.size(), threads, control, "meaning", [&](std::size_t i) {
    const std::span<const std::uint32_t> seen(sentences[i].data(), std::min(most, sentences[i].size()));
    out[i] = Reader(accounts[i], annotations[i], seen, model, control.stop).take();
  });
  return out;
}

}  // namespace hexapla::meaning
