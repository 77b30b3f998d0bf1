#pragma once

#include <string>
#include <utility>

#include "annotate/quotations/people.h"
#include "annotate/quotations/view.h"

namespace hexapla::annotate::quotations {

/// Gives speakers their names: a phrase that holds a name has the fullest form that the account knows for it; a pronoun or an
/// office ("the mayor") has that of the last fitting participant before it; any other phrase stands for itself.
class Resolver {
 public:
  explicit Resolver(const View& view);

  /// The name of the speaker that the phrase at `span` means. Cost: bounded.
  std::string name_of(Span span) const;

 private:
  std::uint32_t name_in(Span span) const;
  bool is_said_to_speak(std::uint32_t name) const;
  std::uint32_t last_in_full(std::uint32_t name) const;
  std::string chain_text(std::uint32_t name) const;
  bool goes_on(std::uint32_t sentence, Span pronoun, std::uint32_t until) const;
  bool is_possessive(std::uint32_t name) const;
  bool describes_another(std::uint32_t name, char sex) const;
  std::uint32_t nearest_person(Span pronoun, char gender, Sureness least) const;
  std::pair<std::uint32_t, std::uint32_t> last_office(Span pronoun, char gender) const;
  std::uint32_t antecedent(Span pronoun, char gender) const;
  std::uint32_t holder(std::string_view office, std::uint32_t before) const;

  const View& view_;
  People people_;
};

}  // namespace hexapla::annotate::quotations
