"""How the values of options are read that are texts: what is typed, and names of files.

Each function returns the value of the option `key`, given what is written, and raises OptionError
where it is not what the option takes.
"""

from __future__ import annotations

import re
from typing import Any

_PART = re.compile(r"(?P<file>[^:]+)(?::(?:\d+(?:-\d+)?|[A-Za-z_][\w-]*))?")
_ESCAPES = {"n": "\n", "t": "\t", "\\": "\\"}
"""What stands after a backslash in what is typed, and what it means."""


class OptionError(ValueError):
    """The text in the braces is not a list of options the engine knows."""


def text_of(key: str, value: Any) -> str:
    """Read a text that says something."""
    if not isinstance(value, str) or not value.strip():
        raise OptionError(f'option `{key}` needs a value: {key}="…"')
    return value.strip()


def typed(key: str, value: Any) -> str:
    """Read what somebody types: `\\n` is a new line."""
    if not isinstance(value, str):
        raise OptionError(
            f'option `{key}` takes what is typed, such as {key}="Ada", or {key}="Ada\\n36" '
            "for two lines"
        )

    def character(match: re.Match[str]) -> str:
        if match[1] not in _ESCAPES:
            raise OptionError(
                f"in option `{key}`, `\\n` is a new line, `\\t` a tab and `\\\\` a backslash, "
                f"but `{match[0]}` is nothing"
            )
        return _ESCAPES[match[1]]

    return re.sub(r"\\(.?)", character, value, flags=re.DOTALL)


def file_name(key: str, value: Any) -> str:
    """Read the name of a file in the folder that blocks run in."""
    name = text_of(key, value)
    if not _stays_inside(name):
        raise OptionError(
            f"option `{key}` takes the name of a file in the folder that blocks run in, "
            f"such as config.json or data/train.csv, not `{name}`"
        )
    return name


def part_of_file(key: str, value: Any) -> str:
    """Read the path of a file of the project, with the part of it after a colon."""
    place = text_of(key, value)
    match = _PART.fullmatch(place)
    if match is None or not _stays_inside(match["file"]):
        raise OptionError(
            f"option `{key}` takes a file by its path from the project's folder, inside of it, "
            f"such as examples/train.py, lines of it, examples/train.py:3-10, or a region, "
            f"examples/train.py:model, not `{place}`"
        )
    return place


def _stays_inside(name: str) -> bool:
    """Whether a path is relative, in forward slashes, and leads out of no folder."""
    parts = name.split("/")
    return not ("\\" in name or any(part in ("", ".", "..") for part in parts))
