"""Rows for score_polnear.py from the annotations of one text, and its printed figures as numbers."""

import itertools
import re


def characters(text):
    """Byte offsets of the text's UTF-8 -> character offsets, one for each byte and the end."""
    sizes = (len(c.encode()) for c in text)
    places = list(itertools.chain.from_iterable(itertools.repeat(i, size) for i, size in enumerate(sizes)))
    return [*places, len(text)]


def rows(document, text, annotations):
    """[(is direct, row)]: a row a quotation that is not nested; one in a reported clause is a piece of it."""
    place = characters(text)
    raw = text.encode()
    said = lambda span: raw[span["begin"]:span["end"]].decode().replace("\n", " ").replace("\t", " ") if span else ""
    quotations = annotations["quotations"]
    reported = [q for q in quotations if q["saying"] == "indirect"]
    out = []
    for q in quotations:
        if q["parent"] is not None or q["saying"] in ("scare", "title"):
            continue
        span = q["content"] if q["saying"] == "indirect" else q
        around = (r for r in reported if r["content"]["begin"] <= span["begin"] and span["end"] <= r["content"]["end"])
        group = next(around, q)["utterance"]
        speaker = q["speaker"]
        where = [place[speaker["begin"]], place[speaker["end"]]] if speaker else [-1, -1]
        row = [document, place[span["begin"]], place[span["end"]], *where, said(speaker), q["speaker_name"].replace("\t", " "), f"u{group}"]
        out.append((q["saying"] == "direct", "\t".join(map(str, row))))
    return out


def figures(direct, everything):
    """The two printed scores (of direct rows, of all rows) -> flat figures."""
    overlap = lambda printed, part: [float(x) for x in re.search(part + r".*?\| ov ([\d.]+)/([\d.]+)/([\d.]+)", printed, re.S).groups()]
    end_to_end = re.search(r"end-to-end [\d.]+/[\d.]+/([\d.]+)", direct).group(1)
    source = re.search(r"source acc \d+/\d+=([\d.]+)", everything).group(1)
    spans, contents = overlap(direct, "DIRECT"), overlap(everything, "ALL")
    return {"direct": spans[2], "direct.p": spans[0], "direct.r": spans[1], "speaker": float(end_to_end),
            "all": contents[2], "all.p": contents[0], "all.r": contents[1], "source": float(source)}
