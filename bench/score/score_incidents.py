"""How well the figures of articles about shootings are read (reading_incidents.py), against a table of truth and against what was read by hand.

truth.jsonl: {"incident", "killed", "injured", "participants": [{"name", "age", …}]}, the last state.
articles.jsonl: {"id", "incident", "date", "title", "text"}.
incidents_verdicts.json: what a reader found told in a sample of the articles, drawn with a fixed seed: {"id": [killed, injured]}, null where it is not told.

Precision: over the articles for which a number is given and whose incident's true number is at least 1. Recall: over the articles of the sample that tell a
number, where the data has them; else over all articles of incidents with such a number, a lower bound, since not all tell it.
"""

import collections
import json
import pathlib

import reading_incidents

VERDICTS = pathlib.Path(__file__).with_name("incidents_verdicts.json")


def articles(folder):
    """-> [(article, truth)] of the articles whose incident has a truth"""
    read = lambda name: [json.loads(line) for line in (folder / name).read_text(encoding="utf-8").splitlines() if line.strip()]
    truths = {truth["incident"]: truth for truth in read("truth.jsonl")}
    return [(article, truths[article["incident"]]) for article in read("articles.jsonl") if article["incident"] in truths]


class Score:
    def __init__(self, verdicts=None):
        self.verdicts = json.loads(VERDICTS.read_text(encoding="utf-8")) if verdicts is None else verdicts
        self.sums = collections.Counter()
        self.faults = []

    def add(self, article, truth, annotations):
        told = self.verdicts.get(article["id"])
        for i, (kind, number) in enumerate(zip(("killed", "injured"), reading_incidents.casualties(annotations), strict=True)):
            self.add_number(kind, number, truth[kind], told and told[i], told is not None)
            if number is not None and truth[kind] >= 1 and number != truth[kind]:
                self.faults.append(f"{article['id']} {kind} {truth[kind]}, read {number}: {article['title'][:80]}")
        right, wrong, missed, faults = reading_incidents.compare_ages(article["text"], annotations, truth["participants"])
        for key, value in (("right", right), ("wrong", wrong), ("missed", missed)):
            self.sums["age", key] += value
        self.faults += [f"{article['id']} age: {fault}" for fault in faults]

    def add_number(self, kind, number, true, told, judged):
        sums = self.sums
        if true >= 1:
            sums[kind, "all"] += 1
            sums[kind, "right"] += number == true
            sums[kind, "given"] += number is not None
            if judged and number is not None:
                sums[kind, "judged"] += 1
                sums[kind, "judged right"] += number == true
                sums[kind, "judged told"] += number in (true, told)
        if told is not None:
            sums[kind, "told"] += 1
            sums[kind, "found"] += number == told
            sums[kind, "truth differs"] += true != told

    def figures(self):
        share = lambda kind, part, whole: round(self.sums[kind, part] / max(1, self.sums[kind, whole]), 4)
        out = {}
        for kind in ("killed", "injured"):
            out[f"{kind}_p"] = share(kind, "right", "given")
            out[f"{kind}_r"] = share(kind, "found", "told") if self.sums[kind, "told"] else share(kind, "right", "all")
            if self.sums[kind, "judged"]:
                out |= {f"{kind}_p.sample": share(kind, "judged right", "judged"), f"{kind}_p.told": share(kind, "judged told", "judged")}
        right, wrong, missed = (self.sums["age", key] for key in ("right", "wrong", "missed"))
        return out | {"age_p": round(right / max(1, right + wrong), 4), "age_r": round(right / max(1, right + wrong + missed), 4)}

    def lines(self):
        figures, sums = self.figures(), self.sums
        out = []
        for kind in ("killed", "injured"):
            line = f"{kind}: precision {figures[f'{kind}_p']:.3f} of {sums[kind, 'given']} given"
            if sums[kind, "told"]:
                line += f", recall {figures[f'{kind}_r']:.3f} of {sums[kind, 'told']} that tell it"
                line += f"; in the sample precision {figures.get(f'{kind}_p.sample', 0):.3f}, {figures.get(f'{kind}_p.told', 0):.3f} without what the truth "
                line += f"has otherwise than the article ({sums[kind, 'truth differs']} articles)"
            else:
                line += f", recall at least {figures[f'{kind}_r']:.3f} (right of {sums[kind, 'all']} articles, whether they tell it or not)"
            out.append(line)
        known = sum(sums["age", key] for key in ("right", "wrong", "missed"))
        return [*out, f"age: precision {figures['age_p']:.3f}, recall {figures['age_r']:.3f} of {known}"]
