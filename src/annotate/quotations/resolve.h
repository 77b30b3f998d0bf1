#pragma once

#include <string>
#include <utility>
#include <vector>

#include "annotate/quotations/people.h"
#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// Whom a speaker's phrase means.
struct Speaker {
  Span span;
  std::string name;            ///< in full; the phrase itself where it stands for nobody else
  std::uint32_t chain = none;  ///< of the account's names; none: a description ("the friend")
  char sex = '\0';             ///< 'm', 'f', or 0 where nothing tells
  bool person = false;         ///< one human being, who may be "he" or "she" further on
};

/// Gives speakers their names: a phrase that holds a name has the fullest form that the account knows for it; a pronoun has that
/// of who spoke shortly before it, else of the last fitting participant, and so has an office ("the mayor"); any other phrase
/// stands for itself.
class Resolver {
 public:
  /// `speakers` are the phrases of all who speak in the account, in any order; they are resolved in text order. Of them `told_of`
  /// are those who only speak in what another says: "Roe" of "Marsh said Roe had promised".
  explicit Resolver(const View& view, std::vector<Span> speakers = {}, std::vector<Span> told_of = {});

  /// The name of the speaker that the phrase at `span` means. Cost: bounded.
  std::string name_of(Span span) const { return speaker(span).name; }

 private:
  Speaker speaker(Span span) const;
  Speaker named(Span span, std::uint32_t name) const;
  Speaker described(Span span) const;
  std::uint32_t apposed(Span span) const;
  const Speaker* last_speaker(Span pronoun, char sex) const;
  bool acts_in_clause(std::uint32_t sentence, std::uint32_t first) const;
  bool tells_of_speaking(std::uint32_t sentence) const;
  bool is_met_with_words(std::uint32_t name, Span pronoun) const;
  bool takes_over(std::uint32_t name, const Speaker& before, Span pronoun) const;
  std::uint32_t chain_of(std::uint32_t name) const;
  Speaker named_as_month(Span span) const;
  std::uint32_t name_in(Span span) const;
  bool is_office(std::uint32_t token, std::string_view office) const;
  bool is_lesser(std::uint32_t office) const;
  bool is_said_to_speak(std::uint32_t name) const;
  std::uint32_t last_in_full(std::uint32_t name) const;
  std::string chain_text(std::uint32_t name) const;
  bool goes_on(std::uint32_t sentence, Span pronoun, std::uint32_t until) const;
  bool is_possessive(std::uint32_t name) const;
  bool describes_another(std::uint32_t name, char sex) const;
  std::uint32_t nearest_person(Span pronoun, char gender, Sureness least) const;
  std::pair<std::uint32_t, std::uint32_t> last_office(Span pronoun, char gender) const;
  std::uint32_t antecedent(Span pronoun, char gender) const;
  std::uint32_t holder(std::string_view office, std::uint32_t before, std::string_view whose = {}) const;
  std::uint32_t office_holder(Span span) const;
  std::uint32_t addressee(Span pronoun, char sex) const;

  const View& view_;
  People people_;
  std::vector<Span> told_of_;         ///< sorted
  std::vector<Speaker> spoken_;       ///< in text order
  std::vector<bool> speaks_;          ///< of chains: somewhere in the account, by name
  std::vector<std::uint32_t> first_;  ///< of chains: the first of their names
};

}  // namespace hexapla::annotate::quotations
