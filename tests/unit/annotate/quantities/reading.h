#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate {

/// What the readers find in a text, quantities last.
struct Reading {
  explicit Reading(const std::string& text) : account(*Account::from_text(text)), annotations(annotate(account)) {}

  const std::vector<Quantity>& quantities() const& { return annotations.quantities; }
  const std::vector<Quantity>& quantities() && = delete;  // a loop over them would outlive what it reads
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

using Strings = std::vector<std::string>;

/// The words of the quantities of `text`.
inline Strings spans(const std::string& text) { return Reading(text).spans(); }

/// The only quantity of a text; throws if there are none or several.
inline Quantity only(const std::string& text) {
  const Reading reading(text);
  if (reading.quantities().size() != 1) throw std::runtime_error("quantities: " + std::to_string(reading.quantities().size()));
  return reading.at(0);
}

}  // namespace hexapla::annotate
