"""What the CoNLL-U format asks of a file (universaldependencies.org/format.html), but for the inventories of labels and features."""

import re
import unicodedata

TAGS = set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())
FEATURE = re.compile(r"[A-Z][A-Za-z0-9]*(\[[a-z0-9]+\])?=[A-Z0-9][a-zA-Z0-9]*(,[A-Z0-9][a-zA-Z0-9]*)*")
LABEL = re.compile(r"[a-z]+(:[a-z]+)?")


def column_problems(cells):
    """-> what is wrong with the ten cells of a word"""
    identifier, form, lemma, tag, own_tag, features, head, label, enhanced, misc = cells
    for name, cell in zip("ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC".split(), cells):
        if not cell:
            yield f"empty {name}"
        elif cell != cell.strip() or re.search(r"\s\s", cell):
            yield f"white space around or repeated in {name}"
        elif name not in ("FORM", "LEMMA", "MISC") and re.search(r"\s", cell):
            yield f"white space in {name}"
    if tag != "_" and tag not in TAGS:
        yield f"UPOS {tag}"
    if features != "_":
        fields = features.split("|")
        names = [field.split("=")[0].lower() for field in fields]
        if names != sorted(set(names)) or not all(FEATURE.fullmatch(field) for field in fields):
            yield f"FEATS {features}"
    if not LABEL.fullmatch(label):
        yield f"DEPREL {label}"
    if (head == "0") != (label == "root"):
        yield f"head {head} is labelled {label}"
    if misc != "_" and not all(re.fullmatch(r"[^\s=|]+=[^\s|]+", field) for field in misc.split("|")):
        yield f"MISC {misc}"
    if "SpaceAfter=" in misc and "SpaceAfter=No" not in misc.split("|"):
        yield f"MISC {misc}"


def tree_problems(heads):
    """-> what is wrong with the heads of a sentence, numbered from 1"""
    if heads.count(0) != 1:
        yield f"{heads.count(0)} roots"
    for word in range(1, len(heads) + 1):
        at, steps = word, 0
        while at != 0 and steps <= len(heads):
            if not 0 <= heads[at - 1] <= len(heads):
                yield f"word {word} hangs on {heads[at - 1]}"
                return
            at, steps = heads[at - 1], steps + 1
        if at != 0:
            yield f"word {word} hangs on itself"
            return


def text_problems(text, rows):
    """-> where a sentence's text is not its words with the blanks that MISC tells of"""
    if not text or text != text.strip():
        yield f"text {text!r}"
    rest = text
    for form, misc in rows:
        if not rest.startswith(form):
            yield f"text goes on with {rest[:30]!r} at the word {form!r}"
            return
        rest = rest[len(form):]
        if "SpaceAfter=No" in misc.split("|"):
            continue
        if rest and not rest[0].isspace():
            yield f"no blank behind {form!r}"
            return
        rest = rest.lstrip()
    if rest:
        yield f"text behind the last word: {rest!r}"


def sentence_problems(lines, seen):
    """-> what is wrong with one sentence's lines; `seen` holds the ids before it"""
    comments = [line for line in lines if line.startswith("#")]
    if lines[:len(comments)] != comments:
        yield "a comment behind a word"
    ids = [match[1] for match in (re.fullmatch(r"# sent_id = (\S+)", line) for line in comments) if match]
    texts = [line[len("# text = "):] for line in comments if line.startswith("# text = ")]
    if len(ids) != 1 or "/" in ids[0] or ids[0] in seen:
        yield f"sent_id {ids}"
    seen.update(ids)
    words = [line.split("\t") for line in lines if not line.startswith("#")]
    if not words:
        yield "a sentence without words"
        return
    for number, cells in enumerate(words, 1):
        if len(cells) != 10:
            yield f"{len(cells)} columns"
            return
        if cells[0] != str(number):
            yield f"word {number} has the id {cells[0]}"
        yield from column_problems(cells)
    if not all(cells[6].isdigit() for cells in words):
        yield "a head that is no number"
        return
    yield from tree_problems([int(cells[6]) for cells in words])
    if len(texts) != 1:
        yield f"{len(texts)} texts"
    else:
        yield from text_problems(texts[0], [(cells[1], cells[9]) for cells in words])


def problems(document):
    """-> [(line, what is wrong)] for the text of a file; a line is the first of its sentence"""
    out, seen, at = [], set(), 1
    if "\r" in document:
        out.append((1, "a carriage return"))
    if document and not document.endswith("\n\n"):
        out.append((document.count("\n"), "no empty line at the end"))
    previous_misc = "_"
    for block in document.removesuffix("\n\n").split("\n\n") if document else []:
        lines = block.split("\n")
        out += [(at, f"not in Normalization Form C: {line!r}") for line in lines if unicodedata.normalize("NFC", line) != line]
        out += [(at, problem) for problem in sentence_problems(lines, seen)]
        if any(line.startswith("# newdoc") for line in lines) and "SpaceAfter=No" in previous_misc.split("|"):
            out.append((at, "SpaceAfter=No at the end of the document before"))
        previous_misc = lines[-1].rpartition("\t")[2]
        at += len(lines) + 1
    return out
