#!/usr/bin/env python3
"""Loads the bash completions and asks for some, as the shell would: completion_test.py HEXAPLA"""

import pathlib
import subprocess
import sys
import tempfile

CASES = [
    # words of the line (the last is being completed), what must be offered, what must not
    (["hexapla", ""], {"compare", "ingest", "annotate", "verify", "--help"}, set()),
    (["hexapla", "com"], {"compare", "completion"}, {"verify"}),
    (["hexapla", "compare", "--fo"], {"--format", "--force"}, {"--root"}),
    (["hexapla", "compare", "--format", ""], {"text", "json", "html", "csv"}, {"--format"}),
    (["hexapla", "compare", "-f", "h"], {"html"}, {"json"}),
    (["hexapla", "verify", "--ro"], {"--root"}, set()),
    (["hexapla", "verify", "--root", ""], {"folder"}, {"story.txt"}),
    (["hexapla", "compare", ""], {"folder", "story.txt"}, set()),
    (["hexapla", "compare", "--threads", ""], set(), {"story.txt"}),
    (["hexapla", "completion", ""], {"bash", "zsh", "fish"}, set()),
]


def offered(script, words, folder):
    line = " ".join(f"'{word}'" for word in words)
    ask = f"{script}\nCOMP_WORDS=({line})\nCOMP_CWORD={len(words) - 1}\n_hexapla\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"\n"
    done = subprocess.run(["bash", "--norc", "-c", ask], cwd=folder, capture_output=True, text=True, check=True)
    if done.stderr:
        raise SystemExit(f"bash says of {words}: {done.stderr}")
    return set(done.stdout.split())


def main(argv):
    if len(argv) != 1:
        raise SystemExit(__doc__)
    script = subprocess.run([argv[0], "completion", "bash"], check=True, capture_output=True, text=True).stdout
    failed = []
    with tempfile.TemporaryDirectory() as name:
        (pathlib.Path(name) / "folder").mkdir()
        (pathlib.Path(name) / "story.txt").touch()
        for words, wanted, unwanted in CASES:
            got = offered(script, words, name)
            if not wanted <= got or unwanted & got:
                failed.append(f"{words}: {sorted(got)}")
    print("\n".join(failed) if failed else f"{len(CASES)} completions right")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
