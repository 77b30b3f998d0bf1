#!/usr/bin/env python3
"""Checks that every run of every account's map decodes back to its text: every_run.py HEXAPLA

The decoding is Python's own (codecs, json, html), so that nothing of the program vouches for itself. Plain text, pages and records in every
character set that both know, and pages and records mutated at random with fixed seeds. Accounts that were written and are read back must be
the same accounts. Standard library only.
"""

import base64
import hashlib
import html
import json
import pathlib
import quopri
import random
import re
import string
import subprocess
import sys
import tempfile

# Python's name for a character set, by the program's; and words that it can spell.
LATIN = "Caf\u00e9 owner In\u00e9s said \u201cwe close at ten\u201d \u2013 for \u20ac 12."
CENTRAL = "Starosta \u0158eho\u0159 \u017d\u00ed\u017eka \u0159ekl, \u017ee p\u0159\u00edstav je zav\u0159en\u00fd a \u0161kody jsou velk\u00e9."
TURKISH = "Belediye ba\u015fkan\u0131 \u015eule G\u00fcne\u015f liman\u0131n kapat\u0131ld\u0131\u011f\u0131n\u0131 s\u00f6yledi."
BALTIC = "Meras \u017diogas pasak\u0117, kad uostas u\u017edarytas d\u0117l audros ir \u0161torm\u0173."
RUSSIAN = "\u041c\u044d\u0440 \u0433\u043e\u0440\u043e\u0434\u0430 \u0441\u043a\u0430\u0437\u0430\u043b, \u0447\u0442\u043e \u043f\u043e\u0440\u0442 \u0437\u0430\u043a\u0440\u044b\u0442 \u0438\u0437-\u0437\u0430 \u0448\u0442\u043e\u0440\u043c\u0430."
GREEK = "\u039f \u03b4\u03ae\u03bc\u03b1\u03c1\u03c7\u03bf\u03c2 \u03b5\u03af\u03c0\u03b5 \u03cc\u03c4\u03b9 \u03c4\u03bf \u03bb\u03b9\u03bc\u03ac\u03bd\u03b9 \u03ad\u03ba\u03bb\u03b5\u03b9\u03c3\u03b5."
HEBREW = "\u05e8\u05d0\u05e9 \u05d4\u05e2\u05d9\u05e8 \u05d0\u05de\u05e8 \u05e9\u05d4\u05e0\u05de\u05dc \u05e0\u05e1\u05d2\u05e8."
ARABIC = "\u0642\u0627\u0644 \u0631\u0626\u064a\u0633 \u0627\u0644\u0628\u0644\u062f\u064a\u0629 \u0625\u0646 \u0627\u0644\u0645\u064a\u0646\u0627\u0621 \u0645\u063a\u0644\u0642."
THAI = "\u0e19\u0e32\u0e22\u0e01\u0e40\u0e17\u0e28\u0e21\u0e19\u0e15\u0e23\u0e35\u0e01\u0e25\u0e48\u0e32\u0e27\u0e27\u0e48\u0e32\u0e17\u0e48\u0e32\u0e40\u0e23\u0e37\u0e2d\u0e1b\u0e34\u0e14"
VIETNAMESE = "Th\u1ecb tr\u01b0\u1edfng n\u00f3i c\u1ea3ng \u0111\u00e3 \u0111\u00f3ng c\u1eeda v\u00ec b\u00e3o."
JAPANESE = "\u5e02\u9577\u306f\u6e2f\u304c\u9589\u9396\u3055\u308c\u305f\u3068\u8ff0\u3079\u305f\u3002\u30d5\u30a7\u30ea\u30fc12\u96bb\u3002"
CHINESE = "\u5e02\u957f\u8bf4\u6e2f\u53e3\u56e0\u66b4\u98ce\u96e8\u5173\u95ed\u3002"
TAIWANESE = "\u5e02\u9577\u8aaa\u6e2f\u53e3\u56e0\u66b4\u98a8\u96e8\u95dc\u9589\u3002"
KOREAN = "\uc2dc\uc7a5\uc740 \ud3ed\ud48d\uc73c\ub85c \ud56d\uad6c\uac00 \ud3d0\uc1c4\ub418\uc5c8\ub2e4\uace0 \ub9d0\ud588\ub2e4."
CHARSETS = {
    "utf-8": ("utf-8", LATIN + GREEK + JAPANESE + "\U0001f6a2"), "utf-16le": ("utf-16-le", LATIN + JAPANESE + "\U0001f6a2"),
    "utf-16be": ("utf-16-be", LATIN + RUSSIAN + "\U0001f6a2"), "utf-32le": ("utf-32-le", LATIN + "\U0001f6a2"), "utf-32be": ("utf-32-be", GREEK),
    "windows-1252": ("cp1252", LATIN), "iso-8859-15": ("iso8859-15", "Caf\u00e9 \u20ac 12 \u0153uvre"), "macintosh": ("mac_roman", LATIN),
    "windows-1250": ("cp1250", CENTRAL), "iso-8859-2": ("iso8859-2", CENTRAL), "windows-1254": ("cp1254", TURKISH),
    "windows-1257": ("cp1257", BALTIC), "iso-8859-4": ("iso8859-4", BALTIC), "iso-8859-13": ("iso8859-13", BALTIC),
    "windows-1251": ("cp1251", RUSSIAN), "koi8-r": ("koi8-r", RUSSIAN), "iso-8859-5": ("iso8859-5", RUSSIAN), "ibm866": ("cp866", RUSSIAN),
    "x-mac-cyrillic": ("mac_cyrillic", RUSSIAN), "windows-1253": ("cp1253", GREEK), "iso-8859-7": ("iso8859-7", GREEK),
    "windows-1255": ("cp1255", HEBREW), "iso-8859-8": ("iso8859-8", HEBREW), "windows-1256": ("cp1256", ARABIC), "iso-8859-6": ("iso8859-6", ARABIC),
    "windows-874": ("cp874", THAI), "windows-1258": ("cp1258", "C\u1ea3ng".encode("cp1258", "ignore").decode("cp1258")),
    "shift_jis": ("cp932", JAPANESE), "euc-jp": ("euc_jp", JAPANESE), "iso-2022-jp": ("iso2022_jp", JAPANESE + " 12 " + JAPANESE),
    "gbk": ("gbk", CHINESE), "gb18030": ("gb18030", CHINESE + "\U0001f6a2" + VIETNAMESE), "big5": ("big5", TAIWANESE), "euc-kr": ("cp949", KOREAN),
}
SPACE = " \t\n\r\f"
BASE64 = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"


def units(account, payload):
    """(text, payload bytes, kind) of every unit of an account's map."""
    text, at, source = account["text"].encode(), 0, 0
    for run in account["map"]:
        inserted = isinstance(run, str)
        length = len(run.encode()) if inserted else run[0]
        if inserted:
            assert text[at : at + length] == run.encode(), "inserted text is another in the map"
            yield text[at : at + length], None
        else:
            source += run[1]
            text_unit, source_unit = (run[2], run[3]) if len(run) == 4 else (length, length)
            for i in range(length // text_unit):
                begin = source + i * source_unit
                assert 0 <= begin and begin + source_unit <= len(payload), f"run {run} leaves the payload"
                yield text[at + i * text_unit : at + (i + 1) * text_unit], payload[begin : begin + source_unit]
            source += length // text_unit * source_unit
        at += length
    assert at == len(text), "the map does not cover the text"


def letters_of(data):
    """The whole bytes that letters of base64 spell, by whichever of the four the first of them may be."""
    letters = "".join(chr(b) for b in data if chr(b) not in SPACE)
    if not re.fullmatch(r"[A-Za-z0-9+/]{2,}", letters):
        return []
    bits = "".join(f"{BASE64.index(c):06b}" for c in letters)
    spelt = []
    for skipped in (0, 2, 4):
        whole = (len(bits) - skipped) // 8
        spelt.append(bytes(int(bits[skipped + 8 * i : skipped + 8 * i + 8], 2) for i in range(whole)))
    return spelt


def decodings(data, steps):
    """The texts that a unit may stand for: several only where letters of base64 do not tell alone which bytes they spell."""
    if steps[0] == "quoted-printable":
        joined = re.sub(rb"=[ \t]*\r?\n", b"", data)
        return [decoded(re.sub(rb"=([0-9A-Fa-f]{2})", lambda found: bytes([int(found[1], 16)]), joined), steps[1:])]
    if steps[0] == "base64":
        return [decoded(spelt, steps[1:]) for spelt in letters_of(data)]
    if "base64" in steps and letters_of(data):
        return [decoded(spelt, ["utf-8", "html"]) for spelt in letters_of(data)]
    return [decoded(data, steps)]


def referred(text):
    """What a reference stands for, or the text as it is."""
    number = re.fullmatch(r"&#(?:x([0-9a-fA-F]+)|([0-9]+));?", text)
    value = int(number[1], 16) if number and number[1] else int(number[2]) if number else 0
    controls = 0 < value < 0x20 or (0x7F <= value < 0xA0 and html.unescape(text) == "")
    return chr(value) if controls else html.unescape(text)  # Python drops references to controls


def decoded(data, steps):
    charset, *rest = steps
    encoding = CHARSETS.get(charset, (charset,))[0]
    if encoding.startswith("cp125") and len(data) == 1 and 0x80 <= data[0] < 0xA0:
        text = data.decode(encoding, "ignore") or chr(data[0])  # holes are controls, as the WHATWG has them
    else:
        text = data.decode(encoding, "replace")
    if "json" in rest:
        text = json.loads(f'"{text}"').encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if "xml" in rest and text.startswith("&") and text.endswith(";"):
        text = referred(text)
    if "xml" in rest and len(text) == 1 and 0x80 <= ord(text) < 0xA0:
        text = html.unescape(f"&#{ord(text)};")
    if "csv" in rest:
        text = text.replace('""', '"')
    if "html" in rest:
        text = " " if text in (*SPACE, "\r\n") else referred(text).replace("\0", "\ufffd")
        text = " " if text in (*SPACE, "\r\n") else text
    return text


def faults(account, data):
    """What is wrong with the way back of one account read from a file of these bytes."""
    record = account["record"] or {"offset": 0}
    payload = data[record["offset"] : record["offset"] + account["bytes"]]
    if hashlib.sha256(payload).hexdigest() != account["sha256"]:
        return ["its sha256 is not the payload's"]
    found, last = [], 0
    try:
        for text, source in units(account, payload):
            if source is None:
                if text.strip(b" \n\t\r\f"):
                    found.append(f"{text!r} stands without a source")
            elif source != text and text not in [one.encode() for one in decodings(source, account["decoding"])]:
                found.append(f"{source!r} is read as {text!r}")
    except (AssertionError, ValueError) as error:
        found.append(str(error))
    for block in account["blocks"]:
        if not last <= block["begin"] < block["end"] <= account["text_bytes"]:
            found.append(f"block {block} is out of order")
        last = block["end"]
    return found[:3]


class Checker:
    def __init__(self, program, folder):
        self.program, self.folder, self.failed, self.accounts = program, folder, [], 0

    def ingest(self, *arguments):
        done = subprocess.run([self.program, "ingest", "--quiet", *arguments], cwd=self.folder, capture_output=True, timeout=300, check=False)
        if done.returncode not in (0, 1):
            self.failed.append(f"{arguments}: exit {done.returncode}: {done.stderr.decode('utf-8', 'replace')[:300]}")
        return [json.loads(line) for line in done.stdout.splitlines()]

    def check(self, name, *arguments, holding=None, charset=None):
        accounts = self.ingest(name, *arguments)
        for account in accounts:
            self.accounts += 1
            data = (self.folder / account["file"]).read_bytes()
            self.failed += [f"{account['file']} ({'/'.join(account['decoding'])}): {fault}" for fault in faults(account, data)]
        if holding is not None and (len(accounts) != 1 or holding not in accounts[0]["text"] or (charset and accounts[0]["decoding"][0] != charset)):
            got = accounts[0]["text"][:200] + str(accounts[0]["decoding"]) if accounts else "nothing"
            self.failed.append(f"{name}: does not hold {holding!r}: {got}")
        return accounts


def page(words, charset, encoding):
    """A page with references, a comment, inline markup and folded white space; what its text must hold."""
    body = html.escape(words).replace("e", "<b>e</b>", 1)
    source = (f'<!DOCTYPE html><html><head><meta charset="{charset}"><title>Harbour news &amp; more</title></head><body><nav><a href="/">Home</a></nav>'
              f"<h1>Harbour&nbsp;news &#38; more</h1><p>{body}\r\n\t <!-- no --> &eacute;&#x4e2D;&#151;&notit; twelve boats were damaged, the port said.</p></body></html>")
    return source.encode(encoding), f"{words} \u00e9\u4e2d\u2014\u00acit; twelve boats"


def feed(words, encoding):
    """A feed whose entry is escaped twice, with CDATA, an unescaped tag and letters of base64; and what its entries' texts must hold."""
    twice = html.escape(html.escape(words).replace("e", "<b>e</b>", 1))
    source = (f'<?xml version="1.0"?><rss><channel><item><title>Harbour &amp; more</title><description>{twice} &amp;eacute;&#x4e2D;&amp;#151;</description></item>'
              f"<item><description><![CDATA[<p>{html.escape(words)}\r\n &eacute;]]></description></item>"
              f"<item><description>{html.escape(words)}<br/>x</description></item></channel></rss>")
    return source.encode(encoding), words


def mail(words, encoding, charset):
    body = f"<h1>Harbour &amp; more</h1><p>{html.escape(words)} &eacute; twelve boats were damaged, the port said.</p>".encode(encoding)
    return f"MIME-Version: 1.0\r\nContent-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: ".encode(), body


def every_new_form(checker, charset, encoding, words):
    """Feeds, tables and saved pages in a character set."""
    data, holding = feed(words, encoding)
    (checker.folder / "feed.xml").write_bytes(data)
    accounts = checker.check("feed.xml", "--charset", charset)
    if [holding in account["text"] for account in accounts] != [True] * 3:
        checker.failed.append(f"feed.xml ({charset}): its entries do not hold {holding!r}")
    (checker.folder / "table.csv").write_bytes(f'title,text\n"A ""b""","{words}\n""Twelve"" boats"\n'.encode(encoding))
    checker.check("table.csv", "--charset", charset, holding=words + '\n"Twelve" boats')
    if not encoding.startswith("utf-16") and not encoding.startswith("utf-32"):
        head, body = mail(words, encoding, charset)
        for name, data in (("quoted-printable", quopri.encodestring(body)), ("base64", base64.encodebytes(body))):
            (checker.folder / "page.mhtml").write_bytes(head + name.encode() + b"\r\n\r\n" + data)
            checker.check("page.mhtml", "--charset", charset, holding=words)


def every_charset(checker):
    for charset, (encoding, words) in CHARSETS.items():
        (checker.folder / "plain.txt").write_bytes((words + "\r\n\r\n" + words).encode(encoding))
        checker.check("plain.txt", "--charset", charset, holding=words + "\r\n\r\n" + words, charset=charset)
        every_new_form(checker, charset, encoding, words)
        data, holding = page(words, charset, encoding)
        (checker.folder / "page.html").write_bytes(data)
        checker.check("page.html", "--charset", charset, holding=holding, charset=charset)
        for escaped in (True, False):
            record = {"headline": "Port \u201cclosed\u201d" if escaped else "Port closed", "text": words + "\n\n\t\"Twelve\" boats \\ /", "published": "2025-10-14"}
            line = json.dumps(record, ensure_ascii=escaped).replace("/", "\\/") + "\n"
            (checker.folder / "records.jsonl").write_bytes(line.encode(encoding))
            checker.check("records.jsonl", "--charset", charset, holding=words + "\n\n\t\"Twelve\" boats \\ /", charset=charset)
            data, holding = page(words, charset, "utf-8")
            line = json.dumps({"html": data.decode()}, ensure_ascii=True).replace("&", "\\u0026") + "\n"
            (checker.folder / "pages.jsonl").write_bytes(line.encode(encoding))
            checker.check("pages.jsonl", "--charset", charset, holding=holding, charset=charset)


def mutated(data, dice, pieces):
    data = bytearray(data)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(data) + 1)
        what = dice.randrange(4)
        if what == 0:
            data[at:at] = dice.choice(pieces)
        elif what == 1:
            del data[at : at + dice.randint(1, 20)]
        elif what == 2 and data:
            data[at % len(data)] = dice.randrange(256)
        else:
            data[at:at] = data[dice.randrange(len(data) + 1) :][: dice.randint(1, 40)]
    return bytes(data)


def mutations(checker, count):
    dice = random.Random(20251014)
    seeds = {"html": page(LATIN + GREEK, "utf-8", "utf-8")[0], "latin.html": page(LATIN, "windows-1252", "cp1252")[0],
             "jsonl": "\n".join(json.dumps({"id": str(i), "title": "Port " * i, "text": LATIN * 3, "html": "<p>" + RUSSIAN}) for i in range(3)).encode(),
             "json": json.dumps([{"html": "<h1>A</h1><p>Twelve &amp; a half boats were damaged.\r\n<p>\u00e9&eacute;"}] * 2).encode(),
             "xml": feed(LATIN, "utf-8")[0], "mhtml": mail(LATIN, "utf-8", "utf-8")[0] + b"quoted-printable\r\n\r\n" + quopri.encodestring(mail(LATIN, "utf-8", "")[1]),
             "csv": f'title,text\n"A ""b""","{LATIN}\n""Twelve"" boats"\n'.encode() * 3,
             "atom": b"<feed><entry><content mode='base64'>" + base64.encodebytes(("<p>" + LATIN + "&eacute;").encode()) + b"</content></entry></feed>",
             "txt": (LATIN * 9 + "\r\n\r\n" + JAPANESE).encode()}
    pieces = [b"<div>", b"</p>", b"<p>", b"&", b"&amp", b"&#0;", b"\\u00e9", b"\\ud83d", b"\\ude00", b'"', b"\\", b"{", b"}", b"[", b"\0", b"\xe9", b"\xc3\xa9",
              b"<!--", b"-->", b"<script>", b"</script>", b"<title>", b"<pre>\n", b"\r", b"\xef\xbb\xbf", b"<table><td>", b"<![CDATA[", b"<svg>", b"\xff\xfe", b"\x1b$B", b"<item>", b"</item>", b"<entry>", b"=\r\n", b"=C3", b'"",', b'"']
    folder = checker.folder / "mutated"
    folder.mkdir()
    for i in range(count):
        ending, data = dice.choice(sorted(seeds.items()))
        (folder / f"{i:04}.{ending}").write_bytes(mutated(data, dice, pieces))
    accounts = checker.check("mutated")
    if len(accounts) < count // 2:
        checker.failed.append(f"of {count} mutated files only {len(accounts)} accounts were read")


def read_back(checker):
    """Accounts that were written and are read again, all in one file and in two, are the accounts that they were."""
    names = ["plain.txt", "page.html", "records.jsonl"]
    written = [json.dumps(account, ensure_ascii=False, sort_keys=True) for account in checker.ingest(*names, "--charset", "euc-kr")]
    raw = subprocess.run([checker.program, "ingest", "--quiet", *names, "--charset", "euc-kr"], cwd=checker.folder, capture_output=True, check=True).stdout
    (checker.folder / "accounts.jsonl").write_bytes(raw)
    again = [json.dumps(account, ensure_ascii=False, sort_keys=True) for account in checker.ingest("accounts.jsonl")]
    if len(written) != 3 or written != again:
        checker.failed.append("accounts that are read back are not the same")
    for number, line in enumerate(raw.splitlines()[:2]):
        (checker.folder / f"one{number}.jsonl").write_bytes(line.replace(b'"id":"b"', b'"id":"a"').replace(b'"id": "b"', b'"id": "a"') + b"\n")
    ids = [account["id"] for account in checker.ingest("one0.jsonl", "one1.jsonl")]
    if ids != ["a", "b"]:
        checker.failed.append(f"two files that both count from a give the ids {ids}")


def main(argv):
    if len(argv) != 1:
        raise SystemExit(__doc__)
    with tempfile.TemporaryDirectory() as name:
        checker = Checker(str(pathlib.Path(argv[0]).resolve()), pathlib.Path(name))
        every_charset(checker)
        read_back(checker)
        mutations(checker, 400)
    print("\n".join(checker.failed[:40]) if checker.failed else f"every run of {checker.accounts} accounts decodes to its text")
    return 1 if checker.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
