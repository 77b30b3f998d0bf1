#pragma once

#include <numeric>

#include <hexapla/account.h>

#include "core/story.h"

namespace hexapla::align::quotations {

/// A line of an account: a sentence whose words between “ and ” somebody says.
struct Line {
  std::string text;
  std::string speaker = {};
};

using Lines = std::vector<Line>;

/// A story of accounts that are written as lines.
struct Quoting {
  explicit Quoting(const std::vector<Lines>& texts) {
    for (const Lines& lines : texts) {
      std::string text;
      for (const Line& line : lines) text += line.text + "\n";
      accounts.push_back(*Account::from_text(text));
      Annotations read;
      for (std::uint32_t i = 0; i < lines.size(); ++i) {
        const Span block = accounts.back().blocks()[i].span;
        read.sentences.push_back({.span = block, .block = i});
        add_quotations(read, lines[i], block, i);
      }
      annotations.push_back(std::move(read));
    }
    origins.resize(accounts.size());
    std::iota(origins.begin(), origins.end(), 0U);
  }

  Story story() const { return {accounts, annotations, origins}; }
  std::string text(std::uint32_t account, Span span) const { return std::string(accounts[account].text(span)); }

  std::vector<Account> accounts;
  std::vector<Annotations> annotations;
  std::vector<std::uint32_t> origins;

 private:
  static void add_quotations(Annotations& read, const Line& line, Span block, std::uint32_t sentence) {
    for (std::size_t open = line.text.find("“"); open != std::string::npos; open = line.text.find("“", open + 1)) {
      const std::size_t close = line.text.find("”", open);
      Quotation quotation;
      quotation.span = {block.begin + static_cast<std::uint32_t>(open), block.begin + static_cast<std::uint32_t>(close) + 3};
      quotation.content = {quotation.span.begin + 3, quotation.span.end - 3};
      quotation.speaker_name = line.speaker;
      quotation.utterance = static_cast<std::uint32_t>(read.quotations.size());
      quotation.sentence = sentence;
      read.quotations.push_back(quotation);
    }
  }
};

}  // namespace hexapla::align::quotations
