"""Build an environment in its folder, once: an interpreter of its series, and what it is pinned to.

A folder holds the digest of the pins that it was built from; with other pins it is built anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from verified_docs.errors import EngineError
from verified_docs.matrix.declared import Declared

_STAMP = "built-from"


def is_built(environment: Declared) -> bool:
    """Whether an environment stands as it is pinned; one that is here has nothing to build."""
    if environment.is_here:
        return True
    stamp = environment.folder / _STAMP
    if not environment.pins.is_file():
        return False
    return stamp.is_file() and stamp.read_text("utf-8") == _digest(environment)


def build(environment: Declared) -> None:
    """Build an environment in the place of what is in its folder.

    uv does it where there is one, which takes seconds; Python and pip do otherwise.

    Raises:
        EngineError: it is not pinned, there is no such interpreter, or something does not install.
    """
    if not environment.pins.is_file():
        raise EngineError(f"{environment.name} is not pinned: `make lock-matrix` writes its pins")
    shutil.rmtree(environment.folder, ignore_errors=True)
    environment.folder.parent.mkdir(parents=True, exist_ok=True)
    uv = shutil.which("uv")
    pins = ["--require-hashes", "-r", str(environment.pins)]
    if uv:
        folder, interpreter = str(environment.folder), str(environment.interpreter)
        _run([uv, "venv", "--quiet", "--python", environment.python, folder], environment)
        _run([uv, "pip", "install", "--quiet", "--python", interpreter, *pins], environment)
    else:
        python = _interpreter(environment)
        _run([python, "-m", "venv", str(environment.folder)], environment)
        pip = [str(environment.interpreter), "-m", "pip", "install", "--quiet"]
        _run([*pip, "--disable-pip-version-check", *pins], environment)
    (environment.folder / _STAMP).write_text(_digest(environment), "utf-8")


def _interpreter(environment: Declared) -> str:
    series = ".".join(map(str, sys.version_info[:2]))
    own = sys.executable if series == environment.python else None
    found = own or shutil.which(f"python{environment.python}")
    if not found:
        raise EngineError(
            f"{environment.name} takes Python {environment.python}, which is not here"
        )
    return found


def _run(command: Sequence[str], environment: Declared) -> None:
    # What is installed is asked for by its pins alone, not by what this process was started with.
    around = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env=around, cwd=Path.home()
        )
    except OSError as error:
        raise EngineError(f"cannot build {environment.name}: {error}") from error
    if done.returncode:
        last = "\n".join(done.stderr.strip().splitlines()[-10:])
        raise EngineError(f"cannot build {environment.name}:\n{last}")


def _digest(environment: Declared) -> str:
    return hashlib.sha256(environment.pins.read_bytes()).hexdigest()
