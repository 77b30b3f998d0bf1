#pragma once

#include <gtest/gtest.h>
#include <string>
#include <string_view>

#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate::quotations {

/// A text as annotate() reads its quotations.
struct Quoted {
  explicit Quoted(const std::string& text) : account(*Account::from_text(text)), annotations(annotate(account)) {}

  /// The quotation whose content begins with these words.
  const Quotation& at(std::string_view words) const {
    for (const Quotation& quotation : annotations.quotations) {
      if (account.text(quotation.content).starts_with(words)) return quotation;
    }
    ADD_FAILURE() << "no quotation begins with: " << words;
    static const Quotation nothing;
    return nothing;
  }
  std::string name(std::string_view words) const { return at(words).speaker_name; }
  std::string speaker(std::string_view words) const { return std::string(account.text(at(words).speaker)); }
  std::string cue(std::string_view words) const { return std::string(account.text(at(words).cue)); }

  Account account;
  Annotations annotations;
};

}  // namespace hexapla::annotate::quotations
