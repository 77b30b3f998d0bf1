#include "overview/name_parts.h"

#include <algorithm>
#include <array>

#include "text/morphology.h"
#include "text/name_words.h"
#include "text/person_names.h"
#include "text/word_table.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

// Closed classes of English words, as far as a hand can make them; no story was read for them.
// clang-format off
constexpr std::string_view place_lines =
    "way: street st road rd avenue ave parkway highway boulevard blvd lane drive route interstate bridge square plaza\n"
    "land: county city town village island islands mountain mountains river lake bay gulf sea ocean park beach valley peninsula airport"
    " harbour harbor port";
constexpr std::string_view body_lines =
    "kind: court department police office university college school hospital church bank council committee commission agency ministry"
    " bureau company corporation inc corp ltd association federation club union party united rovers wanderers athletic fc\n"
    "one: army navy guard senate congress parliament";
constexpr std::string_view ship_lines = "is: ins uss usns hms mv ss rms hmas hmcs fv";
constexpr std::string_view saint_lines = "is: saint st san santa fort ft mount mt port";
constexpr std::string_view quarter_lines = "is: north south east west northern southern eastern western";
constexpr std::string_view day_lines = "is: day eve night week monday tuesday wednesday thursday friday saturday sunday";
constexpr std::string_view creed_lines = "is: islam christianity judaism buddhism hinduism sikhism catholicism";
// clang-format on

constexpr text::WordTable<text::count_words(place_lines)> places{place_lines};
constexpr text::WordTable<text::count_words(body_lines)> bodies{body_lines};
constexpr text::WordTable<text::count_words(ship_lines)> ships{ship_lines};
constexpr text::WordTable<text::count_words(saint_lines)> saints{saint_lines};
constexpr text::WordTable<text::count_words(quarter_lines)> quarters{quarter_lines};
constexpr text::WordTable<text::count_words(day_lines)> days{day_lines};
constexpr text::WordTable<text::count_words(creed_lines)> creeds{creed_lines};

constexpr auto spreaders = std::to_array<std::string_view>({"abc",
                                                            "abc news",
                                                            "afp",
                                                            "agence france-presse",
                                                            "al jazeera",
                                                            "ap",
                                                            "associated press",
                                                            "bbc",
                                                            "bbc news",
                                                            "bloomberg",
                                                            "cbs",
                                                            "cbs news",
                                                            "cnn",
                                                            "facebook",
                                                            "fox",
                                                            "fox news",
                                                            "google",
                                                            "guardian",
                                                            "instagram",
                                                            "nbc",
                                                            "nbc news",
                                                            "new york times",
                                                            "news channel",
                                                            "npr",
                                                            "pti",
                                                            "reddit",
                                                            "reuters",
                                                            "snapchat",
                                                            "telegram",
                                                            "tiktok",
                                                            "twitter",
                                                            "upi",
                                                            "usa today",
                                                            "wall street journal",
                                                            "washington post",
                                                            "whatsapp",
                                                            "x",
                                                            "xinhua",
                                                            "youtube"});

static_assert(std::ranges::is_sorted(spreaders));

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

/// The last name that stands in the label whole; the label where names tell of none.
Span name_in(const Annotations& annotations, const Label& label) {
  Span best = label.span;
  bool found = false;
  auto name = std::ranges::lower_bound(annotations.names, label.span.begin, {}, [](const Name& n) { return n.span.begin; });
  for (; name != annotations.names.end() && name->span.begin < label.span.end; ++name) {
    if (!label.span.contains(name->span)) continue;
    if (!found || name->span.end > best.end) best = name->span;
    found = true;
  }
  return best;
}

/// Whether a word stands before the noun that describes and is no part of it: articles, and ages in all their forms.
bool is_before_noun(std::string_view folded) {
  return text::is_determiner(folded) || has_digit(folded) || folded.size() == 1 || folded.ends_with("year-old") ||
         folded == "old" || folded == "yo";
}

/// The words of `span` from behind the last owner on, without articles and ages at their head. Empty where only a form of address
/// is left, or where they break off.
Span description_in(const Account& account, Span span) {
  const std::vector<text::Word> words = text::words(account.text(span), span.begin);
  std::size_t first = 0;
  for (std::size_t i = 0; i < words.size(); ++i)
    if (text::is_owner(words[i].folded)) first = i + 1;
  while (first < words.size() && is_before_noun(words[first].folded)) ++first;
  if (first == words.size() || text::is_function_word(words.back().folded)) return {span.end, span.end};
  if (first + 1 == words.size() && text::title_sort(words[first].folded) == "address") return {span.end, span.end};
  return {words[first].span.begin, words.back().span.end};
}

}  // namespace

LabelParts parts_of(const Account& account, const Annotations& annotations, const Label& label) {
  if (!label.name) return {.name = {label.span.begin, label.span.begin}, .description = description_in(account, label.span)};
  Span name = name_in(annotations, label);
  if (label.kind == ParticipantKind::person || label.kind == ParticipantKind::other) {
    const std::vector<text::Word> words = text::words(account.text(name), name.begin);
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
      if (text::is_title(words[i].folded)) name.begin = words[i + 1].span.begin;
  }
  LabelParts out{.name = name, .description = {name.begin, name.begin}};
  if (label.span.begin < name.begin) out.description = description_in(account, {label.span.begin, name.begin});
  return out;
}

bool spreads_news(std::string_view name) { return std::ranges::binary_search(spreaders, name); }

bool is_shouted(std::string_view words) {
  const auto any = [words](char from, char to) {
    return std::ranges::any_of(words, [from, to](char c) { return c >= from && c <= to; });
  };
  return any('A', 'Z') && !any('a', 'z');
}

bool is_bare_word(std::string_view folded) {
  return places.contains(folded) || bodies.key(folded) == "kind" || creeds.contains(folded) || days.contains(folded);
}

ParticipantKind kind_by_form(const std::vector<std::string>& words, ParticipantKind known) {
  if (words.size() < 2) return known;
  if (days.contains(words.back())) return ParticipantKind::other;
  if (ships.contains(words.front())) return ParticipantKind::vehicle;
  const bool by_first = saints.contains(words.front()) || quarters.contains(words.front());
  if (known == ParticipantKind::person && by_first) return ParticipantKind::place;
  if (bodies.contains(words.back())) return ParticipantKind::organisation;
  if (known == ParticipantKind::organisation && places.key(words.back()) == "land") return known;
  return places.contains(words.back()) ? ParticipantKind::place : known;
}

}  // namespace hexapla::overview
