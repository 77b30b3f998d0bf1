#!/usr/bin/env python3
"""Runs golden cases and compares stdout, stderr and the exit code: run.py [--update] PROGRAM [VERB/CASE...]

A case runs in a copy of its folder, so that it may write there; a file `expected/NAME` must then be equal to NAME. A line `input FILE` as
the second line of `command` gives standard input. No language model is found: a case goes by rules. Standard library only.
"""

import difflib
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def run(program, case):
    """-> {name: bytes} of stdout, stderr, exit and of the files that the case expects"""
    lines = (case / "command").read_text(encoding="utf-8").splitlines()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder) / "case"
        shutil.copytree(case, work, symlinks=True)
        stdin = (case / lines[1].split(maxsplit=1)[1]).read_bytes() if len(lines) > 1 else b""
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": folder, "HEXAPLA_MODELS": folder, "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}
        done = subprocess.run([program, *shlex.split(lines[0])], cwd=work, input=stdin, capture_output=True, env=environment, timeout=120)
        got = {"stdout": done.stdout, "stderr": done.stderr, "exit": f"{done.returncode}\n".encode()}
        if (case / "expected").is_dir():
            for file in sorted((case / "expected").iterdir()):
                got[f"expected/{file.name}"] = (work / file.name).read_bytes() if (work / file.name).exists() else b""
    return got


def wanted(case, name):
    path = case / name
    if path.exists():
        return path.read_bytes()
    return b"0\n" if name == "exit" else b""


def difference(name, want, got):
    lines = lambda data: data.decode("utf-8", "backslashreplace").splitlines()
    return "\n".join(difflib.unified_diff(lines(want), lines(got), f"wanted {name}", f"got {name}", lineterm=""))


def update(case, got):
    for name, data in got.items():
        path = case / name
        if data == (b"0\n" if name == "exit" else b""):
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(data)


def main(argv):
    updating = "--update" in argv
    argv = [a for a in argv if a != "--update"]
    if not argv:
        raise SystemExit(__doc__)
    program = str(pathlib.Path(argv[0]).resolve())
    cases = [HERE / c for c in argv[1:]] or sorted(p.parent for p in HERE.glob("*/*/command"))
    failed = 0
    for case in cases:
        got = run(program, case)
        if updating:
            update(case, got)
            continue
        wrong = [difference(name, wanted(case, name), data) for name, data in got.items() if data != wanted(case, name)]
        failed += bool(wrong)
        print(f"{'FAIL' if wrong else 'ok'}  {case.relative_to(HERE)}", *wrong, sep="\n" if wrong else "")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
