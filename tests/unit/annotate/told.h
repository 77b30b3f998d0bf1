#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/annotations.h>

#include "../support/tree.h"
#include "annotate/annotate.h"

namespace hexapla::test {

/// A text of one sentence with its tree told by hand.
struct Told {
  Told(const std::string& text, const std::vector<Hung>& words) : account(*Account::from_text(text)) {
    annotate::segment(account, annotations);
    annotations.syntax = tree(account.text(), words);
  }
  Span of(std::string_view words) const {
    const auto at = static_cast<std::uint32_t>(account.text().find(words));
    return {at, at + static_cast<std::uint32_t>(words.size())};
  }
  /// A model takes the words from `first` to before `last` for an entity.
  void entity(std::uint32_t first, std::uint32_t last, std::string_view label) {
    Syntax& syntax = annotations.syntax;
    syntax.strings.emplace_back(label);
    syntax.entities.push_back({.span = {syntax.words[first].span.begin, syntax.words[last - 1].span.end},
                               .first = first,
                               .last = last,
                               .label = static_cast<std::uint32_t>(syntax.strings.size() - 1)});
  }
  Account account;
  Annotations annotations;
};

}  // namespace hexapla::test
