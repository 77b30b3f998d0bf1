#!/usr/bin/env python3
"""Feeds the program bad and odd input and checks how it answers: any_input.py HEXAPLA

Each bad file costs itself alone: exit 1, a message that names it, the rest compared, its row in `failed`. Nothing ends in a crash or takes
memory or time beyond the input's size. Standard library only.
"""

import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile

GOOD = "Storm closes harbour\n\nThe storm closed the harbour of Lunmouth on Monday. Twelve boats were damaged.\n"
DEEP = 100_000

BAD = {
    "empty.txt": b"",
    "packed.txt": gzip.compress(GOOD.encode()),
    "packed.html.gz": gzip.compress(GOOD.encode()),
    "binary.txt": bytes(range(256)) * 40,
    "picture.html": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "noise.txt": bytes((i * 167 + i * i * 13) % 256 for i in range(5000)),
    "broken.json": b'[{"text": "One."}, {"text": ',
}
ODD = {
    "deep.html": b"<div>" * DEEP + b"<p>Twelve boats were damaged.</p>",
    "unclosed.html": b"<html><body><p>Twelve boats &amp; a pier were damaged <b>on <i>Monday",
    "quotes.txt": b'"' * 300_000,
    "digits.txt": b"7" * 300_000,
    "one_line.txt": b"Twelve boats were damaged, " * 20_000,
    "controls.txt": "The \x1b[31mmayor\x07 said \u202eno\u202c to 12 boats.".encode(),
    "stray.txt": ("Twelve boats were damaged. " * 200).encode() + b"caf\xe9" + b" and so on." * 100,
    "script.html": b"<html><body><h1>Boats</h1><p>Twelve boats &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; were damaged.</p></body></html>",
    "crlf.txt": GOOD.replace("\n", "\r\n").encode(),
    "utf16.txt": GOOD.encode("utf-16"),
    "foreign.txt": ("Der Sturm hat am Montag den Hafen geschlossen, und zwölf Boote wurden schwer beschädigt. " * 20).encode(),
}


class Checker:
    def __init__(self, program, folder):
        self.program, self.folder, self.failed = program, folder, []

    def run(self, *arguments, stdin=b""):
        return subprocess.run([self.program, *arguments], cwd=self.folder, input=stdin, capture_output=True, timeout=300, check=False)

    def expect(self, what, holds, done=None):
        if not holds:
            self.failed.append(what + (f"\n  exit {done.returncode}\n  {done.stderr.decode('utf-8', 'replace')[:600]}" if done else ""))

    def bad_file(self, name):
        done = self.run("compare", "--format", "json", "good.txt", name)
        self.expect(f"{name}: exit 1", done.returncode == 1, done)
        self.expect(f"{name}: is named on stderr", name.encode() in done.stderr, done)
        if done.returncode == 1:
            comparison = json.loads(done.stdout)
            self.expect(f"{name}: stands in failed", [f["file"] for f in comparison["failed"]][:1] == [name] and comparison["failed"][0]["reason"], done)
            self.expect(f"{name}: costs itself alone", comparison["accounts"][0]["file"] == "good.txt", done)

    def odd_file(self, name):
        for form in ("json", "text", "html", "csv"):
            done = self.run("compare", "--format", form, "good.txt", name)
            self.expect(f"{name} as {form}: exit 0", done.returncode == 0, done)
            if form in ("text", "csv"):
                self.expect(f"{name} as {form}: no escape reaches the terminal", b"\x1b[31m" not in done.stdout and b"\x07" not in done.stdout)

    def verified(self, name):
        comparison = self.run("compare", "--quiet", "--format", "json", "good.txt", name).stdout
        done = self.run("verify", "-", stdin=comparison)
        self.expect(f"{name}: its comparison verifies", done.returncode == 0 and done.stdout.startswith(b"holds"), done)
        if done.returncode:
            self.failed.append("  " + done.stdout.decode("utf-8", "replace")[:400])


def folders(checker):
    """A folder with a loop, hidden files, a saved page's companion and a picture beside two good files."""
    site = checker.folder / "site"
    (site / "page_files").mkdir(parents=True)
    (site / "page.html").write_text("<html><body><h1>Boats</h1><p>Twelve boats were damaged in the storm on Monday.</p></body></html>")
    (site / "page_files" / "style.html").write_text("<p>part of a page</p>")
    (site / "note.txt").write_text(GOOD)
    (site / ".hidden.txt").write_text(GOOD)
    (site / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    done = checker.run("compare", "--format", "json", "site")
    checker.expect("folder: exit 0", done.returncode == 0, done)
    checker.expect("folder: what was passed over is said in one line", done.stderr.count(b"\n") == 1 and b"passed over" in done.stderr, done)
    if done.returncode == 0:
        files = [a["file"] for a in json.loads(done.stdout)["accounts"]]
        checker.expect(f"folder: sorted, {files}", files == ["site/note.txt", "site/page.html"])
    os.symlink(site, site / "loop")
    done = checker.run("compare", "--format", "json", "site")
    checker.expect("loop: exit 1 and the rest is done", done.returncode == 1 and len(json.loads(done.stdout)["accounts"]) == 2, done)


def wrong_use(checker):
    for arguments, words in ((["compare"], b"PATH"), (["compare", "https://news.example/a"], b"save"), (["compare", "--format", "pdf", "good.txt"], b"pdf"),
                             (["nonsense"], b"nonsense"), (["compare", "--threads", "x", "good.txt"], b"threads"),
                             (["compare", "--meta", "missing.csv", "good.txt"], b"missing.csv")):
        done = checker.run(*arguments)
        checker.expect(f"{arguments}: exit 2 with a reason", done.returncode == 2 and words in done.stderr and not done.stdout, done)
    done = checker.run("compare", "missing.txt", "good.txt")
    checker.expect("a missing file: exit 1, named", done.returncode == 1 and b"missing.txt" in done.stderr, done)
    (checker.folder / "out.json").write_text("mine")
    done = checker.run("compare", "good.txt", "-o", "out.json")
    checker.expect("an existing output is kept", done.returncode == 2 and (checker.folder / "out.json").read_text() == "mine", done)
    done = checker.run("compare", "--quiet", "good.txt", "-o", "out.json", "--force")
    checker.expect("--force overwrites it", done.returncode == 0 and json.loads((checker.folder / "out.json").read_text())["schema"] == "hexapla/comparison/1", done)
    done = checker.run("compare", "--quiet", "-", stdin=GOOD.encode())
    checker.expect("- is standard input", done.returncode == 0 and done.stdout, done)


def main(argv):
    if len(argv) != 1:
        raise SystemExit(__doc__)
    with tempfile.TemporaryDirectory() as name:
        checker = Checker(str(pathlib.Path(argv[0]).resolve()), pathlib.Path(name))
        (checker.folder / "good.txt").write_text(GOOD)
        for files in (BAD, ODD):
            for file, data in files.items():
                (checker.folder / file).write_bytes(data)
        for file in BAD:
            checker.bad_file(file)
        for file in ODD:
            checker.odd_file(file)
            checker.verified(file)
        folders(checker)
        wrong_use(checker)
    print("\n".join(checker.failed) if checker.failed else f"{len(BAD)} bad and {len(ODD)} odd inputs answered as they should be")
    return 1 if checker.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
