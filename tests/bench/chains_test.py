#!/usr/bin/env python3
"""The scores of chains by bench/score/score_chains.py, on examples worked out by hand. Standard library only."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(sys.argv.pop()) / "bench/score"))
sys.dont_write_bytecode = True
import score_chains


def sets(*chains):
    return [set(chain) for chain in chains]


class Measures(unittest.TestCase):
    def test_are_one_where_all_agrees(self):
        score = score_chains.Score()
        score.add(sets("abc", "de", "f"), sets("de", "f", "abc"))
        self.assertEqual(score.figures(), {"muc": 1.0, "b3": 1.0, "ceaf_e": 1.0, "conll": 1.0})

    def test_count_links_mentions_and_chains(self):
        key, response = sets("abc", "de"), sets("ab", "cde")
        self.assertEqual(score_chains.muc(key, response), (2, 3))
        self.assertEqual(score_chains.muc(response, key), (2, 3))
        found, mentions = score_chains.b_cubed(key, response)
        self.assertAlmostEqual(found, 2 / 3 * 2 + 1 / 3 + 2)  # a, b; c; d, e
        self.assertEqual(mentions, 5)
        similarity, keys, responses = score_chains.ceaf_e(key, response)
        self.assertAlmostEqual(similarity, 2 * 2 / 5 + 2 * 2 / 5)
        self.assertEqual((keys, responses), (2, 2))

    def test_counts_what_one_side_alone_mentions(self):
        score = score_chains.Score()
        score.add(sets("ab"), sets("ab", "x"))
        figures = score.figures()
        self.assertEqual(figures["muc"], 1.0)
        self.assertAlmostEqual(figures["b3"], 2 * (2 / 3) / (2 / 3 + 1))
        self.assertAlmostEqual(figures["ceaf_e"], 2 * 0.5 / 1.5)

    def test_is_nothing_without_chains(self):
        score = score_chains.Score()
        score.add(sets("ab"), [])
        self.assertEqual(score.figures()["conll"], 0.0)

    def test_assigns_by_the_greatest_sum(self):
        # the greatest single weight is not in the best assignment
        self.assertAlmostEqual(score_chains.best_assignment({(0, 0): 0.9, (0, 1): 0.8, (1, 0): 0.8}), 1.6)
        self.assertAlmostEqual(score_chains.best_assignment({(0, 0): 0.9, (0, 1): 0.3, (1, 0): 0.2}), 0.9)


if __name__ == "__main__":
    unittest.main()
