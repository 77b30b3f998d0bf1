#!/usr/bin/env python3
"""hexapla model list, show and remove with models that are there, damaged, of another version, or hostile: commands_test.py HEXAPLA

Exits with 77 where no pipeline is installed. Standard library only.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77


def main():
    program = sys.argv[1]
    installed = subprocess.run([program, "model", "list"], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    paths = [path for name, _, path in (line.split("\t") for line in installed) if name.startswith("en_core_web_sm")]
    if not paths:
        print('skipped: the small English pipeline is not installed; script/build installs it, or "hexapla model add WHEEL"')
        return SKIPPED
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        bytes_ = pathlib.Path(paths[0]).read_bytes()

        def run(*arguments, code=0):
            done = subprocess.run([program, *arguments], capture_output=True, text=True, env=dict(os.environ, HEXAPLA_MODELS=name))
            assert done.returncode == code, (arguments, done)
            return done.stdout, done.stderr

        def annotate():
            story = folder / "story.txt"
            story.write_text("Two boats sank.\n")
            return run("annotate", story)[1]

        assert "no language model is installed" in annotate()
        (folder / "aged-1.0.hxmodel").write_bytes(bytes_[:8] + b"\1" + bytes_[9:])
        (folder / "cut-1.0.hxmodel").write_bytes(bytes_[: len(bytes_) // 2])
        (folder / "note.hxmodel").write_text("Not a model.")
        assert "has format 1" in annotate(), "what is there and cannot be used is no reason to say that none is there"
        assert "has format 1" in run("model", "show", "aged", code=1)[1]

        # A name that would colour the terminal; the checksum of the contents is not looked at by list and show.
        evil = bytes_.replace(b"en_core_web_sm", b"en_\x1b[31mre_web_sm"[:14], 1)
        (folder / "evil.hxmodel").write_bytes(evil)
        shutil.copy(paths[0], folder / "good.hxmodel")
        out, errors = run("model", "list")
        assert len(out.splitlines()) == 2 and "\x1b" not in out, out
        assert [file in errors for file in ("aged-1.0", "cut-1.0", "note")] == [True] * 3, errors
        assert run("model", "show", "en_core_web_sm")[0].startswith("name        en_core_web_sm"), "the first words of its name do"
        assert "\x1b" not in run("model", "show", folder / "evil.hxmodel")[0]
        assert "--without goes with model add alone" in run("model", "show", "en_core_web_sm", "--without", "ner", code=2)[1]

        run("model", "remove", "en_core_web_sm")
        run("model", "remove", "aged")
        run("model", "remove", folder / "cut-1.0.hxmodel")
        run("model", "remove", folder / "evil.hxmodel")
        run("model", "remove", "note", code=1)
        assert sorted(path.name for path in folder.glob("*.hxmodel")) == ["note.hxmodel"]
        print("list, show and remove do what they say")
    return 0


if __name__ == "__main__":
    sys.exit(main())
