"""Words inside quotation marks that two accounts both quote, and other words in their place. Standard library only."""

import re

from plan import Candidate
from text import STOP, WORD, quoted_spans, stem

AROUND = 3  # words on either side that must be the same in both accounts
LEAST_WORDS = 5  # of a quotation that both have
LEAST_LETTERS = 4


def quotations(account):
    """-> [[(folded word, begin, end)]] of an account's quotations"""
    return [[(m[0].casefold().replace("’", "'"), m.start() + b, m.end() + b) for m in WORD.finditer(account.text[b:e])] for b, e in quoted_spans(account.text)]


def surroundings(words, at):
    return tuple(w for w, _, _ in words[max(0, at - AROUND) : at + AROUND + 1])


def index_of(story):
    """-> {surroundings: [(account, begin, end)]} of every quoted word"""
    found = {}
    for index, account in enumerate(story.accounts):
        for words in quotations(account):
            for at in range(len(words)):
                found.setdefault((surroundings(words, at), words[at][0]), []).append((index, words[at][1], words[at][2]))
    return found


def others(account, word):
    """-> words of the account that end as the word does, by place; each stands in small letters outside quotation marks"""
    ending = word[-2:]
    seen = dict.fromkeys(w for w in re.findall(r"(?<![\w'’])[a-z]{4,}(?![\w'’])", account.text) if w[-2:] == ending and stem(w) != stem(word) and w not in STOP)
    return list(seen)


def candidates(story, rng):
    """Every quoted word that another account quotes too, with another word of the account in its place."""
    places, found = index_of(story), []
    for index, account in enumerate(story.accounts):
        for words in quotations(account):
            for at, (word, begin, end) in enumerate(words):
                around = surroundings(words, at)
                if len(around) < LEAST_WORDS or len(word) < LEAST_LETTERS or word in STOP or not word.isalpha() or not account.text[begin:end].islower():
                    continue
                alike = places[around, word]
                twins = tuple(p for p in alike if p[0] != index)
                choice = others(account, word)
                if twins and choice:
                    other = rng.choice(choice)
                    mine = tuple((b, e) for i, b, e in alike if i == index)
                    found.append(Candidate("quoted", index, tuple((b, e, other) for b, e in mine), mine, twins))
    return found
