#include "align/labels_offices.h"

#include <algorithm>
#include <array>

namespace hexapla::align {
namespace {

constexpr auto offices = std::to_array<Office>({{"archbishop", "archbishop", true},
                                                {"capt", "captain", true},
                                                {"captain", "captain", true},
                                                {"chancellor", "chancellor", true},
                                                {"chief", "chief", true},
                                                {"coach", "coach", true},
                                                {"coroner", "coroner", true},
                                                {"gov", "governor", true},
                                                {"governor", "governor", true},
                                                {"lieutenant", "lieutenant", true},
                                                {"lt", "lieutenant", true},
                                                {"sergeant", "sergeant", true},
                                                {"sgt", "sergeant", true},
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
                                                {"det", "detective"},
                                                {"detective", "detective"},
                                                {"judge", "judge"},
                                                {"minister", "minister"},
                                                {"officer", "officer"},
                                                {"secretary", "secretary"},
                                                {"sen", "senator"},
                                                {"senator", "senator"},
                                                {"spokesman", "spokesperson"},
                                                {"spokesperson", "spokesperson"},
                                                {"spokeswoman", "spokesperson"}});

}  // namespace

const Office* office_of(std::string_view folded) {
  const auto office = std::ranges::find(offices, folded, &Office::word);
  return office == offices.end() ? nullptr : &*office;
}

}  // namespace hexapla::align
