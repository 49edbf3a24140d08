"""Run a command once: how long it takes, what processor time, and what memory it holds."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psutil

_LOOK_EVERY = 0.1
"""Seconds between two looks at the memory that a command holds."""
_FORK_SERVER = "verified_docs.child.forkserver"


@dataclass(frozen=True)
class Measured:
    """One command, run once."""

    seconds: float
    cpu_seconds: float
    """Of all its processes together, in user and in system mode: what noise reaches least."""
    status: int
    """Exit status; a command that did not end with 0 did not do the work."""
    memory: int
    """Most bytes that the process itself was seen to hold."""
    server_memory: int
    """Most bytes that its fork server was seen to hold; 0 when it started none."""
    errors: str
    """What it wrote to stderr."""

    def plain(self) -> dict[str, Any]:
        """Return the numbers."""
        return {name: value for name, value in asdict(self).items() if name != "errors"}


def measure(
    name: str, command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None
) -> Measured:
    """Run a command in a folder, in the caller's environment if no other is given.

    Bytecode is cached all the same.
    """
    print(f"… {name}", file=sys.stderr, flush=True)
    variables = dict(os.environ if environment is None else environment)
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    variables |= {"MPLBACKEND": "agg", "TF_CPP_MIN_LOG_LEVEL": "2"}
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=variables, stdout=output, stderr=errors)
        watch = _Watch(process.pid)
        watch.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        watch.end()
        if process.returncode:
            print(_text(output)[-3000:], _text(errors)[-3000:], file=sys.stderr)
        return Measured(
            seconds=seconds,
            cpu_seconds=usage.ru_utime + usage.ru_stime,
            status=process.returncode,
            memory=watch.memory,
            server_memory=watch.server_memory,
            errors=_text(errors),
        )


class _Watch(threading.Thread):
    """Looks at the memory of a process and of the fork server that it starts."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.memory = self.server_memory = 0
        self._process = psutil.Process(pid)
        self._server: psutil.Process | None = None
        self._ended = threading.Event()

    def run(self) -> None:
        """Look until `end` is called."""
        while not self._ended.wait(_LOOK_EVERY):
            with contextlib.suppress(psutil.Error):
                self.memory = max(self.memory, self._process.memory_info().rss)
                self._server = self._server or self._find_server()
                if self._server is not None:
                    held = self._server.memory_info().rss
                    self.server_memory = max(self.server_memory, held)

    def end(self) -> None:
        """Stop looking."""
        self._ended.set()
        self.join()

    def _find_server(self) -> psutil.Process | None:
        for child in self._process.children():
            with contextlib.suppress(psutil.Error):
                if any(_FORK_SERVER in argument for argument in child.cmdline()):
                    return child
        return None


def _text(file: Any) -> str:
    file.seek(0)
    return bytes(file.read()).decode("utf-8", "replace")
