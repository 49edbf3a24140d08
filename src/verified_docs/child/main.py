"""The process of one page: set itself apart, run the blocks in order, report each."""

from __future__ import annotations
import __future__

import contextlib
import dataclasses
import functools
import json
import operator
import os
import socket
import sys
import tempfile
import time
import types
from collections.abc import Callable
from typing import Any

from verified_docs.child import bytecode, confine, follow, platform
from verified_docs.child.channel import Channel
from verified_docs.child.guard import Guard
from verified_docs.child.keyboard import Keyboard
from verified_docs.child.messages import (
    Began,
    BlockJob,
    Displayed,
    Ended,
    Finished,
    Job,
    PlaceJob,
    Refused,
    Stepped,
)
from verified_docs.child.page_source import ScriptFile, add_source, included, show_source
from verified_docs.child.stderr import Stderr
from verified_docs.child.told import Astray, limited, raised_of, recorded_warnings
from verified_docs.child.way_out import forget_exits, leave
from verified_docs.kinds import Gave, kind_named
from verified_docs.model import FILE_LIMIT, Raised

_FUTURE = functools.reduce(
    operator.or_, (getattr(__future__, name).compiler_flag for name in __future__.all_feature_names)
)
"""The flags of compiled code that `from __future__ import` sets."""


class _SetupError(Exception):
    """The project's `device-setup` has a mistake."""


def main(
    guard: Guard,
    errors: Stderr,
    follower: socket.socket | None,
    control: int,
    stdout: int,
    stderr: int,
) -> None:
    """Run the program that arrives on the descriptor `control`; never returns.

    Args:
        guard: One that the process it is forked from has prepared.
        errors: What that process has put in the place of `sys.stderr`.
        follower: Where to hand over what tells of the files that are reached for; None where
            nobody takes them down.
        control: Descriptor of the channel to the process that judges the page.
        stdout: Descriptor of what is to be standard output.
        stderr: Descriptor of what is to be standard error.
    """
    os.setsid()
    platform.die_with_parent()
    null = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((null, 0), (stdout, 1), (stderr, 2)):
        os.dup2(source, target)
    for fd in (null, stdout, stderr):
        os.close(fd)
    keyboard = Keyboard()
    _open_streams(errors, keyboard)
    channel = Channel(control)
    job = channel.job()
    known = set(sys.modules)
    try:
        module = _prepare(job, guard, follower)
    except _SetupError as error:
        channel.tell(Refused(str(error)))
    stage = _Stage(job.name, module, channel, errors)
    script = ScriptFile(_script(job))
    programs = [n for n, block in enumerate(job.blocks) if not kind_named(block.kind).is_compared]
    for number, block in enumerate(job.blocks):
        channel.tell(Began(number))
        guard.network = block.network
        errors.document(block.stderr)
        _write_given(block, job.folder)
        kind = kind_named(block.kind)
        if kind.is_one_piece and not kind.has_own_source:
            script.add(block.line, block.source)
        block = stage.enter(block)
        keyboard.begin(block.stdin)
        ended = _run_block(number, block, stage, [number] == programs[-1:])
        stage.flush()
        errors.document(False)
        unread, waited = keyboard.end()
        files = tuple((name, _content(job.folder, name)) for name in block.files)
        ended = dataclasses.replace(ended, files=files, unread=unread, waited=waited)
        channel.tell(ended)
    compile_next = tuple(bytecode.uncompiled(known))
    has_started = guard.has_started or platform.has_had_children()
    channel.tell(Finished(guard.files, has_started, compile_next))
    os._exit(0)


def _script(job: Job) -> str:
    """Return the path of the file that the page is for whoever runs or reads it again."""
    return os.path.join(os.path.dirname(job.folder), "code", os.path.basename(job.name))


def _open_streams(errors: Stderr, keyboard: Keyboard) -> None:
    # all live as long as the process
    sys.stdout = open(1, "w", encoding="utf-8", buffering=1, closefd=False)  # noqa: SIM115
    sys.__stdout__ = sys.stdout  # type: ignore[misc]  # it may be replaced
    sys.stdin = sys.__stdin__ = keyboard.stream  # type: ignore[misc]  # what is read at start-up
    errors.put()


def _prepare(job: Job, guard: Guard, follower: socket.socket | None) -> types.ModuleType:
    """Set up the process as a fresh interpreter would be, in the page's own empty folder."""
    platform.limit_files(job.limits.file_size)
    if not job.network and platform.leave_network():
        platform.limit_tasks(job.limits.tasks)
    platform.own_shared_memory(job.limits.disk)
    confine.confine_writes(job.writable)
    guard.learn(job.folder, job.root, job.writable)
    if follower is not None:
        _be_followed(follower, job)
    os.environ.update(job.environment)
    os.chdir(job.folder)
    tempfile.tempdir = None  # a folder that an import looked up is not the page's
    forget_exits()
    sys.argv = [job.name]
    sys.path[0] = ""
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed()  # a fork inherits the state, a fresh interpreter does not
    module = types.ModuleType("__main__")
    module.__dict__.update(__file__=_script(job), __builtins__=__builtins__)
    sys.modules["__main__"] = module
    if any(job.lines):
        show_source(module, job.name, job.lines)
    if job.setup:
        _set_devices(job.setup, job.devices)
    guard.watch()
    return module


def _be_followed(follower: socket.socket, job: Job) -> None:
    """Have whoever is at the other end told of each file; it sees the end where that fails."""
    folders = json.dumps([job.root, os.path.dirname(job.folder)]).encode()
    with follower, contextlib.suppress(OSError):
        if any(map(_handles_signals, job.blocks)):
            return
        listener = follow.install()
        socket.send_fds(follower, [folders], [listener])
        os.close(listener)


def _handles_signals(block: BlockJob) -> bool:
    texts = (block.source, *(text for _, text in block.given))
    return any(map(follow.SIGNALS.search, texts))


def _set_devices(source: str, devices: int | None) -> None:
    """Run the project's `device-setup`.

    Raises:
        _SetupError: it raised; the message names its line.
    """
    name = "<device-setup>"
    try:
        exec(compile(source, name, "exec", dont_inherit=True), {"devices": devices})
    except BaseException as error:
        raised = raised_of(error, {name: lambda line: line})
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
            return file.read(FILE_LIMIT + 1).decode("utf-8", "backslashreplace")
    except OSError:
        return None


class _Stage:
    """This process, as a block sees it that runs here."""

    def __init__(
        self, name: str, module: types.ModuleType, channel: Channel, errors: Stderr
    ) -> None:
        self.name = name
        self.namespace: dict[str, Any] = module.__dict__
        self.places: dict[str, Callable[[int], int]] = {name: lambda line: line}
        """For each file that tracebacks name, the line of the page for a line of it."""
        self._module = module
        self._channel = channel
        self._cells: Any = None
        self._future = 0
        self._errors = errors
        self._place: PlaceJob | None = None
        self._included: dict[str, dict[int, int]] = {}
        self.astray = Astray(self.places, errors)

    def enter(self, block: BlockJob) -> BlockJob:
        """Return the block that runs next, at the lines of the file that it stands in."""
        place = self._place = block.place
        if place is None:
            return block
        lines = self._included.setdefault(place.name, {})
        lines.update(zip(place.numbers, place.lines, strict=False))
        self.places[place.name] = lambda line: lines.get(line, block.line)
        add_source(place.name, place.numbers, block.source)
        return dataclasses.replace(block, line=1)

    def compile(self, source: str, mode: str) -> types.CodeType:
        """Compile code of the page, as `from __future__ import` above it has it."""
        if self._place:
            read = included(source, self._place, mode, self._future)
            code: types.CodeType = compile(read, self._place.name, mode, self._future, True)
        else:
            code = compile(source, self.name, mode, self._future, dont_inherit=True)
        self._future |= code.co_flags & _FUTURE
        return code

    def note(self, raised: str) -> None:
        """Have the other side take down what a step wrote, with the exception that it showed."""
        self.flush()
        self._channel.tell(Stepped(limited([raised])))

    def flush(self) -> None:
        """Write what streams still hold."""
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(Exception):  # a page may have closed or replaced it
                stream.flush()
        with contextlib.suppress(Exception):
            sys.__stdout__.flush()  # type: ignore[union-attr]
        self._errors.flush()
        platform.flush_c_streams()

    def cell(self, source: str, line: Callable[[int], int]) -> Gave:
        """Run a notebook's cell; return the value it shows, as text and as HTML."""
        from verified_docs.child.jupyter import Cells  # imported only by notebooks

        self._cells = self._cells or Cells(self._module, self.name, self._display)
        self.places[self._cells.name()] = line
        value, html = self._cells.run(source)
        if value is None:
            return Gave()
        return Gave(limited([value]), None if html is None else limited([html], FILE_LIMIT))

    def _display(self, text: str, html: str) -> None:
        """Have the other side take down what stands beside a text that is about to be written."""
        self.flush()
        self._channel.tell(Displayed(limited([text]), limited([html], FILE_LIMIT)))

    def show_figures(self) -> None:
        """Keep every figure that is open, then close it."""
        drawing = sys.modules.get("verified_docs.child.drawing")
        if drawing is not None:
            drawing.Manager.pyplot_show()

    def signature(self, path: str) -> str:
        """Return the signature of what a dotted name stands for."""
        from verified_docs.child.introspection import signature_of  # only by pages that show one

        return signature_of(path, self.namespace)


def _run_block(number: int, block: BlockJob, stage: _Stage, last: bool) -> Ended:
    gave = Gave()
    raised: Raised | None = None
    started = time.perf_counter()
    with recorded_warnings(stage.places) as issued:
        try:
            gave = kind_named(block.kind).run(block, stage)
        except BaseException as error:  # whatever ends a block is its outcome
            raised = raised_of(error, stage.places)
        if last:
            leave()
        seconds = time.perf_counter() - started
        figures = _figures()
    issued += stage.astray.taken()
    return Ended(
        number=number,
        value=gave.value,
        html=gave.html,
        raised=raised,
        warnings=tuple(issued),
        figures=tuple(figures),
        statuses=gave.statuses,
        seconds=seconds,
    )


def _figures() -> list[tuple[str, str]]:
    module = sys.modules.get("verified_docs.child.drawing")
    return module.collect() if module else []
