#!/usr/bin/env python3
"""Changes bytes of the originals and numbers of the comparison one at a time; verify must name each: flip.py HEXAPLA STORY

Every number of the comparison is changed once. Bytes of the originals are taken at even steps, as many as fit the time of a test; STEP=1
takes every one. Standard library only.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

STEP = int(os.environ.get("STEP", "97"))
NUMBER = re.compile(rb'(?<=[\[ :,])-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?=[,\]}\n ])')


def outside_strings(text):
    """Spans of the JSON text that are not in strings."""
    at, spans = 0, []
    for match in re.finditer(rb'"(?:[^"\\]|\\.)*"', text):
        spans.append((at, match.start()))
        at = match.end()
    return spans + [(at, len(text))]


def numbers_of(text):
    return [m for begin, end in outside_strings(text) for m in NUMBER.finditer(text, begin, end)]


class Trial:
    def __init__(self, program, story, folder):
        self.program = str(pathlib.Path(program).resolve())
        self.folder = pathlib.Path(folder)
        shutil.copytree(story, self.folder / "story")
        self.files = sorted(p for p in (self.folder / "story").iterdir() if p.suffix in (".txt", ".html", ".jsonl"))
        self.comparison = self.folder / "comparison.json"
        names = [str(p.relative_to(self.folder)) for p in self.files]
        subprocess.run([self.program, "compare", "-q", "-f", "json", "-o", "comparison.json", *names], cwd=self.folder, check=True)

    def verify(self, comparison="comparison.json"):
        done = subprocess.run([self.program, "verify", "-f", "json", comparison], cwd=self.folder, capture_output=True)
        if done.returncode not in (0, 1):
            raise SystemExit(f"verify ended with {done.returncode}: {done.stderr.decode()}")
        if not done.stdout:
            return done.returncode, [{"file": comparison, "finding": "", "offset": None, "reason": done.stderr.decode()}]
        return done.returncode, json.loads(done.stdout)["discrepancies"]


def accounts_at(comparison, file, offset):
    """Ids of the accounts whose payload holds the file's byte, with its place in the payload."""
    out = {}
    for account in comparison["accounts"]:
        begin = account["record"]["offset"] if account["record"] else 0
        if account["file"] == file and begin <= offset < begin + account["bytes"]:
            out[account["id"]] = offset - begin
    return out


def findings_at(comparison, places):
    """Ids of the findings that have a mention whose source holds the byte."""
    return {f["id"] for f in comparison["findings"] for r in f["readings"] for m in r["mentions"] for s in m["source"]
            if m["account"] in places and s["begin"] <= places[m["account"]] < s["end"]}


def flip_originals(trial, comparison):
    problems, count = [], 0
    for path in trial.files:
        name, original = str(path.relative_to(trial.folder)), path.read_bytes()
        for offset in range(0, len(original), STEP):
            places = accounts_at(comparison, name, offset)
            if not places:
                continue  # between records: of no account
            changed = bytearray(original)
            changed[offset] ^= 1
            path.write_bytes(changed)
            code, found = trial.verify()
            count += 1
            named = {d["finding"] for d in found if d["file"] == name and d["offset"] is not None}
            exact = any(d["file"] == name and d["offset"] == offset for d in found)
            if code != 1 or not exact or not findings_at(comparison, places) <= named:
                problems.append(f"{name} byte {offset}: exit {code}, {found}")
        path.write_bytes(original)
    return problems, count


def change_numbers(trial):
    problems, text = [], trial.comparison.read_bytes()
    numbers = numbers_of(text)
    starts = [(m.start(), json.loads(m.group(1))) for m in re.finditer(rb'^      "id": ("f\d+"),', text, re.M)]
    for match in numbers:
        value = json.loads(match.group())
        changed = text[:match.start()] + json.dumps(value + 1 if value < 0.5 or value >= 1 else value / 2).encode() + text[match.end():]
        (trial.folder / "changed.json").write_bytes(changed)
        code, found = trial.verify("changed.json")
        inside = [name for start, name in starts if start <= match.start()]
        copies = text.find(b'\n  "copies"')
        finding = inside[-1] if inside and match.start() < copies else ""
        if code != 1 or not any(d["finding"] == finding and (d["offset"] is not None or not finding) for d in found):
            problems.append(f"number {match.group().decode()} at byte {match.start()} of {finding or 'the comparison'}: exit {code}, {found}")
    return problems, len(numbers)


def main(argv):
    if len(argv) != 2:
        raise SystemExit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(argv[0], argv[1], folder)
        code, found = trial.verify()
        if code != 0:
            raise SystemExit(f"the untouched comparison does not hold: {found}")
        comparison = json.loads(trial.comparison.read_text(encoding="utf-8"))
        problems, flipped = flip_originals(trial, comparison)
        more, numbers = change_numbers(trial)
    for problem in problems + more:
        print(problem[:600])
    print(f"{flipped} bytes and {numbers} numbers changed, {len(problems) + len(more)} not named")
    return 1 if problems or more or not flipped or not numbers else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
