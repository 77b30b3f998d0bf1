#pragma once

#include <optional>
#include <string_view>

#include <hexapla/annotations.h>

namespace hexapla::annotate::quantities {

/// A unit of measure: amounts in `name` are `factor * written + shift`.
struct Unit {
  QuantityKind kind = QuantityKind::other;
  std::string_view name;
  double factor = 1;
  double shift = 0;
};

/// The unit that a word names in any case: "miles", "kilowatt-hours" without its hyphen, "mph", "gigabytes". Prefixes of the SI
/// are taken off names of units that have them ("microgram", "petabyte"). Cost: a look into a table or two.
std::optional<Unit> unit_named(std::string_view lower);

/// The unit of a sign whose case counts, as it stands behind digits: "mW" and "MW", "Mb" and "MB", "µg".
std::optional<Unit> unit_signed(std::string_view raw);

/// Whether a word names a unit of measure.
bool is_unit(std::string_view lower);

}  // namespace hexapla::annotate::quantities
