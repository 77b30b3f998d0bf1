#!/usr/bin/env python3
"""Checks that docs/licences.md lists every Debian and npm package that the scripts and tests use: check_licences.py PROJECT"""

import json
import pathlib
import re
import sys


def used(project):
    lib = (project / "script/lib.sh").read_text()
    for group in re.findall(r"^\w+_packages=\(([^)]*)\)", lib, re.M):
        yield from (word for word in group.split() if not word.startswith('"$'))
    for script in (project / "script").iterdir():
        for line in re.findall(r'install_packages "\$\{\w+\[@\]\}" ([a-z0-9 +.-]+)', script.read_text()):
            yield from line.split()
    for package in project.glob("tests/**/package.json"):
        if "node_modules" not in package.parts:
            described = json.loads(package.read_text())
            yield from {**described.get("dependencies", {}), **described.get("devDependencies", {})}


def main(argv):
    if len(argv) != 1:
        raise SystemExit(__doc__)
    project = pathlib.Path(argv[0])
    text = (project / "docs/licences.md").read_text()
    listed = set(re.findall(r"[A-Za-z0-9@/+.-]+", text))
    missing = sorted({package for package in used(project) if package not in listed})
    print(f"docs/licences.md does not list: {', '.join(missing)}" if missing else "every part is listed")
    in_program = text.split("## Only to build")[0]
    forbidden = [line for line in in_program.splitlines() if re.search(r"\bA?GPL|CC BY-SA|ODbL", line) and "Exception" not in line]
    if forbidden:
        print("not to be installed with the program:", *forbidden, sep="\n")
    return 1 if missing or forbidden else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
