#pragma once

#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

#include <hexapla/account.h>

#include "annotate/annotate.h"

namespace hexapla::annotate {

/// An account of `text`, published on a day or undated, with its times.
struct TimesOf {
  explicit TimesOf(const std::string& text, const std::string& published = "", const std::string& language = "en",
                   Syntax syntax = {})
      : account(*Account::from_text(text, metadata(published, language))) {
    segment(account, annotations);
    annotations.syntax = std::move(syntax);
    find_times(account, annotations);
  }

  static Metadata metadata(const std::string& published, const std::string& language) {
    Metadata out;
    if (!published.empty()) out.published = published;
    out.language = language;
    return out;
  }

  const Time& time(std::size_t i) const { return annotations.times.at(i); }
  std::string text(std::size_t i) const { return std::string(account.text(time(i).span)); }

  /// "words=value" of each, " (modifier)" where there is one.
  std::vector<std::string> all() const {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < annotations.times.size(); ++i) {
      out.push_back(text(i) + "=" + time(i).value);
      if (!time(i).modifier.empty()) out.back() += " (" + time(i).modifier + ")";
    }
    return out;
  }

  Account account;
  Annotations annotations;
};

using Times = std::vector<std::string>;

/// The times of a text written on Thursday, 2016-07-07.
inline Times times_of(const std::string& text) { return TimesOf(text, "2016-07-07").all(); }
inline Times undated(const std::string& text) { return TimesOf(text).all(); }

}  // namespace hexapla::annotate
