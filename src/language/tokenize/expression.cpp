#include "language/tokenize/expression.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <algorithm>
#include <array>
#include <new>
#include <pcre2.h>

#include "language/limits.h"

namespace hexapla::language {
namespace {

// Bounds on backtracking, in PCRE2's count of calls: a chunk of news never needs a hundredth of it, and a hostile one stops in
// less than a second.
constexpr std::uint64_t steps = 1'000'000;
constexpr std::uint64_t steps_a_byte = 1'000;
constexpr std::uint64_t most_steps_of_any = 20'000'000;
constexpr std::uint32_t heap_kilobytes = 65'536;
constexpr std::size_t first_stack_bytes = 32'768;
constexpr std::size_t most_stack_bytes = 1U << 20;

PCRE2_SPTR pointer(std::string_view text) { return reinterpret_cast<PCRE2_SPTR>(text.data()); }

}  // namespace

struct Expression::Code {
  pcre2_code* code = nullptr;
  Code() = default;
  ~Code() { pcre2_code_free(code); }
  Code(const Code&) = delete;
  Code& operator=(const Code&) = delete;
};

Expression::Expression() = default;
Expression::~Expression() = default;
Expression::Expression(Expression&&) noexcept = default;
Expression& Expression::operator=(Expression&&) noexcept = default;

Result<Expression> Expression::compile(std::string_view pattern, std::string_view file) {
  if (pattern.size() > limits::expression_bytes) {
    return std::unexpected(Error{.code = ErrorCode::malformed,
                                 .reason = "an expression of " + std::to_string(pattern.size()) + " bytes, where " +
                                           std::to_string(limits::expression_bytes) + " are compiled at most",
                                 .file = std::string(file)});
  }
  int error = 0;
  PCRE2_SIZE offset = 0;
  auto code = std::make_shared<Code>();
  // \C would match one byte of a character, and Python has no such sign.
  constexpr std::uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C;
  code->code = pcre2_compile(pointer(pattern), pattern.size(), options, &error, &offset, nullptr);
  if (code->code == nullptr) {
    std::array<PCRE2_UCHAR, 256> words = {};
    pcre2_get_error_message(error, words.data(), words.size());
    return std::unexpected(
        Error{.code = ErrorCode::malformed,
              .reason = "an expression cannot be compiled: " + std::string(reinterpret_cast<const char*>(words.data())),
              .file = std::string(file),
              .offset = offset});
  }
  // Without a just-in-time compiler for the processor the interpreter gives the same matches.
  pcre2_jit_compile(code->code, PCRE2_JIT_COMPLETE);
  Expression expression;
  expression.code_ = std::move(code);
  return expression;
}

struct Matcher::State {
  std::shared_ptr<const Expression::Code> code;
  pcre2_match_data* data = nullptr;
  pcre2_match_context* context = nullptr;
  pcre2_jit_stack* stack = nullptr;
  State() = default;
  ~State() {
    pcre2_jit_stack_free(stack);
    pcre2_match_data_free(data);
    pcre2_match_context_free(context);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
};

Matcher::Matcher() = default;
Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;

Matcher::Matcher(const Expression& expression, std::uint32_t most_steps) : most_steps_(most_steps) {
  if (!expression.code_) return;
  state_ = std::make_unique<State>();
  state_->code = expression.code_;
  state_->data = pcre2_match_data_create_from_pattern(expression.code_->code, nullptr);
  state_->context = pcre2_match_context_create(nullptr);
  if (state_->data == nullptr || state_->context == nullptr) throw std::bad_alloc();
  pcre2_set_heap_limit(state_->context, heap_kilobytes);
  state_->stack = pcre2_jit_stack_create(first_stack_bytes, most_stack_bytes, nullptr);
  pcre2_jit_stack_assign(state_->context, nullptr, state_->stack);
}

Matched Matcher::search(std::string_view text, std::size_t from, bool anchored, bool not_empty) {
  const std::uint64_t limit = most_steps_ != 0 ? most_steps_ : std::min(most_steps_of_any, steps + steps_a_byte * text.size());
  pcre2_set_match_limit(state_->context, static_cast<std::uint32_t>(limit));
  std::uint32_t options = PCRE2_NO_UTF_CHECK;
  if (anchored) options |= PCRE2_ANCHORED;
  if (not_empty) options |= PCRE2_NOTEMPTY_ATSTART;
  const int result = pcre2_match(state_->code->code, pointer(text), text.size(), from, options, state_->data, state_->context);
  if (result == PCRE2_ERROR_NOMATCH) return Matched::no;
  if (result < 0) return Matched::limit;
  const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(state_->data);
  found_ = {static_cast<std::uint32_t>(ends[0]), static_cast<std::uint32_t>(std::max(ends[0], ends[1]))};
  return Matched::yes;
}

}  // namespace hexapla::language
