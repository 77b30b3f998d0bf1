"""Annotations of one sentence in the form that score_newsquant.py reads: value and unit as written, bound, and what is counted."""

import re

from score_newsquant import CASED

BOUNDS = {"exact": "=", "about": "~", "at_least": ">", "more_than": ">", "at_most": "<", "less_than": "<", "between": "="}
# This set's fifth and sixth bound: the amount by which something rose or fell, told by the words right beside it.
ADVERBS = r"(?:(?:by|an|a|another|about|around|just|some|only|nearly|almost|extra|to gain|to drop|slightly|sharply|more than|steadily) )*$"
UP = re.compile(
    r"(?<!gave )(?<!give )(?<!giving )(?<!made )(?<!set )\b(?:up|upward|rose|rises?|rising|risen|gain(?:s|ed|ing)?|add(?:s|ed)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|grew|grow(?:s|n|ing)?|"
    r"increas(?:e|es|ed|ing)|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|boost(?:s|ed|ing)?) " + ADVERBS
)
DOWN = re.compile(
    r"\b(?:down|fell|falls?|falling|fallen|drop(?:s|ped|ping)?|los(?:e|es|t|ing)|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|"
    r"slip(?:s|ped|ping)?|shed(?:s|ding)?|plung(?:e|es|ed|ing)|slid(?:e|es|ing)?|tumbl(?:e|es|ed|ing)|sank|sinks?|cut(?:s|ting)?|"
    r"reduc(?:e|es|ed|ing)|eas(?:e|ed|ing)|shav(?:e|es|ed|ing)|retreat(?:s|ed|ing)?) " + ADVERBS
)
# "Grow sales by 35 percent": the verb's object stands between.
BY = r"\b(?: (?!by\b)[\w-]+){1,3} by " + ADVERBS
RAISE = re.compile(r"\b(?:grow|boost|increase|improve|lift|raise)(?:s|d|ed|ing)?" + BY)
LOWER = re.compile(r"\b(?:cut|decrease|lower|reduce|shrink|slash)(?:s|d|ed|ing)?" + BY)

NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                                      "seventeen eighteen nineteen twenty".split())} | {"thirty": 30, "forty": 40, "fifty": 50}  # fmt: skip
SPANS = re.compile(
    r"(?:^|(?<=[\s~(]))(?P<low>[\d.,]*\d|[a-z]+)(?:(?:-? to |-? or |-| - | – |–)(?P<high>[\d.,]*\d|[a-z]+))?[ -]?"
    r"(?P<unit>second|sec|minute|min|hour|hr|day|week|month|year|decade|century|centurie)s?\b",
    re.I,
)

# Units of measure as written, in the program's units: factor and shift of `program = factor * written + shift`.
MEASURES = {
    "mile": 1609.344, "mi": 1609.344, "kilometre": 1000, "kilometer": 1000, "km": 1000, "metre": 1, "meter": 1, "m": 1, "centimetre": 0.01,
    "centimeter": 0.01, "cm": 0.01, "millimetre": 0.001, "millimeter": 0.001, "mm": 0.001, "foot": 0.3048, "feet": 0.3048, "ft": 0.3048,
    "inch": 0.0254, "inches": 0.0254, "yard": 0.9144, "acre": 4046.8564224, "hectare": 10000, "litre": 1, "liter": 1, "gallon": 3.785411784,
    "millilitre": 0.001, "milliliter": 0.001, "ml": 0.001, "kilogram": 1, "kg": 1, "kilo": 1, "gram": 0.001, "g": 0.001, "milligram": 1e-6, "mg": 1e-6, "tonne": 1000, "ton": 907.18474,
    "pound": 0.45359237, "lb": 0.45359237, "ounce": 0.028349523125, "mph": 0.44704, "kph": 1 / 3.6, "km/h": 1 / 3.6, "kilowatt": 1e3, "kw": 1e3,
    "megawatt": 1e6, "mw": 1e6, "gigawatt": 1e9, "gw": 1e9, "kwh": 1e3, "mwh": 1e6, "gwh": 1e9, "megabyte": 1e6, "mb": 1e6, "gigabyte": 1e9,
    "gb": 1e9, "kt": 1852 / 3600, "knot": 1852 / 3600, "lb ft": 1.3558179483314004, "pound feet": 1.3558179483314004, "terabyte": 1e12, "tb": 1e12, "megahertz": 1e6, "mhz": 1e6, "gigahertz": 1e9, "ghz": 1e9,
    "kilohertz": 1e3, "khz": 1e3, "horsepower": 745.69987158227022, "hp": 745.69987158227022, "bhp": 745.69987158227022, "ps": 735.49875,
    "kpa": 1e3, "mpa": 1e6, "megapascal": 1e6, "gpa": 1e9, "gigapascal": 1e9, "psi": 6894.757293168361, "ksi": 6894757.293168361, "kv": 1e3,
    "gigatonne": 1e12, "gigaton": 1e12, "micrometre": 1e-6, "micrometer": 1e-6, "micron": 1e-6, "µm": 1e-6, "μm": 1e-6, "quart": 0.946352946, "nanometre": 1e-9, "nanometer": 1e-9, "pint": 0.473176473,
}  # fmt: skip


# As the set calls units for which its scorer has no short form.
NAMES = {"kt": "knot", "knots": "knot", "lb": "pound-mass", "lbs": "pound-mass", "pounds": "pound-mass", "pound": "pound-mass", "ps": "horsepower"}


def written_unit(words):
    """-> (name, factor, shift) of a unit of measure from its words; the factor is None where this file has none."""
    text = re.sub(r"^of an? (?:us |u\.s\. |imperial )?", "", " ".join(words.lower().replace("-", " ").split()).rstrip("."))
    if re.search(r"\bfahrenheit\b|(°|^) ?f$", text):
        return "fahrenheit", 5 / 9, -160 / 9
    if re.search(r"\bcelsius\b|\bcentigrade\b|(°|^) ?c$", text):
        return "celsius", 1, 0
    if text in ("″", "′", '"', "'", "\u201d", "\u2019"):
        return ("inch", 0.0254, 0) if text in ("″", '"', "\u201d") else ("foot", 0.3048, 0)
    power = 2 if re.match(r"(square|sq)\b", text) else 3 if text.startswith("cubic") else 1
    bare = re.sub(r"^(square|sq|cubic|nautical|metric|short|long) ", "", text)
    hour = re.search(r"( per | an |/)(hour|h|hr)$", bare)
    second = re.search(r"( per |/)(second|s)$", bare)
    noun = re.split(r" per | an |/", bare)[0] if hour or second else bare
    factor = MEASURES.get(noun) or MEASURES.get(noun.removesuffix("s"))
    if text.startswith("nautical"):
        factor = 1852
    if not factor:
        return NAMES.get(text, text), None, 0
    if text.startswith("metric"):
        factor = 1000
    factor = factor**power * (1000 if power == 3 else 1)
    return NAMES.get(text, text), factor / 3600 if hour and noun not in ("mph", "km/h") else factor, 0


def base_form(thing):
    """The set undoes comparison in units: "largest dinosaurs" are "large dinosaur"."""

    def base(word):
        stem = word[1]
        if stem[-1] == stem[-2] and stem[-1] not in "ls":
            return stem[:-1]
        return stem + "e" * (stem[-1] in "cgvz") if not stem.endswith("ng") else stem

    words = {"best": "good", "better": "good", "worst": "bad", "worse": "bad", "latest": "late"}
    thing = re.sub(r"\b(?:best|better|worst|worse|latest)\b", lambda m: words[m[0]], thing)
    thing = re.sub(r"\b(\w{3,})est\b(?= )", base, thing)
    return re.sub(r"\b((?:bigg|high|larg|long|low|new|old|short|small|young))er\b(?= )", base, thing)


AMOUNT = re.compile(r"(\d[\d,]*(?:\.\d+)?|\.\d+)(?: ?-?(hundred|thousand|million|billion|trillion|mn|bn|tn|k|m|mil|b|lakh|crore))?(?![\w.,/])", re.I)
MAGNITUDES = {"hundred": 1e2, "thousand": 1e3, "k": 1e3, "lakh": 1e5, "million": 1e6, "mn": 1e6, "m": 1e6, "mil": 1e6, "crore": 1e7, "billion": 1e9, "bn": 1e9,
              "b": 1e9, "trillion": 1e12, "tn": 1e12}  # fmt: skip


# Units left out: as the amount before it ("from 21 mpg to 23"), as the one behind it ("280 million of the 1.5 billion euros").
SAME, NEXT = "same", "next"


def factor_of(q, number):
    """By how much the program multiplied the number as written in digits to have it in its own unit; 1 where it stands in words."""
    said = AMOUNT.fullmatch(number.strip())
    ends = [end for end in (q["low"], q["high"]) if end] if q["bound"] not in ("about", "between") else []
    written = float(said[1].replace(",", "")) * MAGNITUDES.get((said[2] or "").lower(), 1) if said else 0
    return ends[0] / written if ends and written else 1


def value_of(q, number):
    """The number that was said, a pair for a range; None for a vague amount that the set does not number."""
    low, high = q["low"], q["high"]
    bound = q["bound"]
    if q["kind"] == "clock_score":
        return [float(n) for n in re.findall(r"\d+", number)] or None
    if bound == "vague":
        plain = re.match(r"(tens|hundreds) of(?: (?:the )?(thousands|millions|billions))?", number.lower() + " of")
        times = {"thousands": 1e3, "millions": 1e6, "billions": 1e9}.get(plain[2] or "", 1) if plain else 0
        return [10 * times, 100 * times] if times and plain[1] == "tens" else [100 * times, 1000 * times] if times else None
    if bound == "between":
        return [low, high]
    if bound == "about":
        return high if q["high_open"] else (low + high) / 2
    return high if bound in ("at_most", "less_than") else low


def unit_of(q, text):
    """-> (unit as the scorer knows it, factor, shift)"""
    kind, per = q["kind"], f" per {q['per']}" if q["per"] else ""
    raw = text.encode()
    behind = re.sub(r"^ or (?:more|less|fewer|so)\b", "", raw[q["number"]["end"] : q["end"]].decode())
    behind = re.sub(r"\s*( per | an? | each | every |/|-(?:an?|per)-)\s*(square |cubic |sq )?\w+$", "", behind) if per else behind
    if kind == "money":
        cents = re.match(r"[ -]*(cents?\b|¢|pence\b|penny\b)", behind)
        if behind.strip() in ("sen", "p"):
            return behind.strip() + per, 0.01, 0
        if q["part"] and not behind:
            return NEXT, 1, 0
        word = behind.strip(" -") or {"GBP": "pound sterling"}.get(q["unit"], q["unit"].lower())
        return ("cent" if cents else word) + per, 0.01 if cents else 1, 0
    if kind == "percent":
        if "basis" in behind:
            return "basis point", 0.01, 0
        if q["unit"] == "percentage_point":
            return "percentage point", 1, 0
        return ("percentage" + per, 1, 0) if re.match(r"[ -]*(%|per ?cent|pct|pc|percent)", behind) else ("-", 100, 0)
    if kind == "age":
        shorter = re.search(r"(month|week|day)s?[ -]?(?:olds?|of age)", behind)
        return (f"{shorter[1]} of age", {"month": 1 / 12, "week": 7 / 365.25, "day": 1 / 365.25}[shorter[1]], 0) if shorter else ("year of age", 1, 0)
    if kind == "count":
        thing = behind.strip(" -~")
        thing = re.sub(r"^(of (the|his|her|its|their|my|our)?|other|others|more|additional|different|further)\b *", "", thing)
        thing = re.sub(r"\b(?:\w+ly )?(?!(?:hous|build|fund|light|light?n|train|ship|advertis)ing)[\w-]+(ing|ed) (?=\w)", "", thing)  # the set leaves participles out of a unit
        if thing and thing.lower() in q["modifiers"]:
            thing += f" {q['head']}"  # "12 Somali and 11 Yemeni pirates"
        described = re.search(r"\bthe ((?:top|bottom|previous|remaining|leading|main|major|final) )$", raw[: q["number"]["begin"]].decode())
        thing = base_form((described[1] if described and thing else "") + thing)
        return ((thing or q["head"]) + per if q["head"] else "-"), 1, 0
    if kind == "duration":
        return q["unit"] + per, 1, 0
    if behind.strip() in CASED:  # "nm" is another
        return behind.strip() + per, None, 0
    if not behind.strip() and kind != "clock_score":
        return SAME, None, 0
    name, factor, shift = written_unit(re.sub(r"^[ -]+", "", behind))
    return name + per, factor, shift


def of_quantity(q, text, annotations):
    raw = text.encode()
    if q["unit"] == "address":
        return None
    value = value_of(q, raw[q["number"]["begin"] : q["number"]["end"]].decode())
    if value is None:
        return None
    unit, factor, shift = unit_of(q, text)
    if factor is None:
        factor = factor_of(q, raw[q["number"]["begin"] : q["number"]["end"]].decode())
    scaled = [(v - shift) / factor for v in value] if isinstance(value, list) else (value - shift) / factor
    return {"value": scaled, "unit": unit, "bound": bound_of(q, raw), "about": about_of(q, annotations), "begin": q["begin"], "end": q["end"]}


def bound_of(q, raw):
    bound = BOUNDS.get(q["bound"], "=")
    before = raw[max(0, q["begin"] - 40) : q["begin"]].decode("utf-8", "ignore")
    after = raw[q["end"] : q["end"] + 12].decode("utf-8", "ignore")
    said = raw[q["begin"] : q["end"]].decode()
    if q["bound"] == "between":
        if said.startswith("between") or re.match(r"(about|around|roughly|some|~) ?\d", said.lower()):
            return "=" if said.startswith("between") else "~"
    if said.lower().startswith("an average of "):
        return "="
    if bound != "=":
        return bound
    if UP.search(before) or RAISE.search(before) or re.match(r" (higher|rise\b)", after):
        return "up"
    if DOWN.search(before) or LOWER.search(before) or re.match(r" (lower|drop\b)", after) or (q["kind"] == "percent" and (q["low"] or 0) < 0):
        return "down"
    return "~" if re.search(r"\baverag(?:e|es|ed|ing) $", before) else "="


ANAPHORS = frozenset("he she it they".split())
PRONOUNS = frozenset("i we you he she it they this that these those there who which what one".split())


FUNCTION_WORDS = frozenset("a an the of in on at by for from to with and or as than his her its their our my your about just only some".split())


def clauses_around(span, statements):
    """The statements that hold a span, the innermost first: the shortest, then its parents; of one that none holds, the sentence's last before it."""
    holding = [s for s in statements if s["begin"] <= span["begin"] and span["end"] <= s["end"]]
    before = [s for s in statements if s["sentence"] == span["sentence"] and s["end"] <= span["begin"]]
    at = min(holding, key=lambda s: s["end"] - s["begin"]) if holding else max(before, key=lambda s: s["end"], default=None)
    while at:
        yield at
        at = statements[at["parent"]] if at["parent"] is not None else None


def holds(phrase, span):
    return phrase["begin"] <= span["begin"] < phrase["end"]


def subject_of(clause):
    """Its subject, in the passive what it is done to."""
    for argument in clause["arguments"]:
        if argument["role"] == "subject" or (argument["role"] == "object" and argument["begin"] < clause["predicate"]["begin"]):
            return argument
    return None


def bearer_of(span, annotations):
    """The subject of the clause that tells a quantity or, where it has none or one like "it", of the nearest above, or who reports it; None
    without. In "87 mph (140 km/h)" the first is the subject of the second, and both are told by the clause around."""
    found = None
    for clause in clauses_around(span, annotations["statements"]):
        argument = subject_of(clause)
        above = annotations["statements"][clause["parent"]] if clause["parent"] is not None else None
        if not argument or (above and holds(argument, span) and holds(above, span)):
            continue
        if argument["text"].lower() not in ANAPHORS:
            return argument if not found or argument["text"].lower() not in PRONOUNS else found
        found = found or argument
        if clause["voucher"] is not None and annotations["vouchers"][clause["voucher"]]["name"]:
            return argument | {"text": annotations["vouchers"][clause["voucher"]]["name"]}
    return found


def words_of(bearer):
    return {w for w in re.split(r"[\s,]+", bearer["text"].lower()) if len(w) > 1 or w.isalnum()} - PRONOUNS - FUNCTION_WORDS if bearer else set()


def about_of(q, annotations):
    """What a quantity is told of: words of its thing, its bearer and its clause. The set gives none where the thing counted bears it itself
    ("300 residents fled") or the bearer is only a pronoun ("they hired 300 clerks")."""
    bearer = bearer_of(q, annotations)
    itself = bearer and holds(bearer, q["number"]) and q["begin"] <= bearer["begin"] + len("the ")
    pronoun = bearer and bearer["text"].lower() in PRONOUNS
    if (q["kind"] == "count" and q["head"] and (itself or pronoun)) or (itself and not q["head"]):
        return ["-"]
    words = set() if q["kind"] == "count" else {q["head"], *q["modifiers"]}
    words |= {*(q["subject"] or "").split(), *q["context"]} | words_of(bearer)
    return sorted(words - {""}) or ["-"]


def number_of(word):
    if word[0].isdigit() or word[0] == ".":
        return float(word.replace(",", "").rstrip("."))
    return NUMBERS.get(word.lower())


# Before "over ten years" that is more than ten years; elsewhere it is while they pass ("it costs $5 million over ten years").
DURING = r"(?:^|\b(?:for|after|just|well|of|in|is|are|was|were|been|lasts?|lasted|takes?|took|spent|now) )(?:over )?$"


def of_time(time, text, annotations):
    """Spans of time are times to the program and quantities to this set, whatever they date ("two years later")."""
    found = SPANS.search(time["text"])
    low = number_of(found["low"]) if found else None
    if low is None:
        return None
    high = number_of(found["high"]) if found["high"] else None
    unit = {"sec": "second", "min": "minute", "hr": "hour", "centurie": "century"}.get(found["unit"].lower(), found["unit"].lower())
    whole = text.encode()[max(0, time["begin"] - 24) : time["begin"]].decode("utf-8", "ignore").lower()
    said = (text.encode()[max(0, time["begin"] - 12) : time["begin"]].decode("utf-8", "ignore") + time["text"]).lower()
    said = said[: said.find(found["low"].lower(), 12 if len(said) > 12 else 0)] if found else said
    opened = re.search(r"(more than|over|at least) $|((?:less|fewer) than|under|up to) $|(about|around|roughly|some|nearly|almost) $", said)
    if opened and opened[1] == "over" and not re.search(DURING, whole):
        opened = None
    bound = ">" if opened and opened[1] else "<" if opened and opened[2] else "~" if opened else "="
    about = sorted({*time["context"]} | words_of(bearer_of(time, annotations)))
    return {"value": low if high is None else [low, high], "unit": unit, "bound": bound, "about": about or ["-"],
            "begin": time["begin"], "end": time["end"]}  # fmt: skip


def join_changes(found, text):
    """The set reads "from 240 to 273" as one range, the program as two amounts."""
    raw, out = text.encode(), []
    for p, behind in zip(found, [*found[1:], None]):
        last = out[-1] if out else None
        if p["unit"] in (SAME, NEXT):
            other = last if p["unit"] == SAME else behind
            p["unit"] = other["unit"] if other else "-"
        link = raw[last["end"] : p["begin"]].decode().strip() if last else ""
        opened = last and raw[: last["begin"]].decode().rstrip().endswith("from")
        single = last and not isinstance(last["value"], list) and not isinstance(p["value"], list)
        if opened and single and link == "to" and "-" in (last["unit"], p["unit"]) + (("-",) if last["unit"] == p["unit"] else ()):
            out[-1] = p | {"value": [last["value"], p["value"]], "unit": last["unit"] if p["unit"] == "-" else p["unit"], "bound": "="}
        else:
            out.append(p)
    return out


def carry_direction(found, text):
    """ "fell 12 points, or 2 percent", "dropped 5 miles (8 km)": the second tells the same change."""
    raw = text.encode()
    for last, p in zip(found, found[1:]):
        link = raw[last["end"] : p["begin"]].decode().strip() if last["end"] <= p["begin"] else ""
        if p["bound"] == "=" and last["bound"] in ("up", "down") and link in ("(", "or", ", or"):
            p["bound"] = last["bound"]
    return found


def predictions(text, annotations):
    found = [of_quantity(q, text, annotations) for q in annotations["quantities"]] + [of_time(t, text, annotations) for t in annotations["times"]]
    return carry_direction(join_changes(sorted((p for p in found if p), key=lambda p: p["begin"]), text), text)
