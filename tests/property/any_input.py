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

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.dont_write_bytecode = True
import installed_model

GOOD = "Storm closes harbour\n\nThe storm closed the harbour of Lunmouth on Monday. Twelve boats were damaged.\n"
DEEP = 100_000
# A sanitized program takes thirty times as long; its errors show in smaller inputs too. Every size is tried without sanitizers.
SANITIZED = bool(os.environ.get("HEXAPLA_SANITIZED"))
SMALLER = 10 if SANITIZED else 1
LARGE = 50_000

BAD = {
    "empty.txt": b"",
    "packed.txt": gzip.compress(GOOD.encode())[:-9],
    "binary.txt": bytes(range(256)) * 40,
    "picture.html": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "noise.txt": bytes((i * 167 + i * i * 13) % 256 for i in range(5000)),
    "broken.json": b'[{"text": "One."}, {"text": ',
    "broken_utf8.txt": ("Zo\u00eb na\u00efve \u0159eka " * 20).encode() + b"\xc3 \xe2\x80 \xc3 " * 5,
    "deep.json": b'{"a":' * DEEP,
    "markup_alone.html": b"<div>" * DEEP,
    "scripts_alone.html": b"<html><script>var text = 'Twelve boats were damaged.';</script><style>p{}</style>",
    "comparison.json": b'{"schema": "hexapla/comparison/1", "accounts": []}',
    "newer.json": b'{"schema": "hexapla/account/99", "text": "Twelve boats."}',
    "lying.json": b'{"schema": "hexapla/account/1", "text": "Twelve boats.", "map": [[99, 0]]}',
    "book.xml": b'<?xml version="1.0"?><book><title>News</title></book>',
    "page.mht": b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--",
    "base64.mht": b"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n<p>Twelve boats.",
    "meta.csv": b"file,published\na.txt,2025-10-14\n",
    "word.docx": b"PK\x03\x04" + bytes(200),
    "nul.txt": b"Twelve boats\0 were damaged.",
}
ODD = {
    "feed.xml": b'<?xml version="1.0"?><rss version="2.0"><channel><title>Twelve boats</title></channel></rss>',
    "deep.rss": b"<rss><channel><item><title>Twelve boats</title>" + b"<a>" * DEEP + b"</channel></rss>",
    "bomb.rss": b'<!DOCTYPE rss [<!ENTITY a "boats"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>Twelve &b; were damaged</title></item></channel></rss>',
    "unclosed.rss": b"<rss><channel>" + b"<item><title>Twelve boats &amp;lt;b&amp;gt; &eacute;" * 50,
    "entry.atom": b'<feed><entry><link href="a"/></entry><entry><content mode="base64">PHA+VHdlbHZlIGJvYXRzIHdlcmUgZGFtYWdlZC4=</content></entry></feed>',
    "quotes.csv": b'title,text\n"A ""b""","Twelve ""boats"",\r\nand more, were damaged."\n' + b'"a"b,Twelve boats.\n' * 20,
    "page.mhtml": b"MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3D'x'>Twelve caf=C3=A9 boa=\r\nts were damaged.</p>\r\n--b--\r\n",
    "deep.html": b"<div>" * DEEP + b"<p>Twelve boats were damaged.</p>",
    "unclosed.html": b"<html><body><p>Twelve boats &amp; a pier were damaged <b>on <i>Monday",
    "quotes.txt": b'"' * (300_000 // SMALLER),
    "digits.txt": b"7" * 300_000,
    "one_line.txt": b"Twelve boats were damaged, " * (20_000 // SMALLER),
    "controls.txt": "The \x1b[31mmayor\x07 said \u202eno\u202c to 12 boats.".encode(),
    "stray.txt": ("Twelve boats were damaged. " * 200).encode() + b"caf\xe9" + b" and so on." * 100,
    "nul.html": b"<p>Twelve boats\0 were damaged, and so on, it was said.</p>",
    "nested.html": b"<table><tr><td><b><i><a href=x>" * 20_000 + b"Twelve boats were damaged.",
    "attributes.html": b"<p " + b"a=b " * 300_000 + b">Twelve boats were damaged.",
    "comment.html": b"<p>Twelve boats were damaged.</p><!--" + b"-" * 300_000,
    "references.html": b"<p>Twelve boats were damaged. " + b"&amp" * (100_000 // SMALLER) + b"&#99999999999999999999;&#xD800;",
    "escapes.jsonl": b'{"title": "\\u202e\\u0000", "text": "Twelve boats \\ud83d\\ud83d\\ude00 were damaged.\\u001b[31m"}',
    "members.json": b'{"text": "Twelve boats.", ' + b'"a": {"b": [1, 2, {}]}, ' * 20_000 + b'"c": null}',
    "latin1.html": "<meta charset=utf-8><p>Le caf\u00e9 de In\u00e9s, ferm\u00e9 hier, a \u00e9t\u00e9 d\u00e9truit.".encode("latin-1"),
    "packed.txt.gz": gzip.compress(GOOD.encode()),
    "no_ending": GOOD.encode(),
    "na me \u00e9\u2028.txt": GOOD.encode(),
    "script.html": b"<html><body><h1>Boats</h1><p>Twelve boats &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; were damaged.</p></body></html>",
    "crlf.txt": GOOD.replace("\n", "\r\n").encode(),
    "utf16.txt": GOOD.encode("utf-16"),
    "foreign.txt": ("Der Sturm hat am Montag den Hafen geschlossen, und zwölf Boote wurden schwer beschädigt. " * 20).encode(),
}


class Checker:
    def __init__(self, program, folder):
        self.program, self.folder, self.failed = program, folder, []
        self.model = installed_model.options(program)

    def run(self, *arguments, stdin=b""):
        if arguments[0] == "compare" and arguments[1:] and "--no-model" not in arguments:
            arguments = ["compare", *self.model, *arguments[1:]]
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
            # How a finding is written does not depend on the model, which takes the most time of a large input.
            rules = ["--no-model"] if form != "json" and len(ODD[name]) > LARGE else []
            done = self.run("compare", *rules, "--format", form, "good.txt", name)
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


def warned(checker):
    """Stray bytes give one warning that names the file and the first byte, in the JSON too."""
    done = checker.run("compare", "--format", "json", "good.txt", "stray.txt")
    lines = [line for line in done.stderr.splitlines() if b"stray.txt" in line]
    checker.expect("stray.txt: one warning with its byte", len(lines) == 1 and b"byte 5403" in lines[0], done)
    if done.returncode == 0:
        account = json.loads(done.stdout)["accounts"][1]
        checker.expect("stray.txt: the warning stands in the JSON", [w["offset"] for w in account["warnings"]] == [5403], done)


def linear(checker):
    """Hostile bytes cost time in proportion: four times as many take less than ten times as long. 200 MB of <div> are refused unread."""
    for name, piece in (("divs.html", b"<div>"), ("bold.html", b"<b><i>x"), ("tables.html", b"<table><tr><td>x"), ("less.html", b"x<"), ("amps.html", b"&"),
                        ("quotes.txt", b'" '), ("bullets.txt", b"* a\n"), ("records.jsonl", b'{"text": "Boats."}\n'), ("items.rss", b"<rss><item><title>Boats"), ("open.rss", b"<rss><a xmlns:a='b'>"), ("marks.csv", b'text,a\n"""'),
                        ("pairs.csv", b'text,a\n""x"",'), ("parts.mht", b"MIME-Version: 1\nContent-Type: multipart/related; boundary=b\n\n--b\n"), ("soft.mht", b"MIME-Version: 1\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\nx=\n"), ("names.json", b'{"a":1,')):
        seconds = []
        for size in (1 << 16, 1 << 18) if SANITIZED else (1 << 19, 1 << 21):
            (checker.folder / name).write_bytes(piece * (size // len(piece)))
            before = os.times()
            done = checker.run("ingest", "--quiet", "--force", "-o", "out.jsonl", name)
            seconds.append(os.times().children_user - before.children_user)
            checker.expect(f"{size} bytes of {piece}: exit 0 or 1", done.returncode in (0, 1), done)
        checker.expect(f"{name}: takes {seconds} s for 1 and 4 times {piece}", seconds[1] < 10 * max(seconds[0], 0.05))
    with open(checker.folder / "large.html", "wb") as large:
        large.truncate(200_000_000)  # a hole: nothing of it is read
    done = checker.run("ingest", "large.html")
    checker.expect("large.html: refused with its size", done.returncode == 1 and b"large.html: byte 67108864: 200000000 bytes, more than the limit" in done.stderr, done)
    (checker.folder / "large.html").write_bytes(b"<div>" * (40_000_000 // SMALLER))
    done = checker.run("ingest", "--limit", "account_bytes=300000000", "large.html")
    checker.expect("200 MB of <div>: an error", done.returncode == 1 and b"large.html: byte" in done.stderr, done)
    (checker.folder / "large.html").unlink()


def endless(checker):
    """What has no stop costs time in proportion, too: four times as many posts in one sentence take less than ten times as long to compare."""
    for name, post in (("times", lambda i: f"the dam held on May {i % 28 + 1} at {i % 12 + 1} p.m "), ("ages", lambda i: f"Ann{i % 97} Roe{i % 89}, {i % 80 + 9}, "),
                       ("shares", lambda i: f"turnout reached {i % 89} percent in Osk{i % 97} and "), ("speech", lambda i: f"“the dam {i % 97} held,” Ann{i % 89} Roe said ")):
        seconds = []
        for posts in (200, 800) if SANITIZED else (1000, 4000):
            for account, shift in (("one.txt", 0), ("other.txt", 1)):
                (checker.folder / account).write_text("Posts\n\n" + "".join(post(i + shift * (i % 5)) for i in range(posts)))
            before = os.times()
            done = checker.run("compare", "--no-model", "--quiet", "--format", "json", "one.txt", "other.txt")
            seconds.append(os.times().children_user - before.children_user)
            checker.expect(f"{posts} {name} without a stop: exit 0", done.returncode == 0, done)
        checker.expect(f"{name} without a stop: take {seconds} s for 1 and 4 times", seconds[1] < 10 * max(seconds[0], 0.05))


def odd_paths(checker):
    """Pipes, devices, folders that cannot be read, links that lead nowhere or to themselves."""
    os.mkfifo(checker.folder / "pipe.txt")
    os.symlink("self.txt", checker.folder / "self.txt")
    os.symlink("nowhere", checker.folder / "dangling.txt")
    (checker.folder / "bare").mkdir()
    for path in ("pipe.txt", "self.txt", "dangling.txt", "/dev/zero"):
        done = checker.run("compare", "--format", "json", "good.txt", path)
        checker.expect(f"{path}: exit 1, named", done.returncode == 1 and path.encode() in done.stderr, done)
    done = checker.run("ingest", "bare")
    checker.expect("a folder with nothing in it: no crash", done.returncode in (0, 1) and not done.stdout, done)


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
        warned(checker)
        folders(checker)
        odd_paths(checker)
        linear(checker)
        endless(checker)
        wrong_use(checker)
    print("\n".join(checker.failed) if checker.failed else f"{len(BAD)} bad and {len(ODD)} odd inputs answered as they should be")
    return 1 if checker.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
