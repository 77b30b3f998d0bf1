"""Rewordings that leave the sense of an account as it is: other forms of figures and dates, marks, contractions, synonyms, and cuts of what counts nothing.

Each function gives [(begin, end, new words)] lists, each of which is one rewording of the account's text. Standard library only.
"""

import re

import figures
from dates import CLOCK, DAYS
from text import inside, quoted_spans

WHOLE_MONTHS = "January February March April August September October November December".split()
SHORT = {m: ("Sept." if m == "September" else m[:3] + ".") for m in WHOLE_MONTHS}
LONG = {short: month for month, short in SHORT.items()}
MONTH_DAY = re.compile(rf"\b({'|'.join([*WHOLE_MONTHS, *map(re.escape, LONG)])}) (\d\d?)\b(?![:\d]|st|nd|rd|th)")
CONTRACTED = {f"{word} not": f"{word}n't" for word in "did was were is are has have had does do could would should".split()}
EXPANDED = {short: long for long, short in CONTRACTED.items()} | {"can't": "cannot", "won't": "will not"}
# The one may stand for the other wherever news uses it.
SYNONYMS = {
    "began": "started", "bought": "purchased", "purchased": "bought", "shot dead": "shot and killed", "shot and killed": "shot dead",
    "transported to": "taken to", "taken to": "transported to", "nearly": "almost", "almost": "nearly", "attempted to": "tried to", "tried to": "attempted to",
    "although": "though", "though": "although", "currently": "at present", "occurred": "happened", "happened": "occurred", "passed away": "died",
    "immediately": "at once", "discovered": "found", "received": "got", "assist": "help", "large": "big", "about": "around", "around": "about",
}
RELATIVE = re.compile(r", (?:which|who|where) [^,.;:“”\"\n]{10,90},")
COUNTS = re.compile(rf"\d|(?i:\b(?:{'|'.join(figures.NUMBER_OF)}|first|second|third|hundreds?|thousands?|dozens?|several|many|both|half|twice|once|"
                    rf"{'|'.join(DAYS)}|today|yesterday|tomorrow|tonight|day|days|week|weeks|month|months|year|years|hours?|minutes?|night|morning|evening|afternoon|no|not|never|said|says)\b)|n['’]t|[“”\"]")


def figure_forms(story, index):
    text = story.accounts[index].text
    for value in figures.figures(story):
        if value.account != index or value.written is None:
            continue
        number, after = value.key[0], text[value.end : value.end + 9]
        if value.written.isdigit() and number in figures.WORD_OF and number <= 20 and after[:1] in (" ", "-") and not re.match(r" (?:percent|[ap]\.?m\b)", after):
            if text[value.begin - 2 : value.begin] != ", ":
                yield [(value.begin, value.end, figures.WORD_OF[int(number)])]
        elif value.written[0].islower() and text[value.end : value.end + 1] in (" ", "-"):
            yield [(value.begin, value.end, str(int(number)))]
        elif "," in value.written:
            yield [(value.begin, value.end, value.written.replace(",", ""))]
        if text.startswith(" percent", value.end):
            yield [(value.end, value.end + 8, "%")]
        elif text.startswith("%", value.end):
            yield [(value.end, value.end + 1, " percent")]


def date_forms(story, index):
    account = story.accounts[index]
    text, quoted = account.text, quoted_spans(account.text)
    for m in MONTH_DAY.finditer(text):
        if inside(m.start(), quoted) or account.read.is_standing(m.start()):
            continue
        yield [(m.start(1), m.end(1), SHORT.get(m[1]) or LONG[m[1]])]
        if m[1] in SHORT and not re.match(r",? \d{4}", text[m.end() :]):
            yield [(*m.span(), f"{m[2]} {m[1]}")]
    for m in CLOCK.finditer(text):
        if inside(m.start(), quoted) or account.read.is_standing(m.start()):
            continue
        dot = text.startswith(".", m.end())
        yield [(m.end(1), m.end(1), ":00")] if not m[2] else [(m.start(), m.end() + dot, f"{m[1]}{m[2]}{m[3]}m")]


def marks(story, index):
    text = story.accounts[index].text
    quoted = quoted_spans(text)
    if not quoted:
        return
    curled = any(text[b - 1] == "“" for b, _ in quoted)
    edits = []
    for begin, end in quoted:
        edits += [(begin - 1, begin, '"' if curled else "“"), (end, end + 1, '"' if curled else "”")]
    yield edits


def contractions(story, index):
    text = story.accounts[index].text
    for table in (CONTRACTED, EXPANDED):
        for m in re.finditer(rf"\b(?:{'|'.join(table)})\b", text.replace("’", "'")):
            yield [(*m.span(), table[m[0]])]


def synonyms(story, index):
    text = story.accounts[index].text
    quoted = quoted_spans(text)
    for m in re.finditer(rf"\b(?:{'|'.join(SYNONYMS)})\b", text):
        if m[0] in ("about", "around") and not re.match(r" \d", text[m.end() :]):
            continue
        if not inside(m.start(), quoted):
            yield [(*m.span(), SYNONYMS[m[0]])]


def says_nothing_counted(words):
    """Whether the words have no figure, day, name, negation, quotation or report, so that nothing told elsewhere hangs on them."""
    return not COUNTS.search(words) and not re.search(r"(?<!^)\b[A-Z]", words)


def cuts(story, index):
    account = story.accounts[index]
    quoted = quoted_spans(account.text)
    for begin, end in account.read.sentences:
        words = account.text[begin:end]
        if 25 <= len(words) <= 220 and says_nothing_counted(words) and not inside(begin, quoted):
            yield [(begin, end, "")]
    for m in RELATIVE.finditer(account.text):
        if says_nothing_counted(m[0]) and not inside(m.start(), quoted):
            yield [(*m.span(), "")]


REWORDINGS = {"figure form": figure_forms, "date form": date_forms, "marks": marks, "contraction": contractions, "synonym": synonyms, "cut": cuts}
