"""Compare signatures that a page shows with those of what is installed.

A page writes a signature as a call with its parameters and defaults, `keras.layers.Dense(units,
activation=None, **kwargs)`; names, order, kinds and defaults have to be those of the installed
version. A list of parameters may name only what there is.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verified_docs.model import Parameter, ParameterList

LINE_LENGTH = 88
"""Columns up to which a signature is written in one line."""
_CALL = re.compile(r"\s*(?P<name>[A-Za-z_][\w.]*)\s*(?P<rest>\(.*\))\s*", re.DOTALL)
_ENTRY = re.compile(
    r"(?P<stars>\*{0,2})(?P<name>[A-Za-z_]\w*)(?:\s*=\s*(?P<default>.+))?", re.DOTALL
)


class SignatureError(ValueError):
    """A text is not a signature."""


@dataclass(frozen=True)
class Signature:
    """A call with its parameters, as they are written: `units`, `*`, `activation=None`."""

    name: str
    """The dotted name of what is called."""
    parameters: tuple[str, ...]
    inherited: tuple[str, ...] = ()
    """Names that `**kwargs` hands on to the classes below."""

    @property
    def text(self) -> str:
        """The signature as a page writes it."""
        line = f"{self.name}({', '.join(self.parameters)})"
        if len(line) <= LINE_LENGTH:
            return line
        return "\n".join([f"{self.name}(", *[f"    {one}," for one in self.parameters], ")"])


def parse_signature(text: str) -> Signature:
    """Return the signature written in `text`.

    Raises:
        SignatureError: it is not one call with names, defaults, `*`, `/`, `*args` and `**kwargs`.
    """
    match = _CALL.fullmatch(text)
    if match is None:
        raise SignatureError("not a signature: write one call, such as `package.Class(a, b=None)`")
    try:
        function = ast.parse(f"def _{match['rest']}: pass").body[0]
    except SyntaxError as error:
        raise SignatureError(f"not a signature: {error.msg}") from error
    assert isinstance(function, ast.FunctionDef)
    return Signature(match["name"], tuple(_written(function.args)))


def installed_signature(name: str, found: str) -> Signature:
    """Return the signature that a page's process has found: a line, and one of inherited names."""
    line, _, inherited = found.partition("\n")
    parsed = parse_signature(f"{name}{line}")
    return Signature(name, parsed.parameters, tuple(inherited.split()))


def signature_difference(shown: Signature, actual: Signature) -> str | None:
    """Return the first parameter that is shown otherwise, as the page has it or lacks it."""
    for position, one in enumerate(shown.parameters):
        if position >= len(actual.parameters) or one != actual.parameters[position]:
            return one
    if len(shown.parameters) < len(actual.parameters):
        return actual.parameters[len(shown.parameters)]
    return None


def parameter_mistakes(
    listed: ParameterList, actual: Signature, line: int
) -> Iterator[tuple[int, str]]:
    """Yield what is wrong with a list of parameters, which begins at `line`: where, and what."""
    known = {_name(one): one for one in actual.parameters}
    named = set()
    for parameter in listed.parameters:
        name, problem = _entry(parameter, known, actual)
        named.add(name)
        if problem:
            yield parameter.line, problem
    missing = [name for name in known if name not in named and name not in ("*", "/")]
    if listed.complete and missing:
        names = ", ".join(f"`{name}`" for name in missing)
        yield (
            listed.parameters[-1].line if listed.parameters else line,
            f"the list claims to be complete and leaves out {names} of `{actual.name}`",
        )


def _entry(parameter: Parameter, known: dict[str, str], actual: Signature) -> tuple[str, str]:
    match = _ENTRY.fullmatch(parameter.text)
    if match is None:
        return "", (
            f"`{parameter.text}` is not the name of a parameter; below a heading that names an "
            "API, code that stands alone in a term or a first cell is one"
        )
    name = match["stars"] + match["name"]
    if name not in known and name not in actual.inherited:
        takes = ", ".join(_names(actual))
        return name, f"`{actual.name}` has no parameter `{name}`; it takes {takes}"
    default = match["default"]
    if default and name in known:
        written = f"{name}={_normal(default)}"
        if known[name] != written:
            return name, f"the page shows `{written}`; installed is `{known[name]}`"
    return name, ""


def _names(actual: Signature) -> Sequence[str]:
    return [f"`{_name(one)}`" for one in actual.parameters if one not in ("*", "/")]


def _name(parameter: str) -> str:
    return parameter.partition("=")[0]


def _normal(expression: str) -> str:
    try:
        return ast.unparse(ast.parse(expression, mode="eval"))
    except SyntaxError:
        return expression


def _written(arguments: ast.arguments) -> Iterator[str]:
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + [*arguments.defaults]
    for position, (argument, default) in enumerate(zip(positional, defaults, strict=True), 1):
        yield _one(argument, default)
        if position == len(arguments.posonlyargs):
            yield "/"
    if arguments.vararg:
        yield f"*{arguments.vararg.arg}"
    elif arguments.kwonlyargs:
        yield "*"
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        yield _one(argument, default)
    if arguments.kwarg:
        yield f"**{arguments.kwarg.arg}"


def _one(argument: ast.arg, default: ast.expr | None) -> str:
    return argument.arg if default is None else f"{argument.arg}={ast.unparse(default)}"
