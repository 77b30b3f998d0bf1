#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/annotations.h>
#include <hexapla/comparison.h>
#include <hexapla/export.h>
#include <hexapla/span.h>

namespace hexapla {

enum class ReferenceForm : std::uint8_t { name, noun, pronoun };
enum class Gender : std::uint8_t { unknown, male, female };

/// Words that mean a participant, whichever they are: a name, a noun, a pronoun. Labels are those of them that a reader may want
/// to set side by side; references are all, and their chains are looser: by kind, number, gender and nearness.
struct Reference {
  Span span = {};         ///< the name, or the noun or pronoun alone
  std::string head = {};  ///< lemma of its head, in lower case; of a pronoun the word
  ReferenceForm form = ReferenceForm::name;
  ParticipantKind kind = ParticipantKind::other;  ///< other: or it cannot be told
  Gender gender = Gender::unknown;                ///< where the words tell it
  bool plural = false;
  std::vector<std::string> descriptions = {};  ///< nouns that the account says it is: "*pilot* Ann Roe", "Ann Roe, a *captain*"
  std::uint32_t chain = none;  ///< the first reference of the account to the same participant; its own index where it is that
  std::uint32_t participant = none;  ///< a number that references to one participant share in all accounts of a story
};

/// A word that tells that something happens or is done: a verb, or a noun or adjective that stands for one ("the crash", "dead").
struct Happening {
  Span span = {};
  std::string act = {};          ///< key under which the words for one happening meet: "collide" for "crashed" and "accident"
  bool saying = false;           ///< somebody's saying something
  std::uint32_t agent = none;    ///< the reference to who does it, in logic, not in grammar
  std::uint32_t patient = none;  ///< the reference to whom or what it is done to, or who undergoes it ("*Roe* died")
  std::uint32_t chain = none;    ///< a number that words for one happening share in all accounts of a story
};

/// What an account refers to and tells; both in text order, and empty without a language model.
struct AccountMentions {
  std::vector<Reference> references = {};
  std::vector<Happening> happenings = {};
};

/// All words of a story that mean a participant or tell a happening, chained over the accounts.
struct Chains {
  std::string version = {};  ///< of the program that made them
  std::vector<Comparison::Model> models = {};
  std::vector<Account> accounts = {};
  std::vector<AccountMentions> mentions = {};  ///< one for each account
};

inline constexpr std::string_view chains_schema = "hexapla/chains/1";

/// A JSON object, indented by two spaces, with a newline at the end; docs/chains.md describes it.
HEXAPLA_EXPORT std::string to_json(const Chains& chains);

}  // namespace hexapla
