#!/usr/bin/env python3
"""The manual page renders without a warning and tells of every option that --help tells of: manual_test.py HEXAPLA"""

import re
import subprocess
import sys


def main(argv):
    if len(argv) != 1:
        raise SystemExit(__doc__)
    run = lambda *arguments: subprocess.run([argv[0], *arguments], check=True, capture_output=True, text=True).stdout
    page = run("manual")
    done = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-"], input=page, capture_output=True, text=True, env={"MANWIDTH": "200", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
    shown = re.sub(r".\x08", "", done.stdout)
    failed = [f"man says: {done.stderr}"] if done.stderr or done.returncode else []
    verbs = re.findall(r"^  (\w+) ", run("--help").split("Verbs:")[1].split("Options:")[0], re.M)
    if len(verbs) < 4:
        failed.append(f"--help names too few verbs: {verbs}")
    for verb in verbs:
        for option in re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", run(verb, "--help"), re.M):
            if option not in shown:
                failed.append(f"{option} of {verb} is missing")
    print("\n".join(failed) if failed else f"the manual tells of all options of {len(verbs)} verbs")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
