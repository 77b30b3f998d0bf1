"""What an article about a shooting tells, from its annotations: how many were killed, how many hurt, how old people are.

A number told outright (a count whose act is a fate, a row of them: "2 adults, 2 children killed") weighs by how early it stands and how often; people
told apart weigh as one such number more. A killer who ended his own life is one more than those whom he killed. Sentences about another time ("five years
ago …") do not count. Rounds of several shootings, and articles whose numbers contradict each other, have no one number.
"""

import bisect
import collections
import re

import incidents_fates as fates
import incidents_people as people

ACTS = {"die": fates.KILL | fates.DIE | {"dead"}, "hurt": fates.HURT, "struck": {"shoot", "strike", "stab"}}
ANYBODY = {"person", "people", "dead", "other", ""}
LEAD = 4  # sentences, the title among them, that tell what an article is about
FAR = 12  # sentences from the top where other events begin
PAST = 6  # months before the first date of the lead from which another event is told
TITLE = 4.0  # weight of a number in the headline, against 2 in the lead, 1 behind it and half of it far down
KIND = 0.5  # share of it for people of one kind behind the lead ("two officers"), beside whom there may be more
NEAR = 0.5  # and for a number whose fate no tree tells, outside of the headline
APART = 2.0  # weight of the number of people told apart, half of it beside numbers told outright
ALONE = 2  # people told apart with wounds from which on they are no number without one told outright: often two mentions are of one
LEAST = 0.3  # weight without which no number is taken: a count far down alone
LEAST_SHARE = {"die": 0.67, "hurt": 0.6}  # of all weight that the number taken has; where an article tells several, none is its number
# These weights were tuned on the articles of incidents_verdicts.json and on all articles beside them.


def weight(sentence):
    return TITLE if sentence == 0 else 2 if sentence < LEAD - 1 else 1 if sentence < FAR else 0.5


class Total:
    """So many people met this fate."""

    def __init__(self, fate, number, begin, sentence, others=False, without_doer=False, at=(), kind=False, near=False):
        self.fate, self.number, self.begin, self.sentence = fate, number, begin, sentence
        self.others = others  # beside those told of before: "two others"
        self.without_doer = without_doer  # who did it is not among them
        self.at = at  # first bytes of the counts
        self.kind = kind  # people of one kind, beside whom there may be more: "two officers"
        self.near = near  # the nearest act alone tells the fate, no tree

    def weight(self):
        w = weight(self.sentence)
        if self.sentence >= LEAD - 1 and self.kind:
            w *= KIND
        if self.sentence > 0 and self.near:
            w *= NEAR
        return w


def is_of_people(account, count):
    near = (label["begin"] < count["end"] and count["begin"] < label["end"] for label in account.persons)
    return not count["head"] or count["head"] in people.PEOPLE or any(near)


def is_anybody(account, mention):
    """Whether the mention says nothing of who they are: "five people", "five"."""
    return mention["lemma"] in ANYBODY or account.tree.tag[mention["noun"]] == "CD"


def rows(account, by_tree):
    """Totals of counts; those that follow each other with nothing but "and" or a comma between are one."""
    tree, out, row = account.tree, [], []

    def close():
        told = {fate for fate, _ in row if fate}
        heads = [count["head"] for _, count in row]
        if len(told) == 1 and (len(row) == 1 or (all(heads) and len(set(heads)) == len(heads))):
            whole = len(row) > 1 or (heads[0] in ANYBODY and heads[0] != "victim")
            others = any(count["others"] for _, count in row)
            first = row[0][1]
            near = not any(count["begin"] <= at < count["end"] for _, count in row for at in by_tree)
            out.append(Total(told.pop(), sum(int(count["low"]) for _, count in row), first["begin"], first["sentence"], others=others, without_doer=not whole,
                             at=[count["begin"] for _, count in row], kind=len(row) == 1 and heads[0] not in ANYBODY, near=near))  # fmt: skip
        elif len(row) > 1:
            rest = list(row)
            for one in rest:
                row[:] = [one]
                close()
        row.clear()

    for count in account.counts:
        if not count["low"] or count["low"] < 1 or count["bound"] not in ("exact", "at_least") or count["part"] or not is_of_people(account, count):
            close()
            continue
        fate = next((by_tree[at] for at in by_tree if count["begin"] <= at < count["end"]), None) or next((f for f in ACTS if count["act"] in ACTS[f]), None)
        if row:
            first, last = bisect.bisect_left(tree.begin, row[-1][1]["end"]), bisect.bisect_left(tree.begin, count["begin"])
            joined = first < last <= first + 2 and all(tree.lemma[k] in (",", "and", "&") for k in range(first, last))
            if not joined or row[-1][1]["sentence"] != count["sentence"] or (row[-1][0] and row[-1][0] != fate):
                close()
        row.append((fate, count))
    close()
    return out


def totals(account, events):
    tree, out, told, by_tree = account.tree, [], [], {}
    for fate, word, mentions in events:
        mentions = [mention for mention in mentions if not mention["pronoun"] and not mention["part"]]
        if not mentions:
            continue
        first = mentions[0]
        kind = len(mentions) == 1 and not is_anybody(account, first) and first["lemma"] != "victim"
        place = {"begin": first["at"], "sentence": first["sentence"], "kind": kind, "others": all(mention["other"] for mention in mentions)}
        counted = [mention for mention in mentions if mention["count"] is not None]
        number = sum(1 if mention["count"] is None else mention["count"] for mention in mentions)
        if fate == "care":
            if counted:
                told.append(Total(fate, number, **place))
            continue
        if fate == "die" and first["ordinal"] and tree.lemma[word] in fates.DIE | fates.DEAD:  # "a third victim has died"
            out.append(Total(fate, first["ordinal"], first["at"], first["sentence"]))
            continue
        by_tree |= {mention["count_at"]: fate for mention in counted}
        if counted or (len(mentions) > 1 and fate != "struck"):
            others_than_doer = tree.by_somebody(word) or (len(mentions) == 1 and (not is_anybody(account, first) or first["lemma"] == "victim"))
            at = [mention["count_at"] for mention in counted]
            told.append(Total(fate, number, without_doer=others_than_doer and not tree.by_own_hand(word), at=at, **place))
    of_counts = rows(account, by_tree)
    wide = [total for total in of_counts if len(total.at) > 1]
    out += [total for total in told if not any(row.fate == total.fate and set(row.at) & set(total.at) and row.number >= total.number for row in wide)]
    done = {at for total in told for at in total.at}
    return out + [total for total in of_counts if len(total.at) > 1 or not set(total.at) & done]


def months(value):
    """Months since year 0 of a TIMEX3 date, or None: "2014-01-28" -> 24168."""
    found = re.match(r"(\d{4})(?:-(\d\d)|$)", value)
    return 12 * int(found[1]) + int(found[2] or 6) if found else None


def of_the_past(account):
    """The sentences behind the lead that tell of another time: "In 2009 …", "five years ago …"."""
    dates = [time for time in account.times if time["kind"] == "date"]
    lead = [months(time["value"]) for time in dates if time["sentence"] < LEAD]
    first = min((month for month in lead if month is not None), default=None)
    past = set()
    for time in dates:
        month = months(time["value"])
        long_ago = re.fullmatch(r"P[\dX]+Y", time["value"]) and time["modifier"] == "before"
        if time["sentence"] >= LEAD and (long_ago or (first is not None and month is not None and first - month > PAST)):
            past.add(time["sentence"])
    return past


def is_round(account):
    """Whether the article tells of several shootings: "six shot in three separate incidents", "two shootings", "a spree"."""
    tree = account.tree
    if any(count["sentence"] < LEAD and count["head"] in ("shooting", "incident") and (count["low"] or 0) >= 2 for count in account.counts):
        return True
    for i, lemma in enumerate(tree.lemma):
        if account.sentence(tree.begin[i]) >= LEAD:
            return False
        several = lemma == "shooting" and tree.tag[i] == "NNS" and not tree.of(i, "compound", "poss")  # but "the Tarn shootings"
        if several or lemma in ("spree", "rampage"):
            return True
        behind = tree.lemma[tree.head[i]]
        if behind in ("shooting", "incident", "attack", "violence") and lemma in ("separate", "weekend"):
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


def elect(votes, fate):
    """The number with most weight, the first of equal ones; None where it has too little of all."""
    if not votes:
        return None
    weights = collections.Counter()
    for number, share in votes:
        weights[number] += share
    best = max(weights.values())
    return next(n for n, w in weights.items() if w == best) if best >= max(LEAST, LEAST_SHARE[fate] * sum(weights.values())) else None


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
    killed = None if elsewhere else _killed(account, events, counted, persons)
    return killed, _injured(events, counted, persons, killed, elsewhere)


def _killed(account, events, counted, persons):
    doer = doer_died(account, events)
    votes = []
    for total in counted:
        if total.fate == "die":
            more = 1 if total.others or (total.without_doer and doer) else 0  # "killed two others", "killed three people before he shot himself"
            votes.append((total.number + more, total.weight() * (0.5 if total.others else 1)))
    votes += [(number, 2 * weight(account.sentence(account.tree.begin[word]))) for number, word in fates.multiples(account.tree)]
    apart = sum(person["fate"] == "die" for person in persons)
    if doer and votes and apart == 1:
        apart = 0  # the killer, not one of those whom the numbers count
    return elect(votes + [(apart, APART if not votes else APART / 2)] * (apart > 0), "die")


def _injured(events, counted, persons, killed, elsewhere):
    votes = []
    # "Five were shot" tells how many live only where it is known how many died.
    unsure = killed is None and not elsewhere and any(fate == "die" for fate, _, _ in events)
    hurt = sum(person["fate"] in ("hurt", "care") for person in persons)
    struck = sum(person["fate"] == "struck" for person in persons)
    # "One man is in critical condition and three others are injured."
    before = lambda total: sum(person["fate"] != "die" and person["begin"] < total.begin for person in persons) if total.others else 0
    for total in counted:
        if total.fate == "hurt":
            votes.append((total.number + before(total), total.weight()))
        elif total.fate == "struck" and not unsure and (total.others or total.number > (killed or 0)):
            votes.append((total.number - (0 if total.others or elsewhere else killed or 0), total.weight()))
    apart = hurt + (0 if killed else struck)
    cared = [] if votes else [total for total in counted if total.fate == "care" and total.number > 1 and total.sentence < FAR]
    for total in cared:  # "all five victims were taken to hospitals"
        rest = total.number + before(total) - (0 if total.others or elsewhere or total.number <= (killed or 0) else killed or 0)
        if rest >= apart:
            votes.append((rest, total.weight()))
    if not votes and apart >= ALONE:
        return None
    return elect(votes + [(apart, APART if not votes else APART / 2)] * (apart > 0), "hurt")


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
