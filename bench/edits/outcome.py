"""What the program says of a story before and after an edit: pairs of places in conflict, and which of them the edit brought.

A *place* is (account, begin, end) in bytes of the account's text. Standard library only.
"""

import json
import subprocess

WORDINGS = ("statement", "label")  # findings that hold whole clauses and names: what else holds an altered place tells more of it


def compare(program, records, options, folder):
    """The comparison of records, a dict; `folder` is for scratch."""
    source = folder / "story.jsonl"
    source.write_text("".join(json.dumps(r) + "\n" for r in records), encoding="utf-8")
    run = subprocess.run([program, "compare", *options, "--quiet", "--threads", "1", "--format", "json", source], check=True, capture_output=True)
    return json.loads(run.stdout)


def conflicts(comparison):
    """-> {(place, other place): (kind, reason)} of all pairs of mentions whose readings conflict"""
    found = {}
    for finding in comparison["findings"]:
        mentions = {r["id"]: [(m["account"], m["begin"], m["end"]) for m in r["mentions"]] for r in finding["readings"]}
        for one, other in finding["conflicts"]:
            for a in mentions[one]:
                for b in mentions[other]:
                    found[min(a, b), max(a, b)] = (finding["kind"], finding["reason"])
    return found


def meet(a, b):
    return a[0] == b[0] and a[1] < b[2] and b[1] < a[2]


def in_bytes(text, begin, end):
    """A place of characters in bytes of UTF-8."""
    first = len(text[:begin].encode())
    return first, first + len(text[begin:end].encode())


class Edited:
    """Places of an edited account's text, and where they stood before."""

    def __init__(self, text, edits):
        self.steps = []  # (begin before, end before, begin after, end after), in bytes
        shift = 0
        for begin, end, words in sorted(edits):
            first, last = in_bytes(text, begin, end)
            self.steps.append((first, last, first + shift, first + shift + len(words.encode())))
            shift += len(words.encode()) - (last - first)

    def before(self, at, is_end):
        """Where a byte of the edited text stood; inside what was put in, its edge."""
        shift = 0
        for first, last, begin, end in self.steps:
            if at < begin or (at == begin and not is_end):
                break
            if at < end or (at == end and is_end):
                return last if is_end else first
            shift = last - end
        return at + shift

    def places(self):
        """-> [(begin, end)] of the new words, in bytes of the edited text"""
        return [(begin, end) for _, _, begin, end in self.steps]


def new_conflicts(before, after, account, edited):
    """Pairs of `after` (as conflicts() gives them) whose places, as they stood before the edit of `account`, were in no conflict of `before`."""
    def stood(place):
        return (account, edited.before(place[1], False), edited.before(place[2], True)) if place[0] == account else place

    found = {}
    for (a, b), what in after.items():
        was = stood(a), stood(b)
        if not any((meet(was[0], c) and meet(was[1], d)) or (meet(was[0], d) and meet(was[1], c)) for c, d in before):
            found[a, b] = what
    return found


def reported(after, account, altered, twins):
    """Whether a conflict pairs one of the altered places (begin, end) of `account` with one of the places of `twins`."""
    mine = [(account, *place) for place in altered]
    hit = lambda place, places: any(meet(place, p) for p in places)
    return any((hit(a, mine) and hit(b, twins)) or (hit(b, mine) and hit(a, twins)) for a, b in after)


def why_missed(comparison, account, altered, twins):
    """How far the program came with an altered value whose conflict it does not report: "not read", "not joined" or "joined, COMPATIBLE or so"."""
    mine = [(account, *place) for place in altered]
    verdicts = {"not read": 9}
    for finding in comparison["findings"]:
        mentions = [(m["account"], m["begin"], m["end"]) for r in finding["readings"] for m in r["mentions"]]
        if any(meet(m, p) for m in mentions for p in mine):
            joined = any(meet(m, p) for m in mentions for p in twins)
            rank = WORDINGS.count(finding["kind"]) + (0 if joined else 4)
            verdicts[f"joined as {finding['kind']}, {finding['relation']}" if joined else f"a {finding['kind']} not joined"] = rank
    return min(verdicts, key=lambda v: (verdicts[v], v))
