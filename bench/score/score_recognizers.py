"""Quantities of Recognizers-Text's cases: a folder's Number/*Model.json and NumberWithUnit/*Model.json, inputs with the numbers, ranges, shares, ages, sums,
measures and temperatures that its own library finds there.

A case passes if each expected result is read at an overlapping place with the same value (and unit, where the model has units), and nothing of the model's
kind is read at another place. Those cases are for commands to machines and formulas as much as for prose, so each refused case is put into a class that says
whether something should be mended:

  unread      the number stands there and nothing was read
  value, unit, interval    another one was read
  surplus     a quantity was read where none is expected
  formula     powers, comparison signs, decimal commas and digits grouped by blanks, "10G", "5/17/2018": no prose
  fraction    fractions of two numerals and mixed numbers in words ("one hundred thirty-two fifths", "1 over 21")
  time        the program reads a time or a duration there
  alone       "one", "a half" or a bare ordinal as pronoun, part or rank: no quantity in `docs/quantities.md`
"""

import json
import math
import re
from collections import Counter

import reading_newsquant
from score_newsquant import normalise_unit

# Models scored and the name of each one's figure. The others are variants of these for options of that library, ordinals and dates.
MODELS = {
    "Number/NumberModel": "number", "Number/NumberRangeModel": "range", "Number/PercentModel": "percent", "NumberWithUnit/AgeModel": "age",
    "NumberWithUnit/CurrencyModel": "money", "NumberWithUnit/DimensionModel": "dimension", "NumberWithUnit/TemperatureModel": "temperature",
}  # fmt: skip
KINDS = {"percent": {"percent"}, "age": {"age"}, "money": {"money"}, "temperature": {"temperature"},
         "dimension": {"length", "area", "volume", "mass", "speed", "other"}}  # fmt: skip

FORMULA = re.compile(r"\^|\dx10|\de[-+]?\d|[<>=~]|\d ?[GM]\b|\d[., ]\d{3}\b.*[.,]\d|\d ?, ?\d{1,2}\b|\d[ \u202f]\d{3}|\d+/\d+/\d+|-\d+-|\d\.\d+\.\d|\{")
FRACTION = re.compile(r"\b(?:halfs?|hal[fv]es|thirds?|fourths?|quarters?|fifths?|sixths?|eighths?|ninths?|firsts?|\w+(?:th|ths)|over|point)\b|\d/\d", re.I)
ALONE = re.compile(r"(?:one|a half|an?|half)$|.*(?:th|rd|nd|first)\b", re.I)

# Units as that library calls them, where the scorer of newsquant has another name.
UNITS = {"Year": "year of age", "Month": "month of age", "Week": "week of age", "Day": "day of age"}
# Degrees Celsius for a temperature in that unit.
DEGREES = {"C": lambda t: t, "F": lambda t: (t - 32) * 5 / 9, "Degree": lambda t: t}
# Words for money that leave the country open: what currencies they may be, and how many make one of it.
SUMS = {"Dollar": (1, ("USD", "CAD", "AUD", "NZD", "HKD", "SGD")), "Cent": (100, ("USD",)), "Pence": (100, ("GBP",)), "Penny": (100, ("GBP", "USD")),
        "Pound": (1, ("GBP",)), "British pound": (1, ("GBP",)), "Franc": (1, ("CHF", "FRF", "XAF")), "Rupee": (1, ("INR",)), "Sen": (100, ("MYR",)),
        "Bitcoin": (1, ("XBT",))}  # fmt: skip


def interval(resolution):
    """ "[20,30)" as (20, 30); without end, infinite. Which end belongs to it is left out: of "between 20 and 30" people think either."""
    low, high = resolution[1:-1].split(",")
    return float(low or "-inf"), float(high or "inf")


def close(a, b):
    return a == b or math.isclose(a, b, rel_tol=1e-6, abs_tol=1e-9)


def name_of(unit):
    """One name of a unit for both sides; pounds of weight and of money are told apart by the model."""
    name = normalise_unit(UNITS.get(unit, unit))
    return {"pound mass": "pound", "metric ton": "ton"}.get(name, name)


class Case:
    """One input with what is expected and what was read, in character offsets."""

    def __init__(self, kind, case, annotations):
        self.kind, self.text = kind, case["Input"]
        raw = self.text.encode()
        place = lambda at: len(raw[:at].decode("utf-8", "ignore"))
        self.expected = [r for r in case["Results"] if not r["TypeName"].startswith("ordinal")]
        self.times = [(place(t["begin"]), place(t["end"])) for t in annotations["times"]]
        by_begin = {q["begin"]: q for q in annotations["quantities"]}
        self.read = []
        for p in reading_newsquant.predictions(self.text, annotations):
            q = by_begin.get(p["begin"], {})
            self.read.append(p | {"begin": place(p["begin"]), "end": place(p["end"]), "kind": q.get("kind", "time"), "low": q.get("low"), "high": q.get("high"),
                                  "iso": q.get("unit")})  # fmt: skip

    def agrees(self, result, p):
        """None, or what differs"""
        resolution = result["Resolution"]
        if self.kind == "range":
            low, high = interval(resolution["value"]) if resolution["value"][0] in "[(" else (float(resolution["value"]),) * 2
            read_low = -math.inf if low == -math.inf and p["low"] == 0 else -math.inf if p["low"] is None else p["low"]
            read_high = math.inf if p["high"] is None else p["high"]
            scale = 100 if p["kind"] == "percent" else 1
            return None if close(low * scale, read_low) and close(high * scale, read_high) else "interval"
        if self.kind in ("money", "temperature") and p["kind"] == self.kind and resolution["value"]:
            return self.amount(resolution, p)
        value = float(resolution["value"].rstrip("%")) if resolution["value"] not in (None, "null") else None
        values = p["value"] if isinstance(p["value"], list) else [p["value"]]
        if value is None or not any(close(v, value) for v in values):
            return "value"
        if "unit" not in resolution:
            return None
        wanted, read = name_of(resolution["unit"]), name_of(p["unit"])
        return None if wanted == read or wanted.split()[-1] == read.split()[-1] else "unit"

    @staticmethod
    def amount(resolution, p):
        """A sum of money or a temperature, compared in the program's own unit."""
        unit, value = resolution["unit"], float(resolution["value"])
        low, high = (math.inf if end is None else end for end in (p["low"], p["high"]))
        if unit in DEGREES:
            wanted, fits = DEGREES[unit](value), (p["iso"] == "degree") == (unit == "Degree")
        else:
            per, currencies = SUMS.get(unit, (1, ()))
            wanted, fits = value / per, p["iso"] in (*currencies, resolution.get("isoCurrency"))
        reached = any(close(wanted, end) for end in (low, high, (low + high) / 2))
        return None if reached and fits else "unit" if reached else "value"

    def fault(self):
        """-> None where the case passes, or (class, what it is about)"""
        used = set()
        for result in self.expected:
            begin, end = result["Start"], result["End"] + 1
            near = [i for i, p in enumerate(self.read) if p["begin"] < end and begin < p["end"]]
            faults = [(self.agrees(result, self.read[i]), i) for i in near]
            used.update(near)
            if any(fault is None for fault, _ in faults):
                continue
            return self.justify(result, faults[0][0] if faults else "unread"), result["Text"]
        for i, p in enumerate(self.read):
            of_kind = p["kind"] in KINDS.get(self.kind, {"count"}) and not (self.kind == "range" and isinstance(p["value"], float))
            if i not in used and of_kind:
                return "formula" if FORMULA.search(self.text) else "surplus", self.text[p["begin"] : p["end"]]
        return None

    def justify(self, result, fault):
        begin, end = result["Start"], result["End"] + 1
        if FORMULA.search(result["Text"]):
            return "formula"
        if self.kind in ("number", "range") and FRACTION.search(result["Text"]):
            return "fraction"
        if fault == "unread" and ALONE.match(result["Text"]) and self.kind in ("number", "range"):
            return "alone"
        if fault == "unread" and any(b < end and begin < e for b, e in self.times):
            return "time"
        return fault


def cases(folder):
    """All cases of the scored models, in the order of MODELS: (kind, case)."""
    for model, kind in MODELS.items():
        for case in json.loads((folder / f"{model}.json").read_text(encoding="utf-8-sig")):
            yield kind, case


class Score:
    def __init__(self):
        self.total, self.passed, self.classes, self.faults = Counter(), Counter(), Counter(), []

    def add(self, kind, case, annotations):
        fault = Case(kind, case, annotations).fault()
        self.total[kind] += 1
        if fault is None:
            self.passed[kind] += 1
            return
        self.classes[fault[0]] += 1
        self.faults.append(f"{kind} {fault[0]}: {case['Input']!r}: {fault[1]!r}")

    def lines(self):
        shares = "  ".join(f"{kind} {self.passed[kind]}/{self.total[kind]}" for kind in self.total)
        refused = "  ".join(f"{name} {n}" for name, n in sorted(self.classes.items(), key=lambda c: (-c[1], c[0])))
        return [f"passed {self.passed.total()}/{self.total.total()}: {shares}", f"refused: {refused}"]

    def figures(self):
        shares = {kind: round(self.passed[kind] / self.total[kind], 4) for kind in self.total}
        return {"passed": round(self.passed.total() / self.total.total(), 4)} | shares
