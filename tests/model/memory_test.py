#!/usr/bin/env python3
"""What one account may cost in memory when a model reads it: memory_test.py HEXAPLA

A text of closing brackets has a token a byte, and must stay far below what whole columns of vectors would take; and where memory is short the
accounts beside it must not be lost. Exits with 77 where no pipeline is installed. Linux; standard library only.
"""

import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile

SKIPPED = 77
SIGNS = 400_000
MOST_MEGABYTES = 235  # measured: 206, of which 60 are the line to be written; with columns of vectors for the whole text it took 457
GOOD = "The mayor of Norwick said on Tuesday that two boats had sunk off Marrowby.\n"


def run(program, files, address_space=None):
    """-> exit code, accounts written, standard error, most megabytes resident"""
    def limit():
        if address_space:
            resource.setrlimit(resource.RLIMIT_AS, (address_space, address_space))

    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        process = subprocess.Popen([program, "annotate", "--threads", "1", *files], stdout=out, stderr=errors, preexec_fn=limit)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        errors.seek(0)
        return process.returncode, [json.loads(line) for line in out], errors.read().decode(), usage.ru_maxrss / 1024


def main():
    program = sys.argv[1]
    if not subprocess.run([program, "model", "list"], check=True, stdout=subprocess.PIPE).stdout:
        print('skipped: no pipeline is installed; script/build installs one, or "hexapla model add WHEEL"')
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        good, large = pathlib.Path(folder) / "good.txt", pathlib.Path(folder) / "large.txt"
        good.write_text(GOOD)
        large.write_text(")" * SIGNS)
        code, accounts, errors, megabytes = run(program, [large])
        print(f"{SIGNS} brackets: {megabytes:.0f} MB")
        assert code == 0 and len(accounts[0]["syntax"]["words"]) == SIGNS, errors
        assert megabytes < MOST_MEGABYTES, megabytes

        large.write_text(")" * (SIGNS // 4))
        short = 0
        for address_space in range(160 << 20, 480 << 20, 20 << 20):
            alone, wanted, _, _ = run(program, [good], address_space)
            if alone != 0 or not wanted[0]["syntax"]:
                continue  # too little for anything
            code, accounts, errors, _ = run(program, [large, good], address_space)
            if code == 0 and accounts[0]["syntax"]:
                break  # enough for all
            short += 1
            assert accounts and accounts[-1]["file"] == str(good) and accounts[-1]["syntax"] == wanted[0]["syntax"], errors
            assert "not enough memory" in errors, errors
        print(f"{short} times too little for the long account, and the other was there")
        assert short > 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
