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
    "Coroner Medical Examiner Fire Rescue Emergency Public Safety Social Services Facebook Twitter Instagram Year Day Week Republic Program Children Institute Association Committee Council Agency Service Museum Library "
    "Justice Orleans Angeles Vegas Jersey France Britain Germany Portugal Internet Telecom".split()
)
INVENTED = "Ashgrove Bellander Corvane Dunmarrow Elverton Farrowby Grenholt Hadderly Ivesham Jorvane Kellandry Lorrimond".split()
PERSON_BEFORE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Det|Chief|Officer|Deputy|Judge|Mayor|Gov|Sen|Rep|President|Attorney|Detective|Sheriff|named|(?:identified|known) as)\.?\s+$")
PERSON_AFTER = re.compile(r",? (?:who|aged|died)\b|, \d\d?(?:,| of\b| years\b|\.)")  # of places, acts and works none is told
GIVEN = re.compile(r"(?:\b[A-Z][a-z]+ (?:[A-Z]\. )?){1,3}$")
# "Roe Ave.", "Roe and Orn streets": a street that has somebody's name is not that person.
STREET = re.compile(r"(?: and [A-Z][a-z]+)? (?:streets?|avenues?|roads?|Ave|St|Rd|Blvd|Ln|Dr|Pl|Street|Avenue|Road|Boulevard|Lane|Drive|Place|Court|Park|Parkway|School|County)\b")


def given_before(text, at):
    """The first and middle names before a last name; empty if none stands there."""
    before = GIVEN.search(text, max(0, at - 40), at)
    return frozenset(re.findall(r"[A-Z][a-z]+", before[0])) - NO_PERSON if before else frozenset()


def is_place(story, last, firsts):
    """Whether the story tells that something is in what has the name ("in Lone Tree")."""
    place = re.compile(rf"\bin (?:{'|'.join(sorted(set().union(*firsts)))}) {last}\b(?!['’])")
    return any(place.search(account.text) for account in story.accounts)


def names(story):
    """-> a Value for every last name in full names of people and by itself; its key is the last name, what it is told of the first names

    One last name with two first names is two people's: "Ann Roe" is no other account's "Eva Roe"."""
    firsts = {}  # last name -> the first names of each full name in the story
    for account in story.accounts:
        for m in NAME.finditer(account.text):
            if m[1] in NO_PERSON or m[2] in NO_PERSON or m[1].casefold() in STOP or m[1][-1:] == "s" and m[1].casefold()[:-1] in STOP:
                continue
            if PERSON_BEFORE.search(account.text, max(0, m.start() - 16), m.start()) or PERSON_AFTER.match(account.text, m.end()):
                firsts.setdefault(m[2], []).append(given_before(account.text, m.start(2)) | {m[1]})
    found = []
    people = {last for last, sets in firsts.items() if all(a & b for a in sets for b in sets) and not is_place(story, last, sets)}
    for index, account in enumerate(story.accounts):
        for m in re.finditer(r"\b[A-Z][a-z]{2,}(?:-[A-Z][a-z]+)?\b", account.text):
            following = re.match(r" ([A-Z][a-z]+)", account.text[m.end() : m.end() + 24])
            given = following and following[1] not in NO_PERSON  # "Ann" of "Ann Lee Roe" is no last name
            if m[0] in people and not given and not STREET.match(account.text, m.end()):
                found.append(Value(index, *m.span(), ("name", m[0]), given_before(account.text, m.start()), m[0]))
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
