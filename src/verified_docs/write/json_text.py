"""Change single values in a JSON text, and no other byte of it."""

from __future__ import annotations

import json
import re
from typing import Any

from verified_docs.read import Located, Place

_LEVEL = re.compile(r"\{[ \t]*\r?\n([ \t]*)")


def dumped(raw: str, position: int, value: Any) -> str:
    """Return a value as JSON, laid out as the text is, to stand at a position of it."""
    level = _LEVEL.match(raw, Located(raw).root)
    line = raw[raw.rfind("\n", 0, position) + 1 : position]
    base = line[: len(line) - len(line.lstrip())]
    newline = "\r\n" if "\r\n" in raw else "\n"
    text = json.dumps(value, indent=level[1] if level else None, ensure_ascii=False)
    return text.replace("\n", newline + base)


def with_value(raw: str, place: Place, value: Any) -> str:
    """Return the text with another value at a place; as it is when the value is there already."""
    if json.loads(raw[place.start : place.end]) == value:
        return raw
    return raw[: place.start] + dumped(raw, place.start, value) + raw[place.end :]


def with_member(raw: str, object_: Place, key: str, value: Any) -> str:
    """Return the text with one member of an object set, added at its end when it is new."""
    located = Located(raw)
    members = list(located.members(object_.start))
    present = next((member for member in members if member.key == key), None)
    if present:
        return with_value(raw, present, value)
    if not members:
        return with_value(raw, object_, {key: value})
    last = members[-1]
    first_key = raw.index('"', object_.start)
    lead = raw[object_.start + 1 : first_key]
    member = f"{json.dumps(key)}: {dumped(raw, first_key, value)}"
    return f"{raw[: last.end]},{lead or ' '}{member}{raw[last.end :]}"
