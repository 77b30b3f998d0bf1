#!/usr/bin/env python3
"""Checks that output depends on the input and the options alone: same_answer.py HEXAPLA STORY_FOLDER

The same bytes come out for 1 and 8 threads, in any locale, at any run, for any order of files whose accounts have ids of their own, and for
accounts that were annotated before.
The locales are compiled by localedef (Debian: locales); where they cannot be, all else is tested, and it exits with 77 and says so. Standard
library only; the order is shuffled with a fixed seed.
"""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.dont_write_bytecode = True
import installed_model

FORMATS = ("text", "json", "html", "csv")
LOCALES = ("tr_TR", "de_DE")  # another lower case of I; a decimal comma
SKIPPED = 77


def run(program, arguments, cwd, environment=None):
    done = subprocess.run([program, *arguments], cwd=cwd, capture_output=True, env={**os.environ, **(environment or {})}, check=False)
    if done.returncode not in (0, 3):
        raise SystemExit(f"{arguments}: exit {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def made_locales(folder):
    """-> environments in which each of LOCALES holds, and why one is missing"""
    environments, missing = [{"LC_ALL": "C", "LANG": "C"}], []
    for name in LOCALES:
        environment = {"LC_ALL": f"{name}.UTF-8", "LANG": f"{name}.UTF-8", "LOCPATH": str(folder)}
        try:
            made = subprocess.run(["localedef", "-i", name, "-f", "UTF-8", "--no-archive", folder / f"{name}.UTF-8"], capture_output=True, text=True)
            trouble = made.stderr.strip()
        except OSError as error:
            trouble = str(error)
        # A locale that there is not is no error to a program: it runs in "C". So ask.
        ask = "import locale; locale.setlocale(locale.LC_ALL, ''); raise SystemExit(locale.localeconv()['decimal_point'] != ',')"
        if subprocess.run([sys.executable, "-c", ask], env={**os.environ, **environment}, capture_output=True).returncode:
            missing.append(f"the locale {name} could not be made: {trouble}")
        else:
            environments.append(environment)
    return environments, missing


def annotated(program, files, cwd, model, extra):
    """What ingest and annotate print."""
    formats = ["jsonl"] if "--no-model" in model else ["jsonl", "conllu"]
    out = [run(program, ["ingest", "--quiet", *extra, *files], cwd)]
    return out + [run(program, ["annotate", "--quiet", *model, "--format", f, *extra, *files], cwd) for f in formats]


def variants(program, files, cwd, model, locales):
    """(name, output of all formats) for every way of running that must not matter."""
    def outputs(extra, environment=None):
        return [run(program, ["compare", "--quiet", *model, "--format", f, *extra, *files], cwd, environment) for f in FORMATS]
    yield "1 thread", outputs(["--threads", "1"])
    yield "8 threads", outputs(["--threads", "8"])
    yield "8 threads again", outputs(["--threads", "8"])
    for locale in locales:
        yield f"locale {locale['LC_ALL']}", outputs([], {**locale, "TZ": "Pacific/Kiritimati"})


def one_record_files(accounts, folder, count):
    """Writes `count` accounts with ids of their own, a file each, their texts being cuts of the story's; the files' names."""
    names = []
    for i in range(count):
        account = accounts[i % len(accounts)]
        lines = account["text"].splitlines(keepends=True)
        text = "".join(lines[: max(1, len(lines) - i // len(accounts))])
        name = f"{i:02}.jsonl"
        (folder / name).write_text(json.dumps({"id": f"id-{i * 7 % count:02}", "publisher": f"Paper {i}", "text": text}) + "\n", encoding="utf-8")
        names.append(name)
    return names


def main(argv):
    if len(argv) != 2:
        raise SystemExit(__doc__)
    program, story = str(pathlib.Path(argv[0]).resolve()), pathlib.Path(argv[1]).resolve()
    files = sorted(p.name for p in story.iterdir() if p.suffix in (".txt", ".html", ".jsonl"))
    failed = []

    def same(what, outputs, formats=FORMATS):
        (_, first), *others = outputs
        if not all(first):
            failed.append(f"{what}: nothing was printed")
        failed.extend(f"{what}: {name} gives another {f}" for name, out in others for f, a, b in zip(formats, first, out) if a != b)

    # With the model, if one is installed, and without.
    with tempfile.TemporaryDirectory() as folder:
        locales, missing = made_locales(pathlib.Path(folder))
        for model in ([], ["--no-model"]) if installed_model.installed(program) else (["--no-model"],):
            check(program, story, files, model, locales, same)
    print("\n".join(failed) if failed else "the same answer every time")
    print("\n".join(missing))
    return 1 if failed else SKIPPED if missing else 0


def check(program, story, files, model, locales, same):
    same("the example", list(variants(program, files, story, model, locales)))
    accounts = [json.loads(line) for line in run(program, ["ingest", *files], story).splitlines()]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        names = one_record_files(accounts, folder, 24)
        same("24 accounts", list(variants(program, names, folder, model, locales)))
        shuffled = random.Random(1).sample(names, len(names))
        orders = [(label, [run(program, ["compare", "--quiet", *model, "--format", f, *order], folder) for f in FORMATS])
                  for label, order in (("given order", names), ("another order", shuffled), ("reverse order", names[::-1]))]
        same("accounts with ids", orders)
        (folder / "annotations.jsonl").write_bytes(run(program, ["annotate", "--quiet", *model, *names], folder))
        same("accounts annotated before", [orders[0], ("annotations", [run(program, ["compare", "--quiet", *model, "--format", f, "annotations.jsonl"], folder) for f in FORMATS])])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        names = one_record_files(accounts, folder, 72)  # more than two batches of two threads
        same("72 accounts, line by line", [(f"{n} threads", annotated(program, names, folder, model, ["--threads", str(n)])) for n in (1, 2, 8)],
             ("ingest", "annotate", "CoNLL-U"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
