"""Settings of a project: the table `[tool.verified-docs]` of its `pyproject.toml`."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from verified_docs.errors import EngineError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

MIB = 1024**2
GIB = 1024**3
TABLE = "verified-docs"
"""The table below `[tool]` that holds the settings."""
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(MiB|GiB)")


@dataclass(frozen=True)
class Config:
    """What the engine is told about a project; every field has a default that knows no library."""

    root: Path
    """Folder that holds `pyproject.toml`; names of pages are relative to it."""
    languages: Mapping[str, Path] = field(default_factory=dict)
    """For each language the folder with its pages, same relative paths in each."""
    glossary: str = ""
    """The page that says what things are called, below the folder of each language."""
    preload: tuple[str, ...] = ()
    """Modules imported once, before any page runs; importing them must not start work."""
    packages: tuple[str, ...] = ()
    """Distributions whose versions a reader wants to know."""
    environment: Mapping[str, str] = field(default_factory=dict)
    """Environment variables that every page sees."""
    device_setup: str = ""
    """Code that gives a page its logical devices; it finds their number in `devices`."""
    workers_setup: str = ""
    """Code that starts a program again in as many processes as `workers` says, tells each of the
    others, prints what they print and ends; and that does nothing in those processes."""
    gpu_names: str = ""
    """Code that leaves the names of the usable GPUs in `names`."""
    gpu_rtol: float = 1e-3
    """Relative tolerance of floats on a GPU, where a block does not ask for a wider one."""
    build: str = ""
    """Python script that builds the site into the folder given as its argument."""
    watch: tuple[str, ...] = ()
    """Files and folders, beside the pages, whose change rebuilds a preview."""
    display: tuple[str, ...] = ()
    """Methods that only show something; a standalone program leaves earlier calls of them out."""
    jobs: int = 2
    """Pages that run at a time."""
    memory: int = 6 * GIB
    """Bytes that a page and its child processes may hold at once."""
    output: int = MIB
    """Bytes that a block may write to each of stdout and stderr."""
    file_size: int = GIB
    """Bytes that any file a page writes may reach."""
    disk: int = 2 * GIB
    """Bytes that all files of a page may take at once."""
    processes: int = 256
    """Processes that a page may have started and that still run."""
    writable: tuple[str, ...] = ()
    """Folders, beside its own, that a page may write in, such as a cache of data sets."""

    @property
    def records(self) -> Path:
        """Folder with one record file per environment."""
        return self.root / ".verified"

    @property
    def cache(self) -> Path:
        """Folder of what is kept only to be quick: it can be removed at any time."""
        return self.root / ".cache"

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


def load_config(start: Path) -> Config:
    """Return the settings of the project that holds `start`, or defaults rooted there.

    Raises:
        EngineError: `pyproject.toml` cannot be read, or holds an unknown or wrong setting.
    """
    start = start.resolve()
    return _nearest(_files(start)) or Config(root=start)


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
            tools = tomllib.loads(file.read_text("utf-8")).get("tool")
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise EngineError(f"{file}: {error}") from error
        except OSError as error:
            raise EngineError(f"{file}: {error.strerror}") from error
        table = tools.get(TABLE) if isinstance(tools, dict) else None
        if table is not None:
            if not isinstance(table, dict):
                raise EngineError(f"{file}: write the settings below [tool.{TABLE}]")
            return _config(file.parent, table, file)
    return None


def _config(root: Path, table: Mapping[str, Any], file: Path) -> Config:
    values: dict[str, Any] = {}
    for key, value in table.items():
        name = key.replace("-", "_")
        if name not in Config.__dataclass_fields__ or name == "root":
            raise EngineError(f"{file}: unknown setting `{key}` in [tool.verified-docs]")
        try:
            values[name] = _value(root, name, value)
        except ValueError as error:
            raise EngineError(f"{file}: setting `{key}`: {error}") from error
    return Config(root=root, **values)


def _value(root: Path, name: str, value: Any) -> Any:
    if name == "languages":
        return {language: root / folder for language, folder in _table(value).items()}
    if name in ("preload", "packages", "watch", "display", "writable"):
        return _texts(value)
    if name == "environment":
        return _table(value)
    if name in ("memory", "output", "file_size", "disk"):
        return _size(value)
    if name in ("jobs", "processes"):
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise ValueError(f"write a whole number, 1 or more, not {value!r}")
        return value
    if name == "gpu_rtol":
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
            raise ValueError(f"write a number, 0 or more, not {value!r}")
        return float(value)
    if not isinstance(value, str):
        raise ValueError(f"write a text in quotes, not {value!r}")
    return value


def _table(value: Any) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise ValueError(f'write a table of texts such as {{ name = "text" }}, not {value!r}')
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f'write a list of texts such as ["one", "two"], not {value!r}')
    return tuple(value)


def _size(value: Any) -> int:
    match = _SIZE.fullmatch(str(value))
    if match is None:
        raise ValueError(f'write a size such as "512 MiB" or "6 GiB", not {value!r}')
    return int(float(match[1]) * (GIB if match[2] == "GiB" else MIB))
