"""Run a program in an interpreter of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile


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
