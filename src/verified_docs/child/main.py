"""The process of one page: set itself apart, run the blocks in order, report each."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import socket
import sys
import tempfile
import time
import traceback
import types
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from verified_docs.child import bytecode, confine, platform
from verified_docs.child.guard import Guard
from verified_docs.child.messages import (
    Began,
    BlockJob,
    Ended,
    Finished,
    FromChild,
    Job,
    Refused,
    Stepped,
    decoded_job,
    encoded,
)
from verified_docs.child.page_source import show_source
from verified_docs.kinds import Gave, kind_named
from verified_docs.model import Raised, Warned

_ENGINE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_TEXT_LIMIT = 100_000
"""Characters kept of a message, a traceback or a value."""
_WARNINGS_LIMIT = 1000
"""Warnings kept of a block."""


class _SetupError(Exception):
    """The project's `device-setup` has a mistake."""


class Channel:
    """Messages to and from the process that judges the page."""

    def __init__(self, fd: int) -> None:
        self._socket = socket.socket(fileno=fd)
        self._file = self._socket.makefile("rwb")

    def job(self) -> Job:
        """Wait for what there is to do."""
        return decoded_job(self._receive())

    def tell(self, message: FromChild) -> None:
        """Send a message and wait until it is answered."""
        self._file.write(encoded(message))
        self._file.flush()
        self._receive()

    def _receive(self) -> bytes:
        """Wait for a line; the process ends when the other side is gone."""
        line = self._file.readline()
        if not line:
            os._exit(0)
        return line


def main(guard: Guard, control: int, stdout: int, stderr: int) -> None:
    """Run the program that arrives on the descriptor `control`; never returns.

    `guard` is one that the process it is forked from has prepared.
    """
    os.setsid()
    platform.die_with_parent()
    null = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((null, 0), (stdout, 1), (stderr, 2)):
        os.dup2(source, target)
    for fd in (null, stdout, stderr):
        os.close(fd)
    _open_streams()
    channel = Channel(control)
    job = channel.job()
    known = set(sys.modules)
    try:
        module = _prepare(job, guard)
    except _SetupError as error:
        channel.tell(Refused(str(error)))
    for number, block in enumerate(job.blocks):
        channel.tell(Began(number))
        guard.network = block.network
        _write_given(block, job.folder)
        ended = _run_block(number, block, _Stage(job.name, module.__dict__, channel))
        _flush()
        files = tuple((name, _content(job.folder, name)) for name in block.files)
        channel.tell(dataclasses.replace(ended, files=files))
    compile_next = tuple(bytecode.uncompiled(known))
    channel.tell(Finished(tuple(sorted(guard.files)), compile_next))
    os._exit(0)


def _open_streams() -> None:
    for name, fd, errors in (("stdout", 1, "strict"), ("stderr", 2, "backslashreplace")):
        stream = open(  # noqa: SIM115  # lives as long as the process
            fd, "w", encoding="utf-8", errors=errors, buffering=1, closefd=False
        )
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115


def _prepare(job: Job, guard: Guard) -> types.ModuleType:
    """Set up the process as a fresh interpreter would be, in the page's own empty folder."""
    platform.limit_files(job.limits.file_size)
    if not job.network and platform.leave_network():
        platform.limit_tasks(job.limits.tasks)
    platform.own_shared_memory(job.limits.disk)
    confine.confine_writes(job.writable)
    os.environ.update(job.environment)
    os.chdir(job.folder)
    tempfile.tempdir = None  # a folder that an import looked up is not the page's
    sys.argv = [job.name]
    sys.path[0] = ""
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed()  # a fork inherits the state, a fresh interpreter does not
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=job.name, __builtins__=__builtins__)
    sys.modules["__main__"] = module
    show_source(module, job.name, job.lines)
    if job.setup:
        _set_devices(job.setup, job.devices)
    guard.watch(job.folder, job.writable)
    return module


def _set_devices(source: str, devices: int | None) -> None:
    """Run the project's `device-setup`.

    Raises:
        _SetupError: it raised; the message names its line.
    """
    name = "<device-setup>"
    try:
        exec(compile(source, name, "exec", dont_inherit=True), {"devices": devices})
    except BaseException as error:
        raised = _raised(error, name)
        lines = source.splitlines()
        line = min(raised.line or 1, len(lines))
        raise _SetupError(
            "`device-setup` in [tool.verified-docs] of pyproject.toml has a mistake, "
            f"in its line {line}, `{lines[line - 1].strip()}`: {raised.text}"
        ) from error


def _write_given(block: BlockJob, folder: str) -> None:
    for name, text in block.given:
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)


def _content(folder: str, name: str) -> str | None:
    """Return what a file of the page holds, as text; None when there is no such file."""
    try:
        with open(os.path.join(folder, name), "rb") as file:
            return _limited([file.read(_TEXT_LIMIT).decode("utf-8", "backslashreplace")])
    except OSError:
        return None


@dataclass(frozen=True)
class _Stage:
    """This process, as a block sees it that runs here."""

    name: str
    namespace: dict[str, Any]
    channel: Channel

    def note(self, raised: str) -> None:
        """Have the other side take down what a step wrote, with the exception that it showed."""
        _flush()
        self.channel.tell(Stepped(_limited([raised])))

    def pretty(self, value: object) -> str:
        """Return a value as Jupyter shows it."""
        from IPython.lib.pretty import pretty  # imported only by notebooks

        return _limited([pretty(value)])  # type: ignore[no-untyped-call]  # theirs

    def signature(self, path: str) -> str:
        """Return the signature of what a dotted name stands for."""
        from verified_docs.child.introspection import signature_of  # only by pages that show one

        return signature_of(path, self.namespace)


def _run_block(number: int, block: BlockJob, stage: _Stage) -> Ended:
    gave = Gave()
    raised: Raised | None = None
    started = time.perf_counter()
    with _recorded_warnings(stage.name) as issued:
        try:
            gave = kind_named(block.kind).run(block, stage)
        except BaseException as error:  # whatever ends a block is its outcome
            raised = _raised(error, stage.name)
        seconds = time.perf_counter() - started
        figures = _figures()
    return Ended(
        number=number,
        value=gave.value,
        raised=raised,
        warnings=tuple(issued),
        figures=tuple(figures),
        statuses=gave.statuses,
        seconds=seconds,
    )


@contextlib.contextmanager
def _recorded_warnings(name: str) -> Iterator[list[Warned]]:
    issued: list[Warned] = []

    def note(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: Any = None,
        line: str | None = None,
    ) -> None:
        if len(issued) < _WARNINGS_LIMIT:
            where = lineno if filename == name else None
            text = _limited([str(message)])
            issued.append(Warned(category.__name__, text, where))

    before = warnings.showwarning
    warnings.showwarning = note
    try:
        yield issued
    finally:
        if warnings.showwarning is note:
            warnings.showwarning = before


def _raised(error: BaseException, name: str) -> Raised:
    frames = error.__traceback__
    while frames is not None and frames.tb_frame.f_code.co_filename.startswith(_ENGINE):
        frames = frames.tb_next
    on_page = [frame.lineno for frame in traceback.extract_tb(frames) if frame.filename == name]
    line = on_page[-1] if on_page else None
    if isinstance(error, SyntaxError) and error.filename == name:
        line = error.lineno
    kind = type(error)
    qualified = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        qualified = f"{kind.__module__}.{qualified}"
    return Raised(
        type=qualified,
        text=_limited(traceback.format_exception_only(kind, error)),
        traceback=_limited(traceback.format_exception(kind, error, frames)),
        line=line,
    )


def _limited(parts: list[str]) -> str:
    """Join texts of a page; what no encoding can write is escaped, as on its stdout."""
    text = "".join(parts).rstrip("\n")[:_TEXT_LIMIT]
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _figures() -> list[tuple[str, str]]:
    module = sys.modules.get("verified_docs.child.drawing")
    return module.collect() if module else []


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):  # a page may have closed or replaced it
            stream.flush()
    with contextlib.suppress(Exception):
        sys.__stdout__.flush()  # type: ignore[union-attr]
    platform.flush_c_streams()
