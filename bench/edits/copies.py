"""Edited copies whose truth is known: passages of one account, with words changed, cut and put in, set in another order into another account's text.

Places are bytes of the texts' UTF-8. Standard library only; the same random numbers give the same copy.
"""

import dataclasses
import re

WORD = re.compile(r"\S+")
LEAST_WORDS = 40  # of a passage
MOST_WORDS = 120


@dataclasses.dataclass
class Copied:
    """A copy of `source`, and which passage of it is which of `text`."""

    source: str
    text: str
    blocks: list  # ((begin, end) in source, (begin, end) in text)


def passages(text):
    """-> [[(begin, end)]]: the text's words in runs that end with a sentence, of 40 to 120 words each"""
    runs, run = [], []
    for word in WORD.finditer(text):
        run.append(word.span())
        ends = re.search(r"[.!?][\"”’)]*$", word[0]) is not None
        if (ends and len(run) >= LEAST_WORDS) or len(run) == MOST_WORDS:
            runs.append(run)
            run = []
    return runs


def edited(words, share, vocabulary, rng):
    """The words with a share of them changed (three in five), cut or preceded by another word (one in five each); the ends stay, so that
    it is known where the passage begins and ends."""
    out = []
    for at, word in enumerate(words):
        if at in (0, len(words) - 1) or rng.random() >= share:
            out.append(word)
            continue
        kind = rng.random()
        if kind < 0.6:
            out.append(rng.choice(vocabulary))
        elif kind >= 0.8:
            out += [rng.choice(vocabulary), word]
    return out


def in_bytes(text, span):
    first = len(text[: span[0]].encode())
    return first, first + len(text[span[0] : span[1]].encode())


def copy_of(source, host, share, whole, rng):
    """A Copied: all passages of `source` (`whole`), or one to three of them, edited, out of order, between paragraphs of `host`."""
    runs = passages(source)
    chosen = runs if whole else rng.sample(runs, min(len(runs), rng.randint(1, 3)))
    chosen = chosen[:]
    rng.shuffle(chosen)
    vocabulary = sorted(set(re.findall(r"\b[a-z]{2,}\b", host)))
    own = [p for p in re.split(r"\n+", host) if p.strip()]
    places = sorted(rng.randrange(len(own) + 1) for _ in chosen) if not whole else [0] * len(chosen)
    parts, blocks = [], []
    at = 0

    def add(words):
        nonlocal at
        parts.append(words + "\n\n")
        begin, at = at, at + len(parts[-1].encode())
        return begin, at - 2

    for index in range(len(own) + 1):
        for run, place in zip(chosen, places, strict=True):
            if place == index:
                words = edited([source[b:e] for b, e in run], share, vocabulary, rng)
                blocks.append((in_bytes(source, (run[0][0], run[-1][1])), add(" ".join(words))))
        if whole:
            break
        if index < len(own):
            add(own[index].strip())
    return Copied(source, "".join(parts).rstrip("\n"), blocks)


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


def counts(copied, reported):
    """-> (bytes reported rightly, reported, copied), both sides together; `reported` are pairs of places, the source's first"""
    right = said = 0
    for mine, theirs in reported:
        said += mine[1] - mine[0] + theirs[1] - theirs[0]
        for source, text in copied.blocks:
            if overlap(mine, source) and overlap(theirs, text):
                right += overlap(mine, source) + overlap(theirs, text)
    return right, said, sum(s[1] - s[0] + t[1] - t[0] for s, t in copied.blocks)
