#pragma once

#include <hexapla/account.h>

#include "annotate/annotate.h"
#include "annotate/quotations/pairs.h"
#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// A text as the readers of speech see it: its tokens, names and marked words.
struct Reading {
  explicit Reading(const std::string& text)
      : account(*Account::from_text(text)),
        annotations(annotate(account)),
        marked(find_marked(account.text(), account.blocks())),
        view(account, annotations, marked) {}

  /// The first token with this text.
  std::uint32_t token(std::string_view text) const {
    for (std::uint32_t i = 0; i < view.size(); ++i) {
      if (view.text(i) == text) return i;
    }
    ADD_FAILURE() << "no token: " << text;
    return 0;
  }
  /// The first name with this text.
  std::uint32_t name(std::string_view text) const {
    for (std::uint32_t i = 0; i < annotations.names.size(); ++i) {
      if (account.text(annotations.names[i].span) == text) return i;
    }
    ADD_FAILURE() << "no name: " << text;
    return 0;
  }
  /// The `nth` place of these words, counted from 0.
  Span place(std::string_view words, int nth = 0) const {
    std::size_t at = account.text().find(words);
    while (nth-- > 0 && at != std::string_view::npos) at = account.text().find(words, at + 1);
    if (at == std::string_view::npos) ADD_FAILURE() << "no such words: " << words;
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }

  Account account;
  Annotations annotations;
  std::vector<Marked> marked;
  View view;
};

}  // namespace hexapla::annotate::quotations
