#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "language/components/document.h"
#include "language/components/transitions.h"

namespace hexapla::language {

/// The dependency parser: greedy, arc-eager, non-monotonic, with sentence starts (J. Nivre, "Algorithms for Deterministic
/// Incremental Dependency Parsing", 2008; M. Honnibal and M. Johnson, "An Improved Non-monotonic Transition System for Dependency
/// Parsing", 2015), made projective by labels and back (Nivre and Nilsson, "Pseudo-Projective Dependency Parsing", 2005).
/// Read-only.
struct ParserModel {
  static constexpr std::uint32_t features = 8;
  enum Kind : std::uint32_t { shift, reduce, left, right, sentence_break, kinds };

  /// A label that says where its token's true head is: "pobj||prep".
  struct Decorated {
    std::uint32_t label;  ///< as the moves have it
    std::uint32_t own;    ///< what the token is labelled
    std::uint32_t head;   ///< how the true head is labelled
  };
  TransitionModel network;
  std::uint32_t root = 0;            ///< string number of "ROOT"
  std::uint32_t subtoken = 0;        ///< of "subtok", or 0
  std::vector<Decorated> decorated;  ///< by label

  static Result<ParserModel> load(const ModelFile& model, const std::string& name, std::uint32_t width, std::uint32_t strings);
};

/// Parses documents; one a thread.
class Parser {
 public:
  Parser(const ParserModel& model, const Kernels& kernels)
      : model_(&model), kernels_(&kernels), scorer_(model.network, kernels) {}
  /// Sets heads, labels, edges and sentence starts. Sentence starts that are known are kept to. Cost: linear, but for trees that
  /// are not projective over many tokens.
  void run(RowSource& vectors, const Lexicon& lexicon, Document& document);
  /// Gives back the memory that grew with a text.
  void release();

 private:
  static constexpr std::uint32_t none = StateScorer::no_token;

  void begin(const Document& document);
  bool done() const { return stack_.empty() && buffer_size() == 0; }
  void step();
  std::uint32_t stack(std::size_t i) const { return i < stack_.size() ? stack_[stack_.size() - 1 - i] : none; }
  std::uint32_t buffer(std::size_t i) const;
  std::size_t buffer_size() const { return count_ - next_ + back_.size(); }
  bool starts(std::uint32_t token) const { return token != none && starts_[token] > 0; }
  bool cannot_start(std::uint32_t token) const { return token != none && starts_[token] < 0; }
  std::array<bool, ParserModel::kinds> valid_kinds() const;
  std::uint32_t best_move(const float* scores) const;
  void push();
  void attach(std::uint32_t head, std::uint32_t child, std::uint32_t label);
  void finish(const Lexicon& lexicon, Document& document);
  void restore_heads(const Lexicon& lexicon, Document& document);
  std::uint32_t find_head(const Lexicon& lexicon, const Document& document, std::uint32_t token, std::uint32_t head_label);

  const ParserModel* model_;
  const Kernels* kernels_;
  StateScorer scorer_;
  std::uint32_t count_ = 0;
  std::uint32_t next_ = 0;                   ///< first token that was never on the stack
  std::vector<std::uint32_t> stack_, back_;  ///< `back_`: tokens put back on the buffer
  std::vector<std::int8_t> starts_;          ///< 1: a sentence starts here, -1: none may
  std::vector<bool> unshiftable_;
  std::vector<std::uint32_t> head_, label_;
  std::vector<std::uint32_t> last_left_, last_right_;  ///< the child attached last, on each side
  std::vector<std::uint32_t> previous_;                ///< the child of the same head and side attached before
  std::vector<std::uint32_t> queue_, next_queue_;
};

}  // namespace hexapla::language
