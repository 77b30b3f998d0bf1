#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "core/story.h"
#include "overview/name_parts.h"

namespace hexapla::overview {

/// What speaks for each kind that a participant may be of: what the model takes its labels for, which errs where it does not know
/// a name; titles and nouns of its labels; and the words around them.
class KindVotes {
 public:
  /// Cost: logarithmic, and linear in the label.
  void add(const Account& account, const Label& label, const LabelParts& parts);
  /// An account gives its age; `beside`: right behind its name, "Ann Roe, 44", as nothing but a person's stands.
  void add_age(bool beside);
  /// The kind that most speaks for, for a participant of that name; `other` if nothing does. Nothing is a vehicle that no noun,
  /// no article and no form of its name shows to be one.
  ParticipantKind kind(const std::vector<std::string>& name) const;

 private:
  std::size_t& of(ParticipantKind kind) { return votes_.at(static_cast<std::size_t>(kind)); }
  std::array<std::size_t, 5> votes_ = {};
  bool may_be_vehicle_ = false;
};

}  // namespace hexapla::overview
