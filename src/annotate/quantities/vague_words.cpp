#include "annotate/quantities/vague_words.h"

#include "annotate/quantities/vague.h"

namespace hexapla::annotate::quantities {
namespace {

constexpr std::string_view plural_lines =
    "10: tens\n24: dozens\n40: scores\n200: hundreds\n2000: thousands\n2000000: millions\n2000000000: billions\n"
    "2000000000000: trillions\n";
constexpr text::WordTable<text::count_words(plural_lines)> plural_table{plural_lines};
constexpr auto plural_values = std::to_array<double>({10, 24, 40, 200, 2000, 2e6, 2e9, 2e12});

constexpr std::string_view size_lines =
    "large: large larger huge vast great significant substantial considerable growing record increasing small limited certain "
    "good "
    "tiny sizeable sizable high low\nnoun: number numbers amount amounts majority percentage proportion share quantity "
    "quantities\n";
constexpr text::WordTable<text::count_words(size_lines)> size_table{size_lines};

constexpr std::string_view opening_lines =
    "article: a an the\nshare: half most majority twice almost nearly virtually teens\nmultiple: double triple quadruple\n"
    "vague: couple handful lots plenty several many few multiple numerous various countless innumerable overwhelming clear "
    "slim\n";
constexpr text::WordTable<text::count_words(opening_lines)> opening_table{opening_lines};

}  // namespace

const text::WordEntry* plural_number(std::string_view lower) { return plural_table.find(lower); }
double least_of(const text::WordEntry& plural) { return plural_values.at(plural.line); }

bool is_size(std::string_view lower) { return size_table.key(lower) == "large"; }
bool is_sized_noun(std::string_view lower) { return size_table.key(lower) == "noun"; }

bool opens_amount(std::string_view lower) {
  return opening_table.contains(lower) || plural_table.contains(lower) || size_table.contains(lower) ||
         lower.ends_with(fold_ending);
}

}  // namespace hexapla::annotate::quantities
