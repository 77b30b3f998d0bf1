#include <hexapla/comparison.h>

#include "core/names.h"

namespace hexapla {
namespace {
constexpr NameTable<5> kinds = {"quantity", "time", "quotation", "statement", "label"};
constexpr NameTable<4> relations = {"agree", "compatible", "conflict", "single"};
constexpr NameTable<8> bounds = {"exact", "about", "at_least", "at_most", "more_than", "less_than", "between", "vague"};
constexpr NameTable<3> choices = {"naming", "saying", "modifier"};
constexpr NameTable<5> participants = {"person", "organisation", "place", "vehicle", "other"};
}  // namespace

std::string_view name_of(FindingKind kind) { return name_in(kinds, kind); }
std::string_view name_of(Relation relation) { return name_in(relations, relation); }
std::string_view name_of(Bound bound) { return name_in(bounds, bound); }
std::string_view name_of(WordChoice::Kind kind) { return name_in(choices, kind); }
std::string_view name_of(ParticipantKind kind) { return name_in(participants, kind); }
std::optional<FindingKind> finding_kind(std::string_view name) { return value_in<FindingKind>(kinds, name); }
std::optional<Relation> relation(std::string_view name) { return value_in<Relation>(relations, name); }
std::optional<Bound> bound(std::string_view name) { return value_in<Bound>(bounds, name); }

}  // namespace hexapla
