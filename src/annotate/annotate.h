#pragma once

#include <hexapla/account.h>
#include <hexapla/annotations.h>
#include <hexapla/language.h>

namespace hexapla::annotate {

/// The most quotations, times or quantities that are kept of one account, the first ones; a warning tells of more.
inline constexpr std::size_t most_of_a_kind = 20'000;

/// Everything that is read from one account; empty for one in a language that is not read. With an analyser, which must be used
/// by this thread alone, the readers rest on what its language model says (Annotations::syntax); without one on rules alone.
/// Stateless: may run in any thread. Cost: linear in the text.
Annotations annotate(const Account& account, language::Analyser* analyser = nullptr);

// The readers, in the order in which they run. Each adds its own vector to `annotations` and reads those of the ones before it,
// and the syntax, where it is not empty.

/// The most tokens of a sentence. What goes on without a stop (a list, a table, posts without any) is parted behind a comma or
/// between words, so that looking at a mention's sentence costs no more than this, whatever the text. Of 4,600 pages of news
/// one had a longer sentence.
inline constexpr std::uint32_t longest_sentence = 500;

/// Tokens and sentences (Unicode UAX 29 by ICU, with the abbreviations of news). No sentence crosses a block.
void segment(const Account& account, Annotations& annotations);
/// Runs of capitalised words taken for names; short forms are chained to the fullest.
void find_names(const Account& account, Annotations& annotations);
/// Words in quotation marks and reported speech, with who says it.
void find_quotations(const Account& account, Annotations& annotations);
/// Dates, clock times, durations; anchored on the account's publication time.
void find_times(const Account& account, Annotations& annotations);
/// Numbers and vague amounts with what they count; those inside times, ordinals and names are none.
void find_quantities(const Account& account, Annotations& annotations);
/// Clauses and appositions as statements, with who vouches for each and how sure, and those that say what is not known; none
/// without syntax.
void find_statements(const Account& account, Annotations& annotations);
/// The words by which the account calls people, organisations, places and vehicles; none without syntax.
void find_labels(const Account& account, Annotations& annotations);

}  // namespace hexapla::annotate
