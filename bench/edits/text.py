"""Words and sentences of an account, as the benches of edited texts read them: simple, and nothing of the program's own reading.

All places are characters of the text, [begin, end). Standard library only.
"""

import bisect
import re

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
BREAK = re.compile(r"\n+|(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])")
ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Lt|Sgt|Gov|Sen|Rep|Gen|Col|Capt|Det|Jr|Sr|No|Co|Inc|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)|\b[A-Z])\.$")
# What publishers put around an article; its days and figures are nobody's account of the event.
STANDING = re.compile(r"\b(?:posted|updated|published|last modified|copyright|rights reserved|subscribe|newsletter|crime ?stoppers|call \d|staff writer|can be reached|contributed)", re.I)
STOP = frozenset(
    "a an the this that these those and or but nor so if then than as at by for from in into of off on onto out over to up with within without about after "
    "again against all also am any are be because been before being between both can could did do does doing down during each few further had has have having "
    "he her here hers him his how i it its just me more most my near no not now only other our own same she should some such their them there they through "
    "too under until was we were what when where which while who whom whose why will would you your said says say told tells saying according reported "
    "reports report added asked".split()
)


class Text:
    """A text with its sentences and the words of content of each."""

    def __init__(self, text):
        self.text = text
        self.sentences = sentences(text)
        self._begins = [begin for begin, _ in self.sentences]
        self._content = {}

    def sentence_at(self, place):
        """Index of the sentence that holds a place."""
        return max(0, bisect.bisect_right(self._begins, place) - 1)

    def content_at(self, place):
        """Stems of the words of content in the sentence that holds a place."""
        index = self.sentence_at(place)
        if index not in self._content:
            self._content[index] = content(self.text[slice(*self.sentences[index])]) if self.sentences else frozenset()
        return self._content[index]

    def is_standing(self, place):
        """Whether a place stands in a sentence that publishers put around articles."""
        return bool(self.sentences) and STANDING.search(self.text, *self.sentences[self.sentence_at(place)]) is not None


def sentences(text):
    """-> [(begin, end)] of the sentences, in order; a line end ends a sentence too"""
    found, begin = [], 0
    for gap in BREAK.finditer(text):
        if "\n" not in gap[0] and ABBREVIATION.search(text, max(begin, gap.start() - 6), gap.start()):
            continue
        found.append((begin, gap.start()))
        begin = gap.end()
    found.append((begin, len(text)))
    return [(b, e) for b, e in found if text[b:e].strip()]


def stem(word):
    """The word without case and common endings, so that "fired" and "fires" are one."""
    word = re.sub(r"['’]s?$", "", word.casefold())
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)]
    return word


def content(text):
    """-> stems of the words that carry the sense"""
    return frozenset(stem(word) for word in WORD.findall(text) if len(word) > 2 and word.casefold() not in STOP)


def quoted_spans(text):
    """-> [(begin, end)] inside pairs of double quotation marks, without the marks; a line end closes none"""
    return [m.span(1) for m in re.finditer(r"[“\"]([^“”\"\n]+)[”\"]", text)]


def inside(place, spans):
    return any(begin <= place < end for begin, end in spans)


def replaced(text, edits):
    """The text with each (begin, end, words) of `edits` put in; edits must not overlap."""
    out, at = [], 0
    for begin, end, words in sorted(edits):
        if begin < at:
            raise ValueError("edits overlap")
        out += [text[at:begin], words]
        at = end
    return "".join(out) + text[at:]
