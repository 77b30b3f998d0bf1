#!/usr/bin/env python3
"""Checks that output depends on the input and the options alone: same_answer.py HEXAPLA STORY_FOLDER

The same bytes come out for 1 and 8 threads, in any locale, at any run, and for any order of files whose accounts have ids of their own.
Standard library only; the order is shuffled with a fixed seed.
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


def run(program, arguments, cwd, environment=None):
    done = subprocess.run([program, *arguments], cwd=cwd, capture_output=True, env={**os.environ, **(environment or {})}, check=False)
    if done.returncode not in (0, 3):
        raise SystemExit(f"{arguments}: exit {done.returncode}\n{done.stderr.decode()}")
    return done.stdout


def variants(program, files, cwd, model):
    """(name, output of all formats) for every way of running that must not matter."""
    def outputs(extra, environment=None):
        return [run(program, ["compare", "--quiet", *model, "--format", f, *extra, *files], cwd, environment) for f in FORMATS]
    yield "1 thread", outputs(["--threads", "1"])
    yield "8 threads", outputs(["--threads", "8"])
    yield "8 threads again", outputs(["--threads", "8"])
    for locale in ("C", "tr_TR.UTF-8", "de_DE.UTF-8"):
        yield f"locale {locale}", outputs([], {"LC_ALL": locale, "LANG": locale, "TZ": "Pacific/Kiritimati"})


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

    def same(what, outputs):
        (_, first), *others = outputs
        if not all(first):
            failed.append(f"{what}: nothing was printed")
        failed.extend(f"{what}: {name} gives another {f}" for name, out in others for f, a, b in zip(FORMATS, first, out) if a != b)

    # With the model, if one is installed, and without.
    for model in ([], ["--no-model"]) if installed_model.installed(program) else (["--no-model"],):
        check(program, story, files, model, same)
    print("\n".join(failed) if failed else "the same answer every time")
    return 1 if failed else 0


def check(program, story, files, model, same):
    same("the example", list(variants(program, files, story, model)))
    accounts = [json.loads(line) for line in run(program, ["ingest", *files], story).splitlines()]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        names = one_record_files(accounts, folder, 24)
        same("24 accounts", list(variants(program, names, folder, model)))
        shuffled = random.Random(1).sample(names, len(names))
        orders = [(label, [run(program, ["compare", "--quiet", *model, "--format", f, *order], folder) for f in FORMATS])
                  for label, order in (("given order", names), ("another order", shuffled), ("reverse order", names[::-1]))]
        same("accounts with ids", orders)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
