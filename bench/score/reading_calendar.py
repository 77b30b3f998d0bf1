"""Annotated times against the cases of dates, times, durations and sets of a recognizer's specification.

A case is a sentence with the results that its recognizer must give. It passes if each of them overlaps a time of ours with the same value and no time of
ours lies outside them. Values are the same if they are so as TIMEX3 (its clock times without ":00"), as an interval of days, as a length in seconds, or, for
a time of which the specification gives both a past and a coming reading, as one of these. Where it gives no value, being found is enough.
"""

import collections
import datetime
import json
import re

DAY = datetime.timedelta(days=1)
SECONDS = {"S": 1, "M": 60, "H": 3600}
DAYS = {"D": 1, "W": 7, "M": 30, "Y": 365, "WE": 2}
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# Kinds of results that stand for no time of a text: zones by themselves, and the choices of a meeting's poll, whose second part repeats the first's day.
OUTSIDE = {"timezone": "a time zone alone", "datetimealt": "alternatives offered for a meeting"}
COARSE = re.compile(r"\b(?:week|month|year|decade)s?\b.*\b(?:ago|from now)\b|^in .*(?:week|month|year|decade)s?$", re.I)
MODES = re.compile(r"(CalendarMode|ExperimentalMode|TasksMode|SplitDateAndTime|SkipFromTo)$")  # the same sentences read by other rules


def asks_one_kind(name):
    """Whether a file's cases ask for one kind of times only: others may be found beside."""
    return re.fullmatch(r"(?!Merged)\w+(?:Extractor|Parser)", name) is not None


def month_after(day, months=1):
    index = day.year * 12 + day.month - 1 + months
    return datetime.date(index // 12, index % 12 + 1, 1)


def days_of(value):
    """-> (first day, day after the last) that a TIMEX3 date covers, or None"""
    try:
        if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
            day = datetime.date(*map(int, found.groups()))
            return day, day + DAY
        if found := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
            monday = datetime.date.fromisocalendar(int(found[1]), int(found[2]), 1)
            return (monday + 5 * DAY if found[3] else monday), monday + 7 * DAY
        if found := re.fullmatch(r"(\d{4})-(?:(\d\d)|Q(\d)|H(\d))", value):
            length = 1 if found[2] else 3 if found[3] else 6
            first = datetime.date(int(found[1]), int(found[2] or 1), 1)
            first = month_after(first, 0 if found[2] else (int(found[3] or found[4]) - 1) * length)
            return first, month_after(first, length)
        if found := re.fullmatch(r"(\d{1,4})(X{0,3})", value):
            width = 10 ** len(found[2])
            if len(found[0]) == 4:
                return datetime.date(int(found[1]) * width, 1, 1), datetime.date((int(found[1]) + 1) * width, 1, 1)
    except ValueError:
        pass
    return None


def seconds_of(value):
    """-> the length of a TIMEX3 duration, or None"""
    found = re.fullmatch(r"P((?:[\d.]+(?:WE|[DWMY]))*)(?:T((?:[\d.]+[HMS])+))?", value)
    if not found or value == "P":
        return None
    days = sum(float(n) * DAYS[unit] for n, unit in re.findall(r"([\d.]+)(WE|[DWMY])", found[1] or ""))
    return days * 86400 + sum(float(n) * SECONDS[unit] for n, unit in re.findall(r"([\d.]+)([HMS])", found[2] or ""))


def plain(timex):
    """A TIMEX3 value with clock times as short as they can be."""
    return re.sub(r"(T\d\d)(?::00)+(?!\d)", r"\1", timex)


def readings(result):
    """-> the values that a result allows: of TIMEX3, of days or clock times, of intervals, and of lengths in seconds"""
    value = result.get("Resolution") or result.get("Value") or {}
    rows = value.get("values") or [
        {"timex": value.get("Timex", ""), **(value.get(side) or {})} for side in ("FutureResolution", "PastResolution")
    ]
    timex, points, spans, lengths = set(), set(), set(), set()
    for row in rows:
        timex.add(plain(row.get("timex", "")))
        if length := re.fullmatch(r"\(.*,.*,(P[^)]*)\)", row.get("timex", "")):
            timex.add(length[1])
        start, end = (next((row[k] for k in keys if row.get(k)), "") for keys in
                      (("start", "startDate", "startTime", "startDateTime"), ("end", "endDate", "endTime", "endDateTime")))  # fmt: skip
        point = next((row[k] for k in ("value", "date", "time", "dateTime", "duration") if row.get(k)), "")
        if re.fullmatch(r"[\d.]+", point):
            lengths.add(float(point))
        elif point:
            points.add(point)
        if start and end:
            spans.add((start, end))
        elif start or end:
            points.add(start or end)
    return timex - {""}, points, spans, lengths


def moment(value):
    """ "2016-11-07T17:05" as the specification writes it."""
    found = re.fullmatch(r"(?:(\d{4}-\d\d-\d\d))?T(\d\d)(?::(\d\d))?", value)
    return found and f"{found[1] or ''} {found[2]}:{found[3] or '00'}:00".strip()


def is_same(value, wanted, words):
    timex, points, spans, lengths = wanted
    if plain(value) in timex or value in points or moment(value) in points:
        return True
    if (length := seconds_of(value)) is not None and (length in lengths or any(seconds_of(t) == length for t in timex)):
        return True
    first, slash, last = value.partition("/")
    if slash and moment(first) and moment(last):
        return (moment(first), moment(last)) in spans
    begun, ended = days_of(first), days_of(last if slash else first)
    if begun and ended and not slash and COARSE.search(words):  # "two months ago" is a month in TIMEX3, a day to the specification
        if any(re.fullmatch(r"\d{4}-\d\d-\d\d", p) and str(begun[0]) <= p < str(begun[1]) for p in points):
            return True
    if begun and ended:
        ends = {str(ended[1])} | ({str(ended[0])} if slash else set())
        return any((str(begun[0]), end) in spans for end in ends) or (not slash and str(begun[0]) in points)
    return False


def refused(case, times, alone):
    """-> what is wrong in the case's reading, as (reason, kind, text); empty if it passes. `alone`: the case asks for one kind of times only, others may be
    found too."""
    characters = [(len(raw[: t["begin"]].decode()), len(raw[: t["end"]].decode()), t) for raw in [case["Input"].encode()] for t in times]
    out, used = [], set()
    for result in case["Results"]:
        begin = result["Start"]
        end = begin + result["Length"] if "Length" in result else result.get("End", begin) + 1
        kind = (result.get("TypeName") or result.get("Type") or "time").removeprefix("datetimeV2.")
        over = [i for i, (first, last, _) in enumerate(characters) if first < end and last > begin]
        used |= set(over)
        values = [characters[i][2][key] for key in ("timex3", "value") for i in over]  # placed on a day by its text, and as it stands
        wanted = readings(result)
        if not over:
            out.append((OUTSIDE.get(kind, "not found"), kind, result["Text"]))
        elif any(wanted) and not any(is_same(v, wanted, result["Text"]) for v in [*values, *(["/".join(values[:2])] if len(over) == 2 else [])]):
            out.append((OUTSIDE.get(kind, "another value"), kind, f"{result['Text']!r} {sorted(wanted[0])} but {values[: len(over)]}"))
    out += [] if alone else [("found too much", t["kind"], t["text"]) for i, (_, _, t) in enumerate(characters) if i not in used]
    return out


def cases(folder):
    """-> every case of dates and times, with the file it stands in; the files of other rules are left out, and a sentence counts once a file"""
    out = []
    for path in sorted((folder / "DateTime").glob("*.json")):
        if MODES.search(path.stem):
            continue
        seen = set()
        for case in json.loads(path.read_text(encoding="utf-8-sig")):
            key = (case["Input"], (case.get("Context") or {}).get("ReferenceDateTime"))
            if key not in seen and case["Input"].strip():
                out.append((path.stem, case))
            seen.add(key)
    return out


def table(faults):
    """Lines that say how many cases pass, by file, and why the others do not; `faults`: for each case, its file and what is wrong."""
    of, passed, reasons = collections.Counter(), collections.Counter(), collections.Counter()
    for name, wrong in faults:
        of[name] += 1
        passed[name] += not wrong
        reasons.update({(reason, kind) for reason, kind, _ in wrong})
    yield from (f"  {name:<30}{passed[name]:>5} of {of[name]:>4}" for name in sorted(of))
    yield from (f"  {count:>5} cases: {reason} ({kind})" for (reason, kind), count in reasons.most_common())
    yield f"cases {sum(of.values())} passed {sum(passed.values())} share {sum(passed.values()) / max(1, sum(of.values())):.3f}"
