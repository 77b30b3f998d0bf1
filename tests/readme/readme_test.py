#!/usr/bin/env python3
"""Checks what README.md shows: readme_test.py HEXAPLA PROJECT

The block after `<!-- tested: tests/readme -->` must be what `script/demo` prints, with a language model and without; a line `…` stands for lines left out. Every relative link of
the Markdown files must lead to a file of the project. Standard library only.
"""

import pathlib
import re
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.dont_write_bytecode = True
import installed_model


def excerpt(readme):
    found = re.search(r"<!-- tested: tests/readme -->\n```[a-z]*\n(.*?)```", readme, re.DOTALL)
    if not found:
        raise SystemExit("README.md: there is no tested excerpt")
    return found.group(1).rstrip("\n").split("\n")


def runs(lines):
    """The runs of lines between `…`, without empty ones."""
    out = [[]]
    for line in lines:
        if line.strip() == "…":
            out.append([])
        else:
            out[-1].append(line.rstrip())
    return [run for run in out if any(run)]


def missing(shown, printed):
    """The first run of `shown` that does not stand in `printed` after the one before it, or None."""
    at = 0
    for run in runs(shown):
        places = [i for i in range(at, len(printed) - len(run) + 1) if printed[i:i + len(run)] == run]
        if not places:
            return run
        at = places[0] + len(run)
    return None


def broken_links(project):
    skipped = {"build", "node_modules", ".git", "peers"}
    for page in sorted(project.rglob("*.md")):
        if skipped & set(page.relative_to(project).parts):
            continue
        text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
            if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists():
                yield f"{page.relative_to(project)}: the link to {target} leads nowhere"


def main(argv):
    if len(argv) != 2:
        raise SystemExit(__doc__)
    project = pathlib.Path(argv[1])
    files = [str(f) for kind in ("html", "txt", "jsonl") for f in sorted((project / "examples/ferry").glob(f"*.{kind}"))]
    models = [["--no-model"], []] if installed_model.installed(argv[0]) else [["--no-model"]]
    printed = [subprocess.run([argv[0], "compare", *model, "--quiet", *files], check=True, capture_output=True, text=True, encoding="utf-8").stdout
               for model in models]
    shown = excerpt((project / "README.md").read_text(encoding="utf-8"))
    problems = list(broken_links(project))
    if not any(shown):
        problems.append("README.md: the tested excerpt is empty")
    for model, text in zip(models, printed):
        if run := missing(shown, [line.rstrip() for line in text.split("\n")]):
            problems.append(f"README.md: these lines are not what the program prints ({model or 'with a model'}):\n  " + "\n  ".join(run))
    print(*problems, sep="\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
