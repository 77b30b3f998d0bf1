#!/usr/bin/env python3
"""Checks that the rooms of the house keep to what they may use: check_layers.py PROJECT

Reads the USES of each hexapla_stage() in src/CMakeLists.txt and every #include below src/, apps/ and include/. Standard library only.
"""

import pathlib
import re
import sys

# A heavy header may stand in so many files below each folder; each is behind a small header of ours.
HEAVY = {"CLI/": 1, "simdjson": 8, "sqlite3": 4, "openssl/": 1, "cld2/": 1, "unicode/": 14}


def stages(project):
    """-> {stage: stages it may include}"""
    text = (project / "src/CMakeLists.txt").read_text()
    found = {}
    for name, rest in re.findall(r"^hexapla_stage\((\w+)([^)]*)\)", text, re.M):
        uses = re.search(r"USES ([a-z ]+)", rest)
        found[name] = {name, "core"} | set(uses.group(1).split() if uses else [])
    return found


def includes(path):
    return re.findall(r'^\s*#\s*include\s+([<"])([^">]+)[">]', path.read_text(encoding="utf-8"), re.M)


def problems(project):
    allowed = stages(project)
    if len(allowed) < 5:
        yield "src/CMakeLists.txt: its stages could not be read"
    heavy = {name: [] for name in HEAVY}
    for path in sorted([*project.glob("src/**/*.cpp"), *project.glob("src/**/*.h"), *project.glob("apps/**/*.cpp"), *project.glob("apps/**/*.h")]):
        place = path.relative_to(project)
        for bracket, header in includes(path):
            for name in HEAVY:
                if header.startswith(name):
                    heavy[name].append(str(place))
            if place.parts[0] == "apps":
                if bracket == '"' and "/" in header:
                    yield f"{place}: an application stands on <hexapla/…> alone, not on {header}"
                continue
            stage = place.parts[1]
            if stage not in allowed or bracket == "<":
                continue  # pipeline.cpp calls all stages; system headers are free
            other = header.split("/")[0]
            if other not in allowed:
                yield f"{place}: {header} is of no stage"
            elif other not in allowed[stage]:
                yield f"{place}: stage {stage} may not use {other} ({header})"
    for name, places in heavy.items():
        if len(set(places)) > HEAVY[name]:
            yield f"{name} is included by {len(set(places))} files, at most {HEAVY[name]} may: {', '.join(sorted(set(places)))}"
    for path in sorted(project.glob("include/hexapla/*.h")):
        for bracket, header in includes(path):
            if bracket != "<" or not (header.startswith("hexapla/") or re.fullmatch(r"[a-z_]+", header)):
                yield f"{path.relative_to(project)}: a public header includes {header}"


def main(argv):
    if len(argv) != 1:
        raise SystemExit(__doc__)
    found = list(problems(pathlib.Path(argv[0])))
    print("\n".join(found) if found else "every room uses what it may")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
