"""Find, in the process of a page, the signature of what the page names."""

from __future__ import annotations

import ast
import contextlib
import functools
import importlib
import inspect
import types
from typing import Any


def signature_of(path: str, namespace: dict[str, Any]) -> str:
    """Return the signature of what a dotted name stands for, then a line of inherited names.

    The first name is one of the page's own, or a module. The inherited names are those that the
    initializers of base classes take, where a class hands on its `**kwargs`.

    Raises:
        LookupError: there is nothing of that name, or it has no signature.
    """
    found = _resolved(path, namespace)
    try:
        signature = inspect.signature(found)
    except (TypeError, ValueError) as error:
        raise LookupError(f"`{path}` has no signature: {error}") from None
    kinds = [parameter.kind for parameter in signature.parameters.values()]
    line = str(
        signature.replace(
            parameters=[_plain(parameter) for parameter in signature.parameters.values()],
            return_annotation=inspect.Signature.empty,
        )
    )
    inherited: list[str] = []
    if inspect.isclass(found) and inspect.Parameter.VAR_KEYWORD in kinds:
        for base in found.__mro__[1:-1]:
            initializer = vars(base).get("__init__")
            if initializer is not None:
                inherited += list(inspect.signature(initializer).parameters)[1:]
    return "\n".join([line, " ".join(dict.fromkeys(inherited))]).rstrip("\n")


def _resolved(path: str, namespace: dict[str, Any]) -> Any:
    first, *rest = path.split(".")
    if first in namespace:
        found = namespace[first]
    else:
        try:
            found = importlib.import_module(first)
        except ImportError as error:
            raise LookupError(f"`{first}` is no name of the page and no module: {error}") from None
    name = first
    for part in rest:
        name = f"{name}.{part}"
        if not hasattr(found, part) and isinstance(found, types.ModuleType):
            with contextlib.suppress(ImportError):
                importlib.import_module(f"{found.__name__}.{part}")
        try:
            found = getattr(found, part)
        except AttributeError:
            raise LookupError(f"there is no `{name}`") from None
    return found


class _Written:
    """A default that stands in a signature as it would be written."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


def _plain(parameter: inspect.Parameter) -> inspect.Parameter:
    """Return the parameter without annotation, its default as an expression."""
    plain = parameter.replace(annotation=inspect.Parameter.empty)
    if parameter.default is inspect.Parameter.empty:
        return plain
    return plain.replace(default=_Written(_expression(parameter.default)))


def _expression(value: Any) -> str:
    """Return how a default is written; `...` where it cannot be."""
    text = repr(value)
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        pass
    else:
        return text
    if isinstance(value, float):
        return f"float({text!r})"
    if isinstance(value, functools.partial):
        return "..."
    name = getattr(value, "__qualname__", None)
    return name if isinstance(name, str) and "<" not in name else "..."
