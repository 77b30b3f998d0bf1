#include "report/html/wording.h"

#include <algorithm>

#include "core/utf8.h"
#include "text/words.h"

namespace hexapla::report {
namespace {

constexpr std::size_t lookahead = 8;     // words of the changes that a text may lack before it is out of step
constexpr std::size_t longest_cut = 90;  // bytes shown of words left out

struct CommonEnds {
  std::size_t front = 0, back = 0;  // bytes
};

/// What two spellings share at both ends, in whole characters.
CommonEnds common_ends(std::string_view a, std::string_view b) {
  CommonEnds common;
  const std::size_t shorter = std::min(a.size(), b.size());
  while (common.front < shorter && a[common.front] == b[common.front]) ++common.front;
  while (!utf8::is_boundary(a, common.front) || !utf8::is_boundary(b, common.front)) --common.front;
  while (common.back < shorter - common.front && a[a.size() - 1 - common.back] == b[b.size() - 1 - common.back]) ++common.back;
  while (!utf8::is_boundary(a, a.size() - common.back) || !utf8::is_boundary(b, b.size() - common.back)) --common.back;
  return common;
}

void write_insertion(Markup& out, std::string_view words, std::string_view base) {
  if (words.empty()) return;
  out.raw("<ins");
  if (!base.empty()) out.attribute("title", "instead of: " + std::string(cut_to(base, longest_cut)));
  out.raw(">").text(words).raw("</ins>");
}

/// Letters alone where one word was altered a little ("scrape", "scrapes"), else the words.
void write_altered(Markup& out, std::string_view words, const WordChange& change) {
  if (change.kind == WordChange::Kind::added) return write_insertion(out, words, {});
  const CommonEnds common = common_ends(words, change.base);
  if ((common.front + common.back) * 2 < std::min(words.size(), change.base.size()))
    return write_insertion(out, words, change.base);
  const auto middle = [&](std::string_view spelling) {
    return spelling.substr(common.front, spelling.size() - common.front - common.back);
  };
  out.text(words.substr(0, common.front));
  if (const std::string_view missing = middle(change.base); !missing.empty()) out.raw("<del>").text(missing).raw("</del>");
  write_insertion(out, middle(words), change.base);
  out.text(words.substr(words.size() - common.back));
}

/// Words left out between others are struck through; what an excerpt leaves out at its ends is an ellipsis.
void write_cuts(Markup& out, const std::vector<const WordChange*>& cuts, bool at_end) {
  for (const WordChange* cut : cuts) {
    const std::string_view shown = cut_to(cut->base, longest_cut);
    const std::string_view rest = shown.size() < cut->base.size() ? " …" : "";
    if (at_end) {
      out.raw("<span class=cut").attribute("title", "leaves out: " + std::string(shown) + std::string(rest)).raw(">…</span>");
    } else {
      out.raw("<del>").text(shown).raw(rest).raw("</del>");
    }
  }
}

}  // namespace

AlteredWording::AlteredWording(const Finding& finding, std::uint32_t reading) {
  if (reading == 0) {
    expect_base(finding);
  } else {
    expect_changed(finding.readings.at(reading).changes);
  }
}

void AlteredWording::expect_base(const Finding& finding) {
  for (const Reading& other : finding.readings) {
    std::size_t at = 0;  // the words of the first reading that this reading's changes have named
    for (const WordChange& change : other.changes) {
      for (text::Word& word : text::words(change.base)) {
        if (at == expected_.size()) expected_.push_back({.folded = std::move(word.folded)});
        expected_[at++].disputed |= change.kind == WordChange::Kind::changed;
      }
    }
  }
}

void AlteredWording::expect_changed(const std::vector<WordChange>& changes) {
  for (const WordChange& change : changes) {
    if (change.kind == WordChange::Kind::cut) {
      cuts_.emplace_back(expected_.size(), &change);
      continue;
    }
    const WordChange* of = change.kind == WordChange::Kind::same ? nullptr : &change;
    for (text::Word& word : text::words(change.other)) expected_.push_back({.folded = std::move(word.folded), .change = of});
  }
}

void AlteredWording::take_cuts(std::size_t until, std::vector<const WordChange*>& cuts) {
  for (; next_cut_ < cuts_.size() && cuts_[next_cut_].first <= until; ++next_cut_) cuts.push_back(cuts_[next_cut_].second);
}

std::vector<AlteredWording::Word> AlteredWording::match(std::string_view words) {
  if (next_ == expected_.size()) next_ = next_cut_ = 0;  // the account tells it once more
  std::vector<Word> matched;
  for (const text::Word& word : text::words(words)) {
    Word& to = matched.emplace_back(Word{.span = word.span});
    const std::size_t limit = std::min(expected_.size(), next_ + lookahead);
    std::size_t found = next_;
    while (found < limit && expected_[found].folded != word.folded) ++found;
    if (found == limit) continue;
    take_cuts(found, to.cuts);
    to.as = &expected_[found];
    next_ = found + 1;
  }
  return matched;
}

void AlteredWording::write(Markup& out, std::string_view words) {
  const std::vector<Word> matched = match(words);
  std::size_t done = 0;
  const auto belong = [](const Word& a, const Word& b) {  // together in one mark
    return a.as != nullptr && b.as != nullptr && a.as->change == b.as->change && a.as->disputed == b.as->disputed;
  };
  for (std::size_t i = 0; i < matched.size(); ++i) {
    out.text(words.substr(done, matched[i].span.begin - done));
    if (!matched[i].cuts.empty()) {
      write_cuts(out, matched[i].cuts, matched[i].as == expected_.data());
      out.raw(" ");
    }
    std::size_t last = i;
    while (last + 1 < matched.size() && belong(matched[i], matched[last + 1]) && matched[last + 1].cuts.empty()) ++last;
    const std::string_view run = words.substr(matched[i].span.begin, matched[last].span.end - matched[i].span.begin);
    done = matched[last].span.end;
    const Expected* as = matched[i].as;
    i = last;
    if (as != nullptr && as->change != nullptr) {
      write_altered(out, run, *as->change);
    } else if (as != nullptr && as->disputed) {
      out.raw("<u>").text(run).raw("</u>");
    } else {
      out.text(run);
    }
  }
  out.text(words.substr(done));
  if (next_ < expected_.size()) return;
  std::vector<const WordChange*> cuts;
  take_cuts(expected_.size(), cuts);
  if (!cuts.empty()) out.raw(" ");
  write_cuts(out, cuts, true);
}

}  // namespace hexapla::report
