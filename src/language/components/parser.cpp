#include "language/components/parser.h"

#include <algorithm>

#include "core/try.h"
#include "language/components/tree.h"

namespace hexapla::language {

Result<ParserModel> ParserModel::load(const ModelFile& model, const std::string& name, std::uint32_t width,
                                      std::uint32_t strings) {
  ParserModel out;
  HEXAPLA_TRY(network, TransitionModel::load(model, name, width, features, kinds, strings));
  out.network = std::move(network);
  HEXAPLA_TRY(special, model.integers(name + ".special"));
  HEXAPLA_TRY(decorated, model.integers(name + ".decorated"));
  if (special.size() != 2 || decorated.size() % 3 != 0 || special[0] >= strings || special[1] >= strings ||
      std::ranges::any_of(decorated, [&](std::uint32_t number) { return number >= strings; }))
    return std::unexpected(model.malformed(name + ": the labels do not hold together"));
  out.root = special[0];
  out.subtoken = special[1];
  for (std::size_t i = 0; i < decorated.size(); i += 3)
    out.decorated.push_back({decorated[i], decorated[i + 1], decorated[i + 2]});
  std::ranges::sort(out.decorated, {}, &Decorated::label);
  for (const Kind kind : {shift, reduce}) {
    if (out.network.kinds[kind].last == 0)
      return std::unexpected(model.malformed(name + ": there is no move to shift or reduce"));
  }
  return out;
}

void Parser::begin(const Document& document) {
  count_ = document.size();
  next_ = 0;
  stack_.clear();
  back_.clear();
  starts_ = document.sentence_start;
  unshiftable_.assign(count_, false);
  head_.assign(count_, none);
  label_.assign(count_, 0);
  last_left_.assign(count_, none);
  last_right_.assign(count_, none);
  previous_.assign(count_, none);
}

void Parser::release() {
  for (auto* column : {&stack_, &back_, &head_, &label_, &last_left_, &last_right_, &previous_, &queue_, &next_queue_})
    *column = {};
  starts_ = {};
  unshiftable_ = {};
}

std::uint32_t Parser::buffer(std::size_t i) const {
  if (i < back_.size()) return back_[back_.size() - 1 - i];
  const std::size_t token = next_ + (i - back_.size());
  return token < count_ ? static_cast<std::uint32_t>(token) : none;
}

std::array<bool, ParserModel::kinds> Parser::valid_kinds() const {
  const std::uint32_t first = buffer(0);
  const std::uint32_t second = buffer(1);
  const bool any_stack = !stack_.empty();
  const bool any_buffer = first != none;
  const bool starts_first = starts(first);
  std::array<bool, ParserModel::kinds> valid = {};
  valid[ParserModel::shift] = !any_stack || (second != none && !starts_first && !unshiftable_[first]);
  valid[ParserModel::reduce] = any_stack && (!any_buffer || stack_.size() > 1 || !cannot_start(first));
  valid[ParserModel::left] = valid[ParserModel::right] = any_stack && any_buffer && !starts_first;
  valid[ParserModel::sentence_break] = second != none && second == first + 1 && !starts(second) && !cannot_start(second);
  return valid;
}

/// The first move of the greatest score among those that may be made.
std::uint32_t Parser::best_move(const float* scores) const {
  const auto valid = valid_kinds();
  std::uint32_t best = none;
  for (std::uint32_t kind = 0; kind < ParserModel::kinds; ++kind) {
    if (!valid[kind]) continue;
    const auto [first, last] = model_->network.kinds[kind];
    if (model_->subtoken == 0 && last > first) {
      const std::uint32_t i = first + kernels_->greatest(scores + first, last - first);
      if (best == none || scores[i] > scores[best]) best = i;
      continue;
    }
    for (std::uint32_t i = first; i < last; ++i) {
      if (best != none && !(scores[i] > scores[best])) continue;
      if (model_->subtoken != 0 && model_->network.moves[i].label == model_->subtoken && stack(0) + 1 != buffer(0)) continue;
      best = i;
    }
  }
  return best;
}

void Parser::push() {
  if (!back_.empty()) {
    stack_.push_back(back_.back());
    back_.pop_back();
  } else {
    stack_.push_back(next_++);
  }
}

void Parser::attach(std::uint32_t head, std::uint32_t child, std::uint32_t label) {
  if (const std::uint32_t old = head_[child]; old != none) {
    std::uint32_t& last = old > child ? last_left_[old] : last_right_[old];
    if (last == child) last = previous_[child];
  }
  std::uint32_t& last = head > child ? last_left_[head] : last_right_[head];
  previous_[child] = last;
  last = child;
  head_[child] = head;
  label_[child] = label;
}

void Parser::step() {
  const std::uint32_t top = stack(0);
  const std::uint32_t first = buffer(0);
  const std::array<std::uint32_t, ParserModel::features> tokens = {first,
                                                                   buffer(1),
                                                                   top,
                                                                   stack(1),
                                                                   stack(2),
                                                                   first == none ? none : last_left_[first],
                                                                   top == none ? none : last_left_[top],
                                                                   top == none ? none : last_right_[top]};
  const std::uint32_t best = best_move(scorer_.scores(tokens.data()));
  // Without a move that may be made (a model whose moves lack one) what is left stays as it is.
  if (best == none) {
    stack_.clear();
    back_.clear();
    next_ = count_;
    return;
  }
  const auto [kind, label] = model_->network.moves[best];
  switch (kind) {
    case ParserModel::shift:
      push();
      break;
    case ParserModel::reduce:
      stack_.pop_back();
      if (head_[top] == none && !stack_.empty()) {
        unshiftable_[top] = true;
        back_.push_back(top);
      }
      break;
    case ParserModel::left:
      attach(first, top, label);
      unshiftable_[first] = false;
      stack_.pop_back();
      break;
    case ParserModel::right:
      attach(top, first, label);
      push();
      break;
    default:
      starts_[buffer(1)] = 1;
  }
}

void Parser::run(RowSource& vectors, const Lexicon& lexicon, Document& document) {
  if (document.size() == 0) return;
  begin(document);
  scorer_.begin(vectors, count_);
  while (!done()) step();
  finish(lexicon, document);
}

// ---- from the moves to a tree ----

void Parser::finish(const Lexicon& lexicon, Document& document) {
  for (std::uint32_t i = 0; i < count_; ++i) {
    document.head[i] = head_[i] == none ? i : head_[i];
    document.dep[i] = head_[i] == none ? model_->root : label_[i];
  }
  find_edges(document.head, document.left, document.right);
  restore_heads(lexicon, document);
  std::ranges::fill(document.sentence_start, std::int8_t{-1});
  for (std::uint32_t i = 0; i < count_; ++i) {
    if (document.head[i] == i) document.sentence_start[document.left[i]] = 1;
  }
  document.parsed = true;
}

/// Gives tokens with decorated labels the heads that these tell of.
void Parser::restore_heads(const Lexicon& lexicon, Document& document) {
  bool any = false;
  for (std::uint32_t i = 0; i < count_; ++i) {
    const auto found = std::ranges::lower_bound(model_->decorated, document.dep[i], {}, &ParserModel::Decorated::label);
    if (found == model_->decorated.end() || found->label != document.dep[i]) continue;
    document.head[i] = find_head(lexicon, document, i, found->head);
    document.dep[i] = found->own;
    any = true;
  }
  if (any) find_edges(document.head, document.left, document.right);
}

/// The first token with that label below the head of `token`, breadth first and from left to right; else the head.
std::uint32_t Parser::find_head(const Lexicon& lexicon, const Document& document, std::uint32_t token, std::uint32_t head_label) {
  queue_.assign(1, document.head[token]);
  while (!queue_.empty()) {
    next_queue_.clear();
    for (const std::uint32_t parent : queue_) {
      for (std::uint32_t child = document.left[parent]; child <= document.right[parent]; ++child) {
        if (child == parent || child == token || document.head[child] != parent) continue;
        if (lexicon[document.tokens[child].lexeme].space) continue;
        if (document.dep[child] == head_label) return child;
        next_queue_.push_back(child);
      }
    }
    std::swap(queue_, next_queue_);
  }
  return document.head[token];
}

}  // namespace hexapla::language
