#!/usr/bin/env python3
"""Compares the an example story and checks that everything planted in it is found: planted.py HEXAPLA examples/STORY

Where a language model is installed, with it too. Standard library only. Prints a line for each entry of planted.json; exit code 1 if one is missing.
"""

import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.dont_write_bytecode = True
import installed_model


class Story:
    def __init__(self, program, folder, model):
        self.planted = json.loads((folder / "planted.json").read_text(encoding="utf-8"))
        files = sorted(str(p) for p in folder.iterdir() if p.suffix in (".txt", ".html", ".jsonl"))
        run = lambda verb, *more: subprocess.run([program, verb, *more, *files], check=True, capture_output=True).stdout
        self.comparison = json.loads(run("compare", *model, "--format", "json"))
        accounts = [json.loads(line) for line in run("ingest").decode().splitlines()]
        self.texts = {pathlib.Path(a["source"]["file"] if "source" in a else a["file"]).name: a["text"].encode() for a in accounts}
        self.file_of = {a["id"]: pathlib.Path(a["file"]).name for a in self.comparison["accounts"]}

    def span(self, file, words, nth=1):
        """Bytes of the nth occurrence of the words in the file's text."""
        begin = -1
        for _ in range(nth):
            begin = self.texts[file].find(words.encode(), begin + 1)
            if begin < 0:
                raise SystemExit(f"planted.json: {file} has no {words!r} number {nth}")
        return begin, begin + len(words.encode())

    def covers(self, mention, place):
        begin, end = self.span(*place)
        return self.file_of[mention["account"]] == place[0] and mention["begin"] < end and begin < mention["end"]

    def readings_at(self, finding, place):
        return {r["id"] for r in finding["readings"] for m in r["mentions"] if self.covers(m, place)}

    def holding(self, kind, places):
        return [f for f in self.comparison["findings"] if f["kind"] == kind and all(self.readings_at(f, p) for p in places)]

    def pair_stands(self, finding, key, pair):
        first, second = (self.readings_at(finding, place) for place in pair)
        return any({a, b} & first and {a, b} & second and a != b for a, b in finding.get(key, []))


def why_not(story, entry):
    """What is wrong with a planted finding, or None."""
    found = story.holding(entry["kind"], entry["places"])
    if not found:
        return "no finding has all its places"
    finding = found[0]
    if finding["relation"] != entry["relation"]:
        return f"its relation is {finding['relation']}: {finding['reason']}"
    for key in ("conflicts", "updates"):
        for pair in entry.get(key, []):
            if not story.pair_stands(finding, key, pair):
                return f"a pair is missing in {key}"
    for place in entry.get("apart_from", []):
        if story.readings_at(finding, place):
            return f"{place} is mixed into it"
    return None


def check(story):
    """-> [(what, problem or None)]"""
    comparison, planted = story.comparison, story.planted
    rows = [(entry["what"], why_not(story, entry)) for entry in planted["findings"]]
    for entry in planted["singles"]:
        found = story.holding(entry["kind"], [entry["place"]])
        right = any(f["relation"] == "single" for f in found)
        rows.append((entry["what"], None if right else "it is not told by one account alone"))
    sums = {s["text"] for f in comparison["findings"] for s in f.get("sums", [])}
    rows += [(text, None if text in sums else "the sum is not shown") for text in planted["sums"]]
    for copy in planted["copies"]:
        pairs = [c for c in comparison["copies"] if story.file_of[c["from"]] == copy["from"] and story.file_of[c["to"]] == copy["to"]]
        text = story.texts[copy["to"]]
        shown = [text[s["begin"]:s["end"]].decode() for c in pairs for s in c["spans"] if story.file_of[s["account"]] == copy["to"]]
        rows.append((f"copy from {copy['from']} to {copy['to']}", None if any(copy["words"] in s for s in shown) else "it is not shown"))
    mentions = [m["text"] for f in comparison["findings"] for r in f["readings"] for m in r["mentions"]]
    for words in planted["absent"]:
        rows.append((f"nothing of {words!r}", None if not any(words in m for m in mentions) else "a teaser was taken for the article"))
    return rows


def main(argv):
    if len(argv) != 2:
        raise SystemExit(__doc__)
    models = [["--no-model"], []] if installed_model.installed(argv[0]) else [["--no-model"]]
    wrong = 0
    for model in models:
        print("by rules alone:" if model else "with the language model:")
        for what, problem in check(Story(argv[0], pathlib.Path(argv[1]), model)):
            print(f"{'ok  ' if problem is None else 'FAIL'}  {what}{'' if problem is None else ': ' + problem}")
            wrong += problem is not None
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
