#include "annotate/names/chains.h"

#include <string>
#include <unordered_map>

#include "annotate/names/lexicon.h"
#include "annotate/names/pieces.h"

namespace hexapla::annotate::names {
namespace {

/// The keys under which a name may meet others.
struct Keys {
  std::string whole;                     ///< its words, without points, initials and particles
  std::string ends;                      ///< first and last word; empty if it has one word
  std::string initials;                  ///< of its capitalised words; empty if it has one word
  std::vector<std::size_t> word_begins;  ///< where each word begins in `whole`
  bool tailed = false;                   ///< its last words may stand for it
  bool shouted = false;                  ///< all upper case

  std::size_t words() const { return word_begins.size(); }
  std::string_view word(std::size_t i) const {
    const std::size_t end = i + 1 < words() ? word_begins[i + 1] - 1 : whole.size();
    return std::string_view(whole).substr(word_begins[i], end - word_begins[i]);
  }
};

Keys keys_of(std::string_view text, std::string_view lower, const std::vector<Piece>& pieces) {
  Keys keys;
  std::string_view first, last;
  keys.shouted = true;
  for (const Piece& piece : pieces) {
    if (piece.kind == Piece::Kind::mark) continue;
    const std::string_view word = lower.substr(piece.span.begin, piece.span.size());
    if (piece.capital) keys.initials += text[piece.span.begin];
    keys.shouted = keys.shouted && piece.all_capitals;
    if ((classes(word) & particle) != 0 && !first.empty()) continue;
    if (piece.span.size() == 1 && !first.empty()) continue;  // "Donald J. Trump"
    if (!keys.whole.empty()) keys.whole += ' ';
    keys.word_begins.push_back(keys.whole.size());
    for (const char c : word) {
      if (c != '.') keys.whole += c;
    }
    if (first.empty()) first = word;
    last = word;
  }
  constexpr std::uint32_t no_tail = place | institution | direction | role | takes_of;
  keys.tailed =
      (classes(last) & no_tail) == 0 && (classes(first) & direction) == 0 && keys.whole.find(" of ") == std::string::npos;
  if (keys.word_begins.size() > 1) {
    keys.ends = std::string(long_first_name(first)) + ' ' + std::string(last);
  } else {
    keys.initials.clear();
  }
  return keys;
}

/// Whether the words between the ends of `part` all stand in `full`, in order.
bool holds(const Keys& full, const Keys& part) {
  std::size_t at = 1;
  for (std::size_t i = 1; i + 1 < part.words(); ++i) {
    while (at < full.words() && full.word(at) != part.word(i)) ++at;
    if (at++ >= full.words()) return false;
  }
  return true;
}

using Index = std::unordered_map<std::string, std::uint32_t>;

/// The name that `key` leads to, or `none`.
std::uint32_t at(const Index& index, const std::string& key) {
  const auto found = index.find(key);
  return found == index.end() ? none : found->second;
}

/// Words at a name's end under which a short form may find it: longer tails are never used.
constexpr std::size_t longest_tail = 3;

}  // namespace

void chain(std::string_view text, std::vector<Name>& names) {
  const std::string lower = lowered(text);
  std::vector<Keys> keys;
  std::vector<Piece> pieces;
  keys.reserve(names.size());
  Index by_whole, by_ends, by_initials, by_tail;
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    cut(text, names[i].span, pieces);
    keys.push_back(keys_of(text, lower, pieces));
    const Keys& key = keys.back();
    const auto [whole, fresh] = by_whole.try_emplace(key.whole, i);
    if (!fresh && keys[whole->second].shouted && !key.shouted) whole->second = i;
    if (key.words() < 2) continue;
    // Among names of the same ends, the one of most words leads.
    const auto [ends, added] = by_ends.try_emplace(key.ends, i);
    if (!added && keys[ends->second].words() < key.words()) ends->second = i;
    if (key.initials.size() >= 2) by_initials.try_emplace(lowered(key.initials), i);
    const std::size_t words = key.words();
    for (std::size_t tail = 1; key.tailed && tail < words && tail <= longest_tail; ++tail)
      by_tail.try_emplace(key.whole.substr(key.word_begins[words - tail]), i);
  }
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    std::uint32_t to = at(by_whole, keys[i].whole);
    for (int step = 0; step < 8;
         ++step) {  // each step leads to a fuller name: short form, full name, the fullest of the same ends
      const Keys& key = keys[to];
      std::uint32_t fuller = key.words() > 1 ? at(by_ends, key.ends) : none;
      if (fuller == none || keys[fuller].whole == key.whole || !holds(keys[fuller], key)) {
        fuller = key.words() < longest_tail ? at(by_tail, key.whole) : none;
      }
      if (fuller == none && key.words() == 1) fuller = at(by_initials, key.whole);
      if (fuller == none || fuller == to) break;
      to = at(by_whole, keys[fuller].whole);
    }
    names[i].chain = to;
  }
}

}  // namespace hexapla::annotate::names
