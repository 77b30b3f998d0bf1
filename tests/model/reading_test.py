#!/usr/bin/env python3
"""What accounts are read with the installed small English pipeline: reading_test.py HEXAPLA

Each case is a sentence that rules alone read otherwise. Exits with 77 where the pipeline is not installed. Standard library only.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = ""
SKIPPED = 77


def run(*arguments, text, **environment):
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "a.txt").write_text(text + "\n", encoding="utf-8")
        return subprocess.run([PROGRAM, *arguments, "a.txt"], cwd=folder, capture_output=True, check=True, env={**os.environ, **environment})


def read(text, *options):
    return json.loads(run("annotate", *options, text=text).stdout)


def texts(annotations, text):
    return [text.encode()[a["begin"]:a["end"]].decode() for a in annotations]


class Reading(unittest.TestCase):
    def both(self, text, get, with_model, by_rules):
        self.assertEqual(get(read(text)), with_model)
        self.assertEqual(get(read(text, "--no-model")), by_rules)

    def test_the_model_is_named_with_its_checksum(self):
        name = subprocess.run([PROGRAM, "model", "list"], capture_output=True, text=True, check=True).stdout.split("\t")[0]
        listed = subprocess.run([PROGRAM, "model", "show", name], capture_output=True, text=True, check=True).stdout.split()
        models = read("Boats sank.")["made_by"]["models"]
        self.assertEqual([m["sha256"] for m in models], [listed[listed.index("sha256") + 1]])
        self.assertEqual(read("Boats sank.", "--no-model")["made_by"]["models"], [])
        compared = json.loads(run("compare", "-q", "-f", "json", text="Boats sank.").stdout)
        self.assertEqual(compared["made_by"]["models"], models)

    def test_words_hang_on_one_another(self):
        words = read("Two ferries sank.")["syntax"]["words"]
        self.assertEqual([word[5] for word in words], [1, 2, 2, 2])
        self.assertEqual(words[1][2:5], ["ferry", "NOUN", "NNS"])
        self.assertIsNone(read("Two ferries sank.", "--no-model")["syntax"])

    def test_a_speaker_is_the_subject_of_its_verb(self):
        text = "A report released last year found that the harbour was never dredged."
        self.both(text, lambda a: [q["speaker_name"] for q in a["quotations"]], ["A report"], ["last year"])

    def test_an_act_is_the_verb_that_a_figure_hangs_on(self):
        text = "The council, which met on Tuesday to hear the plan, closed five piers."
        self.assertEqual([q["act"] for q in read(text)["quantities"]], ["close"])

    def test_a_time_dates_the_verb_that_it_hangs_on(self):
        text = "The mayor repaid $60,000 in March 2017 for expenses dating back a while."
        self.assertEqual([t["act"] for t in read(text)["times"]][:1], ["repay"])

    def test_statements_are_vouched_for_to_any_depth(self):
        text = "Police said witnesses reported that two men had not left the harbour. The council denied that it had closed the pier."
        annotations = read(text)
        statements, vouchers = annotations["statements"], annotations["vouchers"]
        left = next(s for s in statements if s["act"] == "leave")
        inner = vouchers[left["voucher"]]
        self.assertEqual([inner["name"], vouchers[inner["outer"]]["name"]], ["witnesses", "Police"])
        self.assertEqual([left["factuality"], left["by_account"]["certainty"]], [{"certainty": "certain", "negative": True}, "uncommitted"])
        closed = next(s for s in statements if s["act"] == "close")
        self.assertEqual([vouchers[closed["voucher"]]["stance"], closed["factuality"]["negative"]], ["denies", True])
        self.assertEqual(texts(statements[-1:], text), ["it had closed the pier"])
        self.assertEqual(read(text, "--no-model")["statements"], [])

    def test_labels_are_what_participants_are_called(self):
        text = "A fisherman hid in a ferry. Captain Ann Roe saw the fisherman on Friday."
        labels = read(text)["labels"]
        self.assertEqual(texts(labels, text), ["fisherman", "ferry", "Captain Ann Roe", "fisherman"])
        self.assertEqual([label["chain"] for label in labels], [0, 1, 2, 0])
        self.assertEqual(read(text, "--no-model")["labels"], [])

    def test_a_stamp_is_no_name(self):
        text = "Published at noon. The cable broke near Lunmouth."
        names = texts(read(text)["names"], text)
        self.assertEqual(names, ["Lunmouth"])

    def test_a_point_of_an_address_ends_no_sentence(self):
        text = "Crews were called to 946 N. Mills Ave. in Harbury before dawn. Nobody was hurt."
        self.assertEqual(len(read(text)["sentences"]), 2)

    def test_nothing_is_said_where_a_model_is_found(self):
        self.assertEqual(run("annotate", text="Boats sank.").stderr, b"")
        with tempfile.TemporaryDirectory() as empty:
            self.assertEqual(run("annotate", text="Boats sank.", HEXAPLA_MODELS=empty).stderr.count(b"\n"), 1)
            self.assertEqual(run("annotate", "-q", text="Boats sank.", HEXAPLA_MODELS=empty).stderr, b"")


if __name__ == "__main__":
    PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
    if b"en_core_web_sm" not in subprocess.run([PROGRAM, "model", "list"], capture_output=True, check=True).stdout:
        print('skipped: the small English pipeline is not installed; script/build installs it, or "hexapla model add WHEEL"')
        sys.exit(SKIPPED)
    unittest.main()
