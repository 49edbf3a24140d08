"""What the project requires, what it is pinned to, and the environments its programs run in."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = ROOT / "requirements"
ENVIRONMENTS = REQUIREMENTS / "matrix"
_PIN = re.compile(r"^([\w.-]+)==([^\s;\\]+)[^\\\n]*", re.M)


def required(group: str = "") -> list[str]:
    """Return what pyproject.toml says that the package requires, or a group of dependencies."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return project["dependency-groups"][group] if group else project["project"]["dependencies"]


def pins(name: str) -> list[re.Match[str]]:
    """Return the pins of a file of requirements: each whole, then its name and its version.

    A package with several lines has them in the order of the Pythons that they are for.
    """
    return list(_PIN.finditer((REQUIREMENTS / name).read_text("utf-8")))


def environments() -> dict[str, dict[str, Any]]:
    """Return the tables of requirements/matrix/environments.toml, by name."""
    return tomllib.loads((ENVIRONMENTS / "environments.toml").read_text("utf-8"))


def is_built(environment: dict[str, Any]) -> bool:
    """Whether an environment is pinned and built: one that is `out` or `here` is not."""
    return not (environment.get("out") or environment.get("here"))


def name_of(requirement: str) -> str:
    """Return the name of what is required, as PEP 503 spells it."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", found[0]).lower() if found else ""
