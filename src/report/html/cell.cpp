#include "report/html/cell.h"

#include <algorithm>
#include <map>
#include <vector>

#include "report/html/excerpt.h"
#include "report/html/wording.h"
#include "text/words.h"

namespace hexapla::report {
namespace {

constexpr std::size_t longest_words = 900;   // bytes of a mention in a cell; the rest stands in the text
constexpr std::size_t most_repeats = 4;      // links to places that tell the same words again
constexpr std::uint32_t context_reach = 44;  // bytes of context on either side of a bare time

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

/// A year alone says little: its sentence's words beside it say of what. Other mentions speak for themselves.
Excerpt context_of(const View& view, const Finding& finding, const PlacedMention& placed) {
  if (finding.kind != FindingKind::time) return {.span = placed.mention.span};
  return sentence_around(view.comparison().accounts[placed.mention.account], placed.mention.span, context_reach);
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

void write_repeats(Markup& out, std::span<const PlacedMention> mentions, const std::vector<std::size_t>& places) {
  for (std::size_t i = 0; i < std::min(places.size(), most_repeats); ++i) {
    out.raw(" <a class=again").attribute("href", target_of(mentions[places[i]]));
    out.attribute("aria-label", "told again, place " + std::to_string(i + 2)).raw(">").number(i + 2).raw("</a>");
  }
  if (places.size() > most_repeats) out.raw(" <small>and ").number(places.size() - most_repeats).raw(" times more</small>");
}

}  // namespace

void write_language(Markup& out, const Account& account) {
  const auto& language = account.metadata().language;
  if (language && *language != "en" && *language != "und" && !language->starts_with("en-")) out.attribute("lang", *language);
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
      if (repeats[i].is_repeat) continue;
      write_link(out, view, mentions[i], compared ? &altered : nullptr);
      write_repeats(out, mentions, repeats[i].places);
      out.raw("</p>");
    }
  }
}

}  // namespace hexapla::report
