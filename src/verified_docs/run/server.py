"""Start the fork server and ask it for processes."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

from verified_docs.child import ELSEWHERE, Exited, Failed, Forked, Reached, Ready
from verified_docs.errors import EngineError
from verified_docs.run.received import from_server
from verified_docs.settings import Config, place_of_setting

_KEPT = ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "VIRTUAL_ENV", "SYSTEMROOT", "TZDIR")
_KEPT_PREFIXES = ("OPENBLAS_",)
_WIDE = "132"
"""Columns of a wide terminal; programs take 80 where they are told nothing, as on the pages."""
_SOURCES = str(Path(__file__).resolve().parents[2])
_COMMAND = (
    "import sys; sys.path.insert(1, {sources!r}); "
    "from verified_docs.child.forkserver import main; main()"
)


@dataclass
class Child:
    """A forked process and this side's ends of its channels."""

    pid: int
    control: socket.socket
    stdout: int
    stderr: int
    exited: threading.Event
    status: int | None = None
    """Exit status once it has ended; minus the signal's number when a signal ended it."""
    reached: Reached | None = None
    """Once it has ended, the files that its processes reached for; None where nobody can tell."""

    def close(self) -> None:
        """Close this side's ends."""
        self.control.close()
        for fd in (self.stdout, self.stderr):
            os.close(fd)


class ForkServer:
    """A process that has done the imports; use as a context manager.

    Starting it returns at once; the first `fork` waits until the imports are done. An `interpreter`
    that is given runs the pages in the place of this one, with the packages that it has.

    Raises:
        EngineError: a module to preload cannot be imported, or the process ended.
    """

    def __init__(
        self,
        config: Config,
        device: str,
        reader: int | None = None,
        interpreter: Path | None = None,
    ) -> None:
        self._folder = _temporary_folder()
        self._connection, other = socket.socketpair()
        sources = _SOURCES if interpreter is None else _engine_alone(self._folder.name)
        command = _COMMAND.format(sources=sources)
        self._log = open(os.path.join(self._folder.name, "log"), "w+b")  # noqa: SIM115
        self._process = subprocess.Popen(
            [str(interpreter or sys.executable), "-c", command, str(other.fileno())]
            + [*config.preload],
            env=environment(config, device, reader, interpreter),
            cwd=self._folder.name,
            pass_fds=[other.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            start_new_session=True,
        )
        other.close()
        self.pid = self._process.pid
        self._lock = threading.Lock()
        self._ready = threading.Event()
        self._answers: list[int] = []
        self._answered = threading.Condition()
        self._children: dict[int, Child] = {}
        self._early: dict[int, int] = {}
        self._failed = ""
        self._config = config
        self._surroundings = (device, reader, interpreter)
        self._without: ForkServer | None = None
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def without_imports(self) -> ForkServer:
        """Return a server of the same environment that has imported nothing; closed with this."""
        if not self._config.preload:
            return self
        with self._lock:
            if self._without is None:
                config = self._config.model_copy(update={"preload": ()})
                self._without = ForkServer(config, *self._surroundings)
            return self._without

    def fork(self) -> Child:
        """Return a new child, waiting for its first message on the control channel."""
        self._ready.wait()
        control, far_control = socket.socketpair()
        stdout, far_stdout = os.pipe()
        stderr, far_stderr = os.pipe()
        far = [far_control.detach(), far_stdout, far_stderr]
        try:
            with self._lock:
                pid = self._request(far)
        except BaseException:
            control.close()
            os.close(stdout)
            os.close(stderr)
            raise
        finally:
            for fd in far:
                os.close(fd)
        child = Child(pid, control, stdout, stderr, threading.Event())
        with self._answered:
            self._children[pid] = child
            if pid in self._early:
                self._exited(pid, self._early.pop(pid))
            if self._failed:
                child.exited.set()
        return child

    def close(self) -> None:
        """End the server, every child it has, and what they left behind."""
        if self._without is not None:
            self._without.close()
        left = []
        with contextlib.suppress(psutil.Error):
            left = psutil.Process(self.pid).children(recursive=True)
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for process in left:
            with contextlib.suppress(psutil.Error):
                process.kill()
        self._listener.join(timeout=5)
        self._connection.close()
        self._log.close()
        self._folder.cleanup()

    def _request(self, fds: list[int]) -> int:
        if self._failed:
            raise EngineError(self._failed)
        try:
            socket.send_fds(self._connection, [b"f"], fds)
        except OSError as error:
            raise EngineError(self._failed or self._obituary()) from error
        with self._answered:
            while not self._answers and not self._failed:
                self._answered.wait()
            if not self._answers:
                raise EngineError(self._failed)
            return self._answers.pop()

    def _listen(self) -> None:
        with contextlib.suppress(OSError), self._connection.makefile("rb") as lines:
            for line in lines:
                message = from_server(line)
                with self._answered:
                    match message:
                        case Failed(reason):
                            self._failed = f"{self._place()}: {reason}"
                        case Forked(pid):
                            self._answers.append(pid)
                            self._answered.notify_all()
                        case Reached():
                            self._reached(message)
                        case Exited(pid, status):
                            self._exited(pid, status)
                        case Ready():
                            self._ready.set()
        with self._answered:
            self._failed = self._failed or self._obituary()
            self._answered.notify_all()
            for child in self._children.values():
                child.exited.set()
        self._ready.set()

    def _reached(self, reached: Reached) -> None:
        child = self._children.get(reached.pid)
        if child is not None:  # one that ends before it is known here has run nothing
            child.reached = reached

    def _exited(self, pid: int, status: int) -> None:
        child = self._children.pop(pid, None)
        if child is None:
            self._early[pid] = status
            return
        child.status = status
        child.exited.set()

    def _place(self) -> str:
        """Return where the project says what to import, if that can still be read."""
        with contextlib.suppress(EngineError):
            return place_of_setting(self._config.root, "preload")
        return "pyproject.toml"

    def _obituary(self) -> str:
        end = "the process that runs the pages has ended"
        if self._config.preload and not self._ready.is_set():
            end = f"{self._place()}: {end} while it imported what `preload` names"
        with contextlib.suppress(OSError, ValueError):
            self._log.seek(0)
            tail = self._log.read().decode("utf-8", "replace").strip().splitlines()[-15:]
            return "\n".join([f"{end}:", *tail])
        return end


def _temporary_folder() -> tempfile.TemporaryDirectory[str]:
    try:
        return tempfile.TemporaryDirectory(prefix="verified-docs-")
    except OSError as error:
        raise EngineError(f"cannot make a temporary folder: {error.strerror}") from error


def _engine_alone(folder: str) -> str:
    """Return a folder that holds the engine and none of the packages that are installed with it."""
    path = os.path.join(folder, "engine")
    os.mkdir(path)
    os.symlink(os.path.join(_SOURCES, "verified_docs"), os.path.join(path, "verified_docs"))
    return path


def environment(
    config: Config, device: str, reader: int | None, interpreter: Path | None = None
) -> Mapping[str, str]:
    """Return the environment of every page: a few variables of the caller's, and the project's.

    Without a bytecode cache the imports take three times as long. So `PYTHONDONTWRITEBYTECODE` is
    not among the caller's, and the cache is the project's own where Python could not write one
    beside the installed modules.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in _KEPT or name.startswith(_KEPT_PREFIXES)
    }
    kept |= {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC", "TERM": "dumb"}
    if reader is not None:
        kept["PYTHONHASHSEED"] = str(reader)
    if reader is not None and reader > 1:
        kept |= {"TZ": _another_day(time.time()), ELSEWHERE: str(reader)}
        kept |= {"COLUMNS": _WIDE} if has_a_wide_terminal(reader) else {}
    kept |= {"OBJC_DISABLE_INITIALIZE_FORK_SAFETY": "YES"}  # macOS ends a fork after imports else
    kept |= {"MPLBACKEND": "module://verified_docs.child.drawing"}
    kept |= {"MPLCONFIGDIR": font_cache(config)}
    if not os.access(sysconfig.get_path("platlib"), os.W_OK):
        kept["PYTHONPYCACHEPREFIX"] = str(config.cache / "bytecode")
    if interpreter is not None:
        kept.pop("VIRTUAL_ENV", None)
    kept |= dict(config.environment)
    kept["PATH"] = _path(kept.get("PATH", os.defpath), str(interpreter or sys.executable))
    if device == "cpu":
        kept["CUDA_VISIBLE_DEVICES"] = "-1"
    elif "CUDA_VISIBLE_DEVICES" in os.environ:
        kept["CUDA_VISIBLE_DEVICES"] = os.environ["CUDA_VISIBLE_DEVICES"]
    return kept


def has_a_wide_terminal(reader: int) -> bool:
    """Whether lines break elsewhere for a reader; for the others they do as on the page."""
    return reader % 2 == 0


def _path(folders: str, interpreter: str) -> str:
    programs = os.path.dirname(interpreter)
    return os.pathsep.join(dict.fromkeys([programs, *folders.split(os.pathsep)]))


def _another_day(now: float) -> str:
    """Return a time zone, as POSIX writes them, where it is not the day that it is in UTC."""
    return "<+14>-14" if time.gmtime(now).tm_hour >= 10 else "<-12>12"


def font_cache(config: Config) -> str:
    """Return the folder where matplotlib keeps what it has found out about fonts."""
    return str(config.cache / "matplotlib")
