#pragma once

#include <string>
#include <string_view>

#include <hexapla/syntax.h>

namespace hexapla::annotate {

// Questions about what a phrase takes part in. Each climbs at most a bounded number of heads. Labels are those of the English
// pipelines (ClearNLP).

/// The word that tells the event which the word `of` a time belongs to: the noun whose attribute the time is ("Tuesday's
/// indictment", "the Aug. 7 bombings"), the subject of a mere copula ("the hearing is on Monday"), else the verb of its clause;
/// `none` where the tree has none.
std::uint32_t event_of_time(const Syntax& syntax, std::uint32_t word);

/// The word that tells what a noun phrase with the head `word` takes part in: a participle that describes it ("people killed"),
/// else the verb of its clause, or what a copula says of it ("two are dead"), or the adverb that says what came of it ("fatally
/// shot"); a relative clause where the noun is no subject, object or agent, unless the pronoun stands behind a preposition
/// ("after which"). `none` where there is none.
std::uint32_t act_of_noun(const Syntax& syntax, std::uint32_t word);

/// The key of the act that `word` tells, which reads `lower`: the lemma of a verb, which is not undone once more ("wounded" is
/// "wound", not "wind"), else the verb that the word is made of ("arrival").
std::string act_key(const Syntax& syntax, std::uint32_t word, std::string_view lower);

}  // namespace hexapla::annotate
