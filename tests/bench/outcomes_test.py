#!/usr/bin/env python3
"""What bench/planted and bench/lineage count, on invented comparisons and copies: outcomes_test.py PROJECT. Standard library only."""

import pathlib
import random
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(sys.argv.pop()) / "bench/edits"))
sys.dont_write_bytecode = True
import copies
import gather
import outcome

TEXT = "Zoë counted 14 boats, and 14 crews."


def comparison(conflicts, **readings):
    mentions = lambda places: [{"account": a, "begin": b, "end": e} for a, b, e in places]
    return {"findings": [{"kind": "quantity", "relation": "conflict" if conflicts else "agree", "reason": "…", "conflicts": conflicts,
                          "readings": [{"id": name, "mentions": mentions(places)} for name, places in readings.items()]}]}


class Outcomes(unittest.TestCase):
    def test_places_are_bytes(self):
        edited = outcome.Edited(TEXT, [(12, 14, "fourteen"), (26, 28, "9")])
        self.assertEqual(edited.places(), [(13, 21), (33, 34)])
        self.assertEqual(edited.before(13, False), 13)
        self.assertEqual(edited.before(21, True), 15)
        self.assertEqual(edited.before(17, True), 15)  # inside the new words: their end
        self.assertEqual(edited.before(22, False), 16)
        self.assertEqual(edited.before(34, True), 29)

    def test_a_conflict_pairs_the_altered_place_with_a_twin(self):
        found = outcome.conflicts(comparison([["r1", "r2"]], r1=[("a", 13, 21)], r2=[("b", 5, 7)]))
        self.assertTrue(outcome.reported(found, "a", [(13, 21)], [("b", 4, 6)]))
        self.assertFalse(outcome.reported(found, "a", [(13, 21)], [("b", 7, 9)]))
        self.assertFalse(outcome.reported(found, "a", [(33, 34)], [("b", 4, 6)]))

    def test_only_new_pairs_count(self):
        edited = outcome.Edited(TEXT, [(12, 14, "fourteen")])
        before = outcome.conflicts(comparison([["r1", "r2"]], r1=[("a", 13, 15)], r2=[("b", 5, 7)]))
        after = outcome.conflicts(comparison([["r1", "r2"]], r1=[("a", 13, 21)], r2=[("b", 5, 7), ("c", 1, 2)]))
        self.assertEqual(list(outcome.new_conflicts(before, after, "a", edited)), [(("a", 13, 21), ("c", 1, 2))])

    def test_tells_how_far_the_program_came(self):
        joined = comparison([], r1=[("a", 13, 21), ("b", 5, 7)])
        self.assertEqual(outcome.why_missed(joined, "a", [(13, 21)], [("b", 5, 7)]), "joined as quantity, agree")
        self.assertEqual(outcome.why_missed(joined, "a", [(13, 21)], [("c", 5, 7)]), "a quantity not joined")
        self.assertEqual(outcome.why_missed(joined, "a", [(33, 34)], [("b", 5, 7)]), "not read")


class Copies(unittest.TestCase):
    source = " ".join(f"The {word} boat left harbour number {n} and the crew of it sang until dawn." for n, word in enumerate("red blue old new tall grey".split()))
    host = "Nothing of it is here.\n\nRain fell on the hills, and a fox slept.\n\nNobody came."

    def test_blocks_are_where_the_truth_says(self):
        for whole in (True, False):
            made = copies.copy_of(self.source, self.host, 0, whole, random.Random(3))
            self.assertTrue(made.blocks)
            for (b, e), (from_, to) in made.blocks:
                self.assertEqual(made.source.encode()[b:e], made.text.encode()[from_:to])

    def test_so_much_is_edited(self):
        words = [f"w{n}" for n in range(2000)]
        made = copies.edited(words, 0.2, ["x"], random.Random(1))
        kept = len(set(made) & set(words))
        self.assertAlmostEqual(kept / len(words), 0.84, delta=0.03)  # one edit in five leaves its word and puts another before it
        self.assertEqual((made[0], made[-1]), ("w0", "w1999"))

    def test_counts_what_is_reported_rightly(self):
        made = copies.Copied("", "", [((0, 100), (50, 150))])
        self.assertEqual(copies.counts(made, [((10, 60), (60, 110))]), (100, 100, 200))
        self.assertEqual(copies.counts(made, [((10, 60), (160, 210))]), (0, 100, 200))


class Gathering(unittest.TestCase):
    def test_natural_spacing(self):
        self.assertEqual(gather.natural_spacing("`` We do n't know , '' said Orr 's aide ( 51 ) ."), '"We don\'t know," said Orr\'s aide (51).')


if __name__ == "__main__":
    unittest.main()
