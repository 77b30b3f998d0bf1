#include "lineage/attribution.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace hexapla::lineage {
namespace {

struct Agency {
  std::string_view short_name;  ///< counts in parentheses, or alone as author or publisher
  std::string_view full_name;   ///< counts wherever it stands; folded
};
/// The international and the larger national agencies that publish or are printed in English.
constexpr Agency agencies[] = {{"AP", "associated press"},
                               {"AFP", "agence france-presse"},
                               {"Reuters", "reuters"},
                               {"PA", "press association"},
                               {"PA", "pa media"},
                               {"UPI", "united press international"},
                               {"DPA", "deutsche presse-agentur"},
                               {"ANSA", "ansa news agency"},
                               {"EFE", "agencia efe"},
                               {"TASS", "tass news agency"},
                               {"Xinhua", "xinhua news agency"},
                               {"Kyodo", "kyodo news"},
                               {"CP", "canadian press"},
                               {"AAP", "australian associated press"},
                               {"PTI", "press trust of india"},
                               {"IANS", "indo-asian news service"},
                               {"Bloomberg", "bloomberg news"},
                               {"CNN", "cnn wire"},
                               {"ANI", "asian news international"},
                               {"Yonhap", "yonhap news agency"}};

constexpr std::array<std::string_view, 10> cues_before = {"according", "told",   "by",      "from",   "via",
                                                          "with",      "source", "credits", "citing", "cited"};
constexpr std::array<std::string_view, 12> cues_after = {"reported", "reports", "said",     "says",     "wrote",   "writes",
                                                         "revealed", "first",   "obtained", "confirms", "learned", "understands"};
/// Words between a cue and the name: "according to the", "reported by the".
constexpr std::size_t reach_before = 3;
constexpr std::size_t reach_after = 2;

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& table, std::string_view word) {
  return std::ranges::find(table, word) != table.end();
}

/// Words of a name without a leading article.
std::vector<text::Word> words_of_name(std::string_view name) {
  std::vector<text::Word> out = text::words(name);
  if (out.size() > 1 && out.front().folded == "the") out.erase(out.begin());
  return out;
}

bool begins_with(std::span<const text::Word> words, std::span<const text::Word> name) {
  return words.size() >= name.size() &&
         std::ranges::equal(words.first(name.size()), name, {}, &text::Word::folded, &text::Word::folded);
}

bool is_lower_case(char c) { return c >= 'a' && c <= 'z'; }

bool in_parentheses(std::string_view text, Span span) {
  return span.begin > 0 && text[span.begin - 1] == '(' && span.end < text.size() && text[span.end] == ')';
}

/// True if words [at, at + size) are a name that the words around it take something from.
bool is_cited(std::string_view text, std::span<const text::Word> words, std::size_t at, std::size_t size) {
  const Span span{words[at].span.begin, words[at + size - 1].span.end};
  if (is_lower_case(text[span.begin])) return false;
  if (in_parentheses(text, span)) return true;
  for (std::size_t i = at - std::min(at, reach_before); i < at; ++i) {
    if (is_one_of(cues_before, words[i].folded)) return true;
  }
  for (std::size_t i = at + size; i < std::min(words.size(), at + size + reach_after); ++i) {
    if (is_one_of(cues_after, words[i].folded)) return true;
  }
  return false;
}

bool cites(const Account& account, const Words& words, std::string_view name) {
  const std::vector<text::Word> wanted = words_of_name(name);
  if (wanted.empty()) return false;
  const std::span<const text::Word> all = words.words;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (begins_with(all.subspan(i), wanted) && is_cited(account.text(), all, i, wanted.size())) return true;
  }
  return false;
}

bool is_agency(std::string_view name, const Agency& agency) {
  return name == agency.short_name || text::fold(name).find(agency.full_name) != std::string::npos;
}

bool is_published_by(const Account& account, const Agency& agency) {
  const Metadata& metadata = account.metadata();
  return (metadata.publisher && is_agency(*metadata.publisher, agency)) || is_agency(account.name(), agency);
}

bool has_short_name_in_parentheses(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    if (in_parentheses(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + name.size())})) return true;
  }
  return false;
}

bool credits(const Account& account, const Words& words, const Agency& agency) {
  const Metadata& metadata = account.metadata();
  if (metadata.author && is_agency(*metadata.author, agency)) return true;
  if (has_short_name_in_parentheses(account.text(), agency.short_name)) return true;
  const std::vector<text::Word> name = text::words(agency.full_name);
  const std::span<const text::Word> all = words.words;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (begins_with(all.subspan(i), name) && !is_lower_case(account.text()[all[i].span.begin])) return true;
  }
  return false;
}

}  // namespace

bool names_as_source(const Account& account, const Words& words, const Account& other) {
  for (const Agency& agency : agencies) {
    if (is_published_by(other, agency) && !is_published_by(account, agency) && credits(account, words, agency)) return true;
  }
  const Metadata& metadata = other.metadata();
  if (metadata.publisher && cites(account, words, *metadata.publisher)) return true;
  return other.name() != metadata.publisher.value_or("") && cites(account, words, other.name());
}

std::optional<std::string_view> credited_agency(const Account& account, const Words& words) {
  for (const Agency& agency : agencies) {
    if (is_published_by(account, agency) || credits(account, words, agency)) return agency.short_name;
  }
  return std::nullopt;
}

}  // namespace hexapla::lineage
