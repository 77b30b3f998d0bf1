#!/usr/bin/env python3
"""What the program does with its streams: closed pipes, full disks, interrupts, terminals: streams_test.py HEXAPLA

Standard library only.
"""

import fcntl
import os
import pathlib
import pty
import re
import resource
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import unittest

PROGRAM = ""
TEXT = "Pier burns\n\n“The pier was empty,” chief Mara Holt said. Twelve boats sank in 1911.\n"


def on_terminal(arguments, columns=100):
    """-> (bytes on a terminal that is standard output and error, exit code)"""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    with subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.DEVNULL, stdout=slave, stderr=slave, env={"PATH": "/bin"}) as process:
        os.close(slave)
        out = b""
        while True:
            try:
                data = os.read(master, 65536)
            except OSError:
                break
            if not data:
                break
            out += data
    os.close(master)
    return out, process.returncode


class Streams(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        for name in ("a.txt", "b.txt"):
            (self.path / name).write_text(TEXT, encoding="utf-8")
        self.files = [str(self.path / "a.txt"), str(self.path / "b.txt")]

    def tearDown(self):
        self.folder.cleanup()

    def test_a_link_is_written_through(self):
        target, link = self.path / "target.csv", self.path / "link.csv"
        target.write_text("old", encoding="utf-8")
        link.symlink_to("target.csv")
        done = subprocess.run([PROGRAM, "compare", *self.files, "-o", str(link), "--force"], capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(link.is_symlink())
        self.assertTrue(target.read_text(encoding="utf-8").startswith("finding,kind,"))
        (self.path / "nowhere.csv").symlink_to("missing.csv")
        done = subprocess.run([PROGRAM, "compare", *self.files, "-o", str(self.path / "nowhere.csv")], capture_output=True)
        self.assertEqual(done.returncode, 2)

    def test_a_file_name_that_is_no_utf8_is_verified(self):
        name = os.path.join(os.fsencode(self.path), b"caf\xe9.txt")
        with open(name, "wb") as file:
            file.write(TEXT.encode())
        comparison = self.path / "comparison.json"
        done = subprocess.run([PROGRAM, "compare", name, self.files[0], "-o", str(comparison)], capture_output=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        done = subprocess.run([PROGRAM, "verify", str(comparison)], capture_output=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_a_reader_that_goes_away_is_no_error(self):
        for arguments in (["--help"], ["manual"], ["compare", "--no-model", *self.files], ["ingest", *self.files]):
            read, write = os.pipe()
            os.close(read)
            done = subprocess.run([PROGRAM, *arguments], stdout=write, stderr=subprocess.PIPE)
            os.close(write)
            self.assertEqual((done.returncode, done.stderr), (0, b""), arguments)

    def test_annotate_shows_its_progress_for_all_accounts(self):
        many = [str(self.path / f"{i:02}.txt") for i in range(40)]
        for path in many:
            pathlib.Path(path).write_text(TEXT, encoding="utf-8")
        done = subprocess.run([PROGRAM, "annotate", "--no-model", "--progress", "--threads", "1", *many], capture_output=True)
        self.assertEqual(done.returncode, 0)
        self.assertEqual(done.stdout.count(b"\n"), 40)
        self.assertEqual(re.findall(rb"annotate: (\d+) of 40", done.stderr), [str(i).encode() for i in range(1, 41)])

    def test_a_full_disk_is_said(self):
        for arguments in (["--help"], ["compare", "--no-model", *self.files], ["ingest", *self.files]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 1, arguments)
            self.assertEqual(done.stderr, b"hexapla: error: standard output: cannot be written: No space left on device\n")

    def test_a_file_too_large_for_the_disk_leaves_nothing(self):
        limit = lambda: (signal.signal(signal.SIGXFSZ, signal.SIG_IGN), resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)))
        done = subprocess.run([PROGRAM, "ingest", *self.files, "-o", str(self.path / "out.jsonl")], stderr=subprocess.PIPE, preexec_fn=limit)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"out.jsonl: cannot be written: File too large", done.stderr)
        self.assertEqual(sorted(p.name for p in self.path.iterdir()), ["a.txt", "b.txt"])

    def test_an_interrupt_ends_it_and_leaves_no_file(self):
        for verb in ("compare", "ingest", "annotate", "verify"):
            for number in (signal.SIGINT, signal.SIGTERM):
                process = subprocess.Popen([PROGRAM, verb, "-", "-o", str(self.path / "out")], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
                process.stdin.write(TEXT.encode())
                process.stdin.flush()
                time.sleep(0.3)
                process.send_signal(number)
                self.assertEqual(process.wait(20), 130, verb)
                process.stdin.close()
                process.stderr.close()
                self.assertEqual(sorted(p.name for p in self.path.iterdir()), ["a.txt", "b.txt"])

    def test_colour_progress_and_width_follow_the_terminal(self):
        out, code = on_terminal(["compare", "--no-model", *self.files])
        self.assertEqual(code, 0)
        self.assertIn(b"\x1b[1m", out)
        self.assertIn(b"annotate: ", out)
        rules = [re.sub("\x1b\\[[0-9;]*[mK]", "", line) for line in out.decode().splitlines() if "──" in line]
        self.assertEqual({len(rule) for rule in rules}, {100})
        out, _ = on_terminal(["compare", "--no-model", "--color", "never", "--no-progress", *self.files])
        self.assertNotIn(b"\x1b[1m", out)
        self.assertNotIn(b"annotate: ", out)
        out, _ = on_terminal(["compare", "--no-model", "--quiet", *self.files])
        self.assertNotIn(b"annotate: ", out)

    def test_a_pipe_gets_neither_colour_nor_progress(self):
        done = subprocess.run([PROGRAM, "compare", "--no-model", *self.files], capture_output=True)
        self.assertNotIn(b"\x1b", done.stdout + done.stderr)
        self.assertEqual(done.stderr, b"")
        done = subprocess.run([PROGRAM, "compare", "--no-model", "--progress", *self.files], capture_output=True)
        self.assertIn(b"annotate: 2 of 2", done.stderr)

    def test_the_output_does_not_depend_on_the_number_of_threads(self):
        outputs = {subprocess.run([PROGRAM, "compare", "--no-model", "-f", "json", "-j", n, *self.files], capture_output=True, check=True).stdout for n in ("1", "2", "8")}
        self.assertEqual(len(outputs), 1)

    def test_a_lost_standard_error_costs_nothing_else(self):
        for arguments, code in ((["compare", "--no-model", *self.files, "nofile"], 1), (["compare", "--no-model", self.files[0]], 0), (["bogus"], 2), ([], 2), (["verify", "nofile"], 1)):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=full)
            self.assertEqual(done.returncode, code, arguments)


if __name__ == "__main__":
    PROGRAM = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
