"""Stories for the benches of edited texts: accounts of one event, from folders of labelled stories, `incidents`, `ecbplus` and `timex`.

Standard library only; deterministic.
"""

import collections
import dataclasses
import json
import math
import pathlib
import re

from text import Text, content

MOST_ACCOUNTS = 6  # of a story: more tell nothing new of a planted value and take longer
LEAST_WORDS = 60
LEAST_HOSTS = 3  # of an incident
# timex says not which articles tell of one event: so alike in their words, and so near in time.
LEAST_LIKENESS = 0.3
MOST_DAYS = 3


@dataclasses.dataclass
class Account:
    id: str
    text: str
    published: str | None = None
    host: str | None = None

    def __post_init__(self):
        self.read = Text(self.text)

    def record(self, text=None):
        """The account as a JSON record, with another text if one is given."""
        record = {"id": self.id, "text": self.text if text is None else text, "language": "en"}
        return record | ({"published": self.published} if self.published else {}) | ({"publisher": self.host} if self.host else {})


@dataclasses.dataclass
class Story:
    source: str
    name: str
    accounts: list[Account]


def lines_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def folder_of(data, name):
    """DIR/name or DIR/data/name, whichever is there, or None."""
    return next((f for f in (data / name, data / "data" / name) if f.is_dir()), None)


def labelled(folder):
    for story in sorted(p for p in folder.iterdir() if p.is_dir()):
        accounts = [Account(path.stem, path.read_bytes().decode("utf-8")) for path in sorted(story.glob("*.txt"))]
        if len(accounts) > 1:
            yield Story("stories", story.name, accounts[:MOST_ACCOUNTS])


def incidents(folder):
    by_incident = collections.defaultdict(list)
    for article in lines_of(folder / "articles.jsonl"):
        by_incident[article["incident"]].append(article)
    for incident, articles in sorted(by_incident.items()):
        if len({a["host"] for a in articles}) < LEAST_HOSTS:
            continue
        accounts, seen = [], set()
        for a in sorted(articles, key=lambda a: (a["date"], a["id"])):
            text = re.sub(r"\n{3,}", "\n\n", a["text"]).strip()
            if text in seen or len(text.split()) < LEAST_WORDS:
                continue
            seen.add(text)
            accounts.append(Account(a["id"], text, a["date"], a["host"]))
        if len({a.host for a in accounts}) > 1:
            yield Story("incidents", incident, accounts[:MOST_ACCOUNTS])


def natural_spacing(text):
    """A text of blank-separated tokens as it is printed."""
    text = re.sub(r"``\s*(.*?)\s*''", r'"\1"', text, flags=re.S)
    text = re.sub(r"“ (.*?) ”", r"“\1”", text)
    text = re.sub(r" n ?(['’]t)\b", r"n\1", text)
    text = re.sub(r" (['’]) ?((?:s|re|ve|ll|d|m)\b)", r"\1\2", text)
    text = re.sub(r" ([,.;:?!%)\]])", r"\1", text)
    text = re.sub(r"([(\[$]) ", r"\1", text)
    text = re.sub(r"(\w) - (\w)", r"\1-\2", text)
    text = re.sub(r"(\d,) (\d{3})(?!\d)|(\d:) (\d)", r"\1\2\3\4", text)  # "1, 000", not "May 1, 2013"
    return re.sub(r"[ \t]+", " ", text)


def ecbplus(folder):
    by_story = collections.defaultdict(list)
    for article in lines_of(folder / "articles.jsonl"):
        by_story[article["story"]].append(article)
    for name, articles in sorted(by_story.items()):
        accounts = []
        for a in sorted(articles, key=lambda a: a["id"]):
            kept = [line for line in a["text"].splitlines() if "http" not in line and "www" not in line]
            text = natural_spacing("\n\n".join(kept)).strip()
            if len(text.split()) >= LEAST_WORDS:
                accounts.append(Account(a["id"], text))
        if len(accounts) > 1:
            yield Story("ecbplus", name, accounts[:MOST_ACCOUNTS])


def day_number(iso):
    year, month, day = map(int, iso[:10].split("-"))
    return (year * 12 + month) * 31 + day


def timex(folder):
    """Groups of articles that are near in time and words, each article in the group of the earliest that it is like."""
    articles = sorted(lines_of(folder / "articles.jsonl"), key=lambda a: (a["published"], a["id"]))
    bags = [content(a["text"]) for a in articles]
    groups = []
    for index, article in enumerate(articles):
        for group in groups:
            first = group[0]
            alike = len(bags[first] & bags[index]) / math.sqrt(max(1, len(bags[first]) * len(bags[index])))
            if alike >= LEAST_LIKENESS and abs(day_number(articles[first]["published"]) - day_number(article["published"])) <= MOST_DAYS:
                group.append(index)
                break
        else:
            groups.append([index])
    for group in groups:
        accounts = [Account(articles[i]["id"], re.sub(r"``|''", '"', articles[i]["text"]).strip(), articles[i]["published"]) for i in group]
        if len(accounts) > 1:
            yield Story("timex", accounts[0].id, accounts[:MOST_ACCOUNTS])


SOURCES = {"stories": labelled, "incidents": incidents, "ecbplus": ecbplus, "timex": timex}


def stories(data, names=tuple(SOURCES)):
    """-> (stories of all sources that `data` has, names of the sources that it lacks)"""
    found, missing = [], []
    for name in names:
        folder = folder_of(pathlib.Path(data), name)
        if folder is None:
            missing.append(name)
        else:
            found += SOURCES[name](folder)
    return found, missing
