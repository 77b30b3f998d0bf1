#include "overview/name_kinds.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "text/capitals.h"
#include "text/concepts.h"
#include "text/morphology.h"
#include "text/name_forms.h"
#include "text/person_names.h"
#include "text/words.h"

namespace hexapla::overview {
namespace {

// Weights against one label of the model, set by reading who is who of sixteen untuned stories. A dateline outweighs all that a
// model takes the capitals of a town for.
constexpr std::size_t of_model = 1, of_title = 3, of_noun = 1, of_place = 2, of_dateline = 6, of_age = 2, of_age_beside = 4;
/// Bytes behind a dateline's name in which its dash or its agency stands: "PORT ELM, Norland, May 3 (Wire) - ".
constexpr std::size_t longest_dateline = 48;

/// Whether the name is a dateline's: in capitals, the first words of their block, with a dash or the agency behind them, or
/// nothing else beside it in the block.
bool is_in_dateline(const Account& account, Span name) {
  const std::span<const Block> blocks = account.blocks();
  auto block = std::ranges::upper_bound(blocks, name.begin, {}, [](const Block& b) { return b.span.begin; });
  if (block == blocks.begin() || !text::is_shouted(account.text(name))) return false;
  --block;
  const std::string_view text = account.text();
  const std::string_view before = text.substr(block->span.begin, name.begin - block->span.begin);
  if (before.find_first_not_of(" \t\n\r\"“") != std::string_view::npos || !block->span.contains(name)) return false;
  if (block->span.end - name.end <= longest_dateline && block->kind == BlockKind::paragraph) return true;
  const std::string_view behind = text.substr(name.end, longest_dateline);
  return std::ranges::any_of(std::to_array<std::string_view>({" - ", " -- ", "—", "–", "("}),
                             [behind](std::string_view sign) { return behind.find(sign) != std::string_view::npos; });
}

/// Whether the words right before the label put something or somebody ("Ann Roe, 44, of Orn") into or beside the place that it
/// names.
bool is_put_in(const Account& account, Span label) {
  constexpr std::size_t longest_word = 16;
  const std::size_t begin = label.begin > longest_word ? label.begin - longest_word : 0;
  const std::string_view before = account.text().substr(begin, label.begin - begin);
  return std::ranges::any_of(
      std::to_array<std::string_view>({" in ", "In ", " near ", "Near ", " outside ", " across ", " throughout ", "north of ",
                                       "south of ", "east of ", "west of ", ", of ", " also of "}),
      [before](std::string_view word) { return before.ends_with(word); });
}

/// The last word of a description as a singular noun; empty if there is none.
std::string noun_of(const Account& account, Span description) {
  const std::vector<text::Word> words = text::words(account.text(description));
  return words.empty() ? std::string() : text::singular(words.back().folded);
}

}  // namespace

void KindVotes::add(const Account& account, const Label& label, const LabelParts& parts) {
  if (label.name) {
    of(label.kind) += of_model;
    const std::string_view before = account.text().substr(0, parts.name.begin);
    may_be_vehicle_ = may_be_vehicle_ || before.ends_with("the ") || before.ends_with("The ");
    if (is_in_dateline(account, parts.name)) of(ParticipantKind::place) += of_dateline;
    if (parts.name == label.span && is_put_in(account, label.span)) of(ParticipantKind::place) += of_place;
    // A form of address is no description, and yet tells of a person.
    for (const text::Word& word : text::words(account.text(Span{label.span.begin, parts.name.begin})))
      if (text::is_title(word.folded)) of(ParticipantKind::person) += of_title;
  }
  const std::string noun = noun_of(account, parts.description);
  if (noun.empty()) return;
  const std::string_view family = text::noun_concept(noun).family;
  may_be_vehicle_ = may_be_vehicle_ || family == "vehicle" || family == "vessel" || family == "aircraft";
  const std::string_view title = text::title_sort(noun);
  // A form of address stands before some organisations' names too ("General Motors"); a calling does not ("the *author* Ann
  // Roe").
  if (title == "calling") of(ParticipantKind::person) += of_title;
  if (family == "person" && title.empty()) of(ParticipantKind::person) += label.name ? of_title : of_noun;
}

void KindVotes::add_age(bool beside) { of(ParticipantKind::person) += beside ? of_age_beside : of_age; }

ParticipantKind KindVotes::kind(const std::vector<std::string>& name) const {
  std::array<std::size_t, 5> votes = votes_;
  votes.at(static_cast<std::size_t>(ParticipantKind::other)) = 0;
  if (!may_be_vehicle_) votes.at(static_cast<std::size_t>(ParticipantKind::vehicle)) = 0;
  const auto most = std::ranges::max_element(votes);
  return text::kind_by_form(name, *most == 0 ? ParticipantKind::other : static_cast<ParticipantKind>(most - votes.begin()));
}

}  // namespace hexapla::overview
