"""What the names of a page are bound to, as far as its code says so with certainty.

A value that is not certain is None, and so is all that is taken from it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from verified_docs.site.api.inventory import Inventory


@dataclass(frozen=True)
class Public:
    """A module or a public name of the inventory."""

    name: str
    spelled: bool = False
    """Whether the code calls it by its own name: imported or looked up, and not assigned."""


@dataclass(frozen=True)
class Own:
    """A class that the page defines."""

    place: tuple[int, int]
    """Block and line of its definition."""
    bases: tuple[Value, ...]


@dataclass(frozen=True)
class Instance:
    """An object of a class."""

    of: Public | Own


@dataclass(frozen=True)
class Inherited:
    """What `super()` gives inside of a class."""

    of: Own


@dataclass(frozen=True)
class Function:
    """A function that the page defines."""

    returns: Value


Value: TypeAlias = "Public | Own | Instance | Inherited | Function | None"


@dataclass
class Scope:
    """The names of a module, a class or a function while its statements are gone through."""

    kind: Literal["module", "class", "function"]
    parent: Scope | None = None
    bound: dict[str, Value] = field(default_factory=dict)
    local: frozenset[str] = frozenset()
    """Names that a function binds anywhere, and that are therefore not those around it."""
    outer: frozenset[str] = frozenset()
    """Names that a function declares global or nonlocal."""
    own: Own | None = None
    """The class whose body it is."""
    returned: list[Value] = field(default_factory=list)


@dataclass
class History:
    """All that was bound, in the whole page, to its names and to attributes of its objects.

    The body of a function runs later: a name means there what it has meant throughout, or nothing
    that can be told.
    """

    names: dict[str, list[Value]] = field(default_factory=dict)
    attributes: dict[tuple[tuple[int, int], str], list[Value]] = field(default_factory=dict)

    def name(self, name: str) -> Value:
        """Return what a name of the page is bound to wherever it is bound, or None."""
        return only(self.names.get(name, [None]))

    def attribute(self, owner: Own, name: str, inventory: Inventory) -> Value:
        """Return what an attribute of a class's objects is: the page's own, or a public base's."""
        given = self.attributes.get((owner.place, name))
        if given is not None:
            return only(given)
        return self.inherited(owner, name, inventory)

    def inherited(self, owner: Own, name: str, inventory: Inventory) -> Value:
        """Return what an attribute is that no class of the page itself gives."""
        for base in owner.bases:
            if isinstance(base, Public):
                found = inventory.member(base.name, name)
                if found:
                    return Public(found, spelled=True)
            elif isinstance(base, Own):
                value = self.attribute(base, name, inventory)
                if value is not None or (base.place, name) in self.attributes:
                    return value
            else:
                return None
        return None


def unspelled(value: Value) -> Value:
    """Return a value as it is once it has another name."""
    return replace(value, spelled=False) if isinstance(value, Public) else value


def only(values: Iterable[Value]) -> Value:
    """Return the value that all of them are, or None."""
    first, *rest = values
    return first if all(value == first for value in rest) else None


def merged(before: dict[str, Value], after: Iterable[dict[str, Value]]) -> dict[str, Value]:
    """Return what names are bound to after one of several ways was taken.

    Where a name is not bound at all a use of it is an error, which says nothing of what it means.
    """
    ways = list(after)
    names = {name for way in ways for name in way} | set(before)
    return {name: only([way[name] for way in ways if name in way] or [None]) for name in names}
