"""Load a `mkdocs.yml` with what it inherits, without importing what it names.

MkDocs' own loader imports whatever stands behind `!!python/name:`, so it needs the theme and every
plugin installed. Here only what the Markdown extensions of the engine bring is looked up; any other
such value is as if it were not written.
"""

from __future__ import annotations

import functools
import importlib
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

from verified_docs.errors import EngineError

PAGE_FOLDER = "\0page"
"""Stands for the folder of the page that is being read, where a path is relative to it."""
_IMPORTED = ("pymdownx.", "markdown.")
_PYTHON = "tag:yaml.org,2002:python/"


class Unknown:
    """A value that only an import could give: the name of what it stands for."""

    def __init__(self, name: str) -> None:
        self.name = name


class _Loader(yaml.SafeLoader):
    """YAML with the tags that MkDocs knows."""

    folder = ""
    docs = ""


def load(file: Path, inheriting: tuple[Path, ...] = ()) -> tuple[dict[str, Any], bytes]:
    """Return what a file says together with what it inherits, and all that was read for that.

    `inheriting` are the files that inherit from it.

    Raises:
        EngineError: the file, or one that it inherits from, cannot be read, or has no end.
    """
    if file.resolve() in inheriting:
        raise EngineError(f"{file}: inherits from itself: take `INHERIT` out of one of the files")
    try:
        said = file.read_bytes()
    except OSError as error:
        raise EngineError(f"{file}: {error.strerror}") from error
    values = dict(_said(file, said))
    parent = values.pop("INHERIT", None)
    if parent is None:
        return values, said
    inherited, above = load(file.parent / str(parent), (*inheriting, file.resolve()))
    return _merged(inherited, values), above + said


@functools.lru_cache(maxsize=16)  # each page of a site asks for it
def _said(file: Path, said: bytes) -> Mapping[str, Any]:
    try:
        values = yaml.load(said, Loader=_loader(file, said))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise EngineError(f"{file}:{line}: {error.problem or error}") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise EngineError(f"{file}: {error}") from error
    return values if isinstance(values, dict) else {}


def known(value: Any) -> Any:
    """Return a value without what only an import could give."""
    if isinstance(value, dict):
        return {k: known(one) for k, one in value.items() if not isinstance(one, Unknown)}
    if isinstance(value, list):
        return [known(one) for one in value if not isinstance(one, Unknown)]
    return value


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Return two mappings as one: mappings in both are merged, all else of the second counts."""
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        both = isinstance(old, dict) and isinstance(value, dict)
        merged[key] = _merged(old, value) if both else value  # type: ignore[arg-type]
    return merged


def _loader(file: Path, said: bytes) -> type[_Loader]:
    docs = "docs"
    for line in said.decode("utf-8", "replace").splitlines():
        key, _, value = line.partition(":")
        if key == "docs_dir":
            docs = value.partition(" #")[0].strip(" \"'")
    return type("Loader", (_Loader,), {"folder": str(file.parent), "docs": docs})


def _environment(loader: _Loader, node: yaml.Node) -> Any:
    """Return the first of some environment variables that is set, or the default after them."""
    names: list[Any] = []
    default = None
    if isinstance(node, yaml.SequenceNode):
        *names, default = loader.construct_sequence(node)
        if len(node.value) == 1:
            names, default = [default], None
    elif isinstance(node, yaml.ScalarNode):
        names = [loader.construct_scalar(node)]
    for name in names:
        if str(name) in os.environ:
            return yaml.safe_load(os.environ[str(name)])
    return default


def _relative(loader: _Loader, node: yaml.Node) -> str:
    prefix, _, rest = str(getattr(node, "value", "") or "").partition("/")
    folders = {"$config_dir": loader.folder, "$docs_dir": os.path.join(loader.folder, loader.docs)}
    return os.path.join(folders.get(prefix, PAGE_FOLDER), rest).rstrip("/")


def _python(loader: _Loader, kind: str, node: yaml.Node) -> Any:
    kind, _, name = kind.partition(":")
    found: Callable[..., Any] | None = None
    if name.startswith(_IMPORTED):
        module, _, attribute = name.rpartition(".")
        try:
            found = getattr(importlib.import_module(module), attribute)
        except (ImportError, AttributeError):
            found = None
    if found is None:
        return Unknown(name)
    if kind == "name":
        return found
    if kind != "object/apply":
        return Unknown(name)
    given: Any = []
    if isinstance(node, yaml.MappingNode):
        given = loader.construct_mapping(node, deep=True)
    elif isinstance(node, yaml.SequenceNode):
        given = loader.construct_sequence(node, deep=True)
    if isinstance(given, list):
        return found(*given)
    return found(*given.get("args", ()), **given.get("kwds", {}))


def _other(loader: _Loader, kind: str, node: yaml.Node) -> Unknown:
    return Unknown(kind)


_Loader.add_constructor("!ENV", _environment)
_Loader.add_constructor("!relative", _relative)
_Loader.add_multi_constructor(_PYTHON, _python)
_Loader.add_multi_constructor("!", _other)
