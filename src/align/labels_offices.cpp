#include "align/labels_offices.h"

#include <algorithm>
#include <array>

#include "text/person_names.h"

namespace hexapla::align {
namespace {

constexpr auto offices = std::to_array<Office>({{"archbishop", "archbishop", true},
                                                {"captain", "captain", true},
                                                {"chancellor", "chancellor", true},
                                                {"chief", "chief", true},
                                                {"coach", "coach", true},
                                                {"coroner", "coroner", true},
                                                {"governor", "governor", true},
                                                {"lieutenant", "lieutenant", true},
                                                {"sergeant", "sergeant", true},
                                                {"king", "king", true},
                                                {"mayor", "mayor", true},
                                                {"pope", "pope", true},
                                                {"premier", "premier", true},
                                                {"president", "president", true},
                                                {"queen", "queen", true},
                                                {"sheriff", "sheriff", true},
                                                {"superintendent", "superintendent", true},
                                                {"commissioner", "commissioner"},
                                                {"director", "director"},
                                                {"deputy", "deputy"},
                                                {"detective", "detective"},
                                                {"judge", "judge"},
                                                {"minister", "minister"},
                                                {"officer", "officer"},
                                                {"secretary", "secretary"},
                                                {"senator", "senator"},
                                                {"spokesman", "spokesperson"},
                                                {"spokesperson", "spokesperson"},
                                                {"spokeswoman", "spokesperson"}});

}  // namespace

const Office* office_of(std::string_view folded) {
  const auto office = std::ranges::find(offices, text::full_title(folded), &Office::word);
  return office == offices.end() ? nullptr : &*office;
}

}  // namespace hexapla::align
