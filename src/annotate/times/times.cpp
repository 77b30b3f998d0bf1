#include <algorithm>

#include "annotate/annotate.h"
#include "annotate/times/context.h"
#include "annotate/times/date_line.h"
#include "annotate/times/grammar.h"
#include "annotate/times/narrative.h"
#include "text/grammar_words.h"
#include "text/morphology.h"

namespace hexapla::annotate {
namespace {

using times::Anchor;
using times::Draft;
using times::Grammar;
using times::Token;

constexpr std::size_t dated_sentences = 8;  // first sentences in which "Posted: …" dates an account that carries no date
constexpr std::size_t longest_gap = 3;      // tokens between a clock time and the day it belongs to

class TimeReader {
 public:
  TimeReader(const Account& account, Annotations& annotations)
      : account_(account), annotations_(annotations), text_(account.text()), lower_(lowered(account.text())) {}

  void run() {
    find_anchor();
    for (std::uint32_t i = 0; i < annotations_.sentences.size(); ++i) {
      split(annotations_.sentences[i].span);
      read();
      join_clocks();
      for (const Draft& draft : drafts_) add(i, draft);
    }
  }

 private:
  void split(Span sentence) {
    cut(text_, sentence, pieces_);
    part_years();
    tokens_.clear();
    for (const Piece& piece : pieces_) {
      Token token{.piece = piece, .lower = std::string_view(lower_).substr(piece.span.begin, piece.span.size()), .term = {}};
      if (piece.kind == Piece::Kind::word) token.term = times::term_of(token.lower);
      if (piece.kind == Piece::Kind::number && piece.span.size() <= 7) {
        token.number = 0;
        for (const char c : token.lower)
          token.number = c < '0' || c > '9' || token.number < 0 ? -1 : token.number * 10 + (c - '0');
      }
      tokens_.push_back(token);
    }
  }

  /// "9 September 2013,14:08": a year and the hour behind it are no one figure.
  void part_years() {
    constexpr std::size_t of_a_year = 4, longest = 7;
    const auto is_joined = [&](const Piece& piece) {
      const std::string_view figures = text_.substr(piece.span.begin, piece.span.size());
      const bool is_year = figures.starts_with("19") || figures.starts_with("20");
      return piece.kind == Piece::Kind::number && figures.size() == longest && is_year && figures[of_a_year] == ',';
    };
    if (std::ranges::none_of(pieces_, is_joined)) return;
    std::vector<Piece> parted;
    for (const Piece& piece : pieces_) {
      parted.push_back(piece);
      if (!is_joined(piece)) continue;
      const std::uint32_t comma = piece.span.begin + of_a_year;
      parted.back().span.end = comma;
      parted.push_back({.span = {comma, comma + 1}, .kind = Piece::Kind::mark});
      parted.push_back({.span = {comma + 1, piece.span.end}, .kind = Piece::Kind::number});
    }
    pieces_ = std::move(parted);
  }

  void read() {
    drafts_.clear();
    const Grammar grammar(tokens_, text_, anchor_, annotations_.syntax);
    for (std::size_t i = 0; i < tokens_.size();) {
      Draft draft = grammar.read(i);
      if (!draft) {
        ++i;
        continue;
      }
      const std::size_t further = day_of_list(draft);
      i = draft.end;
      if (!drafts_.empty()) draft.begin = std::max(draft.begin, drafts_.back().end);
      drafts_.push_back(std::move(draft));
      if (further == none) continue;
      Draft second = drafts_.back();
      second.begin = further;
      second.end = i = end_of_second(further, second.value);
      second.modifier.clear();
      const std::size_t tail = second.value.size() - 2;
      second.value.replace(tail, 2, (tokens_[further].number < 10 ? "0" : "") + std::to_string(tokens_[further].number));
      drafts_.push_back(std::move(second));
    }
  }

  /// The second day of "April 24 and 25": its token, or `none`.
  std::size_t day_of_list(const Draft& draft) const {
    const std::size_t at = draft.end;
    if (draft.kind != TimeKind::date || draft.value.size() != 10 || draft.value[7] != '-' || at + 1 >= tokens_.size())
      return none;
    const Token& last = text::is_ordinal_ending(tokens_[at - 1].lower) && at > 1 ? tokens_[at - 2] : tokens_[at - 1];
    if (last.number < 1 || last.number > 31) return none;
    static constexpr auto joins = std::to_array<std::string_view>({"and", "or", "to", "through", "until", "till", "-", "\u2013"});
    if (std::ranges::find(joins, tokens_[at].lower) == joins.end()) return none;
    const int day = tokens_[at + 1].number;
    if (day <= last.number || day > 31) return none;
    if (at + 2 < tokens_.size() && (tokens_[at + 2].piece.kind != Piece::Kind::mark || !tokens_[at + 2].piece.spaced) &&
        tokens_[at + 2].piece.kind == Piece::Kind::word && text::is_plural(tokens_[at + 2].lower))
      return none;
    return at + 1;
  }

  /// The token after the second day of a list at `at`, and after the year that stands behind it: "April 24 and 25, 2015".
  std::size_t end_of_second(std::size_t at, std::string_view value) const {
    std::size_t end = at + 1;
    if (end < tokens_.size() && !tokens_[end].piece.spaced && text::is_ordinal_ending(tokens_[end].lower)) ++end;
    const std::size_t year = end < tokens_.size() && tokens_[end].lower == "," ? end + 1 : end;
    return year < tokens_.size() && tokens_[year].lower == value.substr(0, 4) ? year + 1 : end;
  }

  /// Dates the account: by its metadata; else by the first "Posted: Tuesday, January 28, 2014", or line that is nothing but a
  /// date, near its beginning. Weekdays that an undated account dates in full stand for themselves, and 25/12/2015 shows in which
  /// order it writes days and months.
  void find_anchor() {
    const Metadata& metadata = account_.metadata();
    if (metadata.published) anchor_.written = text::parse_date(*metadata.published);
    if (metadata.language == "en-US") anchor_.order = Anchor::Order::month_first;
    if (metadata.language == "en-GB" || metadata.language == "en-AU" || metadata.language == "en-IN")
      anchor_.order = Anchor::Order::day_first;
    const bool undated = !anchor_.written.has_value();
    const bool unordered = anchor_.order == Anchor::Order::unknown && text_.find('/') != std::string_view::npos;
    if (!undated && !unordered) return;
    for (std::size_t i = 0; i < annotations_.sentences.size(); ++i) {
      const Span span = annotations_.sentences[i].span;
      const std::string_view sentence = std::string_view(lower_).substr(span.begin, span.size());
      const bool may_date = undated && (i < dated_sentences || sentence.find("day") != std::string_view::npos);
      if (!may_date && !(unordered && sentence.find('/') != std::string_view::npos)) continue;
      split(span);
      for (std::size_t at = 0; at < tokens_.size(); ++at) {
        if (unordered) find_order(at);
        if (!undated) continue;
        if (i < dated_sentences && !anchor_.written && tokens_[at].piece.capital &&
            (tokens_[at].lower == "posted" || tokens_[at].lower == "published" || tokens_[at].lower == "updated"))
          date_by(at + 1);
        if (tokens_[at].term.word == times::Word::weekday) date_weekday(at);
      }
      if (i < dated_sentences && !anchor_.written)
        anchor_.written = times::date_of_line(tokens_, Grammar(tokens_, text_, anchor_, annotations_.syntax));
    }
  }

  void find_order(std::size_t i) {
    if (i + 4 >= tokens_.size() || tokens_[i].number < 1 || tokens_[i + 1].lower != "/" || tokens_[i + 3].lower != "/" ||
        anchor_.order != Anchor::Order::unknown)
      return;
    const int first = tokens_[i].number, second = tokens_[i + 2].number;
    if (first > 12 && first < 32 && second >= 1 && second < 13) anchor_.order = Anchor::Order::day_first;
    if (second > 12 && second < 32 && first < 13) anchor_.order = Anchor::Order::month_first;
  }

  void date_by(std::size_t i) {
    const Grammar grammar(tokens_, text_, anchor_, annotations_.syntax);
    for (std::size_t at = i; at < i + 4 && at < tokens_.size(); ++at) {
      const Draft draft = grammar.read(at);
      if (!draft) continue;
      if (const auto day = text::parse_date(draft.value)) {
        anchor_.written = day;
        return;
      }
    }
  }

  void date_weekday(std::size_t i) {
    const Draft draft = Grammar(tokens_, text_, anchor_, annotations_.syntax).read(i);
    if (!draft || draft.anchored || draft.value.size() != 10) return;
    const auto day = text::parse_date(draft.value);
    auto& slot = anchor_.weekday_days.at(static_cast<std::size_t>(tokens_[i].term.value));
    if (day && !slot && text::iso_weekday(*day) == static_cast<unsigned>(tokens_[i].term.value)) slot = day;
  }

  /// Gives a clock time the day that stands beside it ("2 a.m. Thursday", "on Thursday around 2 a.m.").
  void join_clocks() {
    const auto near = [&](const Draft& first, const Draft& second) {
      if (second.begin > first.end + longest_gap) return false;
      for (std::size_t at = first.end; at < second.begin; ++at) {
        static constexpr auto between = std::to_array<std::string_view>({"on", "at", ",", "(", ")", "the", "of", "in"});
        if (std::ranges::find(between, tokens_[at].lower) == between.end()) return false;
      }
      return true;
    };
    const auto is_day = [](const Draft& draft) {
      return draft.kind == TimeKind::date &&
             (draft.value.starts_with("XXXX-WXX-") || (draft.value.size() >= 10 && text::parse_date(draft.value)));
    };
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      Draft& clock = drafts_[i];
      if (clock.kind != TimeKind::clock || !clock.value.starts_with('T') || clock.value.size() != 6) continue;
      const Draft* day = nullptr;
      if (i + 1 < drafts_.size() && is_day(drafts_[i + 1]) && near(clock, drafts_[i + 1])) day = &drafts_[i + 1];
      if (day == nullptr && i > 0 && is_day(drafts_[i - 1]) && near(drafts_[i - 1], clock)) day = &drafts_[i - 1];
      if (day == nullptr) continue;
      clock.value = day->value.substr(0, 10) + clock.value;
      clock.anchored = day->anchored;
      clock.relative = day->relative;
    }
  }

  /// "www.tarn.example/2016/07/18/fire": the date in an address says nothing of what is told.
  bool in_address(std::uint32_t at) const {
    const auto next = std::ranges::upper_bound(annotations_.tokens, at, {}, [](const auto& token) { return token.span.begin; });
    if (next == annotations_.tokens.begin()) return false;
    const auto& token = *std::prev(next);
    return token.kind == TokenKind::url && token.span.end > at;
  }

  void add(std::uint32_t sentence, const Draft& draft) {
    Time time;
    time.span = {tokens_[draft.begin].piece.span.begin, tokens_[draft.end - 1].piece.span.end};
    if (in_address(time.span.begin)) return;
    time.kind = draft.kind;
    time.value = draft.value;
    time.modifier = modifier(draft);
    time.anchored = draft.anchored;
    time.relative = draft.relative;
    time.sentence = sentence;
    time.quotation = quotation_at(time.span.begin);
    times::describe(tokens_, draft, annotations_.syntax, time);
    annotations_.times.push_back(std::move(time));
  }

  /// The modifier in the words of the contract; a preposition before the expression counts where it has none of its own.
  std::string modifier(const Draft& draft) const {
    if (!draft.modifier.empty() || draft.begin == 0) return draft.modifier == "-" ? std::string() : draft.modifier;
    const std::string_view before = tokens_[draft.begin - 1].lower;
    if (draft.kind != TimeKind::date && draft.kind != TimeKind::clock) return {};
    if (before == "since" || before == "after") return "after";
    if (before == "until" || before == "till" || before == "by" || before == "before") return "before";
    return {};
  }

  /// The innermost direct quotation that holds byte `at`; called with rising offsets.
  std::uint32_t quotation_at(std::uint32_t at) {
    const auto& quotations = annotations_.quotations;
    while (next_quotation_ < quotations.size() && quotations[next_quotation_].span.begin <= at) ++next_quotation_;
    constexpr std::uint32_t most = 3;  // nested ones looked at
    for (std::uint32_t back = 1; back <= std::min(most, next_quotation_); ++back) {
      const Quotation& quotation = quotations[next_quotation_ - back];
      if (quotation.saying == Saying::direct && quotation.content.contains(at)) return next_quotation_ - back;
    }
    return none;
  }

  const Account& account_;
  Annotations& annotations_;
  std::string_view text_;
  std::string lower_;
  Anchor anchor_;
  std::vector<Piece> pieces_;
  std::vector<Token> tokens_;
  std::vector<Draft> drafts_;
  std::uint32_t next_quotation_ = 0;
};

}  // namespace

void find_times(const Account& account, Annotations& annotations) {
  TimeReader(account, annotations).run();
  times::place_in_narrative(account, annotations);
}

}  // namespace hexapla::annotate
