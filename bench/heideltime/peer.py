"""HeidelTime in bench/peers: installed from Maven Central, pinned, run over dated texts."""

import hashlib
import pathlib
import re
import shutil
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
PEERS = HERE.parent / "peers"
REPOSITORY = PEERS / "maven"
# group, artifact, version, classifier, SHA-256 of the jar. The tagger and its model stand in for the one of HeidelTime's own recommendation, which no
# registry has.
JARS = (
    ("com.github.heideltime", "heideltime", "2.2.1", "", "e10e664ce488b70e037321dda1dbfda6bbc5ab9e57b4b7b400a38ff569fd7e3d"),
    ("org.apache.uima", "uimaj-core", "2.8.1", "", "3fa4cc7e714f20e58b743068d73eeca11b43e18219b532d10ab3c9568090d96d"),
    ("edu.stanford.nlp", "stanford-corenlp", "3.3.1", "", "dc6c08680dfabb71970f845bd2f85086cecf058155d76ccfaa7bedf7ff409f4f"),
    ("edu.stanford.nlp", "stanford-corenlp", "3.3.1", "models", "6060e69057aa501fe6eaf3566aa9d7be276a5f6b7bb1ed6b67402ed619d5126d"),
)
TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words/english-left3words-distsim.tagger"
SETTINGS = {
    "considerDate": "true", "considerDuration": "true", "considerSet": "true", "considerTime": "true", "considerTemponym": "false",
    "treeTaggerHome": "", "model_path": TAGGER, "config_path": "", "typeSystemHome": "desc/type/HeidelTime_TypeSystem.xml",
    "typeSystemHome_DKPro": "desc/type/DKPro_TypeSystem.xml", "uimaVarDate": "Date", "uimaVarDuration": "Duration",
    "uimaVarLanguage": "Language", "uimaVarSet": "Set", "uimaVarTime": "Time", "uimaVarTemponym": "Temponym",
    "uimaVarTypeToProcess": "Type", "uimaVarConvertDurations": "ConvertDurations", "chineseTokenizerPath": "", "sent_model_path": "",
    "word_model_path": "", "pos_model_path": "", "hunpos_path": "", "hunpos_model_name": "",
}  # fmt: skip
NAME = "HeidelTime 2.2.1"


def missing():
    """-> what the machine lacks to run it, or an empty text"""
    return ", ".join(tool for tool in ("java", "javac", "mvn") if not shutil.which(tool))


def jar(group, artifact, version, classifier, digest):
    """-> the path of an artifact's jar, fetched if it is not there"""
    name = "-".join([artifact, version, *[classifier] * bool(classifier)]) + ".jar"
    path = REPOSITORY / group.replace(".", "/") / artifact / version / name
    if not path.exists():
        coordinates = ":".join([group, artifact, version, "jar", *[classifier] * bool(classifier)])
        fetch = ["mvn", "-q", "-B", "dependency:get", f"-Dmaven.repo.local={REPOSITORY}", "-Dtransitive=false", f"-Dartifact={coordinates}"]
        subprocess.run(fetch, check=True, stdout=subprocess.DEVNULL)
    if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
        raise SystemExit(f"{path} is not the pinned {artifact} {version}; remove it and try again")
    return path


def classpath():
    """-> the class path of HeidelTime and the program that runs it, built if it is not there"""
    built = PEERS / "heideltime"
    jars = ":".join(str(jar(*row)) for row in JARS)
    built.mkdir(parents=True, exist_ok=True)
    subprocess.run(["javac", "-cp", jars, "-d", built, HERE / "HeidelTimes.java"], check=True)
    (built / "config.props").write_text("".join(f"{key}={value}\n" for key, value in SETTINGS.items()), encoding="utf-8")
    return f"{built}:{jars}"


def marked(text, timeml):
    """-> the times that a TimeML file marks in `text`, with begin and end in its bytes"""
    body = re.search(r"<TimeML>\n?(.*?)\n?</TimeML>", timeml, re.S)[1]
    found, plain, open_time = [], [], None
    for piece in re.split(r"(<TIMEX3 [^>]*>|</TIMEX3>)", body):
        at = sum(len(part.encode()) for part in plain)
        if piece.startswith("<TIMEX3 "):
            attributes = dict(re.findall(r'(\w+)="([^"]*)"', piece))
            open_time = {"begin": at, "type": attributes["type"], "value": attributes["value"]}
        elif piece == "</TIMEX3>":
            found.append(open_time | {"end": at})
        else:
            plain.append(piece)
    given = "".join(plain)
    words = given.strip("\n")  # lines without words at either end may be lost
    if words not in text:
        raise SystemExit(f"{NAME} gave another text back: {text[:60]!r}…")
    shift = len(text[: text.index(words)].encode()) - (len(given) - len(given.lstrip("\n")))
    return [time | {"begin": time["begin"] + shift, "end": time["end"] + shift} for time in found]


def read(articles, scratch):
    """-> the times of each article by its id, and the seconds of one thread that reading took"""
    rows = []
    for number, article in enumerate(articles):
        file = scratch / f"{number}.txt"
        file.write_text(article["text"], encoding="utf-8")
        rows.append(f"{article['published'][:10]}\t{file}\n")
    (scratch / "list").write_text("".join(rows), encoding="utf-8")
    path = classpath()
    run = ["java", "-cp", path, "HeidelTimes", PEERS / "heideltime/config.props", scratch / "list"]
    printed = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    seconds = float(re.search(r"^seconds ([\d.]+)$", printed, re.M)[1])
    times = {a["id"]: marked(a["text"], (scratch / f"{i}.txt.timeml").read_text(encoding="utf-8")) for i, a in enumerate(articles)}
    return times, seconds
