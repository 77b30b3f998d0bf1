#pragma once

#include "annotate/quotations/frames.h"
#include "annotate/quotations/phrases.h"

namespace hexapla::annotate::quotations {

// To whom a verb of saying belongs.

/// Whether the verb at `v` does not bring in what follows, since it governs something else: "continued to spend …".
bool is_passed_over(const FrameReader& frame, std::uint32_t v);

/// Who the verb at `v` belongs to: its subject; for "saying" and "to say" that of the sentence; for "Said Roe" what follows.
/// Empty if nobody is named.
Phrase subject_around(const FrameReader& frame, std::uint32_t v);

/// The subject of the verb at `v` in the tag that begins at `at`, where it leaves something out: “…,” Ann Roe, a parent told
/// reporters; “…,” May said. Empty if there is none.
Phrase tag_subject(const FrameReader& frame, std::uint32_t at, std::uint32_t v);

/// The name at position `at` that commas part from its verb at `v`, however much is told of it between: "Ann Roe, a member of the
/// board and the head of its harbour office, which will close, said". Empty if there is none, or if somebody speaks between.
Phrase subject_before_insertions(const FrameReader& frame, std::uint32_t at, std::uint32_t v);

/// "The video showed Roe telling them": who speaks in what the verb at `v` shows. Empty if nobody does.
Phrase shown_speaker(const FrameReader& frame, std::uint32_t v);

/// "Roe issued a statement saying": who gives out the writing that `speaker` is, else `speaker`.
Phrase author_of(const FrameReader& frame, Phrase speaker);

/// Whether `phrase` stands behind a comma beside the noun phrase at `at`: "Ann Roe, a parent".
bool is_apposition(const FrameReader& frame, std::uint32_t at, Phrase phrase);

}  // namespace hexapla::annotate::quotations
