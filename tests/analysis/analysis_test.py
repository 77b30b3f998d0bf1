#!/usr/bin/env python3
"""The installed English pipeline over the texts of texts.py must give what spaCy gave (expected.json): analysis_test.py HEXAPLA RUNTIME

Exits with 77 where the pipeline is not installed. Standard library only.
"""

import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

from texts import texts

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77


def main():
    program, runtime = sys.argv[1:]
    models = [line.split("\t") for line in subprocess.run([program, "model", "list"], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()]
    paths = [path for name, _, path in models if name.startswith("en_core_web_sm")]
    if not paths:
        print('skipped: the small English pipeline is not installed; script/build installs it, or "hexapla model add WHEEL"')
        return SKIPPED
    expected, wrong = json.loads((HERE / "expected.json").read_text(encoding="utf-8")), 0
    all_texts = texts()
    # The texts stand zero-ended in a file, so the one with a zero inside is left out here.
    kept = [i for i, text in enumerate(all_texts) if "\0" not in text]
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"".join(all_texts[i].encode() + b"\0" for i in kept))
        file.flush()
        out = subprocess.run([runtime, paths[0], file.name, "dump"], check=True, stdout=subprocess.PIPE).stdout.decode()
    found, rows = [], []
    for line in out.split("\n")[:-1]:
        if line:
            rows.append(line)
        else:
            found.append(rows)
            rows = []
    assert len(found) == len(kept), (len(found), len(kept))
    for number, rows in zip(kept, found):
        want = expected[number]
        if len(rows) == want["tokens"] and hashlib.sha256("\n".join(rows).encode()).hexdigest() == want["sha256"]:
            continue
        wrong += 1
        print(f"text {number}: {len(rows)} tokens, spaCy has {want['tokens']}: {all_texts[number][:60]!r}")
        for mine, theirs in zip(rows, want.get("rows", [])):
            if mine != theirs:
                print(f"  runtime {mine!r}\n  spaCy   {theirs!r}")
    print(f"{len(kept)} texts, {wrong} differ")
    return 1 if wrong else 0


sys.exit(main())
