#!/usr/bin/env python3
"""Writes expected.json, what spaCy gives for the texts of texts.py: make_expected.py PIPELINE_FOLDER > expected.json

Run it in the environment of bench/parity: bench/peers/venv/bin/python tests/analysis/make_expected.py bench/peers/unpacked/sm/…
"""

import hashlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "bench/runtime")]

import spacy
from compare import spacy_rows
from texts import texts

SHORT = 60  # tokens of a text whose rows are kept, to show what differs


def main():
    nlp = spacy.load(sys.argv[1])
    nlp.max_length = 1 << 30
    out = []
    for text in texts():
        rows = [[cell.replace("\n", " ").replace("\t", " ") for cell in row] for row in spacy_rows(nlp(text))]
        lines = ["\t".join(row) for row in rows]
        entry = {"tokens": len(lines), "sha256": hashlib.sha256("\n".join(lines).encode()).hexdigest()}
        if len(lines) <= SHORT:
            entry["rows"] = lines
        out.append(entry)
    print(json.dumps(out, ensure_ascii=False, indent=0))


main()
