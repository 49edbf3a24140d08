"""All languages are built side by side, in processes forked from one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
import os, sys, time
from pathlib import Path
import builds

def build(language, folder, environment, output):
    os.dup2(output, sys.stderr.fileno())
    print("WARNING -  of", language, environment["TOLD"], "in", folder, file=sys.stderr)
    sys.exit(int(language == "zh"))

def wait(*given):
    os.write(1, b"waits\\n")  # as a whole: another process writes there too
    time.sleep(600)

builds.prepare = lambda: None
builds.build = {"build": build, "wait": wait}[sys.argv[1]]
print(builds.build_all(Path(sys.argv[2]), TOLD="something"))
"""


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT / "scripts")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_what_each_language_says_is_shown_and_one_that_fails_fails_all(tmp_path: Path) -> None:
    shown, said = start("build", tmp_path).communicate()
    assert shown == "False\n"
    assert said.splitlines() == [
        f"WARNING -  of {language} something in {tmp_path / language}" for language in ("en", "zh")
    ]


def test_an_interrupt_ends_the_builds_of_all_languages(tmp_path: Path) -> None:
    process = start("wait", tmp_path)
    assert process.stdout is not None
    assert [process.stdout.readline() for _ in ("en", "zh")] == ["waits\n", "waits\n"]
    process.send_signal(signal.SIGINT)
    process.communicate()  # ends once nothing holds its output open any more
    assert process.returncode != 0
