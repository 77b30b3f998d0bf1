#pragma once

#include "annotate/quotations/view.h"
#include "text/morphology.h"

namespace hexapla::annotate::quotations {

inline constexpr std::uint32_t longest_phrase = 24;  ///< positions of a noun phrase

/// Reads the tokens at positions of a frame.
class PhraseReader {
 public:
  PhraseReader(const View& view, const Frame& frame) : view_(view), frame_(frame) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(frame_.size()); }
  bool token(std::uint32_t at) const { return at < size() && frame_[at] != none; }
  bool is(std::uint32_t at, std::uint32_t classes) const { return token(at) && view_.is(frame_[at], classes); }
  std::string_view lower(std::uint32_t at) const { return token(at) ? view_.lower(frame_[at]) : std::string_view{}; }
  bool capital(std::uint32_t at) const { return token(at) && view_.capital(frame_[at]); }
  bool word(std::uint32_t at) const { return token(at) && (view_.word(frame_[at]) || view_.number(frame_[at])); }
  bool possessive(std::uint32_t at) const { return token(at) && view_.possessive(frame_[at]); }
  bool starts(std::uint32_t at) const { return token(at) && view_.starts_sentence(frame_[at]); }
  bool glue(std::uint32_t at) const {
    const std::string_view is = lower(at);
    return is == "-" || is == "'" || is == "\u2019" || is == "." || is == "&" || is == "/" || is == "\u2011" || is == "@" ||
           is == "_" || is == "\u2010" || is == "#";
  }

  /// A verb that ends a noun phrase. Participles that describe ("injured people", "a united front") do not.
  bool verb(std::uint32_t at) const {
    if (!word(at) || (capital(at) && !starts(at))) return false;
    if (is(at, auxiliary)) return true;
    const bool after_article = at > 0 && (is(at - 1, determiner) || lower(at - 1) == "-" || possessive(at - 1));
    if (after_article) return false;
    if (is(at, any_cue) && (is(at, noun_too) || view_.cue(frame_[at]))) return view_.cue(frame_[at]);
    if (is(at, writing | person)) return false;
    return text::is_verb_form(lower(at));
  }

  /// A word that a noun phrase may hold.
  bool nominal(std::uint32_t at) const {
    return word(at) && !is(at, preposition | breaks | calendar) && !(is(at, adverb) && !capital(at)) && !verb(at) &&
           !(is(at, pronoun) && !is(at, determiner));
  }

 private:
  const View& view_;
  const Frame& frame_;
};

}  // namespace hexapla::annotate::quotations
