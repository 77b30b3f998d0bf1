#include "annotate/quotations/people.h"

#include <algorithm>
#include <array>

#include "annotate/names/lexicon.h"
#include "annotate/quotations/lexicon.h"
#include "text/first_names.h"
#include "text/morphology.h"
#include "text/word_table.h"

namespace hexapla::annotate::quotations {
namespace {

/// Words of a person's name without a title.
constexpr std::uint32_t most_words = 4;

/// Words that begin or end names of places and buildings, beside those of the reader of names; and those that end people's as
/// well.
constexpr std::string_view place_lines =
    "begins: san santa los las fort port saint mount lake camp cape grand old la el\n"
    "ends: way place circle terrace parkway pike trail crossing apartments homes heights gardens springs hills falls plaza mall "
    "inn hotel bar grill nightclub reservation news photo photos glade harbor harbour restaurant market mills ridge "
    "creek point\n"
    "surnames: field park church camp banks bridges beach lane day street court rivers wells temple grove hill west north east "
    "south";
constexpr text::WordTable<text::count_words(place_lines)> place_words{place_lines};

class Judge {
 public:
  explicit Judge(const View& view) : view_(view), names_(view.annotations().names) {}

  People run() {
    People out{.person = std::vector<Sureness>(names_.size(), Sureness::no), .gender = std::vector<char>(names_.size(), '\0')};
    std::vector<bool> speak(names_.size(), false), are_places(names_.size(), false);
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
      const std::uint32_t chain = names_[i].chain == none ? i : names_[i].chain;
      first_ = view_.token_at(names_[i].span.begin);
      end_ = view_.token_at(names_[i].span.end);
      if (first_ >= view_.size()) continue;
      const char gender = gender_of(i, is_last_word(i, chain));
      if (out.gender[chain] == '\0') out.gender[chain] = gender;
      out.person[chain] = std::max(out.person[chain], sureness(i, chain, gender));
      if (is_led_as_place()) are_places[chain] = true;
      if (is_place_and_first_name() && is_beside_speech()) speak[chain] = true;
    }
    for (std::uint32_t chain = 0; chain < names_.size(); ++chain)
      if (speak[chain] && !are_places[chain]) out.person[chain] = std::max(out.person[chain], Sureness::perhaps);
    return out;
  }

 private:
  std::uint32_t names_class(std::uint32_t token) const { return names::classes(view_.lower(token)); }
  bool has_before() const { return first_ > 0 && view_.word(first_ - 1) && !view_.starts_sentence(first_); }

  /// By the first name, or by the form of address before it; "his" and "her" before a name say nothing of who bears it, and a
  /// last name that is somebody's first name too says nothing ("Warren").
  char gender_of(std::uint32_t name, bool last_name) const {
    // "Virginia", "in Warren": a first name alone may be a place's
    const bool place_alone = end_ - first_ == 1 && ((names_class(first_) & names::place) != 0 || is_led_as_place());
    if (!last_name && !place_alone && !has_place_word() && may_be_person(view_, name)) {
      if (const char gender = text::gender(view_.lower(first_)); gender != '\0') return gender;
    }
    if (const char gender = gender_of_speaker(); gender != '\0') return gender;
    std::uint32_t before = first_;
    if (before > 1 && view_.lower(before - 1) == ",") --before;  // "her son, Lamont Orr"
    if (before == 0 || view_.starts_sentence(before) || view_.is(before - 1, pronoun | determiner)) return '\0';
    if (text::is_function_word(view_.lower(before - 1))) return '\0';
    return view_.capital(before - 1) && before < first_ ? '\0' : text::gender(view_.lower(before - 1));
  }

  /// "Belling said she …": who speaks goes on about herself.
  char gender_of_speaker() const {
    if (end_ + 1 >= view_.size() || !view_.cue(end_, quotations::speaks)) return '\0';
    const std::uint32_t next = view_.lower(end_ + 1) == "that" && end_ + 2 < view_.size() ? end_ + 2 : end_ + 1;
    const bool pronoun = view_.lower(next) == "he" || view_.lower(next) == "she";
    return pronoun && view_.quote(next) == none ? text::gender(view_.lower(next)) : '\0';
  }

  Sureness sureness(std::uint32_t name, std::uint32_t chain, char gender) const {
    const bool titled = has_before() && (names_class(first_ - 1) & names::role) != 0;
    if (gender != '\0' || titled) return Sureness::surely;
    if (!may_be_person(view_, name)) return Sureness::no;
    const std::uint32_t words = end_ - first_;
    const bool speaks = end_ < view_.size() && view_.cue(end_, quotations::speaks | tells);
    if (is_last_word(name, chain) && !after_article()) return Sureness::surely;
    if (has_age() || (words >= 2 && text::is_first_name_of_both(view_.lower(first_)))) return Sureness::surely;
    if (is_a_thing() || is_initials()) return Sureness::no;
    if (speaks && words >= 2) return Sureness::surely;
    return speaks || (words >= 2 && words <= most_words && !is_a_place()) ? Sureness::perhaps : Sureness::no;
  }

  /// "Jordan", "Sydney": where the account never leads to it as to a place, it may be somebody who speaks.
  bool is_place_and_first_name() const {
    return end_ == first_ + 1 && (names_class(first_) & names::place) != 0 &&
           (text::is_first_name_of_both(view_.lower(first_)) || text::gender(view_.lower(first_)) != '\0');
  }
  bool is_beside_speech() const {
    return (end_ < view_.size() && view_.cue(end_, quotations::speaks | tells)) ||
           (first_ > 0 && !view_.starts_sentence(first_) && view_.cue(first_ - 1, quotations::speaks | tells));
  }

  /// "Ann Roe, 34,", "Ann Roe, who".
  bool has_age() const {
    if (end_ + 1 >= view_.size() || view_.lower(end_) != ",") return false;
    if (view_.lower(end_ + 1) == "who" || view_.lower(end_ + 1) == "whose") return true;
    const std::string_view number = view_.text(end_ + 1);
    return number.size() == 2 && view_.number(end_ + 1) && end_ + 2 < view_.size() && view_.lower(end_ + 2) == ",";
  }

  /// Whether a name is the last word of another that may be a person's: "Marsh" of "Ada Marsh", not "Orleans" of "New Orleans".
  bool is_last_word(std::uint32_t name, std::uint32_t full) const {
    constexpr std::uint32_t of_places = names::institution | names::takes_of | names::direction;
    if (full == name || (names_class(view_.token_at(names_[full].span.begin)) & of_places) != 0) return false;
    const std::string_view last = view_.account().text(names_[name].span), whole = view_.account().text(names_[full].span);
    return whole.size() > last.size() && whole.ends_with(last) && last.find(' ') == std::string_view::npos;
  }

  bool after_article() const { return first_ > 0 && view_.is(first_ - 1, determiner); }

  /// "the Pulse Nightclub", "Coordinated Universal Time": an article before it, or an adjective or participle in it.
  bool is_a_thing() const {
    if (after_article()) return true;
    for (std::uint32_t token = first_; token < end_; ++token) {
      if (!view_.word(token)) continue;
      if (names::has_ordinary_ending(view_.lower(token)) && end_ - first_ > 1 && token + 1 < end_) return true;
      if ((names_class(token) & names::ordinary) != 0) return true;
    }
    return false;
  }

  /// "TNA", a news agency, says: initials of a body.
  bool is_initials() const {
    constexpr std::size_t least = 3;  // "AJ" may be somebody
    const std::string_view word = view_.text(first_);
    return end_ == first_ + 1 && word.size() >= least && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
  }

  /// "in Tarn", "near Tarn": what leads to a place.
  bool is_led_as_place() const {
    static constexpr auto leads = std::to_array<std::string_view>(
        {"in", "at", "near", "inside", "outside", "across", "into", "on", "through", "throughout", "around"});
    return first_ > 0 && std::ranges::find(leads, view_.lower(first_ - 1)) != leads.end();
  }

  /// "in Orange Bend", "Port Tarn", "Orange Lane".
  bool is_a_place() const { return is_led_as_place() || has_place_word(); }
  bool has_place_word() const {
    const std::uint32_t last = end_ > first_ ? end_ - 1 : first_;
    return place_words.key(view_.lower(first_)) == "begins" || place_words.key(view_.lower(last)) == "ends";
  }

  const View& view_;
  const std::vector<Name>& names_;
  std::uint32_t first_ = 0, end_ = 0;  ///< tokens of the name at hand
};

}  // namespace

People find_people(const View& view) { return Judge(view).run(); }

bool may_be_person(const View& view, std::uint32_t name) {
  const Span span = view.annotations().names[name].span;
  const std::uint32_t first = view.token_at(span.begin);
  const bool named =
      first < view.size() && (text::gender(view.lower(first)) != '\0' || text::is_first_name_of_both(view.lower(first)));
  for (std::uint32_t token = first; token < view.size() && view.span(token).begin < span.end; ++token) {
    if (view.number(token)) return false;
    if (!view.word(token)) continue;
    const std::uint32_t is = names::classes(view.lower(token));
    constexpr std::uint32_t bodies =
        names::institution | names::takes_of | names::place | names::demonym | names::direction | names::calendar;
    // "Virginia Orr", "Tom Field"
    const bool in_name = named && (token == first ? view.span(token).end < span.end
                                                  : token == first + 1 && place_words.key(view.lower(token)) == "surnames");
    if ((is & bodies) != 0 && (is & (names::role | names::surname)) == 0 && !in_name) return false;
    if (view.lower(token) == "of" || view.lower(token) == "and") return false;
  }
  return true;
}

}  // namespace hexapla::annotate::quotations
