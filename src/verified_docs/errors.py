"""Mistakes in what an author wrote, told with file and line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Problem:
    """One mistake: where it is, what is wrong and what to do next."""

    path: str
    line: int
    message: str
    is_local: bool = field(default=False, compare=False)
    """Whether it keeps nothing else on its page from being read."""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


class PageError(Exception):
    """One or more mistakes that keep a page from being read as its author meant it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


class EngineError(Exception):
    """The engine cannot do what it was asked: a missing file, a bad setting, no such device."""
