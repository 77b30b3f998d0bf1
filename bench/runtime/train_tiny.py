"""Trains tiny pipelines with the components that the ready-made ones lack: train_tiny.py PIPELINE_FOLDER OUT; run by bench/parity.

The sentences are ours (tests/analysis/texts.py); what they are trained on is what the ready-made pipeline gives for them. Writes below OUT
`morphologizer` (tok2vec, morphologizer, lemmatizer by lookup), `extend` (a tagger, then two morphologizers, the second joining its features to the
first's), `senter` (an enabled sentence recogniser with an embedding of its own) and `default` (spaCy's own setting of one, 12 wide, and a tagger 20
wide).
"""

import pathlib
import sys

import spacy
from spacy.lookups import Lookups
from spacy.tokens import Doc
from spacy.training import Example

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent.parent / "tests/analysis"))
from texts import SENTENCES

ROUNDS = 15
LEMMAS = {"ran": "run", "were": "be", "said": "say", "costs": "cost", "people": "person", "didn't": "do not", "Children": "child"}


def tok2vec(width, pieces):
    return {"@architectures": "spacy.Tok2Vec.v2",
            "embed": {"@architectures": "spacy.MultiHashEmbed.v2", "width": width, "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY"],
                      "rows": [500, 100, 200, 100, 10], "include_static_vectors": False},
            "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": width, "depth": 2, "window_size": 1, "maxout_pieces": pieces}}


def labeller(width, pieces):
    return {"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": tok2vec(width, pieces)}}


def train(nlp, gold, lookups=None):
    spacy.util.fix_random_seed(1)
    examples = []
    for doc in gold:
        reference = Doc(nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc], tags=[t.tag_ for t in doc],
                        pos=[t.pos_ for t in doc], morphs=[str(t.morph) for t in doc], sent_starts=[bool(t.is_sent_start) for t in doc])
        examples.append(Example(nlp.make_doc(doc.text), reference))
    if "lemmatizer" in nlp.pipe_names:
        nlp.get_pipe("lemmatizer").initialize(lookups=lookups)
    with nlp.select_pipes(disable=[name for name in nlp.pipe_names if name == "lemmatizer"]):
        optimizer = nlp.initialize(lambda: examples)
        for _ in range(ROUNDS):
            nlp.update(examples, sgd=optimizer)
    return nlp


def main():
    source, out = spacy.load(sys.argv[1]), pathlib.Path(sys.argv[2])
    out.mkdir(parents=True, exist_ok=True)
    gold = list(source.pipe(SENTENCES + [" ".join(SENTENCES[i:i + 3]) for i in range(0, len(SENTENCES), 3)]))
    lookups = Lookups()
    lookups.add_table("lemma_lookup", LEMMAS)

    morphologizer = spacy.blank("en")
    morphologizer.add_pipe("morphologizer", config=labeller(32, 3))
    morphologizer.add_pipe("lemmatizer", config={"mode": "lookup"})
    train(morphologizer, gold, lookups).to_disk(out / "morphologizer")

    extend = spacy.blank("en")
    extend.add_pipe("tagger", config=labeller(16, 1))
    extend.add_pipe("morphologizer", name="first", config=labeller(16, 2))
    extend.add_pipe("morphologizer", name="second", config={**labeller(32, 4), "extend": True, "overwrite": True})
    train(extend, gold).to_disk(out / "extend")

    senter = spacy.blank("en")
    senter.add_pipe("senter", config=labeller(16, 2))
    train(senter, gold).to_disk(out / "senter")

    default = spacy.blank("en")
    default.add_pipe("senter")
    default.add_pipe("tagger", config=labeller(20, 3))
    train(default, gold).to_disk(out / "default")


if __name__ == "__main__":
    main()
