#include "lineage/attribution.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "core/in_list.h"

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

constexpr std::array<std::string_view, 13> cues_before = {
    "according", "told", "by", "from", "via", "with", "source", "credits", "citing", "cited", "courtesy", "copyright", "credit"};
constexpr std::array<std::string_view, 12> cues_after = {"reported", "reports", "said",     "says",     "wrote",   "writes",
                                                         "revealed", "first",   "obtained", "confirms", "learned", "understands"};
/// What a cue right behind them gives somebody the credit for: no words.
constexpr std::array<std::string_view, 14> pictures = {"photo",   "photos",  "photograph", "photographs", "photographer",
                                                       "image",   "images",  "picture",    "pictures",    "video",
                                                       "footage", "graphic", "map",        "illustration"};
/// Words between a cue and the name: "according to the", "reported by the".
constexpr std::size_t reach_before = 3;
constexpr std::size_t reach_after = 2;
/// Letters of a name that is looked for however its words are joined; shorter ones are words of any text ("news").
constexpr std::size_t shortest_compact = 6;

/// "Photo credit", "image by", "video courtesy of".
bool credits_picture(std::span<const text::Word> words, std::size_t cue) {
  return (cue > 0 && in(pictures, words[cue - 1].folded)) || (cue > 1 && in(pictures, words[cue - 2].folded)) ||
         (cue + 1 < words.size() && in(pictures, words[cue + 1].folded));
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
    if (in(cues_before, words[i].folded) && !credits_picture(words, i)) return true;
  }
  for (std::size_t i = at + size; i < std::min(words.size(), at + size + reach_after); ++i) {
    if (in(cues_after, words[i].folded)) return true;
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

/// The letters and digits of a name, by which "Tarn-Post" and the host "tarnpost.example" meet.
std::string compact(std::string_view folded) {
  std::string out;
  for (const char c : folded) {
    if (c != '-' && c != ' ' && c != '\'' && c != '.') out += c;
  }
  return out;
}

/// "tarnpost" of "https://www.news.tarnpost.co.example/2020/x" or "tarnpost.example"; empty if the text is no host.
std::string_view site_of(std::string_view address) {
  if (const std::size_t scheme = address.find("://"); scheme != std::string_view::npos) address.remove_prefix(scheme + 3);
  address = address.substr(0, address.find_first_of("/?#:"));
  if (address.find(' ') != std::string_view::npos || address.find('.') == std::string_view::npos) return {};
  address = address.substr(0, address.rfind('.'));  // without the top domain, and without "co" before it
  std::size_t dot = address.rfind('.');
  static constexpr auto second = std::to_array<std::string_view>({"co", "com", "org", "net", "gov", "ac", "edu"});
  if (dot != std::string_view::npos && std::ranges::find(second, address.substr(dot + 1)) != second.end()) {
    address = address.substr(0, dot);
    dot = address.rfind('.');
  }
  return dot == std::string_view::npos ? address : address.substr(dot + 1);
}

/// What a publisher's name or host may be written as, compact: the whole, and its last words without the place before them
/// ("Valley Tarn-Post": "tarnpost").
std::vector<std::string> compact_names(const Account& account) {
  const Metadata& metadata = account.metadata();
  std::vector<std::string> out;
  const auto add = [&](std::string name) {
    if (name.size() >= shortest_compact) out.push_back(std::move(name));
  };
  for (const std::string& name : {metadata.publisher.value_or(""), account.name(), metadata.url.value_or("")}) {
    if (const std::string_view site = site_of(name); !site.empty()) {
      add(compact(text::fold(site)));
      continue;
    }
    const std::vector<text::Word> words = words_of_name(name);
    if (name.find('/') != std::string::npos) continue;
    std::string whole;
    for (const text::Word& word : words) whole += compact(word.folded);
    add(std::move(whole));
    if (words.size() >= 2 && words.back().folded.find('-') != std::string::npos) add(compact(words.back().folded));
  }
  return out;
}

/// Two articles of one paper: what names the paper is its own name.
bool have_one_publisher(const Account& a, const Account& b) {
  if (a.metadata().publisher && a.metadata().publisher == b.metadata().publisher) return true;
  const std::vector<std::string> names = compact_names(b);
  return std::ranges::any_of(compact_names(a),
                             [&](const std::string& name) { return std::ranges::find(names, name) != names.end(); });
}

/// Whether a run of words of the text is one of these names, written together or apart, and is cited.
bool cites_compact(const Account& account, const Words& words, const std::vector<std::string>& names) {
  const std::span<const text::Word> all = words.words;
  std::size_t longest = 0;
  for (const std::string& name : names) longest = std::max(longest, name.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::string run;
    for (std::size_t last = i; last < all.size() && run.size() < longest; ++last) {
      if (is_lower_case(account.text()[all[last].span.begin])) break;
      run += compact(all[last].folded);
      if (std::ranges::find(names, run) != names.end() && is_cited(account.text(), all, i, last - i + 1)) return true;
    }
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
  if (have_one_publisher(account, other)) return false;
  for (const Agency& agency : agencies) {
    if (is_published_by(other, agency) && !is_published_by(account, agency) && credits(account, words, agency)) return true;
  }
  const Metadata& metadata = other.metadata();
  if (metadata.publisher && cites(account, words, *metadata.publisher)) return true;
  if (other.name() != metadata.publisher.value_or("") && cites(account, words, other.name())) return true;
  return cites_compact(account, words, compact_names(other));
}

std::optional<std::string_view> credited_agency(const Account& account, const Words& words) {
  for (const Agency& agency : agencies) {
    if (is_published_by(account, agency) || credits(account, words, agency)) return agency.short_name;
  }
  return std::nullopt;
}

}  // namespace hexapla::lineage
