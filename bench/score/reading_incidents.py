"""What an article about a shooting tells, from its annotations: how many were killed, how many hurt, how old people are.

A number told outright (incidents_totals.py) weighs by how early it stands and how often; people told apart weigh as one such number more. A killer who ended
his own life is one more than those whom he killed. Sentences about another time ("five years ago …") do not count. Rounds of several shootings, and articles
whose numbers contradict each other, have no one number; nor have those that tell only one of several wounded ("one of the victims", "several others").
"""

import bisect
import collections
import re

import incidents_fates as fates
import incidents_people as people
from incidents_totals import FAR, LEAD, TITLE, is_of_people, totals, weight

EVENTS = {"shooting", "incident", "attack", "violence", "scene"}
PAST = 2  # months before the first date of the lead from which another event is told
APART = 2.0  # weight of the number of people told apart, half of it beside other numbers told outright
ALONE = 2  # people told apart with wounds from which on they are no number without one told outright: often two mentions are of one
FIRM = 3.0  # weight from which numbers stand against fewer people told apart
LEAST = 0.3  # weight without which no number is taken: a count far down alone
LEAST_ALONE = 1.5  # the same for wounded where nobody died: a number told once behind the lead is seldom the article's
LEAST_SHARE = 0.67  # of all weight that the number taken has; where an article tells several, none is its number
# Tuned on the articles of incidents_verdicts.json and on all others, those of one half of the incidents and then of the other: `bench/reading --set incidents`.


def months(value):
    """Months since year 0 of a TIMEX3 date, or None: "2014-01-28" -> 24168."""
    found = re.match(r"(\d{4})(?:-(\d\d)|$)", value)
    return 12 * int(found[1]) + int(found[2] or 6) if found else None


def of_the_past(account):
    """The sentences behind the lead that tell of another time or of a whole year: "five years ago …", "165 people were killed in 2015"."""
    dates = [time for time in account.times if time["kind"] == "date"]
    lead = [months(time["value"]) for time in dates if time["sentence"] < LEAD]
    first = min((month for month in lead if month is not None), default=None)
    past = set()
    for time in dates:
        month = months(time["value"])
        long_ago = re.fullmatch(r"P[\dX]+Y", time["value"]) and time["modifier"] == "before"
        whole_year = re.fullmatch(r"\d{4}", time["value"])
        if time["sentence"] >= LEAD and (long_ago or whole_year or (first is not None and month is not None and first - month > PAST)):
            past.add(time["sentence"])
    return past


def is_round(account):
    """Whether the article tells of several shootings: "six shot in three separate incidents", "two shootings", "a spree"."""
    tree = account.tree
    several = [count for count in account.counts if count["head"] in EVENTS and (count["low"] or 0) >= 2]
    if any(count["sentence"] < LEAD for count in several):
        return True
    for i, lemma in enumerate(tree.lemma):
        if account.sentence(tree.begin[i]) >= LEAD:
            return False
        if lemma in ("spree", "rampage"):
            return True
        if lemma in ("shooting", "shootings") and tree.tag[i] in ("NNS", "NNPS"):
            one = tree.of(i, "poss") or (tree.of(i, "compound") and tree.has(i, {"the", "this"}, "det"))  # "the Tarn shootings" may be one event
            if not one:
                return True
        if tree.lemma[tree.head[i]] in EVENTS and lemma in ("separate", "weekend"):
            return True
    return False


def doer_died(account, events):
    tree, doers = account.tree, set()
    if tree.suicide(account.starts[FAR] if FAR < len(account.starts) else 10**9):
        return True
    for fate, word, _ in events:
        if fate != "care" and tree.by_somebody(word):
            doers |= {mention["name"] for mention in map(account.mention, tree.subjects(word)) if mention and mention["name"]}
    dead = [(word, mentions) for fate, word, mentions in events if fate == "die"]
    return any(tree.by_own_hand(word) or any(m["name"] in doers or m["lemma"] in people.DOERS for m in mentions) for word, mentions in dead)


def elect(votes, least=LEAST):
    """The number with most weight, the first of equal ones; None where it has too little of all."""
    if not votes:
        return None
    weights = collections.Counter()
    for number, share in votes:
        weights[number] += share
    best = max(weights.values())
    return next(n for n, w in weights.items() if w == best) if best >= max(least, LEAST_SHARE * sum(weights.values())) else None


def casualties(annotations):
    """-> (killed, injured), None where the article does not tell it"""
    account = people.Account(annotations)
    return decide(account, account.told())


def decide(account, events):
    """The same, of an account and what it tells."""
    if is_round(account):
        return None, None
    past = of_the_past(account)
    events = [event for event in events if event[2][0]["sentence"] not in past]
    counted = [total for total in totals(account, events) if total.sentence not in past]
    body = [event for event in events if event[2][0]["sentence"] > 0]  # trees of headlines go astray
    persons = people.told_apart(body)
    if not persons or (any(event[0] == "die" for event in events) and not any(event[0] == "die" for event in body)):
        persons = people.told_apart(events)
    persons = [person for person in persons if person["first"] < FAR]
    first = {fate: min((m[0]["sentence"] for f, _, m in events if f == fate), default=None) for fate in people.RANK}
    lives = [first[fate] for fate in ("hurt", "struck", "care") if first[fate] is not None]
    elsewhere = first["die"] is not None and first["die"] > FAR / 2 and lives and min(lives) < LEAD  # who died is of another event
    doer = doer_died(account, events)
    killed = None if elsewhere else _killed(account, events, counted, persons, doer)
    return killed, _injured(account, events, counted, persons, killed, elsewhere)


def _killed(account, events, counted, persons, doer):
    votes = []
    for total in counted:
        if total.fate == "die":
            more = 1 if total.others or (total.without_doer and doer) else 0  # "killed two others", "killed three people before he shot himself"
            votes.append((total.number + more, total.weight() * (0.5 if total.others else 1)))
    votes += [(number, 2 * weight(account.sentence(account.tree.begin[word]))) for number, word in fates.multiples(account.tree)]
    apart = sum(person["fate"] == "die" for person in persons)
    if doer and votes and apart == 1:
        apart = 0  # the killer, not one of those whom the numbers count
    return elect(votes + [(apart, APART if not votes else APART / 2)] * (apart > 0))


def ordinals(events):
    """The highest of "an eighth victim was wounded"."""
    return max((m["ordinal"] for fate, _, mentions in events if fate != "die" for m in mentions if m["ordinal"] and m["sentence"] < FAR), default=0)


def is_of_one(account, events, counted):
    """Whether the headline tells of one who was wounded, and of no number: "Boy, 9, hurt in Tarn shooting"."""
    tree = account.tree
    end = account.starts[1] if len(account.starts) > 1 else 0
    joined = any(tree.lemma[i] in (",", "and", "&") for i in range(bisect.bisect_left(tree.begin, end)))
    if joined or any(total.sentence == 0 for total in counted):
        return False
    titled = [(fate, mentions) for fate, _, mentions in events if mentions[0]["sentence"] == 0]
    nouns = {mention["noun"] for _, mentions in titled for mention in mentions}
    hurt = [mention for fate, mentions in titled if fate in ("hurt", "care") for mention in mentions]
    return len(nouns) == 1 and len(hurt) > 0 and hurt[0]["count"] is None


def at_scene(account, events):
    """Whether somebody died where it happened, so that those taken to a hospital are others."""
    tree = account.tree
    return any(fate == "die" and any(tree.lemma[kid] == "scene" for kid in tree.below(word, "pobj", ("at", "on"))) for fate, word, _ in events)


def before(total, counted, persons):
    """Those told of before "others": "One man is in critical condition and three others are injured." """
    if not total.others:
        return 0
    told = [other for other in counted if other.fate in ("hurt", "care") and not other.others]
    here = [other.number for other in told if other.sentence == total.sentence and other.begin < total.begin]
    return max(sum(person["fate"] != "die" and person["begin"] < total.begin for person in persons), max(here, default=0))


def numbers_of_living(account, events, counted, persons, killed, elsewhere):
    """-> [(number, weight)] of wounded; those struck are as many more as died."""
    votes, dead = [], 0 if elsewhere else killed or 0
    # "Five were shot" tells how many live only where it is known how many died.
    unsure = killed is None and not elsewhere and any(fate == "die" for fate, _, _ in events)
    for total in counted:
        if total.fate == "hurt":
            votes.append((total.number + before(total, counted, persons), total.weight()))
        elif total.fate == "struck" and not unsure and (total.others or total.number > (killed or 0)):
            votes.append((total.number - (0 if total.others else dead), total.weight()))
    if votes and is_of_one(account, events, counted):
        votes.append((1, TITLE / 2))
    return votes


def numbers_of_cared(account, events, counted, persons, killed, elsewhere, beside):
    """-> [(number, weight)] of "all five victims were taken to hospitals"; `beside` other numbers, only of others in the lead."""
    cared = [total for total in counted if total.fate == "care" and total.number > 1 and total.sentence < FAR]
    if beside:
        cared = [total for total in cared if total.sentence < LEAD and total.others]
    alive = {total.begin for total in cared if total.alive}
    votes = []
    for total in cared:
        living = total.others or elsewhere or total.number <= (killed or 0) or total.begin in alive or at_scene(account, events)
        votes.append((total.number + before(total, counted, persons) - (0 if living else killed or 0), total.weight()))
    return votes


def _injured(account, events, counted, persons, killed, elsewhere):
    dead = sum(person["fate"] == "die" for person in persons)
    hurt = sum(person["fate"] in ("hurt", "care") for person in persons)
    struck = sum(person["fate"] == "struck" for person in persons)
    apart = max(hurt + (0 if killed and killed != dead else struck), ordinals(events) - (killed or 0))
    votes = numbers_of_living(account, events, counted, persons, killed, elsewhere)
    cared = numbers_of_cared(account, events, counted, persons, killed, elsewhere, bool(votes))
    votes += [(number, share) for number, share in cared if number >= apart]
    if not votes and (apart >= ALONE or is_one_of_many(account, killed)):
        return None
    more = sum(share for number, share in votes if number > apart)
    if apart and more >= LEAST:  # those told apart are some of whom the numbers count, or other people
        votes += [(None, APART / 2)] * (more < FIRM)
    elif apart:
        votes.append((apart, APART if all(number == apart for number, _ in votes) else APART / 2))
    number = elect(votes, LEAST if killed else LEAST_ALONE)
    # One whom only taking the dead from the struck leaves, while nobody is told to be wounded.
    return None if number == 1 and killed == dead and not hurt else number


def is_one_of_many(account, killed):
    """Whether the lead tells of more wounded than those told apart: "several others were hurt", "one of the victims"."""
    tree, end = account.tree, account.starts[LEAD] if LEAD < len(account.starts) else 10**9
    acts = fates.HURT if killed else fates.HURT | fates.BLOW
    if any(count["bound"] == "vague" and count["act"] in acts and count["sentence"] < LEAD and is_of_people(account, count) for count in account.counts):
        return True
    for fate, word, nouns in fates.events(tree):
        if tree.begin[word] < end and tree.lemma[word] in acts and account.sentence(tree.begin[word]) and any(noun in account.crowds for noun in nouns):
            return True
    victims = (i for i, lemma in enumerate(tree.lemma) if lemma == "victim" and tree.rel[i] == "pobj" and tree.tag[i] == "NNS" and tree.begin[i] < end)
    return any(tree.lemma[tree.head[i]] == "of" and tree.lemma[tree.head[tree.head[i]]] == "one" for i in victims)


def surname(name):
    words = [word for word in re.findall(r"[\w'’-]+", name.lower()) if word not in ("jr", "sr", "ii", "iii", "iv")]
    return words[-1] if words else ""


def compare_ages(text, annotations, participants):
    """-> (right, wrong, missed, faults) of the participants with a known age whose surname stands in the text"""
    known = [person for person in participants if person.get("name") and str(person.get("age", "")).isdigit()]
    told = collections.defaultdict(list)
    for quantity in annotations["quantities"]:
        if quantity["kind"] == "age" and quantity["subject"]:
            told[surname(quantity["subject"])].append(quantity)
    right = wrong = missed = 0
    faults = []
    for person in known:
        last = surname(person["name"])
        if len(last) < 2 or not re.search(rf"\b{re.escape(last)}\b", text, re.I):
            continue
        ages = told[last]
        if sum(surname(other["name"]) == last for other in known) > 1:
            given = person["name"].lower().split()[0]
            ages = [age for age in ages if given in age["subject"]]
        if not ages:
            missed += 1
        elif any((age["low"] or 0) - 1 <= int(person["age"]) <= (age["high"] or 125) + 1 for age in ages):
            right += 1
        else:
            wrong += 1
            faults.append(f"{person['name']} is {person['age']}, read {ages[0]['low']:g}")
    return right, wrong, missed, faults
