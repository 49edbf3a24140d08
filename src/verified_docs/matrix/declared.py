"""The environments that a project declares, and the packages that each is pinned to.

They stand in `requirements/matrix/environments.toml`, a table each, and their pins in NAME.txt
beside it. A project without that file has none.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from verified_docs.errors import EngineError
from verified_docs.model import Installed
from verified_docs.record import distribution_name
from verified_docs.settings import Config, seen_from_here

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FOLDER = "requirements/matrix"
"""Folder of a project that declares its environments."""
_FILE = "environments.toml"
_BUILT = ".matrix"
_PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;\\]+)", re.MULTILINE)


class _Table(BaseModel):
    """An environment as it is written."""

    model_config = ConfigDict(extra="forbid", strict=True)

    title: str
    python: str = Field(pattern=r"^3\.\d+$")
    requires: list[str]
    without: dict[str, str] = Field(default_factory=dict)
    preload: list[str] | None = None
    variables: dict[str, str] = Field(default_factory=dict)
    backend: str = ""
    out: str = ""
    here: bool = False
    step: bool = False
    gpu_names: str = Field("", alias="gpu-names")


@dataclass(frozen=True)
class Declared:
    """An environment in which the programs of a project are to be run."""

    name: str
    title: str
    """What readers know it by, such as `TensorFlow 2.19 + Keras 3.9`."""
    python: str
    """Series of the interpreter, such as `3.11`."""
    packages: Mapping[str, str]
    """Versions of what is installed there, by the names of the packages."""
    pins: Path
    """The file that says so, with hashes."""
    folder: Path
    """Where it is built."""
    preload: tuple[str, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    backend: str = ""
    """Backend of Keras there; empty where it is TensorFlow, or where nothing depends on it."""
    out: str = ""
    """Why programs are not run there at present; empty where they are."""
    is_here: bool = False
    """Whether it is that of whoever runs the command, as it is: it is neither pinned nor built."""
    gpu_names: str = ""
    """Code that leaves the names of the usable GPUs in `names`; empty where a CPU computes."""
    device: str = ""
    """The names of the GPUs that were found; empty where a CPU computes, or nobody looked yet."""
    is_step: bool = False
    """Whether it is one of those that a reader who upgrades has one after the other."""
    number: int = 0
    """Its place among those that are declared."""

    @property
    def interpreter(self) -> Path:
        """Its interpreter, once it is built."""
        return Path(sys.executable) if self.is_here else self.folder / "bin" / "python"

    @property
    def processor(self) -> str:
        """What its programs compute on: `cpu` or `gpu`."""
        return "gpu" if self.gpu_names else "cpu"

    @property
    def installed(self) -> Installed:
        """What conditions of blocks are held against there."""
        return Installed(self.packages, {"python_version": self.python})

    def settings(self, config: Config) -> Config:
        """Return the settings of the project as its programs are run there."""
        environment = {**config.environment, **self.variables}
        changed = {"preload": self.preload, "environment": environment}
        if self.gpu_names:
            changed["gpu_names"] = self.gpu_names
        return config.model_copy(update=changed)

    def with_packages(self, packages: Mapping[str, str], python: str, device: str) -> Declared:
        """Return it with what is installed there, once that is known."""
        title = self.title.format_map(_Series(packages))
        return replace(self, title=title, packages=packages, python=python, device=device)


def declared_environments(config: Config) -> dict[str, Declared]:
    """Return the environments of a project by name, in the order in which they are declared.

    Raises:
        EngineError: they are not written as they should be.
    """
    file = config.root / FOLDER / _FILE
    if not file.is_file():
        return {}
    try:
        tables = tomllib.loads(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise EngineError(f"{seen_from_here(file)}: {error}") from error
    return {
        name: _declared(name, table, number, file, config)
        for number, (name, table) in enumerate(tables.items())
    }


def pins_of(text: str) -> dict[str, str]:
    """Return the versions that a file of requirements pins, by the names of the packages."""
    return {distribution_name(name): version for name, version in _PIN.findall(text)}


def _declared(name: str, table: Any, number: int, file: Path, config: Config) -> Declared:
    where = f"{seen_from_here(file)}: [{name}]"
    if not re.fullmatch(r"[a-z0-9][a-z0-9.-]*", name):
        raise EngineError(f"{where}: write a name of small letters, digits, dots and hyphens")
    try:
        read = _Table.model_validate(table)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise EngineError(f"{where}: `{place}`: {first['msg']}") from error
    pins = file.with_name(f"{name}.txt")
    packages = pins_of(pins.read_text("utf-8")) if pins.is_file() else {}
    return Declared(
        name=name,
        title=read.title if read.here else read.title.format_map(_Series(packages)),
        python=read.python,
        packages=packages,
        pins=pins,
        folder=config.root / _BUILT / name,
        preload=config.preload if read.preload is None else tuple(read.preload),
        variables=read.variables,
        backend=read.backend,
        out=read.out,
        is_here=read.here,
        gpu_names=read.gpu_names,
        is_step=read.step,
        number=number,
    )


class _Series(dict[str, str]):
    """Versions of packages as a title tells them: `3.9` of 3.9.2."""

    def __init__(self, packages: Mapping[str, str]) -> None:
        super().__init__(
            {name: ".".join(version.split(".")[:2]) for name, version in packages.items()}
        )

    def __missing__(self, name: str) -> str:
        return "?"  # of what is not pinned yet
