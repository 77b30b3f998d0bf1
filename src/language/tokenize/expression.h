#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include <hexapla/error.h>
#include <hexapla/span.h>

namespace hexapla::language {

/// A compiled expression (PCRE2 in Unicode, by its just-in-time compiler where there is one). May be shared between threads.
class Expression {
 public:
  /// Errors: malformed, with the byte of the expression.
  static Result<Expression> compile(std::string_view pattern, std::string_view file);
  Expression();
  ~Expression();
  Expression(const Expression&) = delete;
  Expression& operator=(const Expression&) = delete;
  Expression(Expression&&) noexcept;
  Expression& operator=(Expression&&) noexcept;

 private:
  friend class Matcher;
  struct Code;
  std::shared_ptr<const Code> code_;
};

/// What a matcher found.
enum class Matched : std::uint8_t { no, yes, limit };

/// Runs an expression over texts; one a thread. Texts must be UTF-8.
class Matcher {
 public:
  Matcher();
  /// A text may take so many steps, of PCRE2's own counting: as given, or where none are by its length.
  explicit Matcher(const Expression& expression, std::uint32_t most_steps = 0);
  ~Matcher();
  Matcher(const Matcher&) = delete;
  Matcher& operator=(const Matcher&) = delete;
  Matcher(Matcher&&) noexcept;
  Matcher& operator=(Matcher&&) noexcept;

  explicit operator bool() const { return state_ != nullptr; }
  /// The first match that begins at byte `from` or later (what stands before it is seen by look-behinds); with `anchored`, at
  /// `from` only; with `not_empty`, none that is empty at `from`. The match is in `found()`.
  Matched search(std::string_view text, std::size_t from, bool anchored = false, bool not_empty = false);
  Span found() const { return found_; }

 private:
  struct State;
  std::unique_ptr<State> state_;
  std::uint32_t most_steps_ = 0;
  Span found_;
};

}  // namespace hexapla::language
