#!/usr/bin/env python3
"""What annotate --format conllu prints must hold to the CoNLL-U format: conllu_test.py HEXAPLA

Exits with 77 where the pipeline is not installed. Standard library only.
"""

import pathlib
import subprocess
import sys
import tempfile

from conllu_format import problems
from texts import ODD, SENTENCES, SIGNS

SKIPPED = 77
WORD = "{0}\t{1}\t_\tX\t_\t_\t{2}\t{3}\t_\t_\n"
GOOD = "# sent_id = a-1\n# text = a b\n" + WORD.format(1, "a", 0, "root") + WORD.format(2, "b", 1, "dep") + "\n"
BAD = {
    "a head beyond the sentence": GOOD.replace("2\tb\t_\tX\t_\t_\t1", "2\tb\t_\tX\t_\t_\t7"),
    "two roots": GOOD.replace("1\tdep", "0\troot"),
    "a cycle": GOOD.replace("0\troot", "2\tdep"),
    "a missing column": GOOD.replace("\t_\n", "\n"),
    "another text": GOOD.replace("= a b", "= a c"),
    "a missing blank": GOOD.replace("= a b", "= ab"),
    "an id with a slash": GOOD.replace("a-1", "x/a-1"),
    "an id twice": GOOD + GOOD,
    "an unknown tag": GOOD.replace("X", "SPACE"),
    "decomposed letters": GOOD.replace("b", "e\u0301"),
    "no end": GOOD[:-1],
}


def fail(message):
    print(message)
    sys.exit(1)


def failed_account(program, folder):
    """An account that is too long for the pipeline is an error and leaves no line; the others are written."""
    folder.mkdir()
    (folder / "a.txt").write_text("Two boats sank off Norwick. " * ((64 << 20) // 28 + 1))
    (folder / "b.txt").write_text("Two boats sank off Norwick.\n")
    command = [program, "annotate", "--format", "conllu", "--limit", "account_bytes=80000000", "--no-progress", "a.txt", "b.txt"]
    done = subprocess.run(command, cwd=folder, capture_output=True)
    if done.returncode != 1 or b"a.txt: " not in done.stderr or b"are analysed at most" not in done.stderr:
        fail(f"an account that cannot be analysed: exit {done.returncode}, {done.stderr.decode()}")
    if done.stdout.startswith(b"\n") or done.stdout.count(b"# newdoc") != 1 or problems(done.stdout.decode()):
        fail(f"beside an account that cannot be analysed: {done.stdout.decode()}")


def main():
    program = sys.argv[1]
    if problems(GOOD):
        fail(f"the checker refuses what is right: {problems(GOOD)}")
    for name, document in BAD.items():
        if not problems(document):
            fail(f"the checker lets pass: {name}")
    if "en_core_web_sm" not in subprocess.run([program, "model", "list"], check=True, stdout=subprocess.PIPE, text=True).stdout:
        print('skipped: the small English pipeline is not installed; script/build installs it, or "hexapla model add WHEEL"')
        return SKIPPED
    texts = SENTENCES + [" ".join(SENTENCES), "\n\n".join(SENTENCES)] + ODD + [sign * 200 for sign in SIGNS]
    texts += ["e\u0301 =\u0338b \u0301a x\u0338", "Told twice. \u00a0 Told\u2003thrice.\n \n", "a%b/c d|e\\f"]
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            (pathlib.Path(folder) / f"a text {number}.txt").write_bytes(text.encode())
        command = [program, "annotate", "--format", "conllu", folder]
        done = subprocess.run(command, capture_output=True)
        out = done.stdout.decode()
        # Some of the odd texts are no accounts, which are the only errors.
        no_account = ("it is empty", "it holds no text", "a NUL byte in text")
        errors = [line for line in done.stderr.decode().splitlines() if line.startswith("hexapla: error: ")]
        if done.returncode != 1 or not errors or any(not line.endswith(no_account) for line in errors):
            fail(f"exit {done.returncode}, {errors}")
        failed_account(program, pathlib.Path(folder) / "failed")
    found = problems(out)
    for line, problem in found:
        print(f"line {line}: {problem}")
    print(f"{out.count('# newdoc')} documents, {out.count('# sent_id')} sentences, {len(found)} problems")
    return 1 if found or out.count("# newdoc") < len(SENTENCES) else 0


sys.exit(main())
