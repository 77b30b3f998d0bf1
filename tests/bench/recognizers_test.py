#!/usr/bin/env python3
"""How bench/reading judges cases of Recognizers-Text, on invented cases and annotations written by hand. Standard library only."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench/score"))
sys.dont_write_bytecode = True

import score_recognizers


def result(text, words, value, **resolution):
    begin = text.index(words)
    return {"Text": words, "Start": begin, "End": begin + len(words) - 1, "TypeName": "invented", "Resolution": {"value": value, **resolution}}


def quantity(text, words, low, **more):
    begin = len(text[: text.index(words)].encode())
    end = begin + len(words.encode())
    return {"begin": begin, "end": end, "number": {"begin": begin, "end": end}, "kind": "count", "bound": "exact", "low": low, "high": low, "unit": "",
            "per": "", "head": "", "modifiers": [], "subject": "", "context": [], "part": False, "high_open": False} | more  # fmt: skip


def fault(kind, text, results, quantities, times=()):
    annotations = {"quantities": quantities, "times": list(times), "statements": [], "vouchers": []}
    return score_recognizers.Case(kind, {"Input": text, "Results": results}, annotations).fault()


class Cases(unittest.TestCase):
    def test_a_case_passes_with_the_same_value_at_the_same_place(self):
        text = "Zoë counted 12 gulls"
        self.assertIsNone(fault("number", text, [result(text, "12", "12")], [quantity(text, "12", 12)]))
        self.assertEqual(fault("number", text, [result(text, "12", "12")], [quantity(text, "12", 13)]), ("value", "12"))
        self.assertEqual(fault("number", text, [result(text, "12", "12")], []), ("unread", "12"))
        self.assertEqual(fault("number", text, [], [quantity(text, "12", 12)]), ("surplus", "12"))

    def test_sums_are_compared_in_their_currency(self):
        text = "the boat cost 40 pence"
        money = quantity(text, "40", 0.4, kind="money", unit="GBP", end=len(text))
        self.assertIsNone(fault("money", text, [result(text, "40 pence", "40", unit="Pence")], [money]))
        self.assertEqual(fault("money", text, [result(text, "40 pence", "40", unit="Cent")], [money]), ("unit", "40 pence"))

    def test_temperatures_are_compared_in_celsius(self):
        text = "it was 50 degrees fahrenheit"
        heat = quantity(text, "50", 10, kind="temperature", unit="degree_celsius", end=len(text))
        self.assertIsNone(fault("temperature", text, [result(text, "50 degrees fahrenheit", "50", unit="F")], [heat]))
        self.assertEqual(fault("temperature", text, [result(text, "50 degrees fahrenheit", "50", unit="C")], [heat]), ("value", "50 degrees fahrenheit"))

    def test_ranges_are_compared_by_their_ends(self):
        text = "more than 30 boats"
        more = quantity(text, "more than 30", 30, bound="more_than", high=None, number={"begin": 10, "end": 12})
        self.assertIsNone(fault("range", text, [result(text, "more than 30", "(30,)")], [more]))
        self.assertEqual(fault("range", text, [result(text, "more than 30", "(,30)")], [more]), ("interval", "more than 30"))

    def test_what_is_no_prose_has_a_class_of_its_own(self):
        for words, name in (("1.3x10^6", "formula"), ("thirty-two fifths", "fraction"), ("one", "alone")):
            self.assertEqual(fault("number", words, [result(words, words, "1")], []), (name, words))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
