"""Days, years and clock times in an account, and others in the same form. Standard library only."""

import re

from figures import MONTHS
from plan import Value
from text import content, inside, quoted_spans

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
LENGTHS = dict(zip("jan feb mar apr may jun jul aug sep oct nov dec".split(), (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))
WEEKDAY = re.compile(rf"\b({'|'.join(DAYS)})\b")
DAY = re.compile(rf"\b({MONTHS})\s+(\d\d?)\b(?!:)")
YEAR = re.compile(r"\b(?:in|since|of|from|by|until|during|before|after)\s+((?:19|20)\d\d)\b(?!-)")
CLOCK = re.compile(r"\b(\d\d?)(:\d\d)?\s?([ap])\.?m\b")
# "Police said Friday" dates what was said, and two accounts may both be right about that.
SAID = re.compile(r"\b(?:said|says|told|announced|reported|confirmed|released|published|posted)\b[^.,]{0,25}$")
NEIGHBOUR = re.compile(rf"{MONTHS}\s+\d|\d\d?\s+{MONTHS}|\d{{1,2}}/\d{{1,2}}|\b(?:{'|'.join(DAYS)})\b")
BESIDE = 60  # characters on either side whose words say what a date is told of
REACH = 16  # characters beside a weekday in which another day would contradict an altered one


def alone(text, match):
    """Whether a weekday has no other day beside it."""
    before, after = text[max(0, match.start() - REACH) : match.start()], text[match.end() : match.end() + REACH]
    return not NEIGHBOUR.search(before) and not NEIGHBOUR.search(after)


def dates(story):
    """-> a Value for every weekday, day of a month, year and clock time that dates what happened, quotations left out"""
    found = []
    for index, account in enumerate(story.accounts):
        text, quoted = account.text, quoted_spans(account.text)

        def add(begin, end, key, written):
            if not inside(begin, quoted) and not account.read.is_standing(begin) and not SAID.search(text, max(0, begin - 40), begin):
                about = content(text[max(0, begin - BESIDE) : begin]) | content(text[end : end + BESIDE])
                found.append(Value(index, begin, end, key, about, written))

        for m in WEEKDAY.finditer(text):
            add(*m.span(), ("weekday", m[1]) if alone(text, m) else ("dated weekday", m[1]), m[0])
        for m in DAY.finditer(text):
            add(*m.span(2), ("day", m[1][:3].casefold(), int(m[2])), m[2])
        for m in YEAR.finditer(text):
            add(*m.span(1), ("year", int(m[1])), m[1])
        for m in CLOCK.finditer(text):
            add(*m.span(1), ("clock", int(m[1]), m[2] or ":00", m[3]), m[1])
    return found


def altered(value, rng):
    kind = value.key[0]
    if kind == "weekday":
        at = DAYS.index(value.written)
        return DAYS[(at + rng.choice([-3, -2, -1, 1, 2, 3])) % 7]
    if kind == "day":
        last = LENGTHS[value.key[1]]
        return str(rng.choice([d for d in range(1, last + 1) if 2 <= abs(d - value.key[2]) <= 9]))
    if kind == "year":
        return str(value.key[1] - rng.randint(1, 4))
    if kind == "clock":
        return str(rng.choice([h for h in range(1, 12) if 1 <= abs(h - value.key[1]) <= 4]))
    return None
