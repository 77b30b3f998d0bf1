#include <algorithm>
#include <array>
#include <string>

#include "annotate/annotate.h"
#include "annotate/segment/tokens.h"
#include "text/calendar.h"
#include "text/morphology.h"
#include "text/person_names.h"
#include "text/time_zones.h"

namespace hexapla::annotate {
namespace {

using segmentation::Abbreviation;

std::string lower(std::string_view word) {
  std::string out(word);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return out;
}

/// What ends a sentence.
enum class Stop : std::uint8_t { none, point, question, ellipsis, abbreviation };

/// Parts the tokens [first, tokens.size()) of one block into sentences.
class Parter {
 public:
  Parter(std::string_view text, std::uint32_t block, std::uint32_t first, Annotations& out)
      : text_(text), block_(block), first_(first), tokens_(out.tokens), sentences_(out.sentences), syntax_(out.syntax) {}

  void run() {
    const auto end = static_cast<std::uint32_t>(tokens_.size());
    std::uint32_t begin = first_;
    for (std::uint32_t i = first_; i < end; ++i) {
      const Stop stop = stop_at(i);
      if (stop == Stop::none) continue;
      const std::uint32_t next = after_closers(i + 1, end);
      if (next < end && (syntax_.empty() ? breaks(stop, i, next, end) : breaks_by_model(stop, i, next, end))) {
        add(begin, next);
        begin = next;
      }
      i = next - 1;
    }
    if (begin < end) add(begin, end);
  }

 private:
  std::string_view word(std::uint32_t i) const { return text_.substr(tokens_[i].span.begin, tokens_[i].span.size()); }
  bool glued(std::uint32_t i) const { return i > first_ && tokens_[i].span.begin == tokens_[i - 1].span.end; }

  Stop stop_at(std::uint32_t i) const {
    const std::string_view is = word(i);
    if (tokens_[i].kind == TokenKind::word) return is.size() > 1 && is.back() == '.' ? Stop::abbreviation : Stop::none;
    if (tokens_[i].kind != TokenKind::punctuation) return Stop::none;
    if (is == ".") return Stop::point;
    if (is == "?" || is == "!" || is == "\u203D" || is == "\u3002") return Stop::question;
    return is == "\u2026" || is.starts_with("..") ? Stop::ellipsis : Stop::none;
  }

  /// Past the quotation marks, brackets and further stops that belong to the sentence.
  std::uint32_t after_closers(std::uint32_t i, std::uint32_t end) const {
    static constexpr auto closers = std::to_array<std::string_view>(
        {"\"", "'", ")", "]", "}", "\u201D", "\u2019", "\u00BB", "\u203A", "''", ".", "!", "?", "\u2026", "...", ".."});
    while (i < end && glued(i) && std::ranges::find(closers, word(i)) != closers.end()) ++i;
    // a note's number belongs to the sentence before it: "…in 1805. [17]"
    while (i + 2 < end && word(i) == "[" && tokens_[i + 1].kind == TokenKind::number && word(i + 2) == "]") i += 3;
    return i;
  }

  static bool is_opener(std::string_view mark) {
    static constexpr auto openers =
        std::to_array<std::string_view>({"\"", "'", "(", "[", "\u201C", "\u2018", "\u00AB", "\u2039", "``", "\u2022", "-",
                                         "\u2014", "\u2013", "\u201E", "\u201A", "*", "--"});
    return std::ranges::find(openers, mark) != openers.end();
  }

  /// Whether a sentence ends before token `next`, where `stop` stands at `i`.
  bool breaks(Stop stop, std::uint32_t i, std::uint32_t next, std::uint32_t end) const {
    const bool closed = next > i + 1;
    std::uint32_t opening = next;
    while (opening < end && opening < next + 3 && tokens_[opening].kind == TokenKind::punctuation && is_opener(word(opening)))
      ++opening;
    if (opening == end) return false;
    if (tokens_[opening].kind == TokenKind::punctuation && opening == next) return false;  // ".," and the like
    const std::string_view first = word(opening);
    const bool is_word = tokens_[opening].kind == TokenKind::word;
    if (is_word && !text::is_capitalised(first) && (first[0] & 0x80) == 0) return false;
    if (glued(next)) return missing_blank(stop, i, next);
    switch (stop) {
      case Stop::abbreviation:
        return closed || ends_after(i, opening, end);
      case Stop::question:
        return !(closed && is_said(opening, end));
      default:
        return true;
    }
  }

  /// The same with a language model at hand. The rules stand, since quotations and headlines mislead the model, but for two cases
  /// that they cannot tell: a small letter may open a sentence, and what follows a short word with a point may go on with it.
  bool breaks_by_model(Stop stop, std::uint32_t i, std::uint32_t next, std::uint32_t end) const {
    constexpr std::size_t longest_short = 4;  // bytes of "Drs.", "Mass", "No"
    std::uint32_t first = next;               // the model may count an opening mark to the sentence before
    while (first + 1 < end && first < next + 3 && tokens_[first].kind == TokenKind::punctuation) ++first;
    const auto begins = [&](std::uint32_t word) { return syntax_.words[word].span.begin; };
    const auto start = std::ranges::lower_bound(syntax_.sentences, tokens_[next].span.begin, {}, begins);
    const bool opens = start != syntax_.sentences.end() && begins(*start) <= tokens_[first].span.begin;
    if (breaks(stop, i, next, end)) {
      const bool is_short =
          stop == Stop::abbreviation ||
          (stop == Stop::point && glued(i) && tokens_[i - 1].kind == TokenKind::word && word(i - 1).size() <= longest_short);
      return opens || !is_short || next > i + 1;
    }
    const bool plain = next == i + 1 && (stop == Stop::point || stop == Stop::question);  // “…?” he asked
    return opens && plain && tokens_[next].kind == TokenKind::word && !glued(next);
  }

  /// "…said.The…": a blank was lost where a small word of two letters or more meets a capital.
  bool missing_blank(Stop stop, std::uint32_t i, std::uint32_t next) const {
    if (stop != Stop::point || i == first_ || tokens_[i - 1].kind != TokenKind::word || tokens_[next].kind != TokenKind::word)
      return false;
    const std::string_view before = word(i - 1);
    return before.size() > 2 && before.back() >= 'a' && before.back() <= 'z' && before[before.size() - 2] >= 'a' &&
           word(next).size() > 1;
  }

  /// Whether the abbreviation at `i` also ends its sentence, since what follows at `opening` begins one.
  bool ends_after(std::uint32_t i, std::uint32_t opening, std::uint32_t end) const {
    const std::string_view point = word(i);
    const std::string_view without = point.substr(0, point.size() - 1);
    const Abbreviation kind = segmentation::abbreviation(without);
    if (kind == Abbreviation::leading || kind == Abbreviation::numeral) return false;
    if (tokens_[opening].kind != TokenKind::word) return false;
    const std::string next = lower(word(opening));
    if (kind == Abbreviation::hour) return !is_of_time(next);
    if (next == "st." || text::is_generation(next)) return false;
    if (text::is_function_word(next) && next != "us" && next != "may" && next != "will") return true;
    if (without.size() == 1) return false;  // an initial
    // "…works in the U.S. Officials said": a subject and its verb
    return opening + 1 < end && tokens_[opening + 1].kind == TokenKind::word && next.size() > 4 && next.back() == 's' &&
           is_saying(word(opening + 1));
  }

  static bool is_of_time(std::string_view next) {
    return text::names_weekday(next) || text::names_month(next) || text::is_zone(next) ||
           segmentation::abbreviation(next) == Abbreviation::calendar ||
           (next.ends_with('.') && segmentation::abbreviation(next.substr(0, next.size() - 1)) == Abbreviation::calendar);
  }

  static bool is_saying(std::string_view verb) {
    static constexpr auto verbs =
        std::to_array<std::string_view>({"said",     "says",      "asked",    "asks",      "added",  "told",     "wrote",
                                         "writes",   "shouted",   "cried",    "replied",   "yelled", "tweeted",  "screamed",
                                         "answered", "exclaimed", "recalled", "continued", "joked",  "demanded", "wondered"});
    return std::ranges::find(verbs, verb) != verbs.end();
  }

  /// Whether a speaker and a verb of saying follow a closed quotation: “Where?” Ms. Orr asked.
  bool is_said(std::uint32_t i, std::uint32_t end) const {
    constexpr std::uint32_t reach = 5;
    for (std::uint32_t at = i; at < end && at < i + reach; ++at) {
      if (tokens_[at].kind != TokenKind::word) return false;
      if (is_saying(word(at))) return true;
      if (!text::is_capitalised(word(at))) return false;
    }
    return false;
  }

  void add(std::uint32_t begin, std::uint32_t end) {
    while (end - begin > longest_sentence) {
      const std::uint32_t cut = part_of_endless(begin);
      add_sentence(begin, cut);
      begin = cut;
    }
    add_sentence(begin, end);
  }

  /// Where a part of an endless sentence that begins at `begin` ends: behind the last comma or the like in the second half of
  /// what it may hold, else between the last two tokens that do not touch, else where it must.
  std::uint32_t part_of_endless(std::uint32_t begin) const {
    static constexpr auto marks = std::to_array<std::string_view>({",", ";", ":", "\u2022", "|"});
    const std::uint32_t least = begin + longest_sentence / 2, most = begin + longest_sentence;
    std::uint32_t gap = none;
    for (std::uint32_t cut = most; cut > least; --cut) {
      if (glued(cut)) continue;
      if (std::ranges::find(marks, word(cut - 1)) != marks.end()) return cut;
      if (gap == none) gap = cut;
    }
    return gap == none ? most : gap;
  }

  void add_sentence(std::uint32_t begin, std::uint32_t end) {
    sentences_.push_back({.span = {tokens_[begin].span.begin, tokens_[end - 1].span.end},
                          .first_token = begin,
                          .last_token = end,
                          .block = block_});
  }

  std::string_view text_;
  std::uint32_t block_;
  std::uint32_t first_;
  const std::vector<Token>& tokens_;
  std::vector<Sentence>& sentences_;
  const Syntax& syntax_;
};

}  // namespace

void segment(const Account& account, Annotations& annotations) {
  const std::string_view text = account.text();
  constexpr std::size_t bytes_a_token = 5;  // of English; only spares reallocations
  annotations.tokens.reserve(text.size() / bytes_a_token);
  for (std::uint32_t block = 0; block < account.blocks().size(); ++block) {
    const auto first = static_cast<std::uint32_t>(annotations.tokens.size());
    segmentation::cut_tokens(text, account.blocks()[block].span, annotations.tokens);
    Parter(text, block, first, annotations).run();
  }
}

}  // namespace hexapla::annotate
