"""The public names of packages: what a name in code stands for, its signature and its reference.

A project writes them into one file of JSON (here `scripts/api-names` does), so that the site can be
built where the packages are not installed:

    prefixes   ways to write the beginning of a name, and how it is listed: `tensorflow` as `tf`
    aliases    names of what is listed under another name
    names      by name: its kind (class, function, method or property) and, where there is one, its
               signature in one line, its address in the official reference, the public bases of a
               class nearest first, the class a call `returns`, and whether what a `with` statement
               binds, when it `enters`, is the object itself
"""

from __future__ import annotations

import functools
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verified_docs.errors import EngineError
from verified_docs.kinds import parse_signature


@dataclass(frozen=True)
class Entry:
    """What is known of one public name."""

    kind: str
    signature: str | None = None
    """The parameters, in parentheses; None when there are none to tell."""
    address: str | None = None
    """In the official reference; None when its index does not list the name."""
    bases: tuple[str, ...] = ()
    returns: str | None = None
    enters: bool = False

    @functools.cached_property
    def parameters(self) -> tuple[str, ...] | None:
        """The parameters as they are written: `units`, `*`, `activation=None`."""
        return None if self.signature is None else parse_signature(f"it{self.signature}").parameters


@dataclass(frozen=True)
class Inventory:
    """Public names, each once."""

    names: Mapping[str, Entry]
    aliases: Mapping[str, str]
    prefixes: Mapping[str, str]
    modules: frozenset[str]

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> Inventory:
        """Make an inventory of the content of a file.

        Raises:
            KeyError, TypeError: the content is not as the head of this module says.
        """
        names = {
            name: Entry(**{**entry, "bases": tuple(entry.get("bases", ()))})
            for name, entry in content["names"].items()
        }
        parents = {
            ".".join(parts[:end])
            for parts in (name.split(".") for name in [*names, *content["aliases"]])
            for end in range(1, len(parts))
        }
        modules = frozenset(parents - set(names)) | frozenset(content["prefixes"])
        return cls(names, content["aliases"], content["prefixes"], modules)

    def listed(self, path: str) -> str | None:
        """Return the name that a dotted path is listed by, or the path of a module, or None.

        >>> inventory.listed("tensorflow.keras.layers.Dense")
        'keras.layers.Dense'
        """
        known = True
        while known:
            known = False
            for prefix, instead in self.prefixes.items():
                if path == prefix or path.startswith(f"{prefix}."):
                    path, known = instead + path[len(prefix) :], True
        path = self.aliases.get(path, path)
        return path if path in self.names or path in self.modules else None

    def called(self, names: Collection[str]) -> list[str]:
        """Return what names and their aliases are called, without the modules that hold them.

        Members of classes are left out: many classes have one of that name.
        """
        own = {name for name in names if self.names[name].kind in ("class", "function")}
        others = (alias for alias, name in self.aliases.items() if name in own)
        return sorted({name.rpartition(".")[2] for name in (*own, *others)})

    def member(self, owner: str, name: str) -> str | None:
        """Return what `owner.name` is: a name of a module, a member of a class or of its bases."""
        entry = self.names.get(owner)
        if entry is None:
            return self.listed(f"{owner}.{name}")
        for base in (owner, *entry.bases):
            if f"{base}.{name}" in self.names:
                return f"{base}.{name}"
        return None


@functools.cache
def _read(path: Path, _changed: int) -> Inventory:
    return Inventory.from_json(json.loads(path.read_text("utf-8")))


def load_inventory(path: Path) -> Inventory:
    """Return the inventory in a file, which is read once as long as it does not change.

    Raises:
        EngineError: it cannot be read, or is no inventory.
    """
    try:
        return _read(path, path.stat().st_mtime_ns)
    except OSError as error:
        raise EngineError(f"cannot read {path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise EngineError(f"{path} is no inventory of names: {error!r}") from error
