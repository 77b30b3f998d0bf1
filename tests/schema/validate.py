#!/usr/bin/env python3
"""Validates what every verb writes against the schemas, and checks that the schemas refuse what is wrong: validate.py HEXAPLA SCHEMAS STORY

Needs the Debian package python3-jsonschema.
"""

import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
sys.dont_write_bytecode = True
import installed_model

# For each form: changes that must make it invalid, as a path to a value and what stands there then.
WRONG = {
    "comparison": [(["schema"], "hexapla/comparison/2"), (["findings", 0, "relation"], "disagree"), (["findings", 0, "origins"], 0),
                   (["findings", 0, "readings", 0, "mentions", 0, "begin"], -1), (["accounts", 0, "sha256"], "abc"),
                   (["accounts", 0, "map", 0], [0, 0]), (["findings", 0, "confidence"], 0), (["digest"], None), (["overview", "summary", "findings", "agree"], -1),
                   (["overview", "singles", 0], "single"), (["overview", "timeline", 0, "clauses"], [])],
    "account": [(["schema"], "hexapla/account/0"), (["text"], None), (["blocks", 0, "kind"], "verse"), (["decoding"], []), (["sums"], [1, 2])],
    "annotations": [(["tokens", 0], [0, 1]), (["quantities", 0, "bound"], "some"), (["sentences", 0, "block"], None)],
    "chains": [(["schema"], "hexapla/chains/2"), (["accounts", 0, "references"], None), (["accounts", 0, "text_sha256"], "abc")],
    "verification": [(["holds"], "yes"), (["discrepancies"], [{"file": "x"}])],
}


def schema_of(folder, name):
    schema = json.loads((folder / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def changed(value, path, wrong):
    out = copy.deepcopy(value)
    place = out
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = wrong
    return out


def check(validator, name, values):
    """-> problems"""
    problems = [f"{name}: {error.json_path}: {error.message[:300]}" for value in values for error in validator.iter_errors(value)]
    for path, wrong in WRONG[name]:
        if validator.is_valid(changed(values[0], path, wrong)):
            problems.append(f"{name}: the schema lets {path} be {wrong!r}")
    return problems


def main(argv):
    if len(argv) != 3:
        raise SystemExit(__doc__)
    program, schemas, story = argv[0], pathlib.Path(argv[1]), argv[2]
    run = lambda *arguments: subprocess.run([program, *arguments, "-q"], check=True, capture_output=True).stdout
    lines = lambda data: [json.loads(line) for line in data.decode().splitlines()]
    models = [[], ["--no-model"]] if installed_model.installed(program) else [["--no-model"]]
    comparison, *more = [run("compare", *model, "-f", "json", story) for model in models]
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(comparison)
        file.flush()
        verification = run("verify", "-f", "json", file.name)
    values = {"comparison": [json.loads(c) for c in (comparison, *more)], "account": lines(run("ingest", story)), "annotations": [line for model in models for line in lines(run("annotate", *model, story))],
              "chains": [json.loads(run("compare", *model, "-f", "chains", story)) for model in models], "verification": [json.loads(verification)]}
    problems = [problem for name, found in values.items() for problem in check(schema_of(schemas, name), name, found)]
    print(*problems, sep="\n")
    print(", ".join(f"{len(found)} {name}" for name, found in values.items()), "validated")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
