"""Whether the program finds a language model, for tests that hold with and without one."""

import subprocess


def installed(program):
    return bool(subprocess.run([program, "model", "list"], check=True, capture_output=True).stdout)


def options(program):
    """Options for compare and annotate: none where a model is installed; else --no-model, so that its want is not said."""
    return [] if installed(program) else ["--no-model"]
