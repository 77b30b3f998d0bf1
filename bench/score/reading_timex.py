"""Annotations of one article as TIMEX3 of ISO-TimeML, in the form that score_timex.py reads."""

import re

TYPES = {"date": "DATE", "clock": "TIME", "duration": "DURATION", "set": "SET", "vague": "DATE"}
# What opens a range and what stands between its ends: to the program a range is one time, in TimeML each end is one.
OPENING = re.compile(r"(?:between|from|(?:beginning|starting) (?:in|on)) ", re.I)
LINK = re.compile(r",? and (?:continuing|lasting|running|ending) (?:through|until|to|into|in) |,? (?:and|to|through|until|till) | ?[-\u2013/] ?")
UNITS = {"hour": "PT1H", "day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y"}
RATE = re.compile(r"\b(?:an?|per|each|every) (hour|day|week|month|year)$", re.I)
AFTER_EVENT = re.compile(r"(?:just|moments|shortly|soon) (?:after|before)", re.I)


def is_marked(time):
    """Wars and other periods with names are events in TimeML, "shortly after" is a signal beside one; so is "before the vote", which has no value; the
    age of an institution ("a 50-year-old alliance") is none at all."""
    by_name = "/" in time["value"] and not re.search(r"\d", time["text"])
    return not by_name and not time["text"].endswith("-old") and not (time["kind"] == "vague" and (time["value"] == "" or AFTER_EVENT.match(time["text"])))


def ends_of(time):
    """Both ends of a range of dates or clock times, else the time itself."""
    whole = {"begin": time["begin"], "end": time["end"], "type": TYPES[time["kind"]], "value": time["timex3"]}
    values = time["timex3"].split("/")
    if len(values) != 2 or time["kind"] not in ("date", "clock"):
        return [whole]
    opened = OPENING.match(time["text"])
    links = list(LINK.finditer(time["text"], opened.end() if opened else 1))
    if not links:
        return [whole]
    link = links[len(links) // 2]  # "July 4 - July 9": the middle one of "-"; "2016-07-04 to 2016-07-09": that of words
    spelt = [found for found in links if " " in found[0]]
    link = spelt[0] if spelt else link
    byte = lambda i: time["begin"] + len(time["text"][:i].encode())
    first = whole | {"begin": byte(opened.end() if opened else 0), "end": byte(link.start()), "value": values[0]}
    return [first, whole | {"begin": byte(link.end()), "value": values[1]}]


def with_day(found, raw):
    """ "9 a.m. Tuesday" is two times to the program, one in TimeML."""
    out = []
    for time in found:
        last = out[-1] if out else None
        gap = raw[last["end"] : time["begin"]].decode() if last and last["end"] <= time["begin"] else None
        day = time["type"] == "DATE" and re.fullmatch(r"\d{4}-\d\d-\d\d", time["value"])
        if last and last["type"] == "TIME" and day and re.fullmatch(r",? (?:on )?", gap or "") and last["value"].startswith(time["value"] + "T"):
            last["end"] = time["end"]
        else:
            out.append(time)
    return out


def rates(annotations, found):
    """ "$3 million a year" is one quantity to the program; in TimeML its unit of time is a set."""
    for quantity in annotations["quantities"]:
        unit = RATE.search(quantity["text"]) if quantity["per"] in UNITS else None
        if unit and unit[1].lower() == quantity["per"]:
            begin = quantity["begin"] + len(quantity["text"][: unit.start()].encode())
            if all(begin >= time["end"] or quantity["end"] <= time["begin"] for time in found):
                yield {"begin": begin, "end": quantity["end"], "type": "SET", "value": UNITS[quantity["per"]]}


def as_labelled(time):
    """These labels write a week below 10 with one figure ("2000-W7")."""
    return time | {"value": re.sub(r"(?<=-W)0(?=\d)", "", time["value"])}


def predictions(text, annotations):
    found = [end for time in annotations["times"] if is_marked(time) for end in ends_of(time)]
    found = sorted([*found, *rates(annotations, found)], key=lambda time: time["begin"])
    return [as_labelled(time) for time in with_day(found, text.encode())]
