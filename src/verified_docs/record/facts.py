"""Facts on standalone programs: which of them print what their page shows, in which environment.

`compatibility/ENVIRONMENT.json` is committed: plain JSON, sorted, a line for each program. Its head
says where the programs ran; each fact carries a digest of what the program sees of that head (of
packages those that it imports, with what these require, and those that are imported before it), of
the program's text, of what it is to print and draw, and of the options that it is judged by. A
change of any of them leaves the fact good for nothing, and so does a line that was taken over from
another environment's file. What failed gets no fact. Neither does a program that uses this
engine, whose code has no version, nor one that reads files of the project.

The engine's code is not in the digest: an interpreter runs a program, and what starts it has tests
of its own. Nor is the processor.
"""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import importlib.metadata
import json
import platform
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from verified_docs.compare import Verdict
from verified_docs.errors import EngineError
from verified_docs.model import Block, Figure, Options, Page, write_whole
from verified_docs.settings import Config
from verified_docs.slicing import FOLDER as PROGRAMS

FOLDER = "compatibility"
"""Folder of a project that holds a file of facts for each environment."""
HOLDS = "holds"
"""What a fact says of a program that prints what its page shows."""
_DEVICE = "cpu"
_OWN = re.compile(r"verified[-_]docs")
_IMPORT = re.compile(r"^\s*(?:import|from)\s+([A-Za-z_]\w*)", re.MULTILINE)
_REQUIRED = re.compile(r"\s*([A-Za-z0-9._-]+)")
_EXTRA = re.compile(r";.*\bextra\s*==")

Head = Mapping[str, Any]


@dataclass
class Facts:
    """What one file says, and how it is brought up to date."""

    path: Path
    head: Head
    """Where programs run: `environment_of` this interpreter."""
    programs: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By the name of its file, what each program did."""

    @classmethod
    def load(cls, config: Config) -> Facts:
        """Return the facts of this environment; a damaged file gives none.

        What another one has in the file covers nothing here, and goes as it is run again.
        """
        head = environment_of(config)
        path = config.root / FOLDER / _file_name(head, config)
        known = cls.read(path)
        return cls(path, head, known.programs if known else {})

    @classmethod
    def read(cls, path: Path) -> Facts | None:
        """Return what a file says, of whichever environment; None where it is damaged or none."""
        try:
            content = json.loads(path.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        if not isinstance(content, dict):
            return None
        head, programs = content.get("environment"), content.get("programs")
        if not isinstance(head, dict) or not isinstance(programs, dict):
            return None
        facts = {name: fact for name, fact in programs.items() if _is_fact(fact)}
        return cls(path, head, facts)

    def digest_of(self, program: Page) -> str:
        """Return a digest of all that the result of a program can depend on, but for chance."""
        about = [judged_by(block, program) for block in program.blocks]
        seen = _seen_by(program, self.head, self.path.parent.parent)
        text = json.dumps([seen, program.text, about], sort_keys=True)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def cover(self, program: Page) -> bool:
        """Whether it is a fact that this program prints what its page shows."""
        fact = self.programs.get(program.name, {})
        return fact.get("result") == HOLDS and fact.get("digest") == self.digest_of(program)

    def note(self, verdicts: Sequence[Verdict], reads_project: Mapping[str, bool | None]) -> None:
        """Take in what programs did that were run, and forget those that are gone.

        A fact that says the same stays as it is, seconds included, so that machines do not rewrite
        each other's.

        Args:
            verdicts: Of the programs.
            reads_project: By their names whether they have read a file of the project; None where
                nobody knows, which is no ground for a new fact.
        """
        for verdict in verdicts:
            program = verdict.page
            reads = reads_project.get(program.name)
            if verdict.status != "passed" or reads or _OWN.search(program.text):
                self.programs.pop(program.name, None)
            elif verdict.outcome is not None and reads is False and not self.cover(program):
                self.programs[program.name] = {
                    "result": HOLDS,
                    "seconds": float(f"{verdict.outcome.seconds:.2g}"),
                    "digest": self.digest_of(program),
                }
        root = self.path.parent.parent
        gone = [name for name in self.programs if not (root / name).is_file()]
        for name in gone:
            del self.programs[name]

    def save(self) -> None:
        """Write the file, or leave it as it is when it says the same.

        Raises:
            EngineError: it cannot be written.
        """
        text = self.text
        try:
            if not self.programs and not self.path.is_file():
                return
            if self.path.is_file() and self.path.read_bytes() == text.encode():
                return
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EngineError(f"cannot write {self.path}: {error.strerror}") from error
        write_whole(self.path, text.encode())

    @property
    def text(self) -> str:
        """The content of the file."""
        head = json.dumps(self.head, indent=1, sort_keys=True, ensure_ascii=False)
        lines = [
            f"  {json.dumps(name, ensure_ascii=False)}: {json.dumps(fact, ensure_ascii=False)}"
            for name, fact in sorted(self.programs.items())
        ]
        programs = "{\n" + ",\n".join(lines) + "\n }" if lines else "{}"
        return f'{{\n "environment": {_indented(head)},\n "programs": {programs}\n}}\n'


def known_seconds(config: Config) -> dict[str, float]:
    """Return the seconds of each program, by the name of its file, in any environment.

    They are good for an order only.
    """
    seconds: dict[str, float] = {}
    for path in sorted((config.root / FOLDER).glob("*.json")):
        facts = Facts.read(path)
        for name, fact in facts.programs.items() if facts else ():
            seconds[name] = float(fact["seconds"])
    return seconds


def environment_of(config: Config) -> Head:
    """Return what this interpreter gives to programs.

    The packages are those that the project's programs import, with what these require; what else is
    installed, no program sees.
    """
    return {
        "device": _DEVICE,
        "packages": dict(_with_required(frozenset(_imported(config)))),
        "platform": f"{platform.system()}-{platform.machine()}".lower(),
        "preload": list(config.preload),
        "python": f"{sys.implementation.name} {platform.python_version()}",
        "variables": dict(config.environment),
    }


def judged_by(block: Block, program: Page) -> dict[str, Any]:
    """Return what a program is held against, and how."""
    documented = block.documented
    return {
        "kind": block.kind,
        "options": _stated(block.options),
        "shown": documented.text if documented else None,
        "figures": [_figure(figure, program) for figure in block.figures],
    }


def _stated(options: Options) -> dict[str, Any]:
    """Return the options that are not as they are by default."""
    default = Options()
    return {
        one.name: sorted(value) if isinstance(value, frozenset) else value
        for one in dataclasses.fields(Options)
        for value in [getattr(options, one.name)]
        if value != getattr(default, one.name)
    }


def _figure(figure: Figure, program: Page) -> list[Any]:
    image = figure.data.encode()
    if figure.path:
        path = program.path.parent / figure.path
        image = path.read_bytes() if path.is_file() else b""
    return [figure.theme, bool(figure.alt), hashlib.sha256(image).hexdigest()]


def _imported(config: Config) -> set[str]:
    """Return the modules that the project's programs import, and those imported before them."""
    names = {name.partition(".")[0] for name in config.preload}
    for path in (config.root / PROGRAMS).rglob("*.py"):
        names |= set(_IMPORT.findall(path.read_text("utf-8", "replace")))
    return {name for name in names if not _OWN.fullmatch(name)}


def _seen_by(program: Page, head: Head, root: Path) -> Head:
    """Return of an environment what a program sees: of its packages not those of others alone."""
    names = {name.partition(".")[0] for name in head.get("preload", ())}
    texts = [program.text]
    while texts:
        for name in set(_IMPORT.findall(texts.pop())) - names:
            names.add(name)
            beside = root / Path(program.name).with_name(f"{name}.py")
            if beside.is_file():
                texts.append(beside.read_text("utf-8", "replace"))
    packages = head.get("packages", {})
    seen = _with_required(frozenset(names))
    return {**head, "packages": {name: packages[name] for name in seen if name in packages}}


@functools.lru_cache(maxsize=1024)  # most programs import the same
def _with_required(modules: frozenset[str]) -> Mapping[str, str]:
    """Return name and version of the distributions of modules and of all that they require."""
    homes = _distributions()
    waiting = [name for module in modules for name in homes.get(module, [])]
    versions: dict[str, str] = {}
    while waiting:
        name = distribution_name(waiting.pop())
        if name in versions:
            continue
        try:
            found = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # for another system, or an older Python
        versions[name] = found.version
        for required in found.requires or ():
            match = _REQUIRED.match(required)
            if match and not _EXTRA.search(required):
                waiting.append(match[1])
    return dict(sorted(versions.items()))


@functools.cache
def _distributions() -> Mapping[str, list[str]]:
    return importlib.metadata.packages_distributions()


def distribution_name(name: str) -> str:
    """Return a distribution's name as PEP 503 spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _file_name(head: Head, config: Config) -> str:
    series = ".".join(platform.python_version_tuple()[:2])
    named = [
        f"{name}{head['packages'][distribution_name(name)]}"
        for name in config.packages
        if distribution_name(name) in head["packages"]
    ]
    return "-".join([head["platform"], f"python{series}", *named, head["device"]]) + ".json"


def _is_fact(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    result, seconds, digest = (value.get(name) for name in ("result", "seconds", "digest"))
    number = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
    return number and isinstance(result, str) and isinstance(digest, str)


def _indented(text: str) -> str:
    return text.replace("\n", "\n ")
