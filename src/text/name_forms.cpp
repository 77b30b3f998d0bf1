#include "text/name_forms.h"

#include <algorithm>
#include <array>

#include "text/person_names.h"
#include "text/word_table.h"

namespace hexapla::text {
namespace {

// Closed classes of English words, as far as a hand can make them; no story was read for them.
// clang-format off
constexpr std::string_view place_lines =
    "way: street st road rd avenue ave parkway highway boulevard blvd lane drive route interstate bridge square plaza apartments\n"
    "land: county city town village island islands mountain mountains river lake bay gulf sea ocean park beach valley peninsula airport"
    " harbour harbor port";
constexpr std::string_view body_lines =
    "kind: court department police office university college school hospital church bank council committee commission agency ministry"
    " bureau company corporation inc corp ltd llc plc association federation club union party patrol force service authority board foundation"
    " institute society brigade battalion regiment airlines airways telecom telecommunications motors industries technologies holdings united rovers wanderers athletic fc"
    " academy bakery brewery center centre clinic creamery hotel library mall motel museum restaurant\n"
    "one: army navy guard senate congress parliament";
constexpr std::string_view ship_lines = "is: ins uss usns hms mv ss rms hmas hmcs fv";
constexpr std::string_view saint_lines = "is: saint st san santa fort ft mount mt port camp club hotel cafe lake";
constexpr std::string_view quarter_lines = "is: north south east west northern southern eastern western";
constexpr std::string_view day_lines = "is: day eve night week monday tuesday wednesday thursday friday saturday sunday";
constexpr std::string_view creed_lines = "is: islam christianity judaism buddhism hinduism sikhism catholicism";
// clang-format on

constexpr WordTable<count_words(place_lines)> places{place_lines};
constexpr WordTable<count_words(body_lines)> bodies{body_lines};
constexpr WordTable<count_words(ship_lines)> ships{ship_lines};
constexpr WordTable<count_words(saint_lines)> saints{saint_lines};
constexpr WordTable<count_words(quarter_lines)> quarters{quarter_lines};
constexpr WordTable<count_words(day_lines)> days{day_lines};
constexpr WordTable<count_words(creed_lines)> creeds{creed_lines};

constexpr auto spreaders = std::to_array<std::string_view>({"abc",
                                                            "abc news",
                                                            "afp",
                                                            "agence france-presse",
                                                            "al jazeera",
                                                            "ap",
                                                            "associated press",
                                                            "bbc",
                                                            "bbc news",
                                                            "bloomberg",
                                                            "cbs",
                                                            "cbs news",
                                                            "cnn",
                                                            "facebook",
                                                            "fox",
                                                            "fox news",
                                                            "google",
                                                            "guardian",
                                                            "instagram",
                                                            "nbc",
                                                            "nbc news",
                                                            "new york times",
                                                            "news channel",
                                                            "npr",
                                                            "pti",
                                                            "reddit",
                                                            "reuters",
                                                            "snapchat",
                                                            "telegram",
                                                            "tiktok",
                                                            "twitter",
                                                            "upi",
                                                            "usa today",
                                                            "wall street journal",
                                                            "washington post",
                                                            "whatsapp",
                                                            "x",
                                                            "xinhua",
                                                            "youtube"});

static_assert(std::ranges::is_sorted(spreaders));

}  // namespace

bool spreads_news(std::string_view name) { return std::ranges::binary_search(spreaders, name); }

bool is_bare_word(std::string_view folded) {
  return places.contains(folded) || bodies.key(folded) == "kind" || creeds.contains(folded) || days.contains(folded);
}

ParticipantKind kind_by_form(const std::vector<std::string>& words, ParticipantKind known) {
  if (words.size() < 2) return known;
  if (days.contains(words.back())) return ParticipantKind::other;
  if (ships.contains(words.front())) return ParticipantKind::vehicle;
  const bool by_first = saints.contains(words.front()) || quarters.contains(words.front());
  // Not "Santa Orn County Sheriff Ann Roe".
  const bool titled = std::any_of(words.begin() + 1, words.end() - 1, [](const std::string& word) { return is_title(word); });
  if (known == ParticipantKind::person && by_first && !titled) return ParticipantKind::place;
  if (bodies.contains(words.back())) return ParticipantKind::organisation;
  if (known == ParticipantKind::organisation && places.key(words.back()) == "land") return known;
  return places.contains(words.back()) ? ParticipantKind::place : known;
}

}  // namespace hexapla::text
