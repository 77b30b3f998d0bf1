"""Days, years and clock times in an account, and others in the same form. Standard library only."""

import datetime
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
DATED = re.compile(rf"(?:\s+(?:morning|afternoon|evening|night))?,\s+{MONTHS}\s+\d")  # "Monday night, November 28"
# What police and courts do one after another is done on days of its own; a day is that of the nearest such word.
ACTS = {
    "harm": r"shot|shoot(?:s|ing|ings)?|fired|gunfire|killed|killings?|wounded|injured|stabbed|attack(?:s|ed)?|slain|murdered|fire|crash(?:ed)?|explosions?|exploded",
    "death": r"died|dies|death|dead",
    "find": r"found|discovered",
    "call": r"called|calls?|dispatched|responded",
    "arrest": r"arrest(?:s|ed)?|custody|captured|surrendered|apprehended|detained",
    "charge": r"charged|indicted|indictment|booked",
    "court": r"arraigned|arraignment|court|hearing|appeared|pleaded",
    "verdict": r"convicted|guilty|sentenced|sentence|trial",
    "word": r"identified|announced|released|ruled|issued|filed",
}
ACT = re.compile("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in ACTS.items()))
# "Had not been found as of Sunday": a state goes on.
STATE = re.compile(r"\b(?:as of|until|through)\s+(?:\w+\s+)?$")
# "Patch Tuesday", "July 4 fireworks": a name, on whatever day it is held.
NAMED_DAY = re.compile(r"\b(?:Ash|Black|Cyber|Easter|Good|Holy|Palm|Patch|Super)\s+$")
FEAST = re.compile(r"\s+(?:barbecues?|barbeques?|celebrations?|festivities|fireworks|holiday|parades?|part(?:y|ies)|weekend)\b")
# "A Mother's Day parade", "the Fourth of July": an account that goes on giving the day so contradicts itself.
FEASTS = {"Sunday": re.compile(r"\b(?:Easter Sunday|Father['’]s Day|Mother['’]s Day)\b"), "Monday": re.compile(r"\b(?:Labor|Memorial) Day\b"), "Thursday": re.compile(r"\bThanksgiving Day\b")}
FOURTH = re.compile(r"\b(?:Fourth of July|Independence Day|July 4th)\b")
POST = re.compile(r"\(@\w+\)\s+(?:\w+\s+)?$")  # "(@name) November 13": when somebody wrote it
LOOSE = re.compile(r"\b(?:about|around|after|before|shortly|nearly|approximately|until|by)\s+$")
BESIDE = 60  # characters on either side whose words say what a date is told of
REACH = 16  # characters beside a weekday in which another day would contradict an altered one


def alone(text, match):
    """Whether a weekday has no other day beside it."""
    before, after = text[max(0, match.start() - REACH) : match.start()], text[match.end() : match.end() + REACH]
    return not NEIGHBOUR.search(before) and not NEIGHBOUR.search(after) and not DATED.match(text, match.end())


def act_at(text, begin, end):
    """The act that a date is told of: of the nearest word before it in its sentence, else after it; empty if there is none."""
    before = [m for m in ACT.finditer(re.split(r"[.!?]\s", text[max(0, begin - BESIDE) : begin])[-1])]
    after = ACT.search(re.split(r"[.!?]\s", text[end : end + BESIDE])[0])
    nearest = before[-1] if before else after
    return nearest.lastgroup if nearest else ""


def day_of(weekday, published):
    """The last such weekday up to the day of publication, as news means it; None if that day is not known."""
    if not published:
        return None
    written = datetime.date.fromisoformat(published[:10])
    return written - datetime.timedelta((written.weekday() - DAYS.index(weekday)) % 7)


def is_numbered(text, day):
    """Whether a text gives a day by its number, too ("Feb. 4"): an account that goes on doing so contradicts itself."""
    return day is not None and any(m[1][:3] == day.strftime("%b") and int(m[2]) == day.day for m in DAY.finditer(text))


def is_feast(text, weekday, day):
    """Whether a text gives a day by its feast, too."""
    return (weekday in FEASTS and FEASTS[weekday].search(text)) or (day is not None and (day.month, day.day) == (7, 4) and FOURTH.search(text))


def dates(story):
    """-> a Value for every weekday, day of a month, year and clock time that dates what happened, quotations left out"""
    found = []
    for index, account in enumerate(story.accounts):
        text, quoted = account.text, quoted_spans(account.text)

        def add(begin, end, key, written):
            if not inside(begin, quoted) and not account.read.is_standing(begin) and not SAID.search(text, max(0, begin - 40), begin):
                about = content(text[max(0, begin - BESIDE) : begin]) | content(text[end : end + BESIDE])
                stays = STATE.search(text, max(0, begin - 24), begin) or POST.search(text, max(0, begin - 30), begin)
                stays = stays or NAMED_DAY.search(text, max(0, begin - 16), begin) or (key == ("day", "jul", 4) and FEAST.match(text, end))
                written = None if stays else written
                found.append(Value(index, begin, end, key, about, written, act_at(text, begin, end)))

        for m in WEEKDAY.finditer(text):
            day = day_of(m[1], account.published)
            plain = alone(text, m) and not is_numbered(text, day) and not is_feast(text, m[1], day)
            add(*m.span(), ("weekday" if plain else "dated weekday", m[1], day), m[0])
        for m in DAY.finditer(text):
            add(*m.span(2), ("day", m[1][:3].casefold(), int(m[2])), m[2])
        for m in YEAR.finditer(text):
            add(*m.span(1), ("year", int(m[1])), m[1])
        for m in CLOCK.finditer(text):
            add(*m.span(1), ("clock", int(m[1]), m[2] or ":00", m[3]), (m[1], bool(LOOSE.search(text, max(0, m.start() - 16), m.start()))))
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
        least = 2 if value.written[1] else 1  # "around 1 a.m." may be "around 2 a.m."
        return str(rng.choice([h for h in range(1, 12) if least <= abs(h - value.key[1]) <= 4]))
    return None
