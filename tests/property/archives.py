#!/usr/bin/env python3
"""Checks archives end to end: archives.py HEXAPLA

A run that is killed again and again and resumed gives the bytes of one run, compressed or not; output of archives is the same for any number
of threads; no file is overwritten that must not be; compare reads compressed lines; verify follows every chain to its page, and finds each changed byte. Standard library only.
"""

import gzip
import io
import json
import pathlib
import signal
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zlib


def page(number, size=1):
    words = f"The harbourmaster closed the port of Lunmouth on Monday, and she said that {number} boats had been damaged by the storm. "
    return f"<!doctype html><title>Storm {number}</title><h1>Storm {number} closes the port</h1><p>{words * size}</p>".encode()


def response(number, body, fields=b"Content-Type: text/html\r\n"):
    block = b"HTTP/1.1 200 OK\r\n" + fields + b"\r\n" + body
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://port.example/{number}\r\nWARC-Date: 2025-03-04T05:06:07Z\r\n"
    return f"{head}Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n".encode() + block + b"\r\n\r\n"


def tar(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as file:
        for name, body in members:
            info = tarfile.TarInfo(name)
            info.size = len(body)
            file.addfile(info, io.BytesIO(body))
    return out.getvalue()


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, body in members:
            file.writestr(zipfile.ZipInfo(name), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def chunked(body):
    return b"".join(b"%x\r\n%s\r\n" % (len(body[i : i + 50]), body[i : i + 50]) for i in range(0, len(body), 50)) + b"0\r\n\r\n"


class Checker:
    def __init__(self, program, folder):
        self.program, self.folder, self.failed = program, folder, []

    def expect(self, holds, what):
        if not holds:
            self.failed.append(what)

    def run(self, *arguments, **options):
        return subprocess.run([self.program, *arguments], cwd=self.folder, capture_output=True, timeout=300, check=False, **options)

    def resumed(self, name):
        """A run that is killed, at other times each time, until it is done. How often it had written a part."""
        stops, parts, delay, part = 0, 0, 0.01, self.folder / f"{name}.part"
        while not (self.folder / name).exists() and stops < 200:
            command = [self.program, "ingest", "crawl.warc.gz", "pages.zip", "-o", name, "--resume", "-q", "-j2"]
            process = subprocess.Popen(command, cwd=self.folder, stderr=subprocess.DEVNULL)
            try:
                process.wait(delay)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL if stops % 2 else signal.SIGTERM)
                process.wait()
                stops += 1
                parts += part.exists() and part.stat().st_size > 0
            delay *= 1.2
        self.expect(parts > 0, f"{name}: no run was stopped amid its work")

    def check_runs(self):
        crawl = b"".join(gzip.compress(response(i, page(i, 40))) for i in range(1500))
        (self.folder / "crawl.warc.gz").write_bytes(crawl)
        (self.folder / "pages.zip").write_bytes(zipped([(f"p\u00e9ge {i}.html", page(i)) for i in range(40)]))
        one = self.run("ingest", "crawl.warc.gz", "pages.zip", "-q", "-j1")
        self.expect(one.returncode == 0 and one.stdout.count(b"\n") == 1540, f"ingest of archives: exit {one.returncode}, {one.stdout.count(bytes([10]))} lines, {one.stderr[:300]}")
        self.expect(self.run("ingest", "crawl.warc.gz", "pages.zip", "-q", "-j4").stdout == one.stdout, "another number of threads gives other bytes")
        self.resumed("out.jsonl")
        self.expect((self.folder / "out.jsonl").read_bytes() == one.stdout, "stopped and resumed, it gives other bytes")
        self.resumed("out.jsonl.zst")
        self.run("ingest", "out.jsonl.zst", "-o", "again.jsonl", "-q")
        self.expect((self.folder / "again.jsonl").read_bytes() == one.stdout, "compressed lines are not read back as they were written")
        self.expect(not list(self.folder.glob("*.part")), "FILE.part was left behind")

    def check_outputs(self):
        """Into a folder; what is there already is not touched."""
        (self.folder / "into").mkdir()
        paths = ("crawl.warc.gz", "pages.zip")
        done = self.run("ingest", *paths, "-o", "into", "-q")
        for path in paths:
            alone = self.run("ingest", path, "-q").stdout
            self.expect(done.returncode == 0 and (self.folder / f"into/{path}.jsonl").read_bytes() == alone, f"{path} into a folder: {done.stderr[:300]}")
        self.expect(self.run("ingest", *paths, "-o", "into", "-q").returncode == 2, "files of a folder are overwritten")
        self.expect(self.run("ingest", *paths, "-o", "into", "--resume", "-q").returncode == 0, "what is complete is not resumed")
        (self.folder / "new.jsonl.part").write_bytes(b"a line of somebody else\n")
        for more in ([], ["--resume"]):
            done = self.run("ingest", "pages.zip", "-o", "new.jsonl", "-q", *more)
            kept = (self.folder / "new.jsonl.part").read_bytes() == b"a line of somebody else\n"
            self.expect(done.returncode == 2 and kept, f"FILE.part that is another's, {more}: exit {done.returncode}, kept: {kept}")
        page_file = self.folder / "pages/p.html"
        page_file.parent.mkdir()
        page_file.write_bytes(page(1))
        done = self.run("ingest", "pages.zip", "pages", "-o", "pages/p.html", "--force", "-q")
        self.expect(done.returncode == 2 and page_file.read_bytes() == page(1), f"an input is overwritten: exit {done.returncode}")

    def compared(self, name):
        done = self.run("compare", "--no-model", "--format", "json", name, "-o", "comparison.json", "--force", "-q")
        self.expect(done.returncode == 0, f"compare {name}: exit {done.returncode}, {done.stderr[:300]}")
        return json.loads((self.folder / "comparison.json").read_bytes())["accounts"]

    def check_verify(self):
        pages = [page(i) for i in range(3)]
        records = [response(0, pages[0]), response(1, chunked(pages[1]), b"Transfer-Encoding: chunked\r\n"), response(2, gzip.compress(pages[2]), b"Content-Encoding: gzip\r\n"),
                   response(3, zlib.compress(pages[0] + b"<p>More.</p>"), b"Content-Encoding: deflate\r\n")]
        lines = b"".join(json.dumps({"text": f"The port of Lunmouth was closed on Monday; {i} boats were damaged."}).encode() + b"\n" for i in (12, 13))
        archives = {
            "a.warc": b"".join(records), "b.warc.gz": b"".join(gzip.compress(r) for r in records), "c.tar": tar([(f"{i}.html", p) for i, p in enumerate(pages)]),
            "d.zip": zipped([("a.warc.gz", gzip.compress(records[0])), ("b/c.html", pages[1])]), "e.tar.gz": gzip.compress(tar([("lines.jsonl", lines)])), "f.html.gz": gzip.compress(pages[0]),
        }
        for name, data in archives.items():
            path = self.folder / name
            path.write_bytes(data)
            accounts = self.compared(name)
            self.expect(all(account["chain"] for account in accounts), f"{name}: an account without a chain")
            done = self.run("verify", "comparison.json")
            self.expect(done.returncode == 0, f"verify {name}: {done.stdout[:300]}")
            for at in range(len(data) // 2, len(data), max(1, len(data) // 40)):
                changed = bytearray(data)
                changed[at] ^= 0x20
                path.write_bytes(bytes(changed))
                self.check_change(name, at)
            path.write_bytes(data)

    def check_change(self, name, at):
        """A byte that bears on some payload must be found; one of padding, a head's field or a time need not."""
        done = self.run("verify", "comparison.json")
        self.expect(done.returncode in (0, 1), f"{name}, byte {at}: verify exits with {done.returncode}")
        if done.returncode == 0:
            same = self.run("ingest", name, "-q").stdout
            texts = [json.loads(line)["text_sha256"] for line in same.splitlines()]
            before_texts = {a["text_sha256"] for a in json.loads((self.folder / "comparison.json").read_bytes())["accounts"]}
            self.expect(set(texts) <= before_texts, f"{name}: byte {at} was changed, and verify does not find it")


def main(argv):
    if len(argv) != 1:
        raise SystemExit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        checker = Checker(pathlib.Path(argv[0]).resolve(), pathlib.Path(folder))
        checker.check_runs()
        checker.check_outputs()
        checker.check_verify()
    print("\n".join(checker.failed) if checker.failed else "archives are read whole, resumed, compared and verified")
    return 1 if checker.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
