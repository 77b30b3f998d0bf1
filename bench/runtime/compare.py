"""Compares the runtime's analyses with spaCy's, token by token; run by bench/parity in the environment that it sets up."""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import spacy

LAYERS = ("tokens", "tags", "heads", "labels", "sentences", "entities", "lemmas", "morphology", "positions", "chunks", "edges")


def read_texts(data, count):
    """The first `count` texts of the incidents, then the labelled stories."""
    with open(data / "data/incidents/articles.jsonl", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line, _ in zip(lines, range(count))]
    return texts + [path.read_bytes().decode("utf-8") for path in sorted(data.glob("stories/*/*.txt"))]


def own_texts():
    """The short texts of ours; those with a zero byte cannot be handed over."""
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent.parent / "tests/analysis"))
    from texts import ODD, SENTENCES

    return [text for text in SENTENCES + [" ".join(SENTENCES)] + ODD if "\0" not in text]


def runtime_rows(program, model, texts):
    """-> for each text the rows that the runtime prints"""
    with tempfile.NamedTemporaryFile() as file:
        file.write(b"".join(text.encode() + b"\0" for text in texts))
        file.flush()
        out = subprocess.run([program, model, file.name, "dump"], check=True, stdout=subprocess.PIPE).stdout.decode()
    # Each text ends in one empty line; one without tokens is nothing else.
    documents, rows = [], []
    for line in out.split("\n")[:-1]:
        if line:
            rows.append(line.split("\t"))
        else:
            documents.append(rows)
            rows = []
    assert len(documents) == len(texts), (len(documents), len(texts))
    return documents


def spacy_rows(doc):
    """The rows of the same form from spaCy, offsets in bytes."""
    at = [0]
    for character in doc.text:
        at.append(at[-1] + len(character.encode()))
    rows = []
    chunks, parsed = ["O"] * len(doc), doc.has_annotation("DEP")
    for chunk in doc.noun_chunks if parsed else ():
        chunks[chunk.start:chunk.end] = ["B"] + ["I"] * (chunk.end - chunk.start - 1)
    for token in doc:
        entity = {"B": "B", "I": "I"}.get(token.ent_iob_, "O")
        start = token.is_sent_start or token.i == 0
        rows.append([str(at[token.idx]), str(at[token.idx + len(token)]), str(int(bool(token.whitespace_))), token.tag_, token.pos_,
                     str(token.morph), token.lemma_, token.dep_, str(token.head.i), str(int(start)), entity, token.ent_type_,
                     chunks[token.i],
                     *(str(edge.i) for edge in ((token.left_edge, token.right_edge) if parsed else (token, token)))])
    return rows


def differences(mine, theirs):
    """-> [(layer, byte, what the runtime says, what spaCy says)]; where the tokens differ nothing else is compared"""
    spans, others = [row[:3] for row in mine], [row[:3] for row in theirs]
    if spans != others:
        for span in sorted({tuple(s) for s in spans} ^ {tuple(s) for s in others}, key=lambda s: int(s[0])):
            yield "tokens", int(span[0]), "token" if list(span) in spans else "no token", "token" if list(span) in others else "no token"
        return
    columns = {"tags": (3,), "heads": (8,), "labels": (7,), "sentences": (9,), "entities": (10, 11), "lemmas": (6,), "morphology": (5,),
               "positions": (4,), "chunks": (12,), "edges": (13, 14)}
    for a, b in zip(mine, theirs):
        if a == b:
            continue
        for layer, at in columns.items():
            if [a[i] for i in at] != [b[i] for i in at]:
                yield layer, int(a[0]), " ".join(a[i] for i in at), " ".join(b[i] for i in at)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--model", required=True)
    parser.add_argument("--pipeline", required=True)
    parser.add_argument("--name", required=True, help="as which it is printed")
    parser.add_argument("--data", type=pathlib.Path)
    parser.add_argument("--texts", type=int, default=1000)
    parser.add_argument("--own", action="store_true", help="the texts of tests/analysis/texts.py instead")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--json", type=pathlib.Path)
    arguments = parser.parse_args()
    nlp = spacy.load(arguments.pipeline)
    nlp.max_length = 1 << 30
    texts = own_texts() if arguments.own else read_texts(arguments.data, arguments.texts)
    counts, tokens, shown = dict.fromkeys(LAYERS, 0), 0, 0
    documents = runtime_rows(arguments.program, arguments.model, texts)
    for number, (mine, doc) in enumerate(zip(documents, nlp.pipe(texts))):
        theirs = spacy_rows(doc)
        tokens += len(theirs)
        # The runtime's lemmas and the like are printed as they are; a newline or tab in one would break its row.
        theirs = [[cell if i < 3 else cell.replace("\n", " ").replace("\t", " ") for i, cell in enumerate(row)] for row in theirs]
        for layer, byte, ours, spacys in differences(mine, theirs):
            counts[layer] += 1
            if shown < arguments.show:
                shown += 1
                print(f"text {number} byte {byte}: {layer}: runtime {ours!r}, spaCy {spacys!r}")
    decisions = tokens * len(LAYERS)
    total = sum(counts.values())
    print(f"{arguments.name}: {len(texts)} texts, {tokens} tokens, {total} differences ({1e5 * total / max(1, decisions):.2f} in 100,000 decisions)")
    print("  ".join(f"{layer} {counts[layer]}" for layer in LAYERS))
    if arguments.json:
        layers = {("tokens_differing" if layer == "tokens" else layer): count for layer, count in counts.items()}
        arguments.json.write_text(json.dumps({"texts": len(texts), "tokens": tokens, "differences": total, **layers}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
