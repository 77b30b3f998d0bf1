"""The people of one account whom incidents_fates.py tells something of: mentions, and people told apart by name, age, sex and number."""

import bisect
import re

import incidents_fates

MALE = set("he him man boy father brother son husband uncle grandfather boyfriend male gentleman nephew grandson dad stepfather stepson".split())
FEMALE = set("she her woman girl mother sister daughter wife aunt grandmother girlfriend female lady niece granddaughter mom stepmother stepdaughter".split())
CHILD = set("boy girl child kid baby infant toddler".split())
ADULT = {"man", "woman", "husband", "wife"}
PEOPLE = MALE | FEMALE | CHILD | set(
    "person people victim teen teenager student officer deputy suspect gunman shooter bystander driver passenger adult juvenile youth cousin friend "
    "resident employee worker guard trooper policeman patient individual subject sibling parent other old teacher clerk owner motorist customer pastor "
    "professor cop sergeant detective marshal agent firefighter civilian member intruder robber".split())
DOERS = {"suspect", "gunman", "shooter", "attacker", "killer", "assailant"}
KIN = set("father mother brother sister son daughter husband wife uncle aunt grandfather grandmother boyfriend girlfriend nephew niece grandson granddaughter "
          "dad mom stepfather stepmother stepson stepdaughter".split())  # fmt: skip
ANYBODY = (MALE | FEMALE | CHILD) - KIN | {"person", "victim", "teen", "teenager", "old", "other", "one"}  # nouns that tell nothing of one's part
PRONOUNS = {"he", "she", "him", "her", "himself", "herself", "who"}
ONES = {"he", "she", "himself", "herself"}
ORDINALS = {word: i + 2 for i, word in enumerate("second third fourth fifth sixth seventh eighth ninth tenth".split())}
FIGURES = re.compile(r"(\d{1,2})(?:nd|rd|th)")  # "8th"
ANY = {"each", "every", "any", "no", "neither"}  # of whoever there is: "a count for each person wounded"
SMALL = {word: i for i, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split())}
RANK = {"struck": 0, "care": 1, "hurt": 1, "die": 2}
DOER_BEFORE = 25  # words
DATELINE = 60  # bytes from a sentence's begin in which a shouted name is a place
SUFFIX = re.compile(r"\b(?:jr|sr|ii|iii|iv)\b\.?")


def ordinal(word):
    found = FIGURES.fullmatch(word)
    return ORDINALS.get(word) or (int(found[1]) if found else None)


def size(count):
    """The number named: "about 19" is 19, though it may be 17."""
    return round((count["low"] + count["high"]) / 2) if count["bound"] == "about" and count.get("high") else int(count["low"])


class Account:
    def __init__(self, annotations):
        self.tree = incidents_fates.Tree(annotations)
        self.starts = [sentence["begin"] for sentence in annotations["sentences"]]
        full = {}
        for name in annotations["names"]:
            full[name["chain"]] = max(full.get(name["chain"], ""), name["text"], key=len)
        self.names = [(name["begin"], name["end"], full[name["chain"]]) for name in annotations["names"]]
        self.persons = [label for label in annotations["labels"] if label["kind"] == "person"]
        self.ages = [quantity for quantity in annotations["quantities"] if quantity["kind"] == "age"]
        self.counts = [quantity for quantity in annotations["quantities"] if quantity["kind"] == "count"]
        self.times = annotations["times"]
        self.mentions = {}
        self.crowds = set()  # nouns of people of whom nothing says how many: "victims"

    def sentence(self, byte):
        return bisect.bisect_right(self.starts, byte) - 1

    def number(self, noun):
        """-> (how many, the quantity, its first byte), all None where nothing counts the noun"""
        tree = self.tree
        for word in tree.of(noun, "nummod") + [noun] * (tree.tag[noun] == "CD"):
            for quantity in self.counts:
                if quantity["begin"] <= tree.begin[word] < quantity["end"] and (quantity["low"] or 0) >= 1:
                    return size(quantity), quantity, quantity["begin"]
            if tree.lemma[word] in SMALL:
                return SMALL[tree.lemma[word]], None, tree.begin[word]
        return None, None, None

    def mention(self, noun):
        """What is told of a person or counted people by this noun, or None if it is neither."""
        if noun not in self.mentions:
            self.mentions[noun] = self.read_mention(noun)
        return self.mentions[noun]

    def read_mention(self, noun):
        tree, lemma, begin = self.tree, self.tree.lemma[noun], self.tree.begin[noun]
        told = {"noun": noun, "lemma": lemma, "at": begin, "sentence": self.sentence(begin), "count": None, "count_at": None, "part": False, "other": False,
                "new": False, "ordinal": None, "name": "", "words": set(), "age": None, "sex": "m" if lemma in MALE else "f" if lemma in FEMALE else "",
                "pronoun": lemma in PRONOUNS}  # fmt: skip
        if told["pronoun"]:
            return told
        if tree.tag[noun] == "NNP" and tree.shouted[noun] and begin - self.starts[told["sentence"]] < DATELINE:
            return None  # "TARN, Ill. — A boy was shot"
        name = next((name for first, last, name in self.names if first <= begin and tree.end[noun] <= last), "").lower()
        label = any(label["begin"] <= begin and tree.end[noun] <= label["end"] for label in self.persons)
        told["count"], quantity, told["count_at"] = self.number(noun)
        if tree.tag[noun] == "CD" and quantity and quantity["head"] and quantity["head"] not in PEOPLE and not label:
            return None  # "shot about 10 times"
        before = {tree.lemma[kid] for kid in tree.of(noun, "det", "amod")}
        if "unborn" in before or before & ANY:
            return None
        # "One of three people killed": the three are the whole, though the quantity is marked as a part's.
        if told["count"] is None and "both" in before and tree.tag[noun] == "NNS":
            told["count"], told["count_at"] = 2, begin
        told["part"] = bool(quantity) and quantity["part"] and not (tree.rel[noun] == "pobj" and tree.lemma[tree.head[noun]] in ("among", "of"))
        told["other"] = (bool(quantity) and quantity["others"]) or lemma == "other" or bool(before & {"another", "other", "additional", "more"})
        told["new"] = bool(before & {"a", "an", "another"})
        if lemma in ANYBODY and "the" not in before:  # "the third" is of those told of, "a 10th grader" is at school
            told["ordinal"] = next((ordinal(word) for word in sorted(before) if ordinal(word)), None)
        low, high = tree.phrase(noun)
        ages = [age for age in self.ages if low <= age["begin"] < high] or [age for age in self.ages if name and age["subject"] == name]
        told["age"] = ages[0]["low"] if ages else None
        for age in ages:
            told["sex"] = "m" if age["head"] in MALE else "f" if age["head"] in FEMALE else told["sex"]
        if tree.pos[noun] == "PROPN" and name and (label or ages):
            told["words"] = set(SUFFIX.sub(" ", name).split())
            told["name"] = (SUFFIX.sub(" ", name).split() or [""])[-1]
        if tree.tag[noun] in ("NNS", "NNPS") and told["count"] is None and not told["name"]:
            if lemma in PEOPLE:
                self.crowds.add(noun)
            return None  # "victims": nobody knows how many
        counted = tree.tag[noun] == "CD" and not ages and told["count"] is not None
        return told if label or counted or ages or lemma in PEOPLE else None

    def told(self):
        """-> [(fate, word, [mentions])]: events whose nouns are people, with those whom "and" joins and the one who killed himself"""
        tree, out, struck = self.tree, [], set()
        for fate, word, nouns in incidents_fates.events(tree):
            alone = tree.rel[word] == "amod"  # "the injured boy and two others"
            found = nouns if alone else [noun for first in nouns for noun in tree.conjuncts(first)]
            own = [noun for noun in found if tree.lemma[noun] in incidents_fates.SELF]
            if own and any(self.mention(noun) for noun in tree.subjects(word)):
                found = [noun for noun in found if noun not in own] + tree.subjects(word)
            mentions = []
            for noun in found:
                mention = self.mention(noun)
                if mention and mention not in mentions:
                    mentions.append(mention)
            for mention in mentions:
                if mention["other"] and mention["count"] in (None, 1) and self.differs_from_doer(mention, struck):
                    mention["other"] = mention["new"] = False
            struck |= {mention["noun"] for mention in mentions}
            if mentions:
                out.append((fate, word, mentions))
        return out

    def differs_from_doer(self, mention, struck):
        """ "A man shot another man", "one teen shot the other": another than the one who did it, not than who was struck before."""
        tree = self.tree
        for noun in range(mention["noun"] - 1, max(-1, mention["noun"] - DOER_BEFORE), -1):
            if self.sentence(tree.begin[noun]) != mention["sentence"]:
                return False
            if noun not in struck and tree.pos[noun] in incidents_fates.NOUNS and tree.lemma[noun] == mention["lemma"]:
                return True
        return False


def _agreement(mention, fate, person):
    """How well they may be one, or None if they may not."""
    score = 0.0
    if mention["name"] and person["name"]:
        if mention["name"] not in person["words"] and person["name"] not in mention["words"]:
            return None
        score += 10
    else:
        ages = mention["age"], person["age"]
        if None not in ages and abs(ages[0] - ages[1]) > 1:
            return None
        if mention["other"] or (mention["sex"] and person["sex"] and mention["sex"] != person["sex"]):
            return None
        if (mention["lemma"] in CHILD and (person["age"] or 0) >= 20) or (mention["lemma"] in ADULT and (person["age"] or 99) < 16):
            return None
        score += 3 if None not in ages else 0
    same = RANK[fate] == RANK[person["fate"]]
    if not mention["name"] and mention["lemma"] not in ANYBODY and mention["lemma"] not in person["lemmas"]:
        part = bool(person["lemmas"] - ANYBODY)
        if (not person["name"] and part and (mention["lemma"] in DOERS) != bool(person["lemmas"] & DOERS)) or {fate, person["fate"]} == {"die", "hurt"}:
            return None
    if mention["new"] and not mention["name"]:
        if person["last"] == mention["sentence"] or (not same and "struck" not in (fate, person["fate"]) and "care" not in (fate, person["fate"])):
            return None
    return score + same + (0.5 if mention["lemma"] in person["lemmas"] else 0)


def told_apart(events):
    """-> people, each with what is told of them; a count of several is nobody"""
    found, by_noun = [], {}
    for fate, _, mentions in events:
        used = []
        for mention in mentions:
            if mention["part"] or mention["count"] not in (None, 1):
                continue
            best, best_score = by_noun.get(mention["noun"]), -1.0
            for person in [] if best or mention["pronoun"] else found:
                score = None if any(person is other for other in used) else _agreement(mention, fate, person)
                if score is not None and score >= best_score:
                    best, best_score = person, score
            if mention["pronoun"] and best is None:  # whoever was spoken of last
                fitting = [person for person in found if not person["sex"] or not mention["sex"] or person["sex"] == mention["sex"]]
                best = max(fitting, key=lambda person: person["at"], default=None)
                if best is None:
                    continue
            if best is None:
                best = {"name": "", "words": set(), "age": None, "sex": "", "lemmas": set(), "fate": "struck", "first": mention["sentence"], "begin": mention["at"], "sure": False}
                found.append(best)
            by_noun[mention["noun"]] = best
            used.append(best)
            if len(used) > 1 or mention["other"]:
                for person in used:
                    person["sure"] = True
            best |= {"at": mention["at"], "last": mention["sentence"]}
            best |= {key: mention[key] for key in ("name", "age", "sex") if mention[key] and not best[key]}
            best["words"] |= mention["words"]
            best["lemmas"].add(mention["lemma"])
            if RANK[fate] > RANK[best["fate"]]:
                best["fate"] = fate
    return distinct(found)


def distinct(found):
    """Without those who have neither name nor age, were told of together with nobody, and may be one who has: "the man", "a suspect"."""
    sure = [person for person in found if person["name"] or person["age"] is not None or person["sure"]]
    for person in found:
        if any(person is other for other in sure):
            continue
        same = next((other for other in sure if may_be_one(person, other)), None)
        if same is None:
            sure.append(person)
        elif RANK[person["fate"]] > RANK[same["fate"]]:
            same["fate"] = person["fate"]
    return sorted(sure, key=lambda person: person["begin"])


def may_be_one(person, other):
    if person["sex"] and other["sex"] and person["sex"] != other["sex"]:
        return False
    if {person["fate"], other["fate"]} in ({"die", "hurt"}, {"die", "care"}):
        return False
    child = bool(person["lemmas"] & CHILD)
    grown = bool(person["lemmas"] & ADULT)
    return not (child and (other["age"] or 0) >= 20 or grown and (other["age"] or 99) < 16)
