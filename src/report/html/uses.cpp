#include "report/html/uses.h"

#include <fmt/format.h>
#include <set>

namespace hexapla::report {
namespace {

constexpr std::size_t longest_phrase = 120;  // bytes
constexpr std::size_t most_users = 24;       // accounts that are listed for a phrase

void write_phrase(Markup& out, const View& view, const Phrase& phrase) {
  const std::string_view shown = cut_to(phrase.text, longest_phrase);
  out.raw("<li><q dir=auto>").text(shown).raw(shown.size() < phrase.text.size() ? " …</q>" : "</q>");
  std::size_t users = 0;
  for (std::size_t i = 0; i < phrase.mentions.size(); ++users) {
    const Mention& first = phrase.mentions[i];
    std::size_t count = 0;
    for (; i < phrase.mentions.size() && phrase.mentions[i].account == first.account; ++i) ++count;
    if (users < most_users) write_use(out, view, first, count);
  }
  if (users > most_users) out.raw(" <span class=use>and ").number(users - most_users).raw(" more</span>");
  out.raw("</li>\n");
}

}  // namespace

void write_phrases(Markup& out, const View& view, const std::vector<Phrase>& phrases) {
  if (phrases.empty()) return;
  out.raw("<ul class=phrases>\n");
  for (const Phrase& phrase : phrases) write_phrase(out, view, phrase);
  out.raw("</ul>");
}

void write_use(Markup& out, const View& view, const Mention& place, std::size_t count) {
  const std::uint32_t spot = view.spot_of(place);
  out.raw(spot == 0 ? " <span class=use" : " <a class=use");
  if (spot != 0) {
    out.attribute("href", fmt::format("#o{}", spot));
    out.attribute("aria-label", fmt::format("{}, {}", view.label(place.account), counted(count, "time")));
  }
  out.raw("><b class=letter>").raw(view.letter(place.account)).raw("</b>");
  if (count > 1) out.raw(" ").number(count);
  out.raw(spot == 0 ? "</span>" : "</a>");
}

std::size_t tellers_of(const Participant& participant) {
  std::set<std::uint32_t> out;
  for (const Phrase& phrase : participant.names)
    for (const Mention& mention : phrase.mentions) out.insert(mention.account);
  return out.size();
}

}  // namespace hexapla::report
