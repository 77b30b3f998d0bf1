#include "annotate/references/names.h"

#include <algorithm>
#include <map>

namespace hexapla::annotate::references {
namespace {

bool is_name(const Found& found) { return found.reference.form == ReferenceForm::name; }

/// Whether a word stands behind a preposition ("Council of *Orn*").
bool is_behind_preposition(const Syntax& syntax, std::uint32_t word) {
  return syntax.relation(word) == "pobj" && syntax.pos(syntax.words[word].head) == "ADP";
}

/// Leaves the name of each run of capitals to one reference in it.
void leave_to_one(const Annotations& annotations, std::vector<Found>& found) {
  const Syntax& syntax = annotations.syntax;
  std::size_t next = 0;
  for (const Name& name : annotations.names) {
    std::vector<Found*> within;
    while (next < found.size() && syntax.words[found[next].word].span.begin < name.span.begin) ++next;
    for (; next < found.size() && syntax.words[found[next].word].span.begin < name.span.end; ++next) {
      if (is_name(found[next])) within.push_back(&found[next]);
    }
    if (within.size() < 2) continue;
    auto holder = within.end() - 1;
    while (holder != within.begin() && is_behind_preposition(syntax, (*holder)->word)) --holder;
    for (auto one = within.begin(); one != within.end(); ++one) {
      if (one != holder) (*one)->name = none;
    }
  }
}

/// Votes of a name of several words, whose kind a tagger tells better than that of a last word alone.
constexpr std::size_t for_full_name = 2;

struct Votes {
  std::map<ParticipantKind, std::size_t> kinds = {};
  Gender gender = Gender::unknown;
  bool person = false;  ///< by a first name that a last one follows, or a title
};

ParticipantKind elected(const Votes& votes) {
  if (votes.person) return ParticipantKind::person;
  const auto most = std::ranges::max_element(votes.kinds, {}, [](const auto& kind) { return kind.second; });
  return most == votes.kinds.end() ? ParticipantKind::other : most->first;
}

void agree_on_kinds(const Syntax& syntax, std::vector<Found>& found) {
  std::map<std::uint32_t, Votes> by_name;
  for (const Found& one : found) {
    if (!is_name(one) || one.name == none) continue;
    Votes& votes = by_name[one.name];
    const Reference& reference = one.reference;
    const bool full = reference.span.size() > syntax.words[one.word].span.size();
    if (reference.kind != ParticipantKind::other) votes.kinds[reference.kind] += full ? for_full_name : 1;
    if (votes.gender == Gender::unknown) votes.gender = reference.gender;
    // A first name alone may be a place's: "Virginia".
    if (full && reference.gender != Gender::unknown && reference.kind == ParticipantKind::person) votes.person = true;
  }
  for (Found& one : found) {
    if (!is_name(one) || one.name == none) continue;
    const Votes& votes = by_name.at(one.name);
    one.reference.kind = elected(votes);
    if (one.reference.gender == Gender::unknown) one.reference.gender = votes.gender;
  }
}

}  // namespace

void settle_names(const Annotations& annotations, std::vector<Found>& found) {
  leave_to_one(annotations, found);
  agree_on_kinds(annotations.syntax, found);
}

}  // namespace hexapla::annotate::references
