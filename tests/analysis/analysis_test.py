#!/usr/bin/env python3
"""The installed English pipeline over the texts of texts.py must give what spaCy gave (expected.json): analysis_test.py HEXAPLA RUNTIME

So it must with each of the kernels that the processor has, and in another order of the texts. Exits with 77 where the pipeline is not installed.
Standard library only.
"""

import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

from texts import ODD, SENTENCES, texts

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77


def analysed(runtime, model, all_texts, kernels):
    """-> for each text the rows that the runtime prints"""
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"".join(text.encode() + b"\0" for text in all_texts))
        file.flush()
        out = subprocess.run([runtime, model, file.name, "dump", "1", kernels], check=True, stdout=subprocess.PIPE).stdout.decode()
    found, rows = [], []
    for line in out.split("\n")[:-1]:
        if line:
            rows.append(line)
        else:
            found.append(rows)
            rows = []
    assert len(found) == len(all_texts), (len(found), len(all_texts))
    return found


def check(name, numbers, all_texts, found, expected):
    """-> how many texts differ from what was expected, which it prints"""
    wrong = 0
    for number, rows in zip(numbers, found):
        want = expected[number]
        if len(rows) == want["tokens"] and hashlib.sha256("\n".join(rows).encode()).hexdigest() == want["sha256"]:
            continue
        wrong += 1
        print(f"{name}, text {number}: {len(rows)} tokens, spaCy has {want['tokens']}: {all_texts[number][:60]!r}")
        for mine, theirs in zip(rows, want.get("rows", [])):
            if mine != theirs:
                print(f"  runtime {mine!r}\n  spaCy   {theirs!r}")
    print(f"{name}: {len(numbers)} texts, {wrong} differ")
    return wrong


def main():
    program, runtime = sys.argv[1:]
    models = [line.split("\t") for line in subprocess.run([program, "model", "list"], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()]
    paths = [path for name, _, path in models if name.startswith("en_core_web_sm")]
    if not paths:
        print('skipped: the small English pipeline is not installed; script/build installs it, or "hexapla model add WHEEL"')
        return SKIPPED
    expected, all_texts = json.loads((HERE / "expected.json").read_text(encoding="utf-8")), texts()
    # The texts stand zero-ended in a file, so the one with a zero inside is left out here.
    kept = [i for i, text in enumerate(all_texts) if "\0" not in text]
    short = [i for i in kept if i < len(SENTENCES) + 1 + len(ODD)]
    wrong = 0
    for name, kernels, numbers in (("best", "best", kept), ("avx2", "avx2", short), ("plain", "plain", short), ("in another order", "best", short[::-1])):
        found = analysed(runtime, paths[0], [all_texts[i] for i in numbers], kernels)
        wrong += check(name, numbers, all_texts, found, expected)
    return 1 if wrong else 0


sys.exit(main())
