#include "align/labels_offices.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>

#include "text/person_names.h"
#include "text/words.h"

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

std::set<std::string, std::less<>> offices_of_several(const Story& story) {
  std::set<std::string, std::less<>> out;
  for (std::uint32_t account = 0; account < story.accounts.size(); ++account) {
    std::map<std::string_view, std::string> holders;  // by office: the last name of the first
    for (const Label& label : story.annotations[account].labels) {
      if (!label.name || label.kind != ParticipantKind::person) continue;
      const std::string_view called = story.accounts[account].text(label.span);
      const std::string last = text::person_name(called).last;
      if (last.empty()) continue;
      for (const text::Word& word : text::words(called)) {
        const Office* const office = office_of(word.folded);
        if (office != nullptr && holders.try_emplace(office->office, last).first->second != last) out.emplace(office->office);
      }
    }
  }
  return out;
}

}  // namespace hexapla::align
