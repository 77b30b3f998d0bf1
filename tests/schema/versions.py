#!/usr/bin/env python3
"""Older fixtures must still be read, newer versions must be refused by name: versions.py HEXAPLA FIXTURES

FIXTURES/1 holds files as version 1 of each form was first written; they are never made anew. Standard library only.
"""

import pathlib
import subprocess
import sys
import tempfile


def run(program, folder, *arguments, stdin=b""):
    done = subprocess.run([program, *arguments], cwd=folder, input=stdin, capture_output=True)
    return done.returncode, done.stdout, done.stderr.decode()


def main(argv):
    if len(argv) != 2:
        raise SystemExit(__doc__)
    program, fixtures = str(pathlib.Path(argv[0]).resolve()), pathlib.Path(argv[1]) / "1"
    problems = []

    def expect(what, right, got):
        if not right:
            problems.append(f"{what}: {got}")

    got = run(program, fixtures, "verify", "comparison.json")
    expect("the older comparison holds", got[0] == 0, got)
    got = run(program, fixtures, "ingest", "-q", "accounts.jsonl")
    expect("the older accounts are read", got[0] == 0 and got[1].count(b"\n") == 2, got)

    newer = (fixtures / "comparison.json").read_bytes().replace(b"hexapla/comparison/1", b"hexapla/comparison/2")
    got = run(program, fixtures, "verify", "-", stdin=newer)
    expect("a newer comparison is refused", got[0] == 1 and not got[1] and "newer version" in got[2], got)
    with tempfile.TemporaryDirectory() as folder:
        newer = (fixtures / "accounts.jsonl").read_bytes().replace(b"hexapla/account/1", b"hexapla/account/2", 1)
        (pathlib.Path(folder) / "newer.jsonl").write_bytes(newer)
        got = run(program, folder, "ingest", "newer.jsonl")
        expect("a newer account is refused, the other one read", got[0] == 1 and got[1].count(b"\n") == 1 and "newer version" in got[2], got)
    print(*problems, sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
