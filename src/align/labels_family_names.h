#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "align/labels_given_names.h"
#include "core/story.h"

namespace hexapla::align {

/// The labels of people by first name and last name.
using NamedPeople = std::map<std::string, std::map<std::string, std::vector<AnnotationRef>>>;

/// Pairs of last names, the lesser first, that two first names or more have both: "Ann Roe" and "her son, Ned Roe", "Ann Orn" and
/// "Ned Orn" are hardly two families of one story. Of a first name `most_last_names` are looked at. Cost: quadratic in these.
std::set<std::pair<std::string, std::string>> families_named_otherwise(const NamedPeople& people, GivenNames& names,
                                                                       std::size_t most_last_names);

}  // namespace hexapla::align
