"""Type what a page types at a prompt: Python's, or the shell's."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from typing import Any

from verified_docs.child.messages import BlockJob
from verified_docs.model import TRACEBACK

Note = Callable[[str], None]
"""Called after each step with the exception that it showed; takes down what it wrote."""


def converse(block: BlockJob, name: str, namespace: dict[str, Any], note: Note) -> None:
    """Run the statements of a session one by one, as Python's prompt does.

    An exception is shown and the session goes on; SystemExit and KeyboardInterrupt end it.
    """
    sys.displayhook = sys.__displayhook__
    for step in block.steps:
        shown = ""
        if not step.source:
            continue
        try:
            padded = "\n" * (block.line - 1 + step.line) + step.source + "\n"
            exec(compile(padded, name, "single", dont_inherit=True), namespace)
        except Exception as error:
            shown = _as_shown(error)
        note(shown)


def command(block: BlockJob, note: Note) -> list[int]:
    """Run the commands of a console one by one, each in a shell; return their exit statuses.

    What they write to stdout and stderr goes to stdout, as on a terminal. The programs installed
    beside this interpreter come first.
    """
    programs = os.path.dirname(sys.executable)
    environment = os.environ | {"PATH": os.pathsep.join([programs, os.environ.get("PATH", "")])}
    statuses = []
    for step in block.steps:
        if not step.source:
            continue
        finished = subprocess.run(
            ["/bin/sh", "-c", step.source],
            env=environment,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            check=False,
        )
        statuses.append(finished.returncode)
        note("")
    return statuses


def launch(program: str) -> None:
    """Run a program in an interpreter of its own, which starts the workers it needs.

    Raises:
        ChildProcessError: it ended with another exit status than 0; holds what it wrote to stderr.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "program.py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(program)
        with open(os.path.join(folder, "stderr"), "w+b") as told:
            finished = subprocess.run(
                [sys.executable, path], stdin=subprocess.DEVNULL, stderr=told, check=False
            )
            told.seek(0)
            text = told.read().decode("utf-8", "backslashreplace")
    if finished.returncode:
        status = finished.returncode
        raise ChildProcessError(f"the processes ended with exit status {status}:\n{text[-8000:]}")


def _as_shown(error: Exception) -> str:
    lines = traceback.format_exception_only(type(error), error)
    text = lines[-1] if isinstance(error, SyntaxError) else "".join(lines)
    return f"{TRACEBACK}\n{text}".rstrip("\n")
