"""What is altered in a story, and which places of other accounts give the same value.

A *candidate* is a value that one account gives, with the edits that give it another value everywhere in that account (an account that gives both
values contradicts itself, not the others), and its *twins*: places of other accounts that give the same value of the same thing. That two places
tell of the same thing is taken from the words of their sentences alone. Standard library only.
"""

import dataclasses

# Words of content that two sentences must share, beside the value, to be taken to tell of one thing. Set by reading twins: with two, "two men" of two
# events were twins.
LEAST_SHARED = 3


@dataclasses.dataclass(frozen=True)
class Value:
    """A value at a place of an account."""

    account: int
    begin: int
    end: int
    key: tuple  # values with one key are the same
    about: frozenset = frozenset()  # stems of what it is told of; two values that both have some must share one
    written: object = None  # how it is written, for the alterer; None: it is not altered, nor is it another account's word for it
    act: str = ""  # the act that it is told of; two values that both have one must have the same
    owner: frozenset = frozenset()  # whose it is, by name; as `about`


@dataclasses.dataclass(frozen=True)
class Candidate:
    kind: str
    account: int
    edits: tuple  # (begin, end, new words) in the account's text
    places: tuple  # (begin, end) of the altered value
    twins: tuple  # (account, begin, end)


def clash(a, b):
    """Whether two sets both say something, and nothing in common."""
    return bool(a and b and not a & b)


def tells_the_same(story, a, b):
    """Whether two values of two accounts are one, told of one thing."""
    if a.account == b.account or a.key != b.key or b.written is None:
        return False
    if clash(a.about, b.about) or clash(a.owner, b.owner) or (a.act and b.act and a.act != b.act):
        return False
    shared = story.accounts[a.account].read.content_at(a.begin) & story.accounts[b.account].read.content_at(b.begin)
    return len(shared) >= LEAST_SHARED


def candidates(story, kind, values, alter, rng):
    """Every value of `values` that another account gives too, altered by `alter(value, rng)` -> new words or None.

    Of an account that gives a key of several things, or in places that `alter` refuses, nothing is a candidate.
    """
    by_key = {}
    for value in values:
        by_key.setdefault((value.account, value.key), []).append(value)
    found = []
    for (account, key), group in sorted(by_key.items(), key=repr):
        if any(clash(a.about, b.about) for a in group for b in group):
            continue
        twins = sorted({(o.account, o.begin, o.end) for v in group for o in values if tells_the_same(story, v, o)})
        if not twins:
            continue
        if kind == "name":  # a name is one person's throughout an account
            tellers = {account for account, _, _ in twins}
            twins = sorted((o.account, o.begin, o.end) for o in values if o.key == key and o.account in tellers)
        state = rng.getstate()
        edits = []
        for value in group:  # every place gets the same new value
            rng.setstate(state)
            edits.append((value.begin, value.end, None if value.written is None else alter(value, rng)))
        rng.random()
        if all(words is not None for _, _, words in edits):
            found.append(Candidate(kind, account, tuple(edits), tuple((v.begin, v.end) for v in group), tuple(twins)))
    return found
