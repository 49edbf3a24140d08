"""What a page ran on: facts for a reader, and a fingerprint of all that can change a result."""

from __future__ import annotations

import functools
import hashlib
import importlib.metadata
import json
import platform
import re
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from verified_docs.config import Config

_ENGINE = Path(__file__).parent


@dataclass(frozen=True)
class Environment:
    """Where pages ran, and on which day."""

    device: str
    """`cpu`, or the name of the GPU."""
    python: str
    """Version of the interpreter."""
    platform: str
    """Operating system and processor, such as `linux-x86_64`."""
    packages: dict[str, str]
    """Versions of the packages that the project names."""
    fingerprint: str
    """Digest of engine, interpreter, installed packages, settings and device."""
    date: str = ""
    """Day the page ran, as YYYY-MM-DD; empty for an environment as such."""

    @property
    def file_name(self) -> str:
        """Name of the record file of this environment."""
        series = ".".join(self.python.split(".")[:2])
        device = re.sub(r"[^a-z0-9]+", "-", self.device.lower()).strip("-")
        return f"{self.platform}-python{series}-{device}.json"


def current_environment(config: Config, device: str = "cpu") -> Environment:
    """Return the environment of this interpreter; `device` is `cpu` or a GPU's name."""
    facts = {
        "engine": _engine_digest(),
        "interpreter": f"{sys.implementation.name} {sys.version}",
        "machine": f"{platform.system()} {platform.machine()}",
        "installed": installed(),
        "settings": [config.preload, sorted(config.environment.items()), config.device_setup],
        "device": device,
    }
    text = json.dumps(facts, sort_keys=True, default=str)
    return Environment(
        device=device,
        python=platform.python_version(),
        platform=f"{platform.system()}-{platform.machine()}".lower(),
        packages={name: _version(name) for name in config.packages},
        fingerprint=hashlib.sha256(text.encode()).hexdigest(),
    )


def plain(environment: Environment) -> dict[str, object]:
    """Return the environment as plain values, as records hold it."""
    values = asdict(environment)
    del values["date"]
    return values


def _engine_digest() -> str:
    """Digest of the engine but for what makes the site: that never sees code run."""
    return code_digest(set(_ENGINE.rglob("*.py")) - set((_ENGINE / "site").rglob("*.py")))


@functools.cache
def made_with() -> str:
    """Return what this process makes things with: the interpreter, all of the code, the packages.

    What is kept from one run to the next is good for one such text.
    """
    return repr((sys.version, code_digest(_ENGINE.rglob("*.py")), installed()))


def code_digest(files: Iterable[Path]) -> str:
    """Return a digest of some of this package's files: of their names and of what is in them."""
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(file.relative_to(_ENGINE).as_posix().encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def installed() -> list[str]:
    """Name and version of each installed distribution, read off the folders' names."""
    return sorted(
        entry.name
        for folder in sys.path
        if folder and Path(folder).is_dir()
        for entry in Path(folder).glob("*.dist-info")
        if not entry.name.startswith("verified_docs-")
    )


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "not installed"
