#include "annotate/quotations/kinds.h"

#include <algorithm>
#include <array>

#include "annotate/quotations/frames.h"
#include "core/in_list.h"
#include "core/nickname.h"
#include "text/grammar_words.h"
#include "text/morphology.h"

namespace hexapla::annotate::quotations {
namespace {

constexpr std::uint32_t longest_scare = 5;  // words; longer words without a speaker are taken for speech
constexpr std::uint32_t longest_title = 12;

struct Words {
  std::uint32_t count = 0, content = 0;
  std::uint32_t content_capitals = 0, capitals = 0;  ///< of content words, of all words
};

Words count_words(const View& view, Span content) {
  Words words;
  for (std::uint32_t token = view.token_at(content.begin); token < view.size() && view.span(token).begin < content.end; ++token) {
    if (!view.word(token) && !view.number(token)) continue;
    ++words.count;
    words.capitals += view.capital(token) ? 1 : 0;
    if (text::is_function_word(view.lower(token))) continue;
    ++words.content;
    words.content_capitals += view.capital(token) || view.number(token) ? 1 : 0;
    if (words.count > longest_title) break;
  }
  return words;
}

/// "at the “Grand Hotel”", "outside “Club Neon”": a preposition of place before marked words whose first token is `first`.
bool is_led_as_place(const View& view, std::uint32_t first) {
  static constexpr auto leads =
      std::to_array<std::string_view>({"at", "in", "inside", "into", "near", "outside", "behind", "beside"});
  if (first > 0 && view.lower(first - 1) == "the") --first;
  return first > 0 && !view.starts_sentence(first) && std::ranges::find(leads, view.lower(first - 1)) != leads.end();
}

/// "a charity called “Bright Tomorrow”", "known as “Old Salt”": marked words that are said to be what somebody or something is
/// called.
bool is_led_as_name(const View& view, std::uint32_t first) {
  static constexpr auto leads =
      std::to_array<std::string_view>({"called", "named", "dubbed", "nicknamed", "codenamed", "moniker", "alias", "nickname"});
  if (first > 0 && (view.text(first - 1) == "," || view.text(first - 1) == ":")) --first;
  if (first == 0) return false;
  return in(leads, view.lower(first - 1)) || (first > 1 && view.lower(first - 1) == "as" && view.lower(first - 2) == "known");
}

/// Ann “Sunny” Roe: marked words within a name.
bool is_within_name(const View& view, std::uint32_t marked) {
  const Marked& one = view.marked()[marked];
  return one.parent == none && is_nickname(view.annotations(), one.span);
}

/// Whether the words are capitalised like a title, two of them or more.
bool is_titled(const Words& words) {
  return words.count <= longest_title && words.content > 0 && words.content_capitals == words.content && words.capitals >= 2;
}

/// "“Dark Water” and “The Last Door,” Roe said": marked words that a comma or "and" joins to others that are capitalised like a
/// title too.
bool is_listed_title(const View& view, std::uint32_t marked) {
  if (marked == 0) return false;
  const Marked& before = view.marked()[marked - 1];
  const Marked& one = view.marked()[marked];
  if (before.parent != one.parent || before.span.end > one.span.begin) return false;
  const std::uint32_t first = view.token_at(one.span.begin);
  std::uint32_t at = view.token_at(before.span.end);
  if (at < first && view.text(at) == ",") ++at;
  if (at < first && (view.lower(at) == "and" || view.lower(at) == "or")) ++at;
  return at == first && is_titled(count_words(view, before.content));
}

/// directed “The Last Door”, starred in “Tide”: a verb of what is done with a work right before marked words.
bool is_led_as_work(const View& view, std::uint32_t first) {
  static constexpr auto makes =
      std::to_array<std::string_view>({"adapted", "adapting", "composed", "direct", "directed", "directing", "directs", "helm",
                                       "helmed", "helming", "penned", "sang", "sings", "starring", "watched", "watching"});
  static constexpr auto stars =
      std::to_array<std::string_view>({"appeared", "co-starred", "star", "starred", "starring", "stars"});
  if (first == 0 || view.starts_sentence(first)) return false;
  if (in(makes, view.lower(first - 1))) return true;
  return first > 1 && view.lower(first - 1) == "in" && in(stars, view.lower(first - 2));
}

/// the “Tide” director, “Tide” author Ada Marsh: who made a work, or a part of it, right behind marked words.
bool is_followed_as_work(const View& view, std::uint32_t behind) {
  static constexpr auto makers = std::to_array<std::string_view>(
      {"actor", "actress", "author", "creator", "director", "franchise", "producer", "star", "stars", "trilogy", "writer"});
  return behind < view.size() && !view.starts_sentence(behind) && (view.is(behind, work) || in(makers, view.lower(behind)));
}

/// The mark of "the News’ “Today in Tarn”".
bool is_bare_possessive(const View& view, std::uint32_t token) {
  return token > 0 && (view.text(token) == "'" || view.text(token) == "\u2019") && view.lower(token - 1).ends_with('s') &&
         view.span(token - 1).end == view.span(token).begin;
}

/// told “The Ann Roe Show”: capitalised words right behind a verb that names its hearer, with no comma or stop.
bool is_told(const View& view, std::uint32_t marked, std::uint32_t first) {
  if (first == 0 || view.starts_sentence(first) || !view.cue(first - 1, tells)) return false;
  const std::uint32_t behind = view.token_at(view.marked()[marked].span.end);
  return behind < view.size() && !view.starts_sentence(behind);
}

/// “Follow Ann Roe on Twitter @annroe.”: what an author's page says below the article, within marks that were never closed.
bool is_call_to_follow(std::string_view content) {
  constexpr std::size_t longest_call = 80;  // bytes
  return content.size() <= longest_call && content.starts_with("Follow ") && content.contains(" on ") && content.contains(" @");
}

/// “(APPLAUSE)”: a note of a transcript between the paragraphs of its quotation, in brackets and capitals.
bool is_note(std::string_view content) {
  if (is_call_to_follow(content)) return true;
  if (content.size() < 3 || !content.starts_with('(')) return false;
  bool letters = false;
  for (const char c : content) {
    if (c >= 'a' && c <= 'z') return false;
    letters = letters || (c >= 'A' && c <= 'Z');
  }
  return letters && (content.ends_with(')') || content.ends_with(").") || content.ends_with(".)"));
}

}  // namespace

bool is_a_place_or_note(const View& view, std::uint32_t marked) {
  const Marked& one = view.marked()[marked];
  if (one.parent != none || is_nickname(view.annotations(), one.span)) return false;
  if (is_note(view.account().text(one.content))) return true;
  const std::uint32_t first = view.token_at(one.span.begin);
  const Words words = count_words(view, one.content);
  return words.count <= longest_title && words.capitals >= 2 && words.content_capitals == words.content &&
         is_led_as_place(view, first);
}

Saying kind_of(const View& view, std::uint32_t marked, const Attribution& attribution) {
  if (is_within_name(view, marked)) return Saying::title;
  const Span content = view.marked()[marked].content;
  const Words words = count_words(view, content);
  const std::uint32_t first = view.token_at(view.marked()[marked].span.begin);
  bool after_work = false;
  for (std::uint32_t back = 1; back <= 3 && back <= first; ++back) {
    const std::uint32_t token = first - back;
    if (!view.word(token) && view.text(token) != ",") break;
    after_work = after_work || view.is(token, work);
  }
  const std::uint32_t behind = view.token_at(view.marked()[marked].span.end);
  const bool titled = words.count <= longest_title && words.content > 0 && words.content_capitals == words.content;
  const std::string_view text = view.account().text(content);
  const bool stops = text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with(',');
  const bool of_a_work = after_work || is_led_as_work(view, first) || (!stops && is_followed_as_work(view, behind));
  if (titled && of_a_work && !attribution.tagged) return Saying::title;
  // CBS's “Face the Nation”, on “Today in Tarn”, Roe's 1994 “Pact with Tarn”: capitalised words that a place of appearance or
  // whoever made it leads to
  const std::uint32_t lead = first > 1 && view.number(first - 1) ? first - 1 : first;
  const bool appears =
      lead > 0 && (view.possessive(lead - 1) || is_bare_possessive(view, lead - 1) || view.lower(lead - 1) == "on" ||
                   view.lower(lead - 1) == "of" || (lead < first && text::is_possessive(view.lower(lead - 1))));
  const bool spoken = !attribution.speaker.empty() || !attribution.cue.empty();
  if (titled && words.capitals >= 2 && appears && (spoken || lead < first) && !attribution.naming) return Saying::title;
  if (is_titled(words) && !stops && is_told(view, marked, first)) return Saying::title;
  if (is_titled(words) && !attribution.naming && is_listed_title(view, marked)) return Saying::title;
  if (spoken) return Saying::direct;
  if (is_titled(words) && words.count > longest_scare && !stops && !is_led_as_name(view, first)) return Saying::title;
  if (words.count <= longest_scare && !(stops && words.count >= 3 && view.capital(view.token_at(content.begin))))
    return Saying::scare;
  return Saying::direct;
}

}  // namespace hexapla::annotate::quotations
