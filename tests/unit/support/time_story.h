#pragma once

#include <string>
#include <vector>

#include "core/story.h"

namespace hexapla::test {

/// One time of a made-up account: its words, value, verb and the words around.
struct GivenTime {
  std::string text, value, act;
  std::vector<std::string> context = {};
  TimeKind kind = TimeKind::date;
  std::string modifier = {};
  std::string sentence = {};  ///< that holds the words; empty: they stand alone
};

/// A story whose accounts hold nothing but times, a sentence each, behind `before` sentences without words.
class TimeStory {
 public:
  explicit TimeStory(const std::vector<std::vector<GivenTime>>& all, std::size_t before = 3, const Metadata& metadata = {}) {
    for (const auto& times : all) {
      std::string text;
      Annotations read;
      read.sentences.assign(before, {});
      for (const GivenTime& given : times) {
        const auto from = static_cast<std::uint32_t>(text.size());
        text += (given.sentence.empty() ? given.text : given.sentence) + ".\n";
        const auto begin = static_cast<std::uint32_t>(text.find(given.text, from));
        const auto end = static_cast<std::uint32_t>(begin + given.text.size());
        read.times.push_back({.span = {begin, end},
                              .kind = given.kind,
                              .value = given.value,
                              .modifier = given.modifier,
                              .act = given.act,
                              .context = given.context,
                              .sentence = static_cast<std::uint32_t>(read.sentences.size())});
        read.sentences.push_back({.span = {from, static_cast<std::uint32_t>(text.size() - 1)}});
      }
      accounts.push_back(*Account::from_text(text, metadata));
      annotations.push_back(std::move(read));
      origin.push_back(static_cast<std::uint32_t>(origin.size()));
    }
  }
  Story story() const { return {.accounts = accounts, .annotations = annotations, .origin = origin}; }

  std::vector<Account> accounts;
  std::vector<Annotations> annotations;
  std::vector<std::uint32_t> origin;
};

}  // namespace hexapla::test
