"""Texts of our own for the language runtime: every kind of token, odd Unicode, nothing at all, long prose, long chunks of one sign."""

SENTENCES = [
    "The ferry Marrowby Rose ran aground off Norwick on Tuesday, 14 October 2031, with 238 people on board.",
    "“We didn't hear a thing,” said Ada Quill, the ship's second officer. “Then — nothing.”",
    "It's the mayor's fault, isn't it? They're sayin' he'd've known; y'all ain't gonna believe 'em.",
    "Costs rose 12.5% to £3.4m (US$4.1m) between Jan. and Sept., i.e. by more than €250,000.",
    "See https://www.norwick.example/a/b?c=d#e or write to ada.quill@norwick.example; call +44 20 7946 0018 before 5:30p.m.",
    "Dr. Bram T. Okoro Jr., of the U.N.'s Geneva office, flew to St. Elmo's Bay in a 35-year-old DC-3.",
    "The vote was 52-48... or was it 51-49?! No one (not even the clerk) could say.",
    "He ran 10km in 42min at -5°C, then 3 lb. of cheese/crackers & tea; cf. p. 12, ll. 3–9.",
    "Who/what/when: and/or, well-known, mother-in-law, re-enter, pre- and post-war, 24/7, C++ and C#.",
    "Lets go!!! :-) <3 ^_^ ¯\\_(ツ)_/¯ #harbour @norwick_news",
    "The \"so-called\" 'experts'—ha!—were wrong: a) once; b) twice; c) thrice.",
    "She said that the crew had been told to wait until the tide, which nobody had expected to turn so early, let them off.",
    "What the inspectors found, the company said on Monday, was a crack that had been painted over in 2029.",
    "Children under five, pregnant women and the injured were flown to Port Averil by helicopter, two at a time.",
    "Neither the owners nor Lloyd's of London would comment. Calls to the Coast Guard went unanswered.",
    "I think I've seen it: the lights, the smoke, everything. Can't you? I can, and so do they.",
    "Mr Halloran has been being questioned since 9 a.m., his lawyer told reporters outside the courthouse.",
    "In the end it was the harbour master, not the captain, to whom the board gave the blame.",
]

ODD = [
    "",
    " ",
    "\n",
    "  \t \r\n ",
    "a",
    ".",
    " a",
    "a ",
    "a  b   c",
    "Line one.\nLine two.\n\nParagraph two.\r\nWindows line.\tTab\u00a0nbsp\u2009thin\u3000wide.",
    "Zürich, Đà Nẵng, São Tomé, Ærø und Ålesund; Łódź! Ὀδυσσεύς ΟΔΥΣΣΕΥΣ Δ. Москва, Київ. 東京は雨。 مرحبا بالعالم؟ नमस्ते।",
    "e\u0301te\u0301 vs été; ﬁre ﬂy; x² + y³ = ½; Ⅷ; ①②; ٣٤٥; １２３",
    "👩‍🚀🇬🇧👍🏽 ok 🚢🚢🚢! \u200bzero\u200dwidth\ufeff \u00adsoft-hyphen",
    "\u0000null \u0007bell \u001cfs \u0085nel \u2028ls\u2029ps",
    "İstanbul ISTANBUL ıstanbul ß ẞ ǅ",
    "''quoted'' ``so'' „so“ «so» ‹so› ‚so‘ …and…so…on",
    "http:// https://x ftp://a.b/c a.b.c.d 1.2.3.4 127.0.0.1 x@y x.y@z.com. (www.a.co.uk),",
    "1,000,000.00 1.000.000,00 $1M 10% 5'10\" 3x4 3×4 1e-9 0xFF #1 No.1 §12 7th 21st 90s '90s",
    "don't DON'T Don’t can't cannot Cannot gonna wanna let's Let’s ma'am o'clock O'Neill 'Tis rock'n'roll",
    "A.B. a.m. p.m. e.g. i.e. etc. vs. U.S. U.S.A. Ph.D. Inc. Ltd. Co. St. Mt. No. Jan. Dec.",
]

SIGNS = ".,-–—()[]{}<>\"'“”’`!?:;/\\|@#$%^&*+=_~…°€a1é 東"


def long_prose(size):
    """About `size` bytes of prose, no two paragraphs the same."""
    out, total, number = [], 0, 0
    while total < size:
        picked = [SENTENCES[(number * step + step) % len(SENTENCES)] for step in (1, 5, 7, 11)]
        paragraph = f"{number + 1}. " + " ".join(picked)
        out.append(paragraph)
        total += len(paragraph.encode()) + 2
        number += 1
    return "\n\n".join(out)


def texts():
    chunks = [sign * 2000 for sign in SIGNS]
    return SENTENCES + [" ".join(SENTENCES)] + ODD + chunks + ["x" + sign * 2000 + "y z" for sign in SIGNS] + [long_prose(1_000_000)]
