"""What the trees of an account say befell whom: who was killed, hurt or struck, clause by clause.

An event is (fate, word, nouns): "die", "hurt" and "struck" (whatever became of them) as a verb says it; "care" where only a wound, a hospital or a
condition tells it. The words of the lists are lemmas.
"""

KILL = {"kill", "murder", "slay", "execute", "assassinate", "massacre"}
DIE = {"die", "perish", "succumb"}
DEAD = {"dead", "deceased"}
DEATHS = {"death", "murder", "slaying", "killing", "homicide", "execution", "assassination"}
BLOW = {"shoot", "stab", "hit", "strike", "beat"}
HURT = {"wound", "injure", "hurt", "graze", "hospitalize", "maim"}
WOUNDS = {"wound", "injury"}
CONDITIONS = {"critical", "serious", "stable", "fair", "good", "grave"}
LIMBS = {"hand", "arm", "leg", "foot", "thigh", "ankle", "knee", "elbow", "wrist", "finger", "shoulder", "buttock", "calf", "toe", "hip"}  # no deadly wounds
ALIVE = {"condition", "survive", "recover", "release"}  # words of care that tell nothing of the dead
CARE = {"treat", "airlift", "fly", "rush", "transport", "take", "hospitalize", "release"}
TRIED = {"try", "attempt", "want", "threaten", "plan", "intend", "accuse", "order"}
UNREAL = {"would", "could", "may", "might", "if", "should", "can"}
SELF = {"himself", "herself", "themselves", "itself"}
MULTIPLES = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
VERBS, NOUNS = ("VERB", "AUX"), ("NOUN", "PROPN")
FARTHEST = 4  # clauses looked at upwards


class Tree:
    def __init__(self, annotations):
        words = annotations["syntax"]["words"]
        self.begin, self.end, lemmas, self.pos, self.tag, self.head, self.rel = zip(*(word[:7] for word in words)) if words else ((),) * 7
        self.lemma = [lemma.lower() for lemma in lemmas]
        self.shouted = [lemma.isupper() and len(lemma) > 2 for lemma in lemmas]
        self.kids = [[] for _ in words]
        for i, head in enumerate(self.head):
            if head != i:
                self.kids[head].append(i)

    def of(self, i, *relations):
        return [kid for kid in self.kids[i] if self.rel[kid] in relations]

    def below(self, i, relation, prepositions):
        """The nouns behind these prepositions."""
        return [noun for prep in self.of(i, "prep") if self.lemma[prep] in prepositions for noun in self.of(prep, relation)]

    def has(self, i, lemmas, *relations):
        return any(self.lemma[kid] in lemmas for kid in (self.of(i, *relations) if relations else self.kids[i]))

    def conjuncts(self, i):
        out = [i]
        for at in out:
            out += self.of(at, "conj")
        return out

    def phrase(self, i):
        """The bytes of a noun's phrase, without clauses, what stands behind prepositions and what "and" joins."""
        low, high, left = self.begin[i], self.end[i], [i]
        while left:
            at = left.pop()
            low, high = min(low, self.begin[at]), max(high, self.end[at])
            left += [kid for kid in self.kids[at] if self.rel[kid] not in ("conj", "relcl", "acl", "cc", "prep", "punct", "advcl")]
        return low, high

    def joined_verb(self, verb):
        """The verb from which this one goes on ("was shot and killed"), or None."""
        return self.head[verb] if self.rel[verb] == "conj" and self.pos[self.head[verb]] in VERBS else None

    def subjects(self, verb, steps=FARTHEST):
        found = self.of(verb, "nsubj") or self.of(verb, "nsubjpass")
        if found:
            return [self.head[verb]] if self.rel[verb] == "relcl" and self.tag[found[0]] in ("WDT", "WP") else found
        if self.rel[verb] in ("acl", "relcl"):
            return [self.head[verb]]
        above = self.head[verb] if self.rel[verb] in ("xcomp", "advcl") else self.joined_verb(verb)
        if self.rel[verb] == "pcomp":  # "before killing himself"
            above = self.head[self.head[verb]]
        return self.subjects(above, steps - 1) if above is not None and above != verb and steps else []

    def passive(self, verb, steps=FARTHEST):
        if self.of(verb, "nsubjpass", "auxpass"):
            return True
        if self.of(verb, "nsubj", "dobj"):
            return False
        participle = self.tag[verb] in ("VBN", "VBD")
        if self.rel[verb] == "acl":
            return participle
        above = self.joined_verb(verb)
        return above is not None and steps > 0 and participle and self.passive(above, steps - 1)

    def patients(self, verb):
        if self.passive(verb):
            return self.subjects(verb)
        found = self.of(verb, "dobj")
        for other in [] if found else self.of(verb, "conj"):  # "shot and killed Roe"
            found = found or self.of(other, "dobj")
        return self.subjects(verb) if found and self.lemma[found[0]] in SELF else found

    def by_somebody(self, verb):
        """Whether the clause names who did it, so that its count leaves him out."""
        if self.pos[verb] != "VERB" or self.lemma[verb] in DIE:
            return False
        if self.of(verb, "agent"):
            return True
        return not self.passive(verb) and self.rel[verb] != "acl" and bool(self.subjects(verb))

    def by_own_hand(self, verb):
        """ "Killed himself", "turned the gun on himself", "took her own life", "committed suicide"."""
        if self.lemma[verb] in ("commit", "turn"):
            return True
        objects = self.of(verb, "dobj")
        if self.lemma[verb] == "take":
            return any(self.lemma[noun] == "life" and self.has(noun, {"own"}) for noun in objects)
        return any(self.lemma[noun] in SELF for first in objects for noun in self.conjuncts(first))

    def suicide(self, last):
        """Whether the words before byte `last` say that somebody ended his own life, wherever the trees hang it."""
        for i, lemma in enumerate(self.lemma):
            if self.begin[i] >= last:
                return False
            before = self.lemma[max(0, i - 7) : i]
            if lemma in SELF and before:
                if before[-1] == "kill" or (before[-1] == "on" and "turn" in before) or (before[-1] == "shoot" and "fatally" in before[-3:]):
                    return True
            if lemma == "suicide" and ("murder" in before[-3:] or "commit" in before[-2:]):
                return True
            if lemma == "life" and before[-1:] == ["own"] and "take" in before:
                return True
            if lemma == "inflict" and before[-2:] == ["self", "-"] or lemma == "self-inflicted":
                return True
        return False

    def unreal(self, verb):
        """Denied, wished, feared or only tried."""
        at = verb
        for _ in range(FARTHEST):
            if self.of(at, "neg") or self.has(at, UNREAL, "aux", "mark"):
                return True
            above = self.head[at]
            if self.rel[at] == "xcomp" and self.lemma[above] in TRIED:
                return True
            if self.rel[at] not in ("conj", "xcomp") or above == at:
                return False
            at = above
        return False

    def whose(self, noun):
        """ "The death of X", "X's death"."""
        return self.of(noun, "poss") + self.below(noun, "pobj", ("of", "to"))


def _of_verb(tree, i):
    """-> (fate, nouns) or None"""
    lemma = tree.lemma[i]
    fatal = tree.has(i, {"fatally", "mortally"}) or tree.has(i, {"dead"}) or any(tree.lemma[k] == "death" for k in tree.below(i, "pobj", ("to",)))
    if lemma in KILL:
        return "die", tree.patients(i)
    if lemma in DIE:
        return "die", tree.subjects(i)
    if lemma in BLOW or lemma in HURT:
        fatal = fatal or [*tree.lemma[i + 1 : i + 3]] in (["and", "kill"], ["and", "killed"])  # wherever the tree hangs it
        limb = any(tree.lemma[k] in LIMBS for k in tree.below(i, "pobj", ("in", "to", "on")))
        return "die" if fatal else "struck" if lemma in BLOW and not limb else "hurt", tree.patients(i)
    if lemma in ("survive", "recover") or (lemma in ("suffer", "sustain", "receive", "have", "get") and tree.has(i, WOUNDS, "dobj")):
        return "care", tree.subjects(i)
    if lemma == "commit" and tree.has(i, {"suicide"}, "dobj"):
        return "die", tree.subjects(i)
    if lemma == "turn" and any(tree.lemma[k] in SELF for k in tree.below(i, "pobj", ("on",))):
        return "die", tree.subjects(i)
    if lemma in ("lose", "claim", "take", "cost"):
        for life in tree.of(i, "dobj"):
            if tree.lemma[life] == "life":
                return "die", tree.subjects(i) if lemma == "lose" or tree.has(life, {"own"}) else tree.whose(life)
    if lemma in ("send", "land", "put") and any("hospital" in tree.lemma[k] for k in tree.below(i, "pobj", ("to", "in"))):
        return "care", tree.of(i, "dobj")
    if lemma in CARE and tree.passive(i):
        places = tree.below(i, "pobj", ("to", "at", "in", "from"))
        if lemma in ("treat", "airlift", "hospitalize") or any("hospital" in tree.lemma[k] or "center" in tree.lemma[k] for k in places):
            return "care", tree.subjects(i)
    return None


def _of_dead(tree, i):
    """Of whom "dead" is said."""
    own, head = tree.of(i, "nsubj", "nsubjpass"), tree.head[i]
    if own or head == i:
        return own
    if tree.pos[head] in VERBS:
        if tree.unreal(head):
            return []
        return tree.subjects(head) if tree.passive(head) or tree.lemma[head] in ("be", "lie", "drop", "fall") else tree.of(head, "dobj")
    return [head] if tree.pos[head] in (*NOUNS, "NUM") else []


def _of_noun(tree, i):
    """-> (fate, nouns) or None"""
    lemma, rel, head = tree.lemma[i], tree.rel[i], tree.head[i]
    if lemma in DEATHS and not tree.has(i, {"attempted"}):
        return "die", tree.whose(i)
    if lemma == "shooting":
        return "die" if tree.has(i, {"fatal", "deadly"}) else "struck", tree.whose(i)
    if lemma == "body":
        return "die", tree.whose(i)
    wound = lemma in WOUNDS and tree.lemma[head] in ("with", "from")
    condition = lemma == "condition" and tree.lemma[head] == "in" and tree.has(i, CONDITIONS)
    if lemma in WOUNDS and not wound:
        return "hurt", tree.below(i, "pobj", ("to",))  # "the death of Roe and injuries to two others"; limbs are nobody
    if rel != "pobj" or not (wound or condition):
        return None
    above = tree.head[head]
    if tree.pos[above] in VERBS:
        return "care", tree.patients(above) or tree.subjects(above)
    return "care", [above] if tree.pos[above] in NOUNS else []


def events(tree):
    """-> [(fate, word, [nouns])], in text order"""
    out = []
    for i, lemma in enumerate(tree.lemma):
        participle = tree.tag[i] in ("VBN", "VBD") and lemma in KILL | BLOW | HURT
        found = None
        if (tree.pos[i] in VERBS or participle) and tree.rel[i] != "amod":
            found = None if tree.unreal(i) else _of_verb(tree, i)
        elif tree.rel[i] == "amod" and (lemma in DEAD or lemma in ("slain", "murdered", "fallen")) and tree.head[i] > i:
            found = "die", [tree.head[i]]
        elif tree.rel[i] == "amod" and lemma in ("injured", "wounded", "injure", "wound") and tree.head[i] > i:
            found = "hurt", [tree.head[i]]
        elif lemma in DEAD:
            found = "die", _of_dead(tree, i)
        elif tree.pos[i] in NOUNS:
            found = _of_noun(tree, i)
        if found and found[1]:
            out.append((found[0], i, found[1]))
    return out


def multiples(tree):
    """-> [(number, word)] of "triple homicide", "quadruple murder" """
    out = []
    for i, lemma in enumerate(tree.lemma[:-1]):
        behind = i + 2 if tree.lemma[i + 1] == "-" and i + 2 < len(tree.lemma) else i + 1
        if lemma in MULTIPLES and tree.lemma[behind] in DEATHS:
            out.append((MULTIPLES[lemma], i))
    return out
