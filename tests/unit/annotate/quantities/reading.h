#pragma once

#include <string>
#include <vector>

#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate {

/// What the readers find in a text, quantities last.
struct Reading {
  explicit Reading(const std::string& text) : account(*Account::from_text(text)), annotations(annotate(account)) {}

  const std::vector<Quantity>& quantities() const { return annotations.quantities; }
  const Quantity& at(std::size_t i) const { return annotations.quantities.at(i); }
  std::string text(Span span) const { return std::string(account.text(span)); }
  /// The words of every quantity's span.
  std::vector<std::string> spans() const {
    std::vector<std::string> out;
    for (const Quantity& quantity : annotations.quantities) out.push_back(text(quantity.span));
    return out;
  }

  Account account;
  Annotations annotations;
};

/// The only quantity of a text; none or several are a failure (an exception of `at`).
inline Quantity only(const std::string& text) {
  const Reading reading(text);
  return reading.quantities().size() == 1 ? reading.at(0) : std::vector<Quantity>{}.at(0);
}

using Strings = std::vector<std::string>;

}  // namespace hexapla::annotate
