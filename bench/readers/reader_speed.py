"""Words a second of the readers with the language model, beside the language runtime alone and other tools: bench/reading --speed [--peers]"""

import json
import pathlib
import resource
import subprocess
import sys
import tempfile

import reader_peers

PROJECT = pathlib.Path(__file__).resolve().parent.parent.parent
PROGRAM = PROJECT / "build/bench/bench/bench_readers"
ARTICLES = 40
# What is repeated to make long texts: one sentence, marks, digits (alone, and as numbers).
PATTERNS = {"sentence": "The mill on the old road closed early because the river had risen. ", "clauses": "the mill closed because the river rose and ",
            "marks": '"', "digits": "7", "numbers": "7 "}


def texts_of(folder):
    lines = (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines()[:ARTICLES]
    return [json.loads(line)["text"] for line in lines]


def readers(model, texts):
    """-> words, and seconds by reader"""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.writelines(json.dumps({"id": str(i), "text": text, "language": "en"}) + "\n" for i, text in enumerate(texts))
        file.flush()
        done = subprocess.run([PROGRAM, model, file.name], check=True, capture_output=True, text=True)
    (_, words), *rows = (line.split() for line in done.stdout.splitlines())
    return int(words), {name: float(seconds) for name, seconds in rows}


def children_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def annotating(program, text):
    """-> processor seconds of `hexapla annotate` with the model on one text"""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        before = children_seconds()
        subprocess.run([program, "annotate", "--quiet", file.name], check=True, stdout=subprocess.DEVNULL)
        return children_seconds() - before


def print_growth(program, megabytes):
    """How the cost of a long text of one pattern grows with it."""
    figures = {}
    for name, unit in PATTERNS.items():
        small, large = (annotating(program, unit * int(1e6 * size / len(unit))) for size in (megabytes / 4, megabytes))
        figures[f"growth.{name}"] = round(large / small, 2)
        print(f"  {megabytes:g} MB of one pattern ({name}): {large:6.1f} s, {large / small:4.1f} times a quarter of it")
    return figures


def run(folder, options):
    """Prints the table; -> flat figures"""
    if not options.no_build:
        subprocess.run([PROJECT / "script/build-bench"], check=True)
    program = options.program.resolve()
    models = sorted((program.parent / "models").glob("*.hxmodel"))
    if not models:
        sys.exit(f"bench/reading: there is no language model beside {program}")
    texts = texts_of(folder)
    words, seconds = readers(models[0], texts)
    runtime, own = seconds.pop("runtime"), sum(seconds.values())
    print(f"speed: {len(texts)} articles, {words} words, one core, processor time, caches warm:")
    rate = lambda taken: f"{words / taken:12,.0f} words/s" if taken else "        under the clock"
    print(f"  language runtime          {rate(runtime)}")
    for name, taken in seconds.items():
        print(f"  {name:<26}{rate(taken)}, {100 * taken / runtime:5.1f} % of the runtime's time")
    print(f"  all readers               {rate(own)}, {100 * own / runtime:5.1f} % of the runtime's time")
    print(f"  both together             {rate(own + runtime)}, {1 + own / runtime:.2f} times the runtime's time")
    figures = {"words_per_second": round(words / (own + runtime)), "runtime.words_per_second": round(words / runtime), "own_share": round(own / runtime, 3)}
    if options.peers:
        for name, peer in reader_peers.ALL.items():
            taken, why = reader_peers.seconds(name, texts)
            print(f"  {name + ', ' + peer.reads:<26}" + (rate(taken) if taken else f"left out: {why}"), flush=True)
            if taken:
                figures[f"{name.lower()}.words_per_second"] = round(words / taken)
    return figures | print_growth(program, options.megabytes)
