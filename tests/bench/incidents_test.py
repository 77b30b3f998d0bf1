#!/usr/bin/env python3
"""What bench/score derives from annotations of articles about shootings, on annotations written by hand. Standard library only."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "bench/score"))
sys.dont_write_bytecode = True

import incidents_people as people
import reading_incidents
import score_incidents


def account(*sentences, **more):
    """Annotations of sentences given as lines "form lemma POS tag head relation", with heads counted from 0 in each; the first is the headline."""
    words, starts, at = [], [], 0
    for sentence in sentences:
        rows = [line.split() for line in sentence.strip().splitlines()]
        base = len(words)
        starts.append({"begin": at, "end": at + sum(len(row[0]) + 1 for row in rows)})
        for form, lemma, pos, tag, head, relation in rows:
            words.append([at, at + len(form), lemma, pos, tag, base + int(head), relation])
            at += len(form) + 1
    return {"sentences": starts, "syntax": {"words": words}, "names": [], "labels": [], "quantities": [], "times": [], **more}


def count(begin, end, low, act, head, sentence, **more):
    return {"kind": "count", "begin": begin, "end": end, "low": low, "bound": "exact", "act": act, "head": head, "sentence": sentence, "part": False,
            "others": False, **more}  # fmt: skip


NO_HEADLINE = "Shooting shooting NOUN NN 0 ROOT"  # 9 bytes with the space behind it
ONE_AND_OTHERS = """
Ann Ann PROPN NNP 1 compound
Roe Roe PROPN NNP 3 nsubjpass
was be AUX VBD 3 auxpass
killed kill VERB VBN 3 ROOT
and and CCONJ CC 3 cc
two two NUM CD 6 nummod
others other NOUN NNS 8 nsubjpass
were be AUX VBD 8 auxpass
wounded wound VERB VBN 3 conj
"""
AND_HIMSELF = """
A a DET DT 1 det
man man NOUN NN 2 nsubj
killed kill VERB VBD 2 ROOT
three three NUM CD 4 nummod
women woman NOUN NNS 2 dobj
and and CCONJ CC 4 cc
himself himself PRON PRP 4 conj
"""
TRIED = """
A a DET DT 1 det
man man NOUN NN 2 nsubj
tried try VERB VBD 2 ROOT
to to PART TO 4 aux
kill kill VERB VB 2 xcomp
a a DET DT 6 det
woman woman NOUN NN 4 dobj
"""
IN_THE_LEG = """
A a DET DT 1 det
boy boy NOUN NN 3 nsubjpass
was be AUX VBD 3 auxpass
shot shoot VERB VBN 3 ROOT
in in ADP IN 3 prep
the the DET DT 6 det
leg leg NOUN NN 4 pobj
"""
THEN_HIMSELF = """
A a DET DT 1 det
man man NOUN NN 2 nsubj
killed kill VERB VBD 2 ROOT
three three NUM CD 4 nummod
people people NOUN NNS 2 dobj
before before ADP IN 2 prep
killing kill VERB VBG 5 pcomp
himself himself PRON PRP 6 dobj
"""
ANOTHER = """
A a DET DT 1 det
man man NOUN NN 2 nsubj
shot shoot VERB VBD 2 ROOT
another another DET DT 4 det
man man NOUN NN 2 dobj
"""
WOUNDED = """
The the DET DT 1 det
man man NOUN NN 3 nsubjpass
was be AUX VBD 3 auxpass
wounded wound VERB VBN 3 ROOT
"""
DATELINE = """
NORTON NORTON PROPN NNP 3 nsubjpass
boy boy NOUN NN 0 conj
was be AUX VBD 3 auxpass
shot shoot VERB VBN 3 ROOT
"""
SPREE = """
Spree spree NOUN NN 1 nsubj
kills kill VERB VBZ 1 ROOT
two two NUM CD 3 nummod
people people NOUN NNS 1 dobj
"""
TWO_KILLED = """
Two two NUM CD 1 nummod
people people NOUN NNS 3 nsubjpass
were be AUX VBD 3 auxpass
killed kill VERB VBN 3 ROOT
"""
THREE_KILLED = TWO_KILLED.replace("Two two", "Three three")
WAS_FOUND = """
It it PRON PRP 1 nsubj
rained rain VERB VBD 1 ROOT
"""
HEADLINE = """
2 2 NUM CD 1 nummod
adults adult NOUN NNS 5 nmod
, , PUNCT , 1 punct
2 2 NUM CD 4 nummod
children child NOUN NNS 5 nsubj
killed kill VERB VBD 5 ROOT
"""

SHE_AND_OTHERS = """
She she PRON PRP 5 nsubjpass
and and CCONJ CC 0 cc
two two NUM CD 3 nummod
others other NOUN NNS 0 conj
were be AUX VBD 5 auxpass
wounded wound VERB VBN 5 ROOT
"""
WHOLE_AND_PARTS = """
Four four NUM CD 1 nummod
people people NOUN NNS 9 nsubjpass
, , PUNCT , 1 punct
two two NUM CD 4 nummod
men man NOUN NNS 1 conj
and and CCONJ CC 4 cc
two two NUM CD 7 nummod
women woman NOUN NNS 4 conj
were be AUX VBD 9 auxpass
wounded wound VERB VBN 9 ROOT
"""
MAN_AND_TEENS = """
Man man NOUN NN 4 nsubj
, , PUNCT , 0 punct
2 2 NUM CD 3 nummod
teens teen NOUN NNS 4 nsubj
wounded wound VERB VBN 4 ROOT
"""
IN_CONDITION = """
Three three NUM CD 1 nummod
victims victim NOUN NNS 2 nsubj
are be AUX VBP 2 ROOT
in in ADP IN 2 prep
stable stable ADJ JJ 5 amod
condition condition NOUN NN 3 pobj
"""
GUNMEN_AND_VICTIMS = """
2 2 NUM CD 1 nummod
gunmen gunman NOUN NNS 1 ROOT
, , PUNCT , 1 punct
7 7 NUM CD 4 nummod
victims victim NOUN NNS 1 appos
"""
ROAD = """
270 270 NUM CD 1 nummod
shooting shooting NOUN NN 1 ROOT
"""
SHOOTINGS = """
Tarn Tarn PROPN NNP 1 compound
shootings shooting NOUN NNS 2 nsubj
rose rise VERB VBD 2 ROOT
"""
THE_SHOOTINGS = """
The the DET DT 2 det
Tarn Tarn PROPN NNP 2 compound
shootings shooting NOUN NNS 3 nsubj
ended end VERB VBD 3 ROOT
"""


class Figures(unittest.TestCase):
    def test_a_name_and_others_are_told_apart(self):
        names = [{"begin": 9, "end": 16, "text": "Ann Roe", "chain": 0}]
        labels = [{"begin": 9, "end": 16, "kind": "person"}]
        counts = [count(32, 42, 2, "wound", "person", 1, others=True)]
        annotations = account(NO_HEADLINE, ONE_AND_OTHERS, names=names, labels=labels, quantities=counts)
        self.assertEqual(reading_incidents.casualties(annotations), (1, 2))

    def test_who_kills_himself_is_one_more(self):
        annotations = account(NO_HEADLINE, AND_HIMSELF, quantities=[count(22, 33, 3, "kill", "woman", 1)])
        self.assertEqual(reading_incidents.casualties(annotations), (4, None))

    def test_who_kills_himself_in_a_clause_of_its_own_is_one_more(self):
        self.assertEqual(reading_incidents.casualties(account(NO_HEADLINE, THEN_HIMSELF)), (4, None))

    def test_another_man_than_the_one_who_shot_is_whoever_was_wounded(self):
        self.assertEqual(reading_incidents.casualties(account(NO_HEADLINE, ANOTHER, WOUNDED)), (None, 1))

    def test_a_dateline_is_nobody(self):
        persons = [{"begin": 9, "end": 15, "kind": "person"}, {"begin": 16, "end": 19, "kind": "person"}]
        self.assertEqual(reading_incidents.casualties(account(NO_HEADLINE, DATELINE, labels=persons)), (None, 1))

    def test_a_spree_has_no_number(self):
        self.assertEqual(reading_incidents.casualties(account(SPREE, TWO_KILLED)), (None, None))

    def test_numbers_that_contradict_each_other_are_none(self):
        self.assertEqual(reading_incidents.casualties(account(NO_HEADLINE, TWO_KILLED, THREE_KILLED)), (None, None))
        self.assertEqual(reading_incidents.casualties(account(NO_HEADLINE, TWO_KILLED, TWO_KILLED, THREE_KILLED)), (2, None))

    def test_what_befell_others_years_ago_does_not_count(self):
        filled = [NO_HEADLINE, TWO_KILLED, WAS_FOUND, WAS_FOUND, THREE_KILLED]
        years_ago = [{"kind": "date", "value": "P5Y", "modifier": "before", "sentence": 4}]
        self.assertEqual(reading_incidents.casualties(account(*filled)), (None, None))
        self.assertEqual(reading_incidents.casualties(account(*filled, times=years_ago)), (2, None))
        dates = [{"kind": "date", "value": "2014-03-02", "modifier": "", "sentence": 1}, {"kind": "date", "value": "2009", "modifier": "", "sentence": 4}]
        self.assertEqual(reading_incidents.casualties(account(*filled, times=dates)), (2, None))

    def test_what_was_only_tried_killed_nobody(self):
        self.assertEqual(reading_incidents.casualties(account(NO_HEADLINE, TRIED)), (None, None))

    def test_a_blow_to_a_limb_hurts(self):
        self.assertEqual(reading_incidents.casualties(account(NO_HEADLINE, IN_THE_LEG)), (None, 1))

    def test_counts_in_a_row_are_added(self):
        counts = [count(0, 8, 2, "kill", "adult", 0), count(11, 21, 2, "kill", "child", 0)]
        self.assertEqual(reading_incidents.casualties(account(HEADLINE, quantities=counts)), (4, None))

    def test_a_round_of_several_shootings_has_no_number(self):
        counts = [count(0, 8, 2, "kill", "adult", 0), count(11, 21, 2, "kill", "child", 0), count(22, 28, 3, "", "shooting", 0)]
        self.assertEqual(reading_incidents.casualties(account(HEADLINE, quantities=counts)), (None, None))


class Wounded(unittest.TestCase):
    """Who of those told of were hurt, and how many."""

    def read(self, *sentences, **more):
        return reading_incidents.casualties(account(*sentences, **more))

    def test_who_is_spoken_of_beside_others_is_one_of_them(self):
        self.assertEqual(self.read(NO_HEADLINE, SHE_AND_OTHERS), (None, 3))

    def test_a_whole_is_not_added_to_its_parts(self):
        self.assertEqual(self.read(NO_HEADLINE, WHOLE_AND_PARTS), (None, 4))

    def test_somebody_joined_before_a_count_in_a_headline_is_one_more(self):
        self.assertEqual(self.read(MAN_AND_TEENS, quantities=[count(6, 13, 2, "wound", "teen", 0)]), (None, 3))

    def test_one_of_several_wounded_is_no_number(self):
        self.assertEqual(self.read(NO_HEADLINE, WOUNDED), (None, 1))
        several = count(31, 45, 2, "wound", "person", 2, bound="vague")
        self.assertEqual(self.read(NO_HEADLINE, WOUNDED, WAS_FOUND, quantities=[several]), (None, None))

    def test_nobody_is_each_of_those_wounded(self):
        self.assertEqual(self.read(NO_HEADLINE, WOUNDED.replace("The the", "Each each")), (None, None))

    def test_those_in_stable_condition_are_none_of_the_dead(self):
        self.assertEqual(self.read(NO_HEADLINE, TWO_KILLED, IN_CONDITION), (2, 3))

    def test_an_eighth_victim_makes_eight(self):
        self.assertEqual(people.ordinal("8th"), 8)
        self.assertEqual(people.ordinal("third"), 3)
        self.assertIsNone(people.ordinal("8"))

    def test_of_about_19_the_number_is_19(self):
        self.assertEqual(people.size({"bound": "about", "low": 17.1, "high": 20.9}), 19)
        self.assertEqual(people.size({"bound": "at_least", "low": 17, "high": None}), 17)

    def test_gunmen_and_numbers_of_roads_are_no_victims(self):
        counts = [count(0, 8, 2, "shoot", "gunman", 0), count(11, 20, 7, "shoot", "victim", 0)]
        self.assertEqual(self.read(GUNMEN_AND_VICTIMS, quantities=counts), (None, 7))
        self.assertEqual(self.read(ROAD, quantities=[count(0, 3, 270, "shoot", "", 0)]), (None, None))

    def test_shootings_of_a_town_without_an_article_are_several(self):
        self.assertEqual(self.read(NO_HEADLINE, TWO_KILLED, SHOOTINGS), (None, None))
        self.assertEqual(self.read(NO_HEADLINE, TWO_KILLED, THE_SHOOTINGS), (2, None))


class Scores(unittest.TestCase):
    def score(self, verdicts):
        score = score_incidents.Score(verdicts)
        counts = [count(0, 8, 2, "kill", "adult", 0), count(11, 21, 2, "kill", "child", 0)]
        ages = [{"kind": "age", "begin": 0, "end": 0, "low": 36, "high": 36, "subject": "rita moss", "head": ""}]
        known = [{"name": "Rita Moss", "age": "37"}, {"name": "Bo Lind", "age": "20"}, {"name": "Not Named", "age": "20"}]
        for name, killed in (("a", 4), ("b", 5)):
            truth = {"killed": killed, "injured": 0, "participants": known}
            score.add({"id": name, "title": "", "text": "Rita Moss and Bo Lind"}, truth, account(HEADLINE, quantities=counts + ages))
        return score.figures()

    def test_without_verdicts_recall_is_over_all(self):
        figures = self.score({})
        self.assertEqual((figures["killed_p"], figures["killed_r"]), (0.5, 0.5))
        self.assertNotIn("killed_p.sample", figures)

    def test_verdicts_tell_what_an_article_tells(self):
        figures = self.score({"b": [4, None]})
        self.assertEqual((figures["killed_p"], figures["killed_r"], figures["killed_p.sample"], figures["killed_p.told"]), (0.5, 1.0, 0.0, 1.0))

    def test_an_age_may_be_off_by_one_and_must_be_of_somebody_named(self):
        figures = self.score({})
        self.assertEqual((figures["age_p"], figures["age_r"]), (1.0, 0.5))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
