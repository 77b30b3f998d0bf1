"""Numbers of killed and hurt that an account tells outright: counts whose act is a fate, a row of them, nouns that "and" joins."""

import bisect

import incidents_fates as fates
import incidents_people as people

ACTS = {"die": fates.KILL | fates.DIE | {"dead"}, "hurt": fates.HURT, "struck": {"shoot", "strike", "stab"}}
ANYBODY = {"person", "people", "dead", "other", ""}
BESIDE = people.DOERS | {"witness", "bystander"}  # who stand beside the victims in a row
STRUCK = fates.KILL | fates.DIE | fates.DEAD | fates.HURT | fates.BLOW | {"injured", "wounded"}
BEHIND = {"dead": "die", "killed": "die", "injured": "hurt", "wounded": "hurt", "hurt": "hurt"}  # behind a bare number
LEAD = 4  # sentences, the title among them, that tell what an article is about
FAR = 12  # sentences from the top where other events begin
TITLE = 4.0  # weight of a number in the headline, against 2 in the lead, 1 behind it and half of it far down
KIND = 0.5  # share of it for people of one kind behind the lead ("two officers"), beside whom there may be more
NEAR = 0.25  # and for a number whose fate no tree tells, outside of the headline
# These weights were tuned as those of reading_incidents.py.


def weight(sentence):
    return TITLE if sentence == 0 else 2 if sentence < LEAD - 1 else 1 if sentence < FAR else 0.5


class Total:
    """So many people met this fate."""

    def __init__(self, fate, number, begin, sentence, others=False, without_doer=False, at=(), kind=False, near=False, alive=False):
        self.fate, self.number, self.begin, self.sentence = fate, number, begin, sentence
        self.others = others  # beside those told of before: "two others"
        self.without_doer = without_doer  # who did it is not among them
        self.at = at  # first bytes of the counts
        self.kind = kind  # people of one kind, beside whom there may be more: "two officers"
        self.near = near  # the nearest act alone tells the fate, no tree
        self.alive = alive  # none of the dead is among them: "all three are in stable condition"

    def weight(self):
        w = weight(self.sentence)
        if self.sentence >= LEAD - 1 and self.kind:
            w *= KIND
        if self.sentence > 0 and self.near:
            w *= NEAR
        return w


def is_of_people(account, count):
    near = (label["begin"] < count["end"] and count["begin"] < label["end"] for label in account.persons)
    return not count["head"] or count["head"] in people.PEOPLE | fates.DEAD or any(near)


def is_anybody(account, mention):
    """Whether the mention says nothing of who they are: "five people", "five"."""
    return mention["lemma"] in ANYBODY or account.tree.tag[mention["noun"]] == "CD"


def fate_nearby(count):
    return "die" if count["head"] in fates.DEAD else next((fate for fate in ACTS if count["act"] in ACTS[fate]), None)


def only_there(tree, count):
    """Whether a count whose fate no tree tells is of nobody who was struck: "10 people were in the house", "2 gunmen", "the 270 shooting"."""
    first, last = bisect.bisect_left(tree.begin, count["begin"]), bisect.bisect_left(tree.begin, count["end"])
    if not count["head"]:
        return not any(tree.lemma[i] in STRUCK for i in range(first, min(last + 2, len(tree.lemma))))
    if count["head"] in BESIDE:
        return True
    for i in range(first, last):
        above = tree.head[i]
        if tree.rel[i] == "nsubj" and tree.lemma[above] == "be" and not tree.has(above, fates.DEAD, "acomp"):
            return True
        if tree.rel[i] == "nsubj" and tree.lemma[above] in fates.BLOW and tree.tag[above] == "VBG":
            return True  # "two boys were shooting at birds"
        if tree.rel[i] == "pobj" and tree.lemma[above] == "with":
            return True  # "was hit while in a car with three other people"
        if tree.rel[i] == "pobj" and tree.lemma[above] == "of" and tree.tag[tree.head[above]] == "CD":
            return True  # "one of five victims dies"
    return False


def whole_of(numbers):
    """The sum, or the first where the others are its parts: "six people, three men and three women"."""
    return numbers[0] if len(numbers) > 2 and numbers[0] == sum(numbers[1:]) else sum(numbers)


def joined_before(tree, begin):
    """1 where somebody stands in the row before the count at byte `begin`: "man, 2 teens shot", "3-year-old and four adults"."""
    at = bisect.bisect_left(tree.begin, begin)
    before = at - 2
    joined = before >= 0 and tree.lemma[at - 1] in (",", "and", "&")
    return int(joined and tree.tag[before] in ("NN", "JJ") and (tree.lemma[before] in people.PEOPLE or tree.lemma[before].endswith("-old")))


def rows(account, by_tree):
    """Totals of counts; those that follow each other with nothing but "and" or a comma between are one."""
    tree, out, row = account.tree, [], []

    def close():
        row[:] = [(fate, count) for fate, count in row if len(row) == 1 or count["head"] not in BESIDE]
        told = {fate for fate, _ in row if fate}
        heads = [count["head"] for _, count in row]
        if len(told) == 1 and (len(row) == 1 or (all(heads) and len(set(heads)) == len(heads))):
            whole = len(row) > 1 or (heads[0] in ANYBODY and heads[0] != "victim")
            others = any(count["others"] for _, count in row)
            first = row[0][1]
            before = joined_before(tree, first["begin"])
            near = not any(count["begin"] <= at < count["end"] for _, count in row for at in by_tree)
            if near and any(only_there(tree, count) for _, count in row):
                return row.clear()
            number = whole_of([people.size(count) for _, count in row]) + before
            out.append(Total(told.pop(), number, first["begin"], first["sentence"], others=others, without_doer=not whole and not before,
                             at=[count["begin"] for _, count in row], kind=len(row) == 1 and heads[0] not in ANYBODY, near=near))  # fmt: skip
        elif len(row) > 1:
            rest = list(row)
            for one in rest:
                row[:] = [one]
                close()
        row.clear()

    for count in account.counts:
        if not count["low"] or count["low"] < 1 or count["bound"] not in ("exact", "about", "at_least") or count["part"] or not is_of_people(account, count):
            close()
            continue
        fate = next((by_tree[at] for at in by_tree if count["begin"] <= at < count["end"]), None) or fate_nearby(count)
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
        joined = any(tree.rel[mention["noun"]] == "conj" for mention in mentions)
        he = sum(joined and mention["lemma"] in people.ONES for mention in mentions)  # "she and two others were shot"
        mentions = [mention for mention in mentions if not mention["pronoun"] and not mention["part"]]
        if not mentions:
            continue
        first = mentions[0]
        kind = len(mentions) == 1 and not is_anybody(account, first) and first["lemma"] != "victim"
        place = {"begin": first["at"], "sentence": first["sentence"], "kind": kind, "others": not he and all(mention["other"] for mention in mentions)}
        counted = [mention for mention in mentions if mention["count"] is not None]
        if len(mentions) == 1 and first["count"] is not None and first["noun"] + 1 < len(tree.lemma) and tree.tag[first["noun"]] == "CD":
            fate = BEHIND.get(tree.lemma[first["noun"] + 1], fate)  # "Two injured, gunman dead"
        each = [1 if mention["count"] is None else mention["count"] for mention in mentions]
        before = joined_before(tree, first["count_at"]) if len(mentions) == 1 and counted else 0
        number = he + before + whole_of(each)
        if fate == "care":
            if counted:
                told.append(Total(fate, number, alive=tree.lemma[word] in fates.ALIVE, **place))
            continue
        if fate == "die" and first["ordinal"] and tree.lemma[word] in fates.DIE | fates.DEAD:  # "a third victim has died"
            out.append(Total(fate, first["ordinal"], first["at"], first["sentence"]))
            continue
        by_tree |= {mention["count_at"]: fate for mention in counted}
        if counted or (len(mentions) > 1 and fate != "struck"):
            others_than_doer = tree.by_somebody(word) or (len(mentions) == 1 and (not is_anybody(account, first) or first["lemma"] == "victim"))
            at = [mention["count_at"] for mention in counted]
            told.append(Total(fate, number, without_doer=others_than_doer and not before and not tree.by_own_hand(word), at=at, **place))
    of_counts = rows(account, by_tree)
    wide = [total for total in of_counts if len(total.at) > 1]
    out += [total for total in told if not any(row.fate == total.fate and set(row.at) & set(total.at) and row.number >= total.number for row in wide)]
    done = {at for total in told for at in total.at}
    return out + [total for total in of_counts if len(total.at) > 1 or not set(total.at) & done]
