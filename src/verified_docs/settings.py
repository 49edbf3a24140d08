"""Settings of a project: the table `[tool.verified-docs]` of its `pyproject.toml`."""

from __future__ import annotations

import contextlib
import difflib
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    Strict,
    ValidationError,
    ValidationInfo,
    field_validator,
)

from verified_docs.errors import EngineError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

MIB = 1024**2
GIB = 1024**3
TABLE = "verified-docs"
"""The table below `[tool]` that holds the settings."""
_MARKS = (".git", "pyproject.toml", "mkdocs.yml")
"""What the folder of a project holds."""
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(MiB|GiB)")


def _size(value: Any) -> Any:
    """Return a size in bytes where it is written as a text."""
    match = _SIZE.fullmatch(str(value))
    if match is None:
        raise ValueError("not a size")
    return int(float(match[1]) * (GIB if match[2] == "GiB" else MIB))


@dataclass(frozen=True)
class _Wanted:
    """What an author is told to write when a setting holds something else."""

    text: str


_TABLE = _Wanted('a table of texts such as { name = "text" }')
_FOLDERS = _Wanted('a table such as { en = "docs/en" }')
_Text = Annotated[str, Strict(), _Wanted("a text in quotes")]
_Texts = Annotated[tuple[str, ...], _Wanted('a list of texts such as ["one", "two"]')]
_Count = Annotated[int, Strict(), Field(ge=1), _Wanted("a whole number, 1 or more")]
_Share = Annotated[float, Strict(), Field(ge=0), _Wanted("a number, 0 or more")]
_Size = Annotated[int, BeforeValidator(_size), _Wanted('a size such as "512 MiB" or "6 GiB"')]


class Config(BaseModel):
    """What the engine is told about a project; every field has a default that knows no library.

    A setting is written with hyphens where its field has underscores.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=lambda name: name.replace("_", "-"),
        populate_by_name=True,
    )

    root: Path
    """Folder that holds `pyproject.toml`; names of pages are relative to it."""
    languages: Annotated[Mapping[str, Path], _FOLDERS] = Field(default_factory=dict)
    """For each language the folder with its pages, such as `{ en = "docs/en", fr = "docs/fr" }`,
    with the same paths in each; the code of a page then has to be the same in all of them, and one
    run serves all. Without it, the pages are those in `docs/`, or in the `docs_dir` of
    `mkdocs.yml`."""
    mkdocs: _Text = ""
    """The file that says how the site renders pages, where it is not `mkdocs.yml`."""
    other_options: Annotated[Mapping[str, str], _TABLE] = Field(default_factory=dict)
    """Options of fences that other tools read, such as `lint` or `test="skip"`: for each the reason
    why a block that has it is not run, or an empty text."""
    glossary: _Text = ""
    """The page, below the folder of each language, that says what things are called, for
    `verified-docs terms`."""
    preload: _Texts = ()
    """Modules to import once, before any page runs; worth it for those that take seconds. Importing
    them must not start work."""
    packages: _Texts = ()
    """Packages whose versions are told beside what was verified."""
    environment: Annotated[Mapping[str, str], _TABLE] = Field(default_factory=dict)
    """Environment variables that every page sees."""
    device_setup: _Text = ""
    """Code that gives a page its logical devices, for blocks with the option `devices`; it finds
    their number in `devices`."""
    workers_setup: _Text = ""
    """Code that starts a program again in as many processes as `workers` says, for blocks with that
    option; it tells each of the others, prints what they print and ends, and does nothing in those
    processes."""
    gpu_names: _Text = ""
    """Code that leaves the names of the usable GPUs in `names`, for `--device gpu`."""
    gpu_rtol: _Share = 1e-3
    """How far floats may be apart on a GPU, as a share of the larger one, where a block allows no
    more."""
    build: _Text = ""
    """The Python script that builds the site into the folder it is given, for `verified-docs
    serve`."""
    watch: _Texts = ()
    """Files and folders, beside the pages, whose change builds a preview again."""
    display: _Texts = ()
    """Methods that only show something, such as `summary`; the program of a later block leaves such
    calls out."""
    jobs: _Count = 2
    """How many pages run at a time."""
    memory: _Size = 6 * GIB
    """What the processes of a page may hold at once."""
    output: _Size = MIB
    """What a block may write to stdout, and to stderr."""
    file_size: _Size = GIB
    """How large a single file may be."""
    disk: _Size = 2 * GIB
    """What the files of a page may take at once; as much again in `/dev/shm`."""
    processes: _Count = 256
    """How many processes that a page has started may run at once."""
    writable: _Texts = ()
    """More folders that pages may write in, such as a cache of data sets."""

    @field_validator("languages")
    @classmethod
    def _below_root(cls, folders: Mapping[str, Path], info: ValidationInfo) -> Mapping[str, Path]:
        return {language: info.data["root"] / folder for language, folder in folders.items()}

    @property
    def records(self) -> Path:
        """Folder with one record file per environment."""
        return self.root / ".verified"

    @property
    def cache(self) -> Path:
        """Folder of what is kept only to be quick: it can be removed at any time.

        `.cache` itself may be others' too, and under version control: themes keep images there.
        """
        return self.root / ".cache" / TABLE

    @property
    def page_folders(self) -> list[Path]:
        """The folders that hold the project's pages."""
        return list(self.languages.values()) or [self.root / "docs"]

    def place_of(self, path: Path) -> tuple[str, Path] | None:
        """Return the language a page is in and its path there; None outside the languages."""
        resolved = path.resolve()
        for language, folder in self.languages.items():
            with contextlib.suppress(ValueError):
                return language, resolved.relative_to(folder.resolve())
        return None


SIZES = frozenset(
    name
    for name, field in Config.model_fields.items()
    if any(isinstance(one, BeforeValidator) for one in field.metadata)
)
"""Fields that hold bytes, and are written as a text with a unit."""


def seen_from_here(path: Path) -> str:
    """Return how a message calls a file: from the current folder where it lies inside."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except (ValueError, OSError):
        return str(path)


def load_config(start: Path) -> Config:
    """Return the settings of the project that holds `start`, or defaults.

    A project without settings is the folder itself, or else the nearest around it that looks like
    one and has pages in `docs`: where somebody stands inside of it, nothing is to be written.

    Raises:
        EngineError: `pyproject.toml` cannot be read, or holds an unknown or wrong setting.
    """
    start = start.resolve()
    return _nearest(_files(start)) or Config(root=_without_settings(start))


def _without_settings(start: Path) -> Path:
    for folder in (start, *start.parents):
        marked = any((folder / mark).exists() for mark in _MARKS)
        if (folder == start or marked) and (folder / "docs").is_dir():
            return folder
    return start


def find_config(start: Path) -> Config | None:
    """Return the settings of the project that holds `start`; None where none has any.

    A `pyproject.toml` that does not name the engine is not read further: what is wrong in it is
    for others to tell.

    Raises:
        EngineError: one that names it cannot be read, or holds an unknown or wrong setting.
    """
    return _nearest(file for file in _files(start.resolve()) if TABLE.encode() in _bytes(file))


def _files(start: Path) -> Iterator[Path]:
    """Yield each `pyproject.toml` from a folder upwards."""
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if file.is_file():
            yield file


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _nearest(files: Iterable[Path]) -> Config | None:
    """Return the settings in the first of some files that has any."""
    for file in files:
        try:
            text = file.read_text("utf-8")
            tools = tomllib.loads(text).get("tool")
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise EngineError(f"{seen_from_here(file)}: {error}") from error
        except OSError as error:
            raise EngineError(f"{seen_from_here(file)}: {error.strerror}") from error
        table = tools.get(TABLE) if isinstance(tools, dict) else None
        if table is None and isinstance(tools, dict) and TABLE.replace("-", "_") in tools:
            line = text[: text.find(TABLE.replace("-", "_"))].count("\n") + 1
            place = f"{seen_from_here(file)}:{line}"
            raise EngineError(f"{place}: write [tool.{TABLE}] with a hyphen, not an underscore")
        if table is not None:
            if not isinstance(table, dict):
                raise EngineError(
                    f"{seen_from_here(file)}: write the settings below [tool.{TABLE}]"
                )
            return _config(file, text, table)
    return None


def _config(file: Path, text: str, table: Mapping[str, Any]) -> Config:
    try:
        if "root" in table:  # the folder of the file, which nobody sets
            raise EngineError(_unknown(file, text, "root"))
        return Config.model_validate({**table, "root": file.parent})
    except ValidationError as error:
        order = list(table)
        first = min(error.errors(), key=lambda one: order.index(str(one["loc"][0])))
    key = str(first["loc"][0])
    field = Config.model_fields.get(key.replace("-", "_"))
    if field is None or first["type"] == "extra_forbidden":
        raise EngineError(_unknown(file, text, key))
    wanted = next(one.text for one in field.metadata if isinstance(one, _Wanted))
    where = _place(file, text, key)
    raise EngineError(f"{where}: setting `{key}`: write {wanted}, not {table[key]!r}")


def place_of_setting(root: Path, key: str) -> str:
    """Return the file and line that set something in a project, to begin a message with."""
    file = root / "pyproject.toml"
    return _place(file, _bytes(file).decode("utf-8", "replace"), key)


def _unknown(file: Path, text: str, key: str) -> str:
    known = [name.replace("_", "-") for name in Config.model_fields if name != "root"]
    near = difflib.get_close_matches(key.lower().replace("_", "-"), known, n=1)
    hint = f", did you mean `{near[0]}`?" if near else f"; known: {', '.join(sorted(known))}"
    return f"{_place(file, text, key)}: unknown setting `{key}` in [tool.{TABLE}]{hint}"


def _place(file: Path, text: str, key: str) -> str:
    """Return the file with the line that sets `key`, where it is written as people write it."""
    name = rf"""["']?{re.escape(key)}["']?"""
    table = re.escape(TABLE)
    begin = re.compile(rf"^[ \t]*\[[ \t]*tool\.{table}[ \t]*\]", re.MULTILINE).search(text)
    forms = [rf"^[ \t]*\[+[ \t]*tool\.{table}\.{name}[ \t]*[.\]]", rf"\b{table}\.{name}[ \t]*[.=]"]
    found = [re.compile(form, re.MULTILINE).search(text) for form in forms]
    if begin:
        here = re.compile(rf"^[ \t]*{name}[ \t]*[.=]", re.MULTILINE)
        found.insert(0, here.search(text, begin.end()))
    first = next(filter(None, found), begin)
    name = seen_from_here(file)
    return f"{name}:{text.count(chr(10), 0, first.start()) + 1}" if first else name
