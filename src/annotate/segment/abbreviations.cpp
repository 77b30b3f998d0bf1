#include <array>
#include <utility>

#include "annotate/segment/tokens.h"
#include "text/word_table.h"

namespace hexapla::annotate::segmentation {
namespace {

// In the order of Abbreviation, without their points. Those that are also words ("sat", "sun", "mar", "miss") stand where the
// context decides.
constexpr std::string_view lines =
    "leading: mr mrs ms mx dr prof gen sen sens rep reps gov govs lt col capt cpt sgt maj cmdr adm rev hon pres st mt ft vs det "
    "supt "
    "insp cpl pvt pfc spc messrs mme mlle fr br amb atty dist ste rt brig ald asst assoc cdr comdr dir lieut msgr pte rtd "
    "sec-gen "
    "e.g i.e c supt treas univ viz cf approx ca est fig figs vol vols pp ed eds art arts\n"
    "numeral: no nos sec ch pt para rs\n"
    "calendar: jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun\n"
    "hour: a.m p.m\n"
    "region: ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn "
    "tenn "
    "tex va vt wash wis wyo ont que alta man sask\n"
    "trailing: inc ltd co corp jr sr bros llc plc etc al ave blvd rd hwy dept govt intl natl bldg apt mfg u.s u.n u.k u.s.a e.u "
    "d.c "
    "n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va l.a u.a.e ph.d m.d b.a m.a esq min hr hrs lb lbs oz yd yds mi\n";
constexpr text::WordTable<text::count_words(lines)> table{lines};

constexpr std::size_t longest = 8;

}  // namespace

Abbreviation abbreviation(std::string_view word) {
  if (word.size() > longest) return Abbreviation::none;
  std::array<char, longest> lower{};
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    lower.at(i) = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  const text::WordEntry* entry = table.find({lower.data(), word.size()});
  return entry == nullptr ? Abbreviation::none : static_cast<Abbreviation>(entry->line + 1);
}

}  // namespace hexapla::annotate::segmentation
