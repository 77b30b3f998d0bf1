"""Scores chains of mentions: MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998), CEAF-e (Luo 2005) and their mean, the CoNLL F1.

A chain is a set of mentions; mentions of both sides that are the same have the same name. What only one side has counts against it, as in the
reference scorer. Sums run over all stories.
"""


def f1(p, r):
    return 2 * p * r / (p + r) if p + r else 0.0


def muc(key, response):
    """-> (links of `key` that the response has, all links of `key`)"""
    chain = {mention: i for i, mentions in enumerate(response) for mention in mentions}
    found = sum(len(mentions) - len({chain.get(m, (m,)) for m in mentions}) for mentions in key)
    return found, sum(len(mentions) - 1 for mentions in key)


def b_cubed(key, response):
    """-> (sum over the key's mentions of the share of their chain that stands in their chain of the response, mentions)"""
    of = {mention: mentions for mentions in response for mention in mentions}
    return sum(len(mentions & of[m]) / len(mentions) for mentions in key for m in mentions if m in of), sum(map(len, key))


def best_assignment(weight):
    """The greatest sum of weights with each row and column used once at most, {(row, column): weight}: augmenting paths by shortest distance (Jonker
    and Volgenant), over the connected rows alone. Cost: rows² times columns."""
    rows = sorted({r for r, _ in weight})
    columns = sorted({c for _, c in weight})
    size = len(columns) + len(rows)  # a row may go to a column of its own for nothing
    cost = [[-weight.get((r, c), 0.0) for c in columns] + [0.0] * len(rows) for r in rows]
    u, v, match = [0.0] * len(rows), [0.0] * size, [-1] * size
    for row in range(len(rows)):
        distance, back, done = [float("inf")] * size, [-1] * size, [False] * size
        at, free, before = row, -1, -1
        while free < 0:
            least = -1
            for c in range(size):
                if done[c]:
                    continue
                reduced = cost[at][c] - u[at] - v[c] + (distance[before] if before >= 0 else 0.0)
                if reduced < distance[c]:
                    distance[c], back[c] = reduced, before
                if least < 0 or distance[c] < distance[least]:
                    least = c
            done[least], before = True, least
            if match[least] < 0:
                free = least
            else:
                at = match[least]
        for c in range(size):
            if done[c] and c != free:
                u[match[c]] += distance[free] - distance[c]
                v[c] -= distance[free] - distance[c]
        u[row] += distance[free]
        while free >= 0:
            match[free] = match[back[free]] if back[free] >= 0 else row
            free = back[free]
    return sum(-cost[match[c]][c] for c in range(size) if match[c] >= 0)


def ceaf_e(key, response):
    """-> (sum of the similarity of aligned chains, chains of the key, chains of the response)"""
    of = {mention: i for i, mentions in enumerate(response) for mention in mentions}
    weight = {}
    for k, mentions in enumerate(key):
        for r in {of[m] for m in mentions if m in of}:
            weight[k, r] = 2 * len(mentions & response[r]) / (len(mentions) + len(response[r]))
    return best_assignment(weight) if weight else 0.0, len(key), len(response)


class Score:
    """Sums over stories."""

    def __init__(self):
        self.sums = [0.0] * 11

    def add(self, key, response):
        """Chains of one story: lists of sets of mentions."""
        similarity, keys, responses = ceaf_e(key, response)
        one = [*muc(key, response), *muc(response, key), *b_cubed(key, response), *b_cubed(response, key), similarity, keys, responses]
        self.sums = [a + b for a, b in zip(self.sums, one, strict=True)]


    def figures(self):
        s = self.sums
        share = lambda a, b: a / b if b else 0.0
        parts = {"muc": f1(share(s[2], s[3]), share(s[0], s[1])), "b3": f1(share(s[6], s[7]), share(s[4], s[5])),
                 "ceaf_e": f1(share(s[8], s[10]), share(s[8], s[9]))}
        return parts | {"conll": sum(parts.values()) / 3}
