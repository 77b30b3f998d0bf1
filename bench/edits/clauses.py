"""Verbs with their negation in an account, and the same clause denied or affirmed. Standard library only."""

import re

from figures import DIGITS, WORDS, value_of
from plan import Value
from text import STOP, content, inside, quoted_spans, stem

AUXILIARY = r"(?:was|were|is|are|has|have|had|did|does|do|will|would|could|can|should)"
NEGATED = re.compile(rf"\b({AUXILIARY})(?:( not)|(n['’]t))((?: been| be| yet| immediately)*) ([a-z]+)")
AFFIRMED = re.compile(rf"\b({AUXILIARY})()()((?: been| be)*) ([a-z]+(?:ed|en|ing|ound|hot|id|ent|ught|eld|ade))\b")
# In a clause behind these no fact is told that a "not" would turn round: "the man who was shot" says which man, "after the street was
# cleared" when.
NOT_BEHIND = re.compile(r"\b(?:who|which|that|whom|whose|where|ensure|insure|may|might|could|should|would|must|if|whether|when|once|after|before|while|until|because|since|as|than)\s+(?:[\w’'-]+\s+){0,5}$")
# "No details will be released" is denied already, and so, nearly, is "few details were released".
DENIED = re.compile(r"\b(?:no|few|neither|none|nobody)\s+(?:[\w’'-]+\s+){0,3}$", re.I)
NOUNS = frozenset("anything everything nothing something".split())  # "has nothing to do with it"
# How many, or of what age, the subject is: "three other men were shot" is not denied by "four men were not shot".
NUMBER = re.compile(rf"(?:{DIGITS}|(?i:{WORDS}))(?=[\w’' -]{{1,30}}$)")
SUBJECT = re.compile(r"([\w’'-]+)\s+$")
PRONOUNS = frozenset("he she it they we you i who there this that these those one both all".split())
BESIDE = 60  # characters on either side whose words say what a verb is told of


def clauses(story):
    """-> a Value for every auxiliary with its verb, denied or not, outside quotations, of which a noun or name just before it tells what is
    told; its key is the verb, whether it is denied, and that word in its number; its owner how many or how old
    """
    found = []
    for index, account in enumerate(story.accounts):
        text, quoted = account.text, quoted_spans(account.text)
        for denied, pattern in ((True, NEGATED), (False, AFFIRMED)):
            for m in pattern.finditer(text):
                if m[5] in STOP or m[5] in NOUNS or inside(m.start(), quoted) or account.read.is_standing(m.start()) or text[m.end() : m.end() + 1] == "-":
                    continue
                subject = SUBJECT.search(text, max(0, m.start() - 30), m.start())
                if NOT_BEHIND.search(text, max(0, m.start() - 60), m.start()) or not subject or subject[1].casefold() in PRONOUNS:
                    continue
                if not denied and DENIED.search(text, max(0, m.start() - 60), m.start()):
                    continue
                about = content(text[max(0, m.start() - BESIDE) : m.start()]) | content(text[m.end() : m.end() + BESIDE])
                counted = NUMBER.search(text[max(0, m.start() - 40) : m.start()])
                owner = frozenset([value_of(counted[0])]) if counted else frozenset()
                noun = re.sub(r"['’]s?$", "", subject[1].casefold())
                found.append(Value(index, *m.span(), ("verb", stem(m[5]), denied, noun), about, m, owner=owner))
    return found


def altered(value, rng):
    """The clause affirmed where it was denied, denied where it was affirmed."""
    m = value.written
    if value.key[2]:
        kept = m[4].replace(" yet", "")
        return f"{m[1]}{kept} {m[5]}"
    return f"{m[1]} not{m[4]} {m[5]}"
