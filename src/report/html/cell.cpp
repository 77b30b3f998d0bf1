#include "report/html/cell.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <vector>

#include "report/html/excerpt.h"
#include "report/html/wording.h"
#include "report/listed.h"
#include "text/words.h"

namespace hexapla::report {
namespace {

constexpr std::size_t longest_words = 900;   // bytes of a mention in a cell; the rest stands in the text
constexpr std::size_t most_repeats = 4;      // links to places that tell the same words again
constexpr std::uint32_t context_reach = 44;  // bytes of context on either side of a bare time
constexpr std::uint32_t clause_reach = 64;   // the same of a figure

std::string class_of(const Finding& finding, const PlacedMention& placed) {
  std::string classes = "w ";
  if (finding.relation == Relation::single) {
    classes += "alone";
  } else if (finding.relation == Relation::agree) {
    classes += "same";
  } else {
    classes += tint_of(placed.reading);
  }
  // Of a quotation only the words that differ are underlined, not the whole of it.
  if (placed.disputed && finding.kind != FindingKind::quotation) classes += " x";
  if (finding.readings[placed.reading].value.paraphrase) classes += " told";
  return classes;
}

std::string target_of(const PlacedMention& placed) { return "#m" + std::to_string(placed.number); }

/// A year or a figure alone says little: its sentence's words beside it say of what. Quotations speak for themselves, and so do
/// figures that one account alone gives: they stand under a question.
Excerpt context_of(const View& view, const Finding& finding, const PlacedMention& placed) {
  const Account& account = view.comparison().accounts[placed.mention.account];
  if (finding.kind == FindingKind::time) return sentence_around(account, placed.mention.span, context_reach);
  if (finding.kind == FindingKind::quantity && finding.relation != Relation::single)
    return sentence_around(account, placed.mention.span, clause_reach);
  return {.span = placed.mention.span};
}

void write_context(Markup& out, std::string_view before, std::string_view words, std::string_view after) {
  if (words.empty()) return;
  out.raw("<span class=ctx>").raw(before).text(words).raw(after).raw("</span>");
}

void write_link(Markup& out, const View& view, const PlacedMention& placed, AlteredWording* altered) {
  const Finding& finding = view.comparison().findings[placed.finding];
  const Account& account = view.comparison().accounts[placed.mention.account];
  const Span span = placed.mention.span;
  const Excerpt context = context_of(view, finding, placed);
  const std::string_view words = account.text(span);
  const std::string_view shown = cut_to(words, longest_words);
  out.raw("<p dir=auto>");
  write_context(out, context.cut_before ? "… " : "", account.text({context.span.begin, span.begin}), "");
  out.raw("<a dir=auto").attribute("class", class_of(finding, placed)).attribute("href", target_of(placed)).raw(">");
  if (altered != nullptr && shown.size() == words.size()) {
    altered->write(out, words);
  } else {
    out.text(shown);
  }
  out.raw(shown.size() < words.size() ? " …</a>" : "</a>");
  write_context(out, "", account.text({span.end, context.span.end}), context.cut_after ? " …" : "");
}

/// Where the words of a mention stand again in the same account and reading.
struct Repeats {
  bool is_repeat = false;
  std::vector<std::size_t> places = {};  ///< indexes of the mentions that repeat this one
};

std::vector<Repeats> repeats_of(const Comparison& comparison, std::span<const PlacedMention> mentions) {
  std::map<std::pair<std::uint32_t, std::string>, std::size_t> first_told;
  std::vector<Repeats> repeats(mentions.size());
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const Account& account = comparison.accounts[mentions[i].mention.account];
    const std::string_view words = cut_to(account.text(mentions[i].mention.span), longest_words);
    const auto [first, fresh] = first_told.try_emplace({mentions[i].reading, text::fold(words)}, i);
    repeats[i].is_repeat = !fresh;
    if (!fresh) repeats[first->second].places.push_back(i);
  }
  return repeats;
}

std::string ordinal(std::size_t number) {
  constexpr auto endings = std::to_array<std::string_view>({"th", "st", "nd", "rd"});
  const bool teen = number / 10 % 10 == 1;
  return fmt::format("{}{}", number, teen || number % 10 >= endings.size() ? endings[0] : endings.at(number % 10));
}

/// "3 places: 2nd, 3rd": the words stand again there.
void write_repeats(Markup& out, std::span<const PlacedMention> mentions, const std::vector<std::size_t>& places) {
  if (places.empty()) return;
  out.raw(" <span class=places>").text(counted(places.size() + 1, "place")).raw(":");
  for (std::size_t i = 0; i < std::min(places.size(), most_repeats); ++i) {
    out.raw(i == 0 ? " " : ", ").raw("<a class=again").attribute("href", target_of(mentions[places[i]]));
    out.attribute("aria-label", "told again, place " + std::to_string(i + 2)).raw(">").raw(ordinal(i + 2)).raw("</a>");
  }
  out.raw(places.size() > most_repeats ? " …</span>" : "</span>");
}

}  // namespace

void write_language(Markup& out, const Account& account) {
  const auto& language = account.metadata().language;
  if (language && *language != "en" && *language != "und" && !language->starts_with("en-")) out.attribute("lang", *language);
}

std::string_view shown_words(const View& view, const PlacedMention& placed) {
  return view.comparison().accounts[placed.mention.account].text(
      context_of(view, view.comparison().findings[placed.finding], placed).span);
}

void write_words(Markup& out, const View& view, std::span<const PlacedMention> mentions) {
  const Comparison& comparison = view.comparison();
  const std::vector<Repeats> repeats = repeats_of(comparison, mentions);
  for (std::size_t i = 0; i < mentions.size();) {
    const std::uint32_t of = mentions[i].reading;
    const Finding& finding = comparison.findings[mentions[i].finding];
    AlteredWording altered(finding, of);  // one for the reading: its mentions may be pieces of one utterance
    const bool compared = of == 0 || !finding.readings[of].changes.empty();
    for (; i < mentions.size() && mentions[i].reading == of; ++i) {
      if (repeats[i].is_repeat || !is_shown(finding, of)) continue;
      write_link(out, view, mentions[i], compared ? &altered : nullptr);
      write_repeats(out, mentions, repeats[i].places);
      out.raw("</p>");
    }
  }
}

}  // namespace hexapla::report
