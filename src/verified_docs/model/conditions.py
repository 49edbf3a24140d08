"""The conditions of the option `if`: what has to be installed, and where, for a block to run.

A condition is one clause or several, which all have to hold: requirements, such as `keras>=3.12`,
and markers, such as `sys_platform != 'win32'` (source: PEP 508, as `packaging` reads it).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # no process that runs a page needs it
    from packaging.markers import Marker
    from packaging.requirements import Requirement
    from packaging.specifiers import SpecifierSet

_PIECE = re.compile(r"'[^']*'|\"[^\"]*\"|[()]|,|(?<=\s)(?:and|or)(?=\s)")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_ORDER = re.compile(r"(\w+)\s*(?:[<>]=?|~=)\s*['\"]|(?<=['\"])\s*(?:[<>]=?|~=)\s*(\w+)", re.ASCII)
_OPERATOR = re.compile(r"\s*[<>=!~]")
_NOTHING: Mapping[str, str | None] = MappingProxyType({})


class ConditionError(ValueError):
    """The text is no condition; the message says what would be one."""


@dataclass(frozen=True)
class Found:
    """What a clause that does not hold is about, as it is here."""

    name: str
    """Of a package, or of a variable of markers."""
    value: str | None
    """Its version or value; None for a package that is not installed."""
    is_package: bool

    def __str__(self) -> str:
        if not self.is_package:
            return f"{self.name} is {self.value!r}"
        return f"{self.name} " + (f"{self.value} is" if self.value else "is not") + " installed"


@dataclass(frozen=True)
class Unmet:
    """A clause that does not hold."""

    clause: str
    found: tuple[Found, ...]

    def __str__(self) -> str:
        return f"needs {self.clause}, and {' and '.join(map(str, self.found))}"


@dataclass(frozen=True)
class Installed:
    """What conditions are held against: this interpreter, but for what is said of another."""

    packages: Mapping[str, str | None] = field(default_factory=lambda: _NOTHING)
    """Versions by name; None for one that is not installed."""
    variables: Mapping[str, str | None] = field(default_factory=lambda: _NOTHING)
    """Values of variables of markers, by name."""

    def unmet(self, clauses: Sequence[str]) -> Unmet | None:
        """Return the first clause that does not hold, or None."""
        for clause in clauses:
            marker = _marker(clause)
            if marker is not None:
                known = self._variables()
                if not marker.evaluate(known):
                    names = _words_in(clause)
                    return Unmet(clause, tuple(Found(name, known[name], False) for name in names))
                continue
            wanted = _requirement(clause)
            version = self._version(wanted.name)
            if version is None or not _holds(wanted.specifier, version):
                return Unmet(clause, (Found(wanted.name, version, True),))
        return None

    def _version(self, name: str) -> str | None:
        from packaging.utils import canonicalize_name

        for known, version in self.packages.items():
            if canonicalize_name(known) == canonicalize_name(name):
                return version
        return _installed_version(name)

    def _variables(self) -> dict[str, str]:
        given = {name: value for name, value in self.variables.items() if value is not None}
        return {**_own_variables(), **given}


HERE = Installed()
"""This interpreter, which is the one that runs pages."""


def clauses_of(text: str) -> tuple[str, ...]:
    """Return the clauses of a condition: what stands between commas or `and`.

    Raises:
        ConditionError: one of them is neither a requirement nor a marker.
    """
    text = " ".join(text.split())
    if _QUOTED.search(text) and _as_marker(text) is not None:
        return (_clause(text),)
    pieces = list(_pieces(text))
    for piece in pieces:
        if len(pieces) > 1 and _is_alternative(piece):
            raise ConditionError(f"put what stands around `or` in parentheses: `({piece})`")
    return tuple(map(_clause, pieces))


def implied(clauses: Sequence[str], by: Sequence[str]) -> bool:
    """Whether conditions hold wherever others do, as far as can be told."""
    return all(any(_implies(other, clause) for other in by) for clause in clauses)


def _pieces(text: str) -> Iterator[str]:
    """Yield what stands between commas and `and`; a comma before an operator is a requirement's."""
    depth = start = 0
    for match in _PIECE.finditer(text):
        depth += (match[0] == "(") - (match[0] == ")")
        ends = match[0] == "and" or (match[0] == "," and not _OPERATOR.match(text, match.end()))
        if ends and depth == 0:
            yield text[start : match.start()].strip()
            start = match.end()
    yield text[start:].strip()


def _is_alternative(piece: str) -> bool:
    depth = 0
    for match in _PIECE.finditer(piece):
        depth += (match[0] == "(") - (match[0] == ")")
        if match[0] == "or" and depth == 0:
            return True
    return False


def _clause(piece: str) -> str:
    """Return a clause as it is told.

    Raises:
        ConditionError: it is none.
    """
    from packaging.requirements import InvalidRequirement, Requirement

    if _QUOTED.search(piece):
        marker = _as_marker(piece)
        if marker is not None:
            _compared(marker, piece)
            return piece
        unknown = next((name for name in _words_in(piece) if name not in _own_variables()), "")
        if unknown:
            raise ConditionError(
                f"`{unknown}` is nothing that a marker can ask for, as sys_platform is; a version "
                "of a package stands without quotes, such as keras>=3.12"
            )
        raise ConditionError(f"`{piece}` is no marker; write one such as sys_platform != 'win32'")
    try:
        wanted = Requirement(piece)
    except InvalidRequirement as error:
        raise ConditionError(
            f"`{piece}` is neither a requirement, such as keras>=3.12, nor a marker, such as "
            "python_version >= '3.12' (PEP 508)"
        ) from error
    if wanted.name in _own_variables() or wanted.name.lower() == "python":
        name = "python_version" if wanted.name.lower() == "python" else wanted.name
        raise ConditionError(f"`{name}` is compared with a text in quotes: {name} >= '3.12'")
    if wanted.extras or wanted.url or wanted.marker:
        raise ConditionError(
            f"of `{piece}` only a name and versions can be told here, such as keras>=3.12; "
            "write what else has to hold after `and`"
        )
    return re.sub(r"\s", "", piece)


def _as_marker(text: str) -> Marker | None:
    from packaging.markers import InvalidMarker, Marker

    try:
        marker = Marker(text)
    except InvalidMarker:
        return None
    names = _words_in(text)
    return marker if names and all(name in _own_variables() for name in names) else None


def _compared(marker: Marker, piece: str) -> None:
    """Raise a ConditionError where a marker asks for the order of what has none."""
    from packaging.markers import UndefinedComparison

    message = f"`{piece}` compares what has no order; use == or !="
    if any("version" not in (match[1] or match[2]) for match in _ORDER.finditer(piece)):
        raise ConditionError(message)
    try:
        marker.evaluate()
    except UndefinedComparison as error:  # as older versions of `packaging` have it
        raise ConditionError(message) from error


@functools.cache
def _marker(clause: str) -> Marker | None:
    return _as_marker(clause) if _QUOTED.search(clause) else None


@functools.cache
def _requirement(clause: str) -> Requirement:
    from packaging.requirements import Requirement

    return Requirement(clause)


def _words_in(text: str) -> list[str]:
    """Return the names in a marker, each once; those of variables, where it is one."""
    words = re.findall(r"[\w.-]*[A-Za-z_][\w.-]*", _QUOTED.sub(" ", text))
    return [word for word in dict.fromkeys(words) if word not in ("and", "or", "in", "not")]


@functools.cache
def _own_variables() -> Mapping[str, str]:
    from packaging.markers import default_environment

    return {name: str(value) for name, value in default_environment().items()}


@functools.cache  # this process goes on with the packages that it has begun with
def _installed_version(name: str) -> str | None:
    import importlib.metadata  # takes long, and no process that runs a page needs it

    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _holds(specifier: SpecifierSet, version: str) -> bool:
    from packaging.version import InvalidVersion

    try:
        return specifier.contains(version, prereleases=True)
    except InvalidVersion:
        return False


def _implies(one: str, other: str) -> bool:
    """Whether one clause holds only where the other does."""
    if one == other:
        return True
    if _marker(one) is not None or _marker(other) is not None:
        return False
    narrow, wide = _requirement(one), _requirement(other)
    if narrow.name.lower() != wide.name.lower():
        return False
    return all(
        _holds(wide.specifier, version)
        for version in _around([*narrow.specifier, *wide.specifier])
        if _holds(narrow.specifier, version)
    )


def _around(specifiers: Sequence[object]) -> list[str]:
    """Return a version on each side of every bound of specifiers, and the bounds themselves."""
    found = ["0.dev0", "999999"]
    for specifier in specifiers:
        numbers = re.findall(r"\d+", str(specifier))
        for end in range(1, len(numbers) + 1):
            start, last = numbers[: end - 1], int(numbers[end - 1])
            for number in (last, last + 1):
                bound = ".".join([*start, str(number)])
                found += [f"{bound}.dev0", bound, f"{bound}.0.0.1"]
    return found
