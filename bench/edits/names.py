"""Names of people in an account, and others in their place. Standard library only."""

import re

from plan import Value
from text import STOP

NAME = re.compile(r"\b([A-Z][a-z]+)(?: [A-Z]\.)? ([A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?)\b(?! [A-Z][a-z])")
# Words of places, offices and organisations, and those that begin sentences: a pair with one of them is nobody's first and last name.
NO_PERSON = frozenset(
    "Police County City State States United School High Street Avenue Road Court House Park Center Centre Hospital Medical Department Office Sheriff Officer Chief "
    "Judge Mayor President Attorney General District Island River Lake Mount Fort Port New North South East West Saint San Los Las Santa El La Le Air Force Army Navy "
    "National Federal Supreme White Bay Valley Hills Heights Beach Springs Grove University College Church Club Bar News Times Post Press Associated Daily Herald "
    "Tribune Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mr Mrs Ms "
    "Dr The A An In On At He She They It His Her But And When While After Before Deputy Detective Sergeant Lieutenant Captain Sgt Lt Capt Det Gov Sen Rep First Second "
    "Crime Stoppers Homicide Unit Apartments Drive Lane Boulevard Highway Interstate Route Northern Southern Eastern Western American British French German Prime Minister "
    "Foreign Secretary Red Blue Black Green World Cup Super Bowl Supreme House Senate Congress Party Union Bank Group Company International Airport Bureau Investigation "
    "Coroner Medical Examiner Fire Rescue Emergency Public Safety Social Services Facebook Twitter Instagram Year Day Week Republic Program Children Institute Association Committee Council Agency Service Museum Library".split()
)
INVENTED = "Ashgrove Bellander Corvane Dunmarrow Elverton Farrowby Grenholt Hadderly Ivesham Jorvane Kellandry Lorrimond".split()
PERSON_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Det|Chief|Officer|Deputy|Judge|Mayor|Gov|Sen|Rep|President|Attorney|Detective|Sheriff|named|identified as|as)\.?\s+$")
PERSON_AFTER = re.compile(r",? (?:who|aged|died)\b|, \d\d?(?:,| of\b| years\b|\.)")  # of places, acts and works none is told


def names(story):
    """-> a Value for every last name in full names of people and by itself; its key is the last name, what it is told of the first name"""
    firsts = {}  # last name -> first names in the story
    full = []
    for index, account in enumerate(story.accounts):
        for m in NAME.finditer(account.text):
            if m[1] in NO_PERSON or m[2] in NO_PERSON or m[1].casefold() in STOP or m[1][-1:] == "s" and m[1].casefold()[:-1] in STOP:
                continue
            full.append((index, m))
            if PERSON_BEFORE.search(account.text, max(0, m.start() - 16), m.start()) or PERSON_AFTER.match(account.text, m.end()):
                firsts.setdefault(m[2], set()).add(m[1])
    found = []
    people = {last for last, names_ in firsts.items() if len(names_) == 1}
    for index, m in full:
        if m[2] in people and m[1] in firsts[m[2]]:
            found.append(Value(index, *m.span(2), ("name", m[2]), frozenset([m[1]]), m[2]))
    taken = {(v.account, v.begin) for v in found}
    for index, account in enumerate(story.accounts):
        for m in re.finditer(r"\b[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?\b", account.text):
            if m[0] in people and (index, m.start()) not in taken:
                found.append(Value(index, *m.span(), ("name", m[0]), frozenset(), m[0]))
    return found


def respelled(name, rng):
    """The name with one letter inside doubled, left out or put for another."""
    at = rng.randrange(1, len(name) - 1)
    other = {"a": "e", "e": "a", "i": "y", "o": "u", "u": "o", "y": "i"}.get(name[at])
    if other:
        return name[:at] + other + name[at + 1 :]
    return name[:at] + (name[at + 1 :] if name[at] == name[at - 1] else name[at] + name[at:])


def altered(value, rng):
    """Half of the time an invented name, else the name in another spelling."""
    return rng.choice(INVENTED) if rng.random() < 0.5 else respelled(value.written, rng)
