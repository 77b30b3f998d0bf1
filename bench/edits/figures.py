"""Figures in an account: where they stand, what is counted, and other figures in the same form. Standard library only."""

import re

from plan import Value
from text import STOP, content, inside, quoted_spans, stem

ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBER_OF = {word: n + 1 for n, word in enumerate(ONES)} | {word: 20 + 10 * n for n, word in enumerate(TENS)}
NUMBER_OF |= {f"{ten}-{one}": NUMBER_OF[ten] + NUMBER_OF[one] for ten in TENS for one in ONES[:9]}
WORD_OF = {n: word for word, n in NUMBER_OF.items()}

MONTHS = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
DIGITS = r"(?<![\w.,:/$#&-])\$?\d{1,3}(?:,\d{3})+(?![\w:/]|,\d|\.\d)|(?<![\w.,:/$#&-])\$?\d+(?:\.\d+)?(?![\w:/]|,\d|\.\d)"
WORDS = r"(?<![\w-])(?:" + "|".join(sorted(NUMBER_OF, key=len, reverse=True)) + r")(?![\w]|-(?!year|month|day|hour|minute|story|mile|foot))"
FIGURE = re.compile(f"(?:{DIGITS}|(?i:{WORDS}))")
# A number that is part of a name, an address, a date, a clock time or a telephone number is no figure.
NOT_BEFORE = re.compile(
    rf"(?:{MONTHS}\s+|(?<=[\w,] )[A-Z][\w.’']*\s+|\b(?:No\.|number|route|interstate|highway|section|channel|district|at|in|since|room|page|age|am|pm)\s+|[(:/-])$"
)
# A bound or a rough figure excludes another one only where they are far apart, so an altered one may still hold.
ROUGH = re.compile(r"\b(?:at least|at most|up to|as many as|more than|less than|fewer than|over|under|about|around|nearly|almost|approximately|roughly|some|an estimated)\s+\$?$", re.I)
# "Four or five" is no one figure.
EITHER_BEFORE, EITHER_AFTER = re.compile(rf"(?:\d|\b(?i:{WORDS})) or $"), re.compile(rf" or (?:\d|(?i:{WORDS}))")
AGED = re.compile(r"(?:,\s+|\bage[d]?\s+)$")
NOT_AFTER = re.compile(rf"\s*(?:(?:st|nd|rd|th)\b|[ap]\.?m\b|o['’]clock|block\b|hundred block|{MONTHS}\b|[A-Z][a-z]+ (?:Street|Avenue|Road|St\b|Ave\b|Rd\b)|of (?:the|us|them)\b|-\d|\.\d)")
# "7 km (4 miles)": an altered figure would contradict what stands in brackets.
CONVERTED = re.compile(r"[- ](?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|kg|kilograms?|pounds?)\s*\((?:about |around |some )?\d")
# "Last summer, two men …": of another event than the story's.
FORMER = re.compile(r"(?:Last (?:spring|summer|fall|autumn|winter|year|month|\w+ Day)|A (?:year|month) ago)\b")
AGE_AFTER = re.compile(r"[- ]years?[- ]old|\s*[,;)]")
YEAR = re.compile(r"(?:19|20)\d\d")  # "a 2006 conviction"
DECADE = re.compile(r"[- ](?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b")  # "the nineteen fifties"
SCALE = re.compile(r"\s+(?:hundred|thousand|million|billion|trillion)\b")
NEXT_WORDS = re.compile(r"[-\s]+([a-z]+)(?:[-\s]+([a-z]+))?(?:[-\s]+([a-z]+))?|(%)")


def counted(text, begin, end):
    """-> stems of what a figure counts: its unit, or the words behind it; empty if nothing says so"""
    if text[begin] == "$":
        return frozenset(["$"])
    before = text[max(0, begin - 8) : begin]
    if re.match(r"[- ]years?[- ]old", text[end : end + 10]) or (end - begin < 3 and AGED.search(before) and AGE_AFTER.match(text, end)):
        return frozenset(["age"])
    if text.startswith(("%", " percent", " per cent"), end):
        return frozenset(["%"])
    following = NEXT_WORDS.match(text, end)
    words = [w for w in (following.groups() if following else ()) if w]
    # "Three others wounded" counts others, "three gunshot wounds" wounds.
    cut = next((i for i, w in enumerate(words) if w in STOP or (i > 0 and w.endswith("ed"))), len(words))
    return frozenset(stem(w) for w in words[:cut])


# "Ann Roe, a 16-year-old", "Ann Roe, 16,", "16-year-old Ann Roe", "the 16-year-old suspect, Ann Roe".
OWNER_BEFORE = re.compile(r"((?:\b[A-Z][\w.’'-]+ )*\b[A-Z][\w’'-]+),? (?:(?:is )?(?:a|an|the) |is )?$|((?:\b[A-Z][\w.’'-]+ )*\b[A-Z][\w’'-]+), (?:aged? )?$")
OWNER_AFTER = re.compile(r"[- ]years?[- ]old,? (?:[a-z]+,? ){0,2}((?:[A-Z][\w.’'-]+ ?)+)")


def owner_of(text, begin, end):
    """The words of the name whose age a figure is; empty if none stands beside it."""
    named = OWNER_AFTER.match(text, end) or OWNER_BEFORE.search(text, max(0, begin - 40), begin)
    return content(" ".join(g for g in named.groups() if g)) if named else frozenset()


def value_of(written):
    plain = written.casefold().lstrip("$").replace(",", "")
    return float(NUMBER_OF[plain]) if plain in NUMBER_OF else float(plain)


def figures(story):
    """-> a Value for every exact figure of the story's accounts that counts something, quotations left out"""
    found = []
    for index, account in enumerate(story.accounts):
        text, quoted = account.text, quoted_spans(account.text)
        for match in FIGURE.finditer(text):
            begin, end = match.span()
            about = counted(text, begin, end)
            if match[0].casefold() in ("one", "1", "911") or not about:
                continue
            if inside(begin, quoted) or account.read.is_standing(begin):
                if "age" in about:  # an account that goes on giving it there contradicts itself
                    found.append(Value(index, begin, end, (value_of(match[0]), ""), about))
                continue
            if YEAR.fullmatch(match[0]) or DECADE.match(text, end) or CONVERTED.match(text, end):
                continue
            if FORMER.match(text, account.read.sentences[account.read.sentence_at(begin)][0]):
                continue
            if "age" not in about and (NOT_BEFORE.search(text, max(0, begin - 24), begin) or NOT_AFTER.match(text, end)):
                continue
            if ROUGH.search(text, max(0, begin - 16), begin) or EITHER_BEFORE.search(text, max(0, begin - 16), begin) or EITHER_AFTER.match(text, end):
                continue
            scale = SCALE.match(text, end)
            owner = owner_of(text, begin, end) if "age" in about else frozenset()
            found.append(Value(index, begin, end, (value_of(match[0]), scale[0].strip() if scale else ""), about, match[0], owner=owner))
    return found


def written_like(number, model):
    """A whole or decimal number in the form of `model`: in words, with a currency, with commas."""
    plain = model.lstrip("$")
    if plain[0].isalpha():
        words = WORD_OF.get(int(number))
        return words and (words.capitalize() if plain[0].isupper() else words)
    digits = len(plain.partition(".")[2])
    return ("$" if model[0] == "$" else "") + (f"{number:,.{digits}f}" if "," in plain else f"{number:.{digits}f}")


def altered(value, rng):
    """Another figure that is no rounding of it, in its form and of its size: small ones by a few, others in one of their first two digits."""
    number = value.key[0]
    if 2 <= number <= 9 and number == int(number):
        return written_like(rng.choice([n for n in range(2, 10) if n != number]), value.written)
    digits = re.sub(r"\D", "", f"{number:.{len(value.written.partition('.')[2])}f}").lstrip("0")
    if len(digits) < 2:
        return None
    if "age" in value.about:
        return written_like(number + rng.choice([d for d in (-6, -4, -3, 3, 4, 6) if number + d > 1]), value.written)
    unit = 10 ** (len(str(int(number))) - 2)
    second = int(digits[1])
    other = rng.choice([d for d in range(10) if abs(d - second) >= 2])
    return written_like(number + (other - second) * unit, value.written)
