"""What programs did in an environment, as it is committed: `compatibility/matrix/NAME.json`.

Plain JSON, sorted, a line for each program, and the same bytes when nothing else is known. The head
says where they ran. Each entry carries a digest of the program that it was made from, of what its
page shows and of the options that it is judged by: with another the entry is older than its
program. Comments are not in the digest, nor is a title. With other packages in the environment no
entry stands.

The programs of one language are run. Those of another have the same code but for their comments
and texts, which `same_but_for_words` tells; what one did holds for the other.
"""

from __future__ import annotations

import ast
import dataclasses
import functools
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from verified_docs.errors import EngineError
from verified_docs.matrix.classified import Entry
from verified_docs.matrix.declared import Declared
from verified_docs.model import Page, write_whole
from verified_docs.read import split
from verified_docs.record import judged_by
from verified_docs.settings import Config

FOLDER = "compatibility/matrix"
_DECIDES = ("python", "backend", "variables", "packages", "device")
"""Parts of a head that what a program does depends on."""


@dataclass
class Committed:
    """What one file says."""

    path: Path
    head: Mapping[str, Any]
    """Where the programs ran."""
    programs: dict[str, Entry] = field(default_factory=dict)
    """By page and id of the block, such as `guides/fit/first`, what its program did."""

    @classmethod
    def load(cls, environment: Declared, config: Config) -> Committed:
        """Return what is known of an environment as it is pinned; nothing where it was another."""
        path = file_of(environment, config)
        head = head_of(environment)
        known = read(path)
        if known is None or any(known.head.get(part) != head.get(part) for part in _DECIDES):
            return cls(path, head)
        known.head = head
        return known

    def note(self, name: str, entry: Entry, digest: str) -> None:
        """Take in what a program did."""
        self.programs[name] = {**entry, "program": digest}

    def knows(self, name: str, digest: str) -> bool:
        """Whether there is an entry that was made from this very program."""
        return self.programs.get(name, {}).get("program") == digest

    def forget(self, names: Sequence[str]) -> None:
        """Take out what is said of programs that are gone."""
        for name in names:
            self.programs.pop(name, None)

    @property
    def covered(self) -> list[str]:
        """The pages that the entries are of."""
        return sorted({name.rpartition("/")[0] for name in self.programs})

    def save(self) -> None:
        """Write the file, or leave it as it is when it says the same.

        Raises:
            EngineError: it cannot be written.
        """
        try:
            if not self.programs and not self.path.is_file():
                return
            if self.path.is_file() and self.path.read_bytes() == self.text.encode():
                return
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EngineError(f"cannot write {self.path}: {error.strerror}") from error
        write_whole(self.path, self.text.encode())

    @property
    def text(self) -> str:
        """The content of the file."""
        head = json.dumps(self.head, indent=1, sort_keys=True, ensure_ascii=False)
        lines = [
            f"  {json.dumps(name, ensure_ascii=False)}: {json.dumps(entry, ensure_ascii=False)}"
            for name, entry in sorted(self.programs.items())
        ]
        programs = "{\n" + ",\n".join(lines) + "\n }" if lines else "{}"
        return (
            f'{{\n "environment": {head.replace(chr(10), chr(10) + " ")},\n'
            f' "programs": {programs}\n}}\n'
        )


def read(path: Path) -> Committed | None:
    """Return what a file says; None where there is none, or a damaged one."""
    try:
        content = json.loads(path.read_text("utf-8"))
        programs = {name: dict(entry) for name, entry in content["programs"].items()}
        return Committed(path, dict(content["environment"]), programs)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def file_of(environment: Declared, config: Config) -> Path:
    """Return the file of an environment."""
    return config.root / FOLDER / f"{environment.name}.json"


def head_of(environment: Declared) -> dict[str, Any]:
    """Return what a file says of the environment that programs ran in."""
    head = {
        "name": environment.name,
        "title": environment.title,
        "python": environment.python,
        "backend": environment.backend or None,
        "variables": dict(environment.variables),
        "packages": dict(sorted(environment.packages.items())),
    }
    return head | ({"device": environment.device} if environment.device else {})


def as_it_was(environment: Declared, config: Config) -> Declared:
    """Return an environment that is nowhere pinned as the file on it says that it was."""
    known = read(file_of(environment, config)) if environment.is_here else None
    if known is None:
        return environment
    head = known.head
    there = environment.with_packages(head["packages"], head["python"], head.get("device", ""))
    return dataclasses.replace(there, title=head["title"])


def name_of(program: Page) -> str:
    """Return how entries call a program: without its folder and language."""
    return program.name.removesuffix(".py").split("/", 2)[2]


def digest_of(program: Page) -> str:
    """Return a digest of a program: its code, what it is to give, and how that is compared."""
    [block] = program.blocks
    text = json.dumps([code_of(block.source), judged_by(block, program)], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@functools.lru_cache(maxsize=4096)
def code_of(source: str) -> str:
    """Return a program without its comments and blank lines."""
    return "\n".join(line.code for line in split(source, "python") if line.code)


def same_but_for_words(one: str, other: str) -> bool:
    """Whether two programs have the same code, their comments and what texts say aside."""
    return code_of(one) == code_of(other) or (
        (left := _wordless(one)) is not None and left == _wordless(other)
    )


@functools.lru_cache(maxsize=4096)
def _wordless(source: str) -> str | None:
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return None
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)
