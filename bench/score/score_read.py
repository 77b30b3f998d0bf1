#!/usr/bin/env python3
"""How much of hand-labelled statements and labels is read at all: score_read.py [--json] GOLD_DIR STORIES_DIR ANNOTATIONS_DIR

GOLD_DIR/x.json labels the texts of STORIES_DIR/x/; ANNOTATIONS_DIR/x.jsonl are their annotations (`hexapla annotate`), in the order of the labels'
accounts. Places are matched as score.py matches them. Every statement and label that is read counts, whether or not another account has it too, but
the labels list only those that two accounts share: precision is a lower bound, and what score.py calls "found" begins where accounts are compared.
Standard library only; reads files, writes nothing.
"""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
import score

KINDS = {"statement": "statements", "label": "labels"}


def places(kind, names, texts, annotations):
    """-> {(file, key): Place}, as score.load gives"""
    found = {}
    for name, text, account in zip(names, texts, annotations, strict=True):
        for value in account.get(KINDS[kind], []):
            span = (value["begin"], value["end"])
            key = " ".join(text[span[0]:span[1]].decode("utf-8", "replace").casefold().split()) if kind == "label" else span
            found.setdefault((name, key), score.Place()).spans.add(span)
    return found


def count(gold_file, texts_dir, annotations_file):
    """-> {kind: (matched, read, labelled)}"""
    names = list(json.loads(gold_file.read_text(encoding="utf-8"))["accounts"].values())
    texts = [(texts_dir / name).read_bytes() for name in names]
    annotations = [json.loads(line) for line in annotations_file.read_text(encoding="utf-8").splitlines()]
    gold, _ = score.load(gold_file, texts_dir)
    out = {}
    for kind in KINDS:
        read = places(kind, names, texts, annotations)
        out[kind] = (len(score.match(kind, gold[kind], read)), len(read), len(gold[kind]))
    return out


def figures(matched, read, labelled):
    return {"f1": 2 * matched / (read + labelled) if read + labelled else None, "p": matched / read if read else None, "r": matched / labelled if labelled else None}


def main(argv):
    as_json, argv = "--json" in argv, [a for a in argv if a != "--json"]
    if len(argv) != 3:
        raise SystemExit(__doc__)
    gold, stories, read = map(pathlib.Path, argv)
    counts = {g.stem: count(g, stories / g.stem, read / f"{g.stem}.jsonl") for g in sorted(gold.glob("*.json")) if "." not in g.stem and (stories / g.stem).is_dir()}
    total = {kind: figures(*map(sum, zip(*(c[kind] for c in counts.values())))) for kind in KINDS}
    by_story = {story: {kind: figures(*c[kind]) for kind in KINDS} for story, c in counts.items()}
    if as_json:
        print(json.dumps({"all": total, "stories": by_story}))
        return
    show = lambda x: "  –  " if x is None else f"{x:5.3f}"
    for kind, row in total.items():
        print(f"{kind:10} read      {show(row['p'])} {show(row['r'])} {show(row['f1'])}  by story: " + " ".join(f"{story} {show(s[kind]['r'])}" for story, s in by_story.items()) + " (recall)")


if __name__ == "__main__":
    main(sys.argv[1:])
