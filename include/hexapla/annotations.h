#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include <hexapla/account.h>
#include <hexapla/span.h>
#include <hexapla/syntax.h>

namespace hexapla {

/// No index: "none of the vector".
inline constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

enum class TokenKind : std::uint8_t { word, number, punctuation, symbol, url };

struct Token {
  Span span;
  TokenKind kind = TokenKind::word;
};

/// A sentence and its tokens `[first_token, last_token)`; it never crosses a block.
struct Sentence {
  Span span;
  std::uint32_t first_token = 0;
  std::uint32_t last_token = 0;
  std::uint32_t block = 0;  ///< index into the account's blocks
};

/// A run of capitalised words taken for a name ("Marco Rubio", "Tren de Aragua", "MS-13").
struct Name {
  Span span;
  std::uint32_t sentence = 0;
  std::uint32_t chain = none;  ///< names of one participant share it: the index of the chain's fullest Name
};

/// How a number's words bound it. `low` and `high` of the quantity already carry the bound.
enum class Bound : std::uint8_t {
  exact,      ///< "23"
  about,      ///< "around 250": low and high set some way apart (docs/formats.md says how far)
  at_least,   ///< "at least 21"
  at_most,    ///< "up to 40,000"
  more_than,  ///< "more than 250", "250-plus"
  less_than,  ///< "fewer than 12"
  between,    ///< "20 to 30"
  vague,      ///< "dozens", "several", "many": a wide interval
};

enum class QuantityKind : std::uint8_t {
  count,
  money,
  percent,
  age,
  duration,
  length,
  area,
  volume,
  mass,
  temperature,
  speed,
  clock_score,
  other
};

/// A number or vague amount, as an interval of a unit, with what it counts (design rule: numbers are intervals).
struct Quantity {
  Span span;    ///< the phrase that carries the value: bound, number, unit, counted noun phrase ("at least 21 members")
  Span number;  ///< the number words alone ("21")
  Bound bound = Bound::exact;
  QuantityKind kind = QuantityKind::count;
  double low = 0;                                         ///< least possible value, in `unit`
  double high = std::numeric_limits<double>::infinity();  ///< greatest; infinity: unbounded
  bool low_open = false;                                  ///< the value exceeds `low` ("more than 250")
  bool high_open = false;                                 ///< the value stays below `high` ("fewer than 12")
  std::string unit;  ///< ISO 4217 for money, "percent", SI names ("metre", "kelvin" never: "degree_celsius"), "year" for ages, ""
                     ///< for counts
  std::string per;   ///< "year" in "$200 million per year"
  std::string head;  ///< lower-case singular head noun of what is counted ("member"); empty if nothing is
  Span thing;        ///< the counted noun phrase without the number ("members of the notorious MS-13"); empty if nothing is
  std::vector<std::string> modifiers;  ///< lower-case content words of the thing besides its head, in text order, no duplicates
  std::string act;  ///< lower-case stem-like form of the verb or participle it takes part in ("deport"); empty if none was found
  std::string subject;  ///< lower-case text of a named participant whose attribute it is (whose age, whose bond); empty if none
  std::vector<std::string> context;  ///< lower-case content words around its phrase, nearest first, for alignment
  bool part = false;                 ///< a part of something said before ("23 of them", "including two leaders")
  bool others = false;               ///< besides those said before ("four others", "another 12")
  bool capacity = false;             ///< what a thing can hold, not what it holds ("can hold up to 40,000")
  std::uint32_t sentence = 0;
  std::uint32_t quotation = none;  ///< the quotation it stands in
};

enum class TimeKind : std::uint8_t { date, clock, duration, set, vague };

/// A time expression with an ISO 8601 value where one can be told.
struct Time {
  Span span;
  TimeKind kind = TimeKind::date;
  std::string value;   ///< TIMEX3-like: "2016-07-07", "2016-W27", "1798", "17", "P1Y", "T02:00", "XXXX-02", "PAST_REF"; empty if
                       ///< it cannot be told
  std::string timex3;  ///< `value`, with the day that the account's narrative gives it where it leaves the day open: of
                       ///< "at 2 a.m." the day told last, or that of publication; accounts are compared by `value`
  std::string modifier;   ///< "about", "before", "after", "early", "late", "start", "mid", "end", or empty
  bool anchored = false;  ///< the value was resolved against the account's publication date
  bool relative = false;  ///< relative to an event or to a time that is not known ("hours after taking office", "Thursday" of an
                          ///< undated account)
  std::string act;  ///< lower-case stem-like form of the verb of the event it dates, "published" of a stamp ("Published: May
                    ///< 2"); empty if none was found
  std::vector<std::string> context;  ///< lower-case content words of its clause, for alignment
  std::uint32_t sentence = 0;
  std::uint32_t quotation = none;
};

enum class Saying : std::uint8_t {
  direct,    ///< an utterance in quotation marks, or a post that is shown whole
  scare,     ///< a word or phrase in quotation marks without speaker ("ring of fire")
  title,     ///< the name of a work
  indirect,  ///< reported without quotation marks ("He stated that …")
};

/// Words in quotation marks, or a clause that reports speech.
struct Quotation {
  Span span;     ///< with its marks, which a post has not (indirect: the reporting sentence or clause)
  Span content;  ///< between the marks (indirect: the reported clause)
  Saying saying = Saying::direct;
  Span speaker;                 ///< the phrase that names who said it; may stand in another sentence; empty if nobody is named
  std::string speaker_name;     ///< the fullest name that the account has for the speaker; else the phrase; empty if unknown
  Span cue;                     ///< "said", "according to"; empty if none
  std::uint32_t utterance = 0;  ///< pieces of one utterance ("…," he said, "…") share the index of the first
  std::uint32_t parent = none;  ///< the quotation it is nested in
  bool closed = true;           ///< false: the closing mark is missing (ends at the paragraph)
  std::uint32_t sentence = 0;   ///< the sentence in which it begins
};

/// What a phrase is to the predicate of its statement: in logic, not in grammar, so that "police held Roe" and "Roe was held by
/// police" have the same subject and object.
enum class ArgumentRole : std::uint8_t {
  subject,
  object,
  recipient,   ///< "gave *Roe* a boat"
  attribute,   ///< what a copula or an apposition says: "is *captain*", "is *unclear*"
  complement,  ///< "tried *to leave*"
  oblique,     ///< behind another preposition than those of places: "charged *with fraud*"
  place,       ///< "*in Port Elm*"
};

struct Argument {
  Span span;  ///< the phrase, with its preposition; a relative pronoun's is the phrase for which it stands
  ArgumentRole role = ArgumentRole::subject;
  std::string head;  ///< lemma of its head, in lower case
};

enum class Modality : std::uint8_t {
  plain,
  future,       ///< "will", "is going to"
  possibility,  ///< "may", "might", "could"
  ability,      ///< "can"
  obligation,   ///< "must", "should"
  conditional,  ///< "would", "if"
  intention,    ///< an infinitive that tells a purpose, an order or a wish: "to stop them"
  question,     ///< "whether", "how", "?"
};

/// How sure a source is that a statement holds (the scale of FactBank).
enum class Certainty : std::uint8_t { certain, probable, possible, uncommitted };

struct Factuality {
  Certainty certainty = Certainty::certain;
  bool negative = false;  ///< that it does not hold
};

/// What the word for a saying tells of whether it is so.
enum class Stance : std::uint8_t {
  neutral,   ///< "said"
  affirms,   ///< who tells of it takes it for true as well: "confirmed", "knew"
  believes,  ///< "thinks", "suggested"
  doubts,
  denies,
  asks,
};

/// Who stands behind statements, in the words of whoever is `outer`: "*police* said *witnesses* reported …" makes two.
struct Voucher {
  Span source;       ///< the phrase that names the source; empty where none is named ("it was reported that")
  std::string name;  ///< the fullest name that the account has for it; else the phrase
  Span cue;          ///< "said", "according to"
  Stance stance = Stance::neutral;
  std::uint32_t outer = none;  ///< the voucher for this voucher's having said so, which stands before it; none: the account
};

/// A clause, or an apposition, which is one in short ("Ann Roe, a pilot"): somebody's word that something is so.
struct Statement {
  Span span;        ///< from its first own word to its last: clauses that hang on it are statements of their own
  Span predicate;   ///< the verb, or the noun of an apposition
  std::string act;  ///< key of the predicate: lemma of the verb, or of what a copula or an apposition says ("pilot")
  std::vector<Argument> arguments;   ///< in text order
  std::vector<std::uint32_t> times;  ///< the times that date it
  Modality modality = Modality::plain;
  bool negated = false;            ///< "not", "never", "no boat sank"
  Span hedge;                      ///< "allegedly", "apparently"; empty if none
  Factuality factuality;           ///< as its voucher has it, or the account where nobody else vouches
  Factuality by_account;           ///< as the account has it: uncommitted where it only reports
  std::uint32_t voucher = none;    ///< the innermost; none: the account itself
  std::uint32_t parent = none;     ///< the statement on whose words it hangs
  std::uint32_t sentence = 0;      ///< the sentence that holds its predicate
  std::uint32_t quotation = none;  ///< the innermost quotation that holds its predicate
};

enum class ParticipantKind : std::uint8_t { person, organisation, place, vehicle, other };

/// Words by which an account calls a participant: a name with its titles ("Captain Ann Roe") or a noun with what stands before it
/// ("wounded pilot"), whether it is the account's own choice of words or that of somebody quoted.
struct Label {
  Span span;
  std::string head;  ///< lemma of its head, in lower case
  ParticipantKind kind = ParticipantKind::other;
  bool name = false;           ///< its head is a proper noun
  bool definite = false;       ///< "the pilot", "her boat", and every name
  bool plural = false;         ///< "pilots"
  std::uint32_t chain = none;  ///< the first label of the same participant; its own index where it is that
  std::uint32_t sentence = 0;
  std::uint32_t quotation = none;  ///< the innermost speech that holds its head
};

/// What may be known of an event or not yet.
enum class Matter : std::uint8_t {
  name,       ///< who somebody is
  motive,     ///< why somebody did it, what led to it
  arrest,     ///< whether anybody was caught
  charge,     ///< whether anybody was charged
  number,     ///< how many there are
  condition,  ///< how somebody hurt is
  place,      ///< where somebody is, or is brought
};

/// A clause by which an account says that something is not known, not told or has not come to pass: "no motive has been
/// determined", "police did not name the victim", "no arrests were made".
struct Unknown {
  Span span;                     ///< the clause that says so, with that which tells what is asked
  Matter matter = Matter::name;  ///< what is asked
  Span about;                    ///< the phrase of whom or what it is asked: "the victim"; empty where that is not said
  std::string head;              ///< lemma of its head, in lower case; of a pronoun the pronoun
  bool plural = false;           ///< it stands for several
  std::string act;               ///< what is done where, or to how many, by the lemma of its verb; empty of other matters
  std::uint32_t sentence = 0;
  std::uint32_t quotation = none;  ///< the innermost speech that holds its verb
};

/// What was read from one account. Every vector is in text order, but for `vouchers`.
struct Annotations {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;
  std::vector<Name> names;
  std::vector<Quotation> quotations;
  std::vector<Quantity> quantities;
  std::vector<Time> times;
  std::vector<Voucher> vouchers;      ///< each behind its outer one
  std::vector<Statement> statements;  ///< empty without a model
  std::vector<Unknown> unknowns;      ///< empty without a model
  std::vector<Label> labels;          ///< empty without a model
  Syntax syntax;                      ///< what a language model read, which the rest rests on; empty without one
  std::vector<Warning> warnings;      ///< what could not be read as it should: a limit was hit
};

}  // namespace hexapla
