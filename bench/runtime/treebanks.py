"""Scores the runtime and spaCy on treebanks; run by bench/treebanks in the environment that it sets up."""

import argparse
import json
import pathlib

import spacy
from compare import runtime_rows, spacy_rows

LAYERS = ("tokens", "sentences", "tags", "parts")
PLACES = {"GPE", "LOC", "FAC"}
KINDS = {"PERSON": "PER", "ORG": "ORG", **dict.fromkeys(PLACES, "LOC")}


class Text:
    """A document that is put together from its sentences, with what is annotated, by bytes of the text."""

    def __init__(self):
        self.parts, self.size = [], 0
        self.words, self.sentences, self.names = [], [], []

    def add(self, text):
        self.parts.append(text)
        self.size += len(text.encode())

    @property
    def text(self):
        return "".join(self.parts)


def blocks(path):
    """-> for each sentence of a file its comments and its rows"""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.split("\n")
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        if rows:
            yield [line for line in lines if line.startswith("#")], rows


def begins_document(comments):
    return any(line.startswith("# newdoc") for line in comments)


def read_treebank(path):
    """-> the documents of a CoNLL-U file"""
    documents = []
    for comments, rows in blocks(path):
        if begins_document(comments) or not documents:
            documents.append(Text())
        document = documents[-1]
        if any(line.startswith("# newpar") for line in comments) and document.size:
            document.add("\n\n")
        begin = document.size
        covered, misc = 0, ""
        for row in rows:
            if "." in row[0]:
                continue
            if "-" in row[0]:
                # Words that are written as one: each is found in the surface, or all of them are the whole of it.
                first, covered = map(int, row[0].split("-"))
                add_words(document, row[1], [r for r in rows if r[0].isdigit() and first <= int(r[0]) <= covered])
            elif int(row[0]) > covered:
                add_words(document, row[1], [row])
            else:
                continue
            misc = row[9]
            end = document.size
            if "SpaceAfter=No" not in misc:
                document.add(" ")
        document.sentences.append((begin, end))
    return documents


def add_words(document, surface, rows):
    begin = document.size
    document.add(surface)
    apart = "".join(row[1] for row in rows) == surface
    for row in rows:
        end = begin + len(row[1].encode()) if apart else document.size
        document.words.append((begin, end, row[4], row[3]))
        if apart:
            begin = end


def read_names(path):
    """-> the documents of an IOB2 file, with names; the text of a sentence stands above it"""
    documents = []
    for comments, rows in blocks(path):
        if begins_document(comments) or not documents:
            documents.append(Text())
        document = documents[-1]
        text = next(line[len("# text = "):] for line in comments if line.startswith("# text = "))
        at, start, name = 0, document.size, None
        for row in rows:
            found = text.find(row[1], at)
            if found < 0:
                break
            at = found + len(row[1])
            begin, end = start + len(text[:found].encode()), start + len(text[:at].encode())
            if row[2].startswith("I-") and name:
                name = (name[0], end, name[2])
                document.names[-1] = name
            else:
                name = (begin, end, row[2][2:]) if row[2].startswith("B-") else None
                if name:
                    document.names.append(name)
        document.add(text + " ")
    return documents


def found_in(rows):
    """-> what the rows of an analysis (compare.spacy_rows) say, by layer"""
    kept = [row for row in rows if row[4] != "SPACE"]
    spans = [(int(row[0]), int(row[1])) for row in kept]
    # A sentence that begins at white space begins at the word behind it.
    pending, starts = False, []
    for row in rows:
        pending = pending or row[9] == "1"
        if row[4] != "SPACE":
            if pending or not starts:
                starts.append((int(row[0]), 0))
            starts[-1] = (starts[-1][0], int(row[1]))
            pending = False
    names = []
    for row in rows:
        if row[10] == "B":
            names.append([int(row[0]), int(row[1]), row[11]])
        elif row[10] == "I":
            names[-1][1] = int(row[1])
    return {"tokens": set(spans), "sentences": set(starts), "tags": {(*span, row[3]) for span, row in zip(spans, kept)},
            "parts": {(*span, row[4]) for span, row in zip(spans, kept)},
            "names": {(begin, end, KINDS[kind]) for begin, end, kind in names if kind in KINDS}}


def annotated(document):
    return {"tokens": {word[:2] for word in document.words}, "sentences": set(document.sentences),
            "tags": {word[:3] for word in document.words}, "parts": {(*word[:2], word[3]) for word in document.words},
            "names": {name for name in document.names if name[2] in KINDS.values()}}


def f1(wanted, found):
    """-> F1 in percent over documents, each a set"""
    right = sum(len(a & b) for a, b in zip(wanted, found))
    total = sum(map(len, wanted)) + sum(map(len, found))
    return 200 * right / total if total else 100.0


def main():
    parser = argparse.ArgumentParser()
    for name in ("program", "model", "pipeline", "data"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--json", type=pathlib.Path)
    arguments = parser.parse_args()
    nlp = spacy.load(arguments.pipeline)
    data, figures = pathlib.Path(arguments.data) / "data", {}
    sets = [(path, read_treebank(path), LAYERS) for path in sorted(data.glob("ud/*.conllu"))]
    sets += [(path, read_names(path), ("names",)) for path in sorted(data.glob("uner/*.iob2"))]
    print(f"{'':32}{'runtime':>9}{'spaCy':>9}{'difference':>12}")
    for path, documents, layers in sets:
        texts = [document.text for document in documents]
        wanted = [annotated(document) for document in documents]
        mine = [found_in(rows) for rows in runtime_rows(arguments.program, arguments.model, texts)]
        theirs = [found_in(spacy_rows(doc)) for doc in nlp.pipe(texts)]
        for layer in layers:
            ours, spacys = (f1([w[layer] for w in wanted], [f[layer] for f in found]) for found in (mine, theirs))
            figures[f"{path.stem} {layer}"] = {"runtime": ours, "spacy": spacys}
            print(f"{path.stem:20} {layer:11}{ours:9.2f}{spacys:9.2f}{ours - spacys:12.2f}")
    largest = max(abs(figure["runtime"] - figure["spacy"]) for figure in figures.values())
    if arguments.json:
        arguments.json.write_text(json.dumps({**figures, "largest_difference": largest}, indent=1) + "\n")


if __name__ == "__main__":
    main()
