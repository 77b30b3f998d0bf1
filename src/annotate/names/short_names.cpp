#include <algorithm>
#include <array>
#include <string_view>

#include "annotate/names/lexicon.h"

namespace hexapla::annotate::names {
namespace {

struct ShortName {
  std::string_view short_form, long_form;
};
// clang-format off
constexpr auto short_names = std::to_array<ShortName>({
    {"abby", "abigail"}, {"al", "albert"}, {"alex", "alexander"}, {"andy", "andrew"}, {"ben", "benjamin"},
    {"bernie", "bernard"}, {"bill", "william"}, {"billy", "william"}, {"bob", "robert"}, {"bobby", "robert"},
    {"brad", "bradley"}, {"cathy", "catherine"}, {"charlie", "charles"}, {"chris", "christopher"}, {"chuck", "charles"},
    {"dan", "daniel"}, {"danny", "daniel"}, {"dave", "david"}, {"deb", "deborah"}, {"debbie", "deborah"}, {"dick", "richard"},
    {"don", "donald"}, {"doug", "douglas"}, {"ed", "edward"}, {"eddie", "edward"}, {"frank", "francis"}, {"fred", "frederick"},
    {"gabe", "gabriel"}, {"greg", "gregory"}, {"jeff", "jeffrey"}, {"jen", "jennifer"}, {"jenny", "jennifer"},
    {"jerry", "gerald"}, {"jim", "james"}, {"jimmy", "james"}, {"joe", "joseph"}, {"joey", "joseph"}, {"johnny", "john"},
    {"jon", "jonathan"}, {"josh", "joshua"}, {"kate", "katherine"}, {"kathy", "katherine"}, {"ken", "kenneth"},
    {"kenny", "kenneth"}, {"kim", "kimberly"}, {"larry", "lawrence"}, {"liz", "elizabeth"}, {"maggie", "margaret"},
    {"matt", "matthew"}, {"meg", "margaret"}, {"mike", "michael"}, {"mitch", "mitchell"}, {"nate", "nathan"},
    {"nick", "nicholas"}, {"pam", "pamela"}, {"pat", "patrick"}, {"patty", "patricia"}, {"pete", "peter"}, {"phil", "philip"},
    {"randy", "randall"}, {"ray", "raymond"}, {"rich", "richard"}, {"rick", "richard"}, {"rob", "robert"}, {"ron", "ronald"},
    {"ronnie", "ronald"}, {"russ", "russell"}, {"sam", "samuel"}, {"sandy", "sandra"}, {"steve", "stephen"},
    {"steven", "stephen"}, {"stu", "stuart"}, {"sue", "susan"}, {"ted", "edward"}, {"terry", "terence"}, {"tim", "timothy"},
    {"tom", "thomas"}, {"tommy", "thomas"}, {"tony", "anthony"}, {"vicky", "victoria"}, {"vince", "vincent"},
    {"walt", "walter"}, {"will", "william"}, {"zach", "zachary"},
});
// clang-format on
static_assert(std::ranges::is_sorted(short_names, {}, &ShortName::short_form));

}  // namespace

std::string_view long_first_name(std::string_view lower) {
  const auto at = std::ranges::lower_bound(short_names, lower, {}, &ShortName::short_form);
  return at != short_names.end() && at->short_form == lower ? at->long_form : lower;
}

}  // namespace hexapla::annotate::names
