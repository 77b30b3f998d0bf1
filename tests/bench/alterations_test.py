#!/usr/bin/env python3
"""What bench/planted alters, on invented accounts: alterations_test.py PROJECT. Standard library only."""

import pathlib
import random
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(sys.argv.pop()) / "bench/edits"))
sys.dont_write_bytecode = True
import clauses
import dates
import figures
import gather
import names
import plan
import quotes
import rewords
from text import Text, content, replaced

FIRST = (
    "Divers searched the flooded deck of the ferry Corrin on March 12 at 7 p.m., and 14 passengers were rescued by fishermen from Osk harbour. "
    "The captain, Ada Quistgard, 51, was not injured when the ferry struck rocks. "
    "“We heard a terrible grinding noise below the deck,” said Ada Quistgard.\n"
    "Posted: Tuesday, March 13 at 9 a.m.\n"
)
SECOND = (
    "Fishermen from Osk harbour rescued fourteen passengers of the ferry Corrin at 7 p.m. on March 12 after divers searched its flooded deck. "
    "Captain Ada Quistgard, a 51-year-old of Osk, was not badly injured when the ferry struck rocks.\n"
    "Quistgard said, \"We heard a terrible grinding noise below the deck.\"\n"
)


def story(*texts):
    return gather.Story("invented", "ferry", [gather.Account(str(i), text) for i, text in enumerate(texts)])


def found(kind, read, alter, *texts):
    return plan.candidates(story(*texts), kind, read(story(*texts)), alter, random.Random(1))


class Figures(unittest.TestCase):
    def test_reads_what_is_counted(self):
        values = {(v.account, v.written): v for v in figures.figures(story(FIRST, SECOND))}
        self.assertEqual(set(values), {(0, "14"), (0, "51"), (1, "fourteen"), (1, "51")})
        self.assertEqual(values[0, "14"].key, values[1, "fourteen"].key)
        self.assertEqual(values[0, "51"].about & values[1, "51"].about, {"age"})
        self.assertEqual(FIRST[values[0, "14"].begin : values[0, "14"].end], "14")

    def test_leaves_out_what_is_no_figure(self):
        text = "The crew of Unit 12 went to the 400 block of Route 9 at 3 p.m. on May 4, 2016; “we lost 12 boats,” he said. Call 555-1234. One of them slept. At least 12 boats came, four or 5 others left."
        self.assertEqual(figures.figures(story(text)), [])

    def test_leaves_out_years(self):
        self.assertEqual(figures.figures(story("He had a 2006 conviction in the nineteen fifties.")), [])

    def test_leaves_out_what_stands_converted_and_what_is_of_another_event(self):
        self.assertEqual(figures.figures(story("The boat sank seven km (4 miles) off Osk. Last summer, nine sailors drowned.")), [])
        self.assertEqual(len(figures.figures(story("The boat sank seven miles off Osk. In summer, nine sailors drowned."))), 2)

    def test_alters_in_the_same_form(self):
        for written, number, about in (("1,700", 1700.0, "people"), ("14", 14.0, "passenger"), ("six", 6.0, "boat"), ("$2.5", 2.5, "$"), ("51", 51.0, "age")):
            for seed in range(40):
                other = figures.altered(plan.Value(0, 0, 1, (number, ""), frozenset([about]), written), random.Random(seed))
                self.assertNotEqual(figures.value_of(other), number)
                self.assertEqual(("$" in other, "," in other, other[0].isalpha()), ("$" in written, "," in written, written[0].isalpha()))

    def test_a_figure_of_two_things_is_left_alone(self):
        two = FIRST + "Another 14 boats came from Osk harbour.\n"
        self.assertEqual([c for c in found("figure", figures.figures, figures.altered, two, SECOND) if c.account == 0 and two[slice(*c.places[0])] == "14"], [])


class Dates(unittest.TestCase):
    def test_reads_and_alters(self):
        candidates = [c for c in found("date", dates.dates, dates.altered, FIRST, SECOND) if c.account == 0]
        self.assertEqual(sorted(FIRST[slice(*c.places[0])] for c in candidates), ["12", "7"])
        for c in candidates:
            self.assertNotEqual(c.edits[0][2], FIRST[slice(*c.places[0])])
            self.assertEqual([account for account, _, _ in c.twins], [1])

    def test_a_day_that_is_a_name_is_not_altered(self):
        read = dates.dates(story("The boats raced on Patch Tuesday and after the July 4 fireworks. The boats raced on July 4."))
        self.assertEqual([v.written for v in read], [None, None, "4"])

    def test_a_weekday_beside_a_date_and_a_day_of_saying_stay(self):
        values = dates.dates(story("The bridge fell on Friday, June 3. Officials said Monday that it was old. Rain fell on Tuesday."))
        self.assertEqual([v.key[:2] for v in values if v.key[0] == "weekday"], [("weekday", "Tuesday")])


class Names(unittest.TestCase):
    def test_alters_the_last_name_wherever_it_stands(self):
        candidates = [c for c in found("name", names.names, names.altered, FIRST, SECOND) if c.account == 0]
        self.assertEqual(len(candidates), 1)
        after = replaced(FIRST, candidates[0].edits)
        self.assertNotIn("Quistgard", after)
        self.assertEqual(after.count(candidates[0].edits[0][2]), 2)

    def test_a_place_is_nobody(self):
        self.assertEqual(names.names(story("A boat sank in Lone Quist. Lone Quist, who?")), [])

    def test_another_first_name_is_another_person_and_a_street_nobody(self):
        first = "Ada Quistgard, 51, of Osk was not injured when the ferry struck rocks at Osk harbour."
        for told in ("Ida Quistgard of Osk was not injured when the ferry struck rocks at Osk harbour.",
                     "On Quistgard Ave. in Osk nobody was injured when the ferry struck rocks at Osk harbour."):
            self.assertEqual(found("name", names.names, names.altered, first, told), [], told)
        self.assertTrue(found("name", names.names, names.altered, first, first.replace("Ada", "Ada Mae")))

    def test_respells_by_one_letter(self):
        for seed in range(40):
            self.assertNotEqual(names.respelled("Quistgard", random.Random(seed)), "Quistgard")


class Clauses(unittest.TestCase):
    def test_denies_and_affirms(self):
        first = FIRST.replace("The captain, Ada Quistgard, 51, was", "Captain Quistgard was")
        second = SECOND.replace("Captain Ada Quistgard, a 51-year-old of Osk, was not badly", "Ada Quistgard was not")
        by_place = {first[slice(*c.places[0])]: c.edits[0][2] for c in found("negation", clauses.clauses, clauses.altered, first, second) if c.account == 0}
        self.assertEqual(by_place["was not injured"], "was injured")

    def test_what_a_relative_clause_says_is_no_fact(self):
        self.assertEqual(clauses.clauses(story("The man who was rescued slept.")), [])
        self.assertEqual(clauses.clauses(story("The man whose boat was rescued slept.")), [])

    def test_leaves_out_what_a_word_before_denies_and_what_is_no_verb(self):
        self.assertEqual(clauses.clauses(story("No further boats were rescued. The captain has nothing.")), [])

    def test_others_are_others_by_how_many_or_how_old_they_are(self):
        def among(one, other):
            rest = " rescued from the ferry Corrin near Osk harbour."
            return len(found("negation", clauses.clauses, clauses.altered, one + rest, other + rest))

        self.assertEqual(among("Three men were", "Three men were"), 2)
        self.assertEqual(among("Three men were", "3 men were"), 2)
        self.assertEqual(among("Three men were", "The men were"), 2)
        self.assertEqual(among("Three men were", "Four men were"), 0)
        self.assertEqual(among("A 31-year-old man was", "A 24-year-old man was"), 0)
        self.assertEqual(among("The men was", "The man was"), 0)


class Quotes(unittest.TestCase):
    def test_puts_another_word_into_what_both_quote(self):
        text = FIRST + "They were dragging the ferry with a line of steel.\n"
        for c in quotes.candidates(story(text, SECOND), random.Random(1)):
            (begin, end, other), = c.edits
            self.assertIn(text[begin:end], ("terrible", "grinding", "noise", "deck", "heard"))
            self.assertEqual(other[-2:], text[begin:end][-2:])
            self.assertEqual(len(c.twins), 1)

    def test_needs_enough_of_the_same_words(self):
        self.assertEqual(quotes.candidates(story("“A terrible noise,” he said with trouble.", "“A terrible noise,” he said."), random.Random(1)), [])


class Rewordings(unittest.TestCase):
    def test_keep_the_sense(self):
        one = story(FIRST + "They did not swim. The wind grew colder over the empty harbour wall.\n")
        text = one.accounts[0].text
        after = {name: [replaced(text, edits) for edits in reword(one, 0)] for name, reword in rewords.REWORDINGS.items()}
        self.assertIn(text.replace("14 passengers", "fourteen passengers"), after["figure form"])
        self.assertTrue({text.replace("March 12 at", "12 March at"), text.replace("at 7 p.m.", "at 7:00 p.m.")} <= set(after["date form"]))
        self.assertEqual(after["marks"], [text.replace("“", '"').replace("”", '"')])
        self.assertIn(text.replace("did not swim", "didn't swim"), after["contraction"])
        self.assertEqual(after["cut"], [text.replace("The wind grew colder over the empty harbour wall.", "")])


class Texts(unittest.TestCase):
    def test_sentences_and_content(self):
        text = "Dr. Lund of the U.S. Navy spoke. “It fell,” he said.\nThen they left."
        read = Text(text)
        self.assertEqual([text[b:e] for b, e in read.sentences], ["Dr. Lund of the U.S. Navy spoke.", "“It fell,” he said.", "Then they left."])
        self.assertEqual(content("The boats were rescued"), {"boat", "rescu"})

    def test_edits_must_not_overlap(self):
        self.assertEqual(replaced("abcdef", [(4, 5, "X"), (1, 2, "")]), "acdXf")
        self.assertRaises(ValueError, replaced, "abcdef", [(1, 3, ""), (2, 4, "")])


if __name__ == "__main__":
    unittest.main()
