"""What a block raises and warns of, in words and in lines of its page.

Everywhere `places` has, for each file that tracebacks name and that is of the page, a function from
a line of the file to the line of the page.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import traceback
import types
import warnings
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from verified_docs.child.guard import Denied
from verified_docs.child.stderr import Stderr
from verified_docs.model import IN_THREAD, TRACEBACK, UNRAISABLE, Raised, Warned

_ENGINE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_MESSENGERS = frozenset(
    os.path.join(_ENGINE, "child", f"{name}.py") for name in ("guard", "keyboard")
)
"""What raises in the middle of a page's code, to tell its author what the page may not do."""
Places = Mapping[str, Callable[[int], int]]
_TEXT_LIMIT = 100_000
"""Characters kept of a message, a traceback or a value."""
_WARNINGS_LIMIT = 1000
"""Warnings kept of a block."""


class Astray:
    """Takes down the exceptions that nothing can catch, from now on and beside Python's own.

    A page documents them as it does warnings: what Python prints of them on stderr does not count.
    """

    def __init__(self, places: Places, stderr: Stderr) -> None:
        self._places = places
        self._stderr = stderr
        self._noted: list[Warned] = []
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable

    def taken(self) -> list[Warned]:
        """Return what was taken down since the last call."""
        noted, self._noted = self._noted, []
        return noted

    def _in_thread(self, told: threading.ExceptHookArgs) -> None:
        with self._stderr.undocumented():
            threading.__excepthook__(told)
        if told.exc_type is not SystemExit:
            self._note(IN_THREAD, told.exc_type, told.exc_value)

    def _unraisable(self, told: sys.UnraisableHookArgs) -> None:
        with self._stderr.undocumented():
            sys.__unraisablehook__(told)
        self._note(UNRAISABLE, told.exc_type, told.exc_value)

    def _note(self, category: str, kind: type[BaseException], error: BaseException | None) -> None:
        if len(self._noted) < _WARNINGS_LIMIT:
            line = None if error is None else raised_of(error, self._places).line
            text = limited(traceback.format_exception_only(kind, error))
            self._noted.append(Warned(category, text, line))


@contextlib.contextmanager
def recorded_warnings(places: Places) -> Iterator[list[Warned]]:
    """Take down the warnings that are issued meanwhile."""
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
            where = places[filename](lineno) if filename in places else None
            text = limited([str(message)])
            issued.append(Warned(category.__name__, text, where))

    before = warnings.showwarning
    warnings.showwarning = note
    try:
        yield issued
    finally:
        if warnings.showwarning is note:
            warnings.showwarning = before


def raised_of(error: BaseException, places: Places) -> Raised:
    """Describe an exception; the traceback begins where the page's own code does."""
    frames = error.__traceback__
    if any(frame.filename in places for frame in traceback.extract_tb(frames)):
        while frames is not None and frames.tb_frame.f_code.co_filename not in places:
            frames = frames.tb_next
    else:
        while frames is not None and frames.tb_frame.f_code.co_filename.startswith(_ENGINE):
            frames = frames.tb_next
    _end_before_messengers(frames)
    passed = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(frames)]
    if isinstance(error, SyntaxError):
        passed.append((error.filename or "", error.lineno))
    denied = _denied_behind(error)
    on_page = [places[name](number or 1) for name, number in passed if name in places]
    line = on_page[-1] if on_page else None
    kind = type(error)
    qualified = kind.__qualname__
    if kind.__module__ not in ("builtins", "__main__"):
        qualified = f"{kind.__module__}.{qualified}"
    return Raised(
        type=qualified,
        text=limited(_told(kind, error)),
        traceback=limited(
            _way_on_page(frames, places, qualified)
            if denied
            else traceback.format_exception(kind, error, frames)
        ),
        line=line,
        denied=limited([str(denied)]) if denied else "",
    )


def _end_before_messengers(frames: types.TracebackType | None) -> None:
    """Have a traceback end in the code that did what it may not."""
    while frames is not None:
        below = frames.tb_next
        if below is not None and below.tb_frame.f_code.co_filename in _MESSENGERS:
            frames.tb_next = None
        frames = frames.tb_next


def _denied_behind(error: BaseException) -> Denied | None:
    """Return what a page was denied, where that is why a library has raised something."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, Denied):
            return one
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            waiting += [*one.args, *getattr(one, "exceptions", ()), one.__context__, one.__cause__]
    return None


def _way_on_page(frames: types.TracebackType | None, places: Places, kind: str) -> list[str]:
    """Return a traceback without what libraries did, which is no matter of the page."""
    own = [frame for frame in traceback.extract_tb(frames) if frame.filename in places]
    return [f"{TRACEBACK}\n", *traceback.format_list(own), kind]


def _told(kind: type[BaseException], error: BaseException) -> list[str]:
    """Return type and message; of a mistake in syntax not where it stands, which is the page's."""
    lines = traceback.format_exception_only(kind, error)
    if isinstance(error, SyntaxError):
        return [line for line in lines if not line.startswith("  ")]
    return lines


def limited(parts: list[str], limit: int = _TEXT_LIMIT) -> str:
    """Join texts of a page; what no encoding can write is escaped, as on its stdout."""
    text = "".join(parts).rstrip("\n")[:limit]
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
