"""Which of the names that are not there elsewhere readers know: the public ones.

A program may stop for want of others: a method that a class of the page's own takes from a base, a
variable of the backend, a parameter that is misspelt on purpose. No reader looks for those by
name, so what is told of them is the exception.
"""

from __future__ import annotations

import re
from dataclasses import replace

from verified_docs.matrix import Entry, There
from verified_docs.site.api import Inventory

_EXCEPTION = ("program", "type", "message", "warns")


def with_public_names(there: There, inventory: Inventory) -> There:
    """Return what a program did, with the name it lacks as it is listed, or as what it raised.

    Where no names are known all are told as they are.
    """
    entry = there.entry
    if entry["result"] != "lacks" or not inventory.names:
        return there
    name = _listed(entry["name"], inventory)
    if name and _has(name, entry.get("parameter"), inventory):
        return replace(there, entry={**entry, "name": name})
    raised: Entry = {key: entry[key] for key in _EXCEPTION if key in entry}
    return replace(there, entry={"result": "raises", **raised})


def _listed(name: str, inventory: Inventory) -> str | None:
    """Return the public name that a name of a traceback stands for, which may lack its module."""
    listed = inventory.listed(name)
    if listed:
        return listed
    endings = [
        one
        for one, entry in inventory.names.items()
        if one.endswith(f".{name}") and ("." in name or entry.kind == "class")
    ]
    if endings:
        return min(endings, key=len)
    owner, _, member = name.rpartition(".")
    known = _listed(owner, inventory) if owner else None
    return f"{known}.{member}" if known and inventory.member(known, member) else None


def _has(name: str, parameter: str | None, inventory: Inventory) -> bool:
    """Whether a name has a parameter that is told by its name."""
    if parameter is None:
        return True
    owner, _, member = name.rpartition(".")
    entry = inventory.names.get(inventory.member(owner, member) or name)
    written = (entry.parameters if entry else None) or ()
    return any(re.match(rf"{re.escape(parameter)}\b", one) for one in written)
