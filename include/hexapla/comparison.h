#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/annotations.h>
#include <hexapla/error.h>
#include <hexapla/export.h>

namespace hexapla {

enum class FindingKind : std::uint8_t { quantity, time, quotation, statement, label };
/// How a finding's readings stand to one another.
enum class Relation : std::uint8_t {
  agree,       ///< one reading, in two or more accounts
  compatible,  ///< readings differ and can all hold, or one reading that may be of different things (Finding::may_agree)
  conflict,    ///< some two readings exclude each other
  single,      ///< one account only
};
HEXAPLA_EXPORT std::string_view name_of(FindingKind kind);
HEXAPLA_EXPORT std::string_view name_of(Relation relation);
HEXAPLA_EXPORT std::string_view name_of(Bound bound);
HEXAPLA_EXPORT std::optional<FindingKind> finding_kind(std::string_view name);
HEXAPLA_EXPORT std::optional<Relation> relation(std::string_view name);
HEXAPLA_EXPORT std::optional<Bound> bound(std::string_view name);

/// A place in one account of the comparison (`account` is an index into Comparison::accounts).
struct Mention {
  std::uint32_t account = 0;
  Span span;
  friend auto operator<=>(const Mention&, const Mention&) = default;
};

/// What a reading says. Which members are set depends on the finding's kind; `text` always is.
struct Value {
  std::string text;  ///< for people, in plain words: "about 250 people", "1798", the words of a quotation
  // quantity
  std::optional<Bound> bound = {};
  std::optional<double> low = {}, high = {};  ///< unset: unbounded
  std::string unit = {};                      ///< "" for counts
  // time
  std::string iso = {};  ///< ISO 8601; "" if it cannot be told
  // quotation
  std::string speaker = {};
  bool paraphrase = false;  ///< reports the utterance without quotation marks
};

/// How the words of one quotation differ from those of the finding's first reading.
struct WordChange {
  enum class Kind : std::uint8_t { same, cut, added, changed } kind = Kind::same;
  std::string base;   ///< words of the base reading ("" where added)
  std::string other;  ///< words of this reading ("" where cut)
};

struct Reading {
  Value value;
  std::vector<Mention> mentions;  ///< by account, then by place
  std::vector<WordChange> changes =
      {};  ///< quotations only, against the finding's first reading; empty for that one and for paraphrases
};

using ReadingPair = std::pair<std::uint32_t, std::uint32_t>;  ///< indexes into Finding::readings, first < second

/// A reading, maybe of another finding: indexes into Comparison::findings and Finding::readings.
struct ReadingRef {
  std::uint32_t finding = 0, reading = 0;
  friend auto operator<=>(const ReadingRef&, const ReadingRef&) = default;
};

/// Figures that add up to one that this finding gives, or that bears on it: "238 + 21 = 259".
struct Sum {
  std::vector<ReadingRef> parts;
  double total = 0;
  std::uint32_t matches = none;  ///< the reading of this finding whose interval holds the total, or `none`
  std::string text;
};

/// One question that accounts answer.
struct Finding {
  FindingKind kind = FindingKind::quantity;
  std::string about;  ///< the question, in the accounts' own words
  Relation relation = Relation::single;
  std::uint32_t origins = 1;  ///< how many origins give an answer
  double confidence = 1;      ///< that the mentions answer one question, (0, 1], rounded to 1e-6
  std::string reason;         ///< one plain sentence: why the readings relate as they do
  std::vector<Reading> readings;
  std::vector<ReadingPair> conflicts = {};
  std::vector<ReadingPair> updates = {};  ///< conflicts that are a later state of a developing figure: (earlier, later)
  std::vector<Sum> sums = {};

  /// Whether the accounts say the same, but perhaps of different things.
  bool may_agree() const { return relation == Relation::compatible && readings.size() == 1; }
};

/// A passage that two accounts share. `from` is the likelier source when `directed`.
struct CopyPassage {
  Span from, to;
};
struct Copy {
  std::uint32_t from = 0, to = 0;  ///< indexes of accounts
  bool directed = false;           ///< the direction is borne out by times, attribution or containment
  std::string reason;
  double share_from = 0, share_to = 0;  ///< share of the account's words that stand in shared passages, rounded to 1e-6
  std::vector<CopyPassage> passages;    ///< in order of `from`
};

/// Words that accounts use, with every place where they do.
struct Phrase {
  std::string text;               ///< as most places have it, on one line
  std::vector<Mention> mentions;  ///< by account, then by place; at least one
};

/// A clause of an account that tells of a dated event, and the time in it.
struct DatedClause {
  Mention clause;
  Span time;
  friend auto operator<=>(const DatedClause&, const DatedClause&) = default;
};

/// An event that accounts date.
struct DatedEvent {
  std::string when;  ///< as Value::iso, as exact as the accounts tell: "2025-10-14T06:10", "2025-10-14TMO", "1998"
  std::string what;  ///< what happened, in the words of the account whose words the others share most
  std::vector<DatedClause> clauses;  ///< by account, then by place
  std::uint32_t finding = none;      ///< the finding of its time
  bool disputed = false;             ///< that finding is a conflict: accounts date it otherwise
};

/// Somebody, something or some place that accounts name.
struct Participant {
  ParticipantKind kind = ParticipantKind::other;
  std::string name;                       ///< the fullest name that most accounts use
  std::vector<Phrase> names = {};         ///< by how many accounts use them, then how often
  std::vector<Phrase> descriptions = {};  ///< nouns and titles: "TBI spokesman", "the manager"
  std::vector<Phrase> ages = {};          ///< of persons
};

/// What all accounts of the event tell but one. One of the two indexes is set.
struct Omission {
  std::uint32_t account = 0;         ///< the one that does not tell
  std::uint32_t finding = none;      ///< into Comparison::findings
  std::uint32_t participant = none;  ///< into Overview::participants
};

/// One thing that accounts put in different words.
struct WordChoice {
  enum class Kind : std::uint8_t {
    naming,    ///< what a participant, or those who play one part, are called
    saying,    ///< the verbs by which speech is introduced
    modifier,  ///< evaluating words before one noun or verb
  } kind = Kind::naming;
  std::string about;                 ///< the participant, speaker or word; "" for the speech of all speakers
  std::uint32_t participant = none;  ///< into Overview::participants
  std::vector<Phrase> phrases;       ///< by how often they stand
};
HEXAPLA_EXPORT std::string_view name_of(WordChoice::Kind kind);
HEXAPLA_EXPORT std::string_view name_of(ParticipantKind kind);

/// What a reader wants to know of a story as a whole, beside its findings.
struct Overview {
  std::vector<std::uint32_t> other_event = {};  ///< accounts that share no participant, place or time with any other
  std::vector<DatedEvent> timeline = {};        ///< in order of time
  std::vector<Participant> participants = {};   ///< by how many accounts tell of them, then how often
  std::vector<std::uint32_t> singles = {};      ///< findings that one account alone gives, the weightiest first
  std::vector<Omission> omissions = {};         ///< by importance of what is left out
  std::vector<WordChoice> words = {};           ///< by kind, then by how many accounts differ
};

/// What the accounts of a story share and dispute.
struct Comparison {
  struct Model {
    std::string name, sha256;
  };
  std::string version;  ///< of the program that made it
  std::vector<Model> models = {};
  std::string story = {};                           ///< which of many, where many are compared; else empty
  std::map<std::string, std::string> options = {};  ///< those that bear on the result
  std::vector<Account> accounts;
  std::vector<std::uint32_t> origin;  ///< of each account: accounts with one number count as one origin, numbered from 0
  std::vector<Error> failed = {};
  std::vector<Finding> findings = {};  ///< by importance; ids are "f1", "f2", … in this order, readings "r1", …
  std::vector<Copy> copies = {};
  Overview overview = {};
};

}  // namespace hexapla
