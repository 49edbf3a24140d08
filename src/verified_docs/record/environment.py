"""What a page ran on: facts for a reader, and a fingerprint of all that can change a result."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import platform
import re
import sys
from dataclasses import asdict, dataclass

from verified_docs.model import Installed, code_digest, installed
from verified_docs.settings import Config

RUNNING = ("errors.py", "settings.py", "model", "kinds", "read", "slicing", "child", "run")
"""The parts of the engine that what a block gives can depend on: what names, reads, slices and runs
it. What compares, writes, reports and shows sees no code run: verdicts are made from the record."""

_NOT_INSTALLED = "not installed"


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
    def installed(self) -> Installed:
        """What conditions are held against there; of what it does not say, this interpreter's."""
        system, _, machine = self.platform.partition("-")
        packages = {
            name: None if version == _NOT_INSTALLED else version
            for name, version in self.packages.items()
        }
        variables: dict[str, str | None] = {
            "python_version": ".".join(self.python.split(".")[:2]),
            "python_full_version": self.python,
        }
        if system != platform.system().lower():
            variables |= {"sys_platform": system, "platform_system": system.capitalize()}
        if machine != platform.machine().lower():
            variables["platform_machine"] = machine
        return Installed(packages, variables)

    @property
    def file_name(self) -> str:
        """Name of the record file of this environment."""
        series = ".".join(self.python.split(".")[:2])
        device = re.sub(r"[^a-z0-9]+", "-", self.device.lower()).strip("-")
        return f"{self.platform}-python{series}-{device}.json"


def current_environment(config: Config, device: str = "cpu") -> Environment:
    """Return the environment of this interpreter; `device` is `cpu` or a GPU's name."""
    facts = {
        "engine": code_digest(RUNNING),
        "interpreter": f"{sys.implementation.name} {sys.version}",
        "machine": f"{platform.system()} {platform.machine()}",
        "installed": installed(),
        "settings": [
            config.preload,
            sorted(config.environment.items()),
            config.device_setup,
            config.workers_setup,
            config.display,
        ],
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


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return _NOT_INSTALLED
