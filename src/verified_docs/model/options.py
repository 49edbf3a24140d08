"""Read the options in the braces of a fence: ` ```python { id="dense" rtol=1e-3 } `."""

from __future__ import annotations

import dataclasses
import difflib
import math
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from verified_docs.model.page import Block, Options

MASKS = ("time", "address", "path")

_ITEM = re.compile(
    r'(?P<key>[\w-]+)(?:\s*=\s*(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"{}]+)))?(?=\s|$)'
)
_ID = re.compile(r"[A-Za-z][\w-]*")
_CLASS_NAME = re.compile(r"[A-Za-z_][\w.]*")


class OptionError(ValueError):
    """The text in the braces is not a list of options the engine knows."""


def parse_options(info: str, others: Collection[str] = ()) -> Options:
    """Return the options written in `info`, the opening line after the language.

    `others` are names of options that are not the engine's to read.

    Raises:
        OptionError: an option is unknown, lacks its value, has a value of the wrong kind, or
            contradicts another.
    """
    info = info.strip()
    if not info:
        return Options()
    if not (info.startswith("{") and info.endswith("}") and len(info) >= 2):
        raise OptionError(
            f"options are written in braces after the language: ```python {{ {info.strip('{}')} }}"
        )
    items = _items(info[1:-1])
    return options_from({key: value for key, value in items.items() if key not in others})


def options_from(items: Mapping[str, Any]) -> Options:
    """Return options from names and values: text from a fence, or the metadata of a cell."""
    values: dict[str, Any] = {}
    for key, value in items.items():
        if key not in _READERS:
            near = difflib.get_close_matches(key, _READERS, n=1)
            hint = f", did you mean `{near[0]}`?" if near else f"; known: {', '.join(_READERS)}"
            raise OptionError(f"unknown option `{key}`{hint}")
        field = "masks" if key == "mask" else key
        values[field] = _READERS[key](key, value)
    options = Options(**values)
    if options.notest and not options.reason:
        raise OptionError('`notest` needs a reason the page can show: notest reason="…"')
    if options.reason and not options.restricted:
        raise OptionError("`reason` belongs to `notest`, `gpu` or `network`, which is missing")
    if options.notest and (options.gpu or options.network):
        raise OptionError("`notest` leaves nothing to `gpu` or `network`: keep one of them")
    return options


def misfits(block: Block) -> Iterator[str]:
    """Yield what is wrong with the options of a block, given what kind of block it is."""
    options, default = block.options, Options()
    for field in dataclasses.fields(Options):
        kinds = _ONLY.get(field.name)
        given = getattr(options, field.name) != getattr(default, field.name)
        if kinds is not None and given and block.kind not in kinds:
            name = _WRITTEN.get(field.name, field.name)
            fits = " or ".join(_CALLED[kind] for kind in kinds) or "a fence that is a file"
            yield f"option `{name}` belongs to {fits}, not to {_CALLED[block.kind]}"
    if options.workers and (options.raises or options.warns or options.devices):
        yield "`workers` runs processes of their own: `raises`, `warns` and `devices` do not apply"


def _items(text: str) -> dict[str, str | bool]:
    found: dict[str, str | bool] = {}
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        match = _ITEM.match(text, position)
        if match is None:
            raise OptionError(
                f"cannot read the options from here on: `{text[position:].strip()}`; "
                'write them as name, name=1 or name="some text", with spaces between'
            )
        key = match["key"]
        if key in found:
            raise OptionError(f"option `{key}` is given twice; keep one of them")
        value = match["quoted"] if match["quoted"] is not None else match["bare"]
        found[key] = True if value is None else value
        position = match.end()
    return found


def _text(key: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise OptionError(f'option `{key}` needs a value: {key}="…"')
    return value.strip()


def _identifier(key: str, value: Any) -> str:
    text = _text(key, value)
    if not _ID.fullmatch(text):
        raise OptionError(
            f"`{text}` is not an id: a letter, then letters, digits, hyphens or underscores"
        )
    return text


def _class_name(key: str, value: Any) -> str:
    text = _text(key, value)
    if not _CLASS_NAME.fullmatch(text):
        raise OptionError(
            f'option `{key}` takes the name of a class, such as {key}="ValueError", not `{text}`'
        )
    return text


def _flag(key: str, value: Any) -> bool:
    if value is not True:
        raise OptionError(f"option `{key}` takes no value, not `{value}`; write `{key}` alone")
    return True


def _number(minimum: float, *, exclusive: bool) -> Callable[[str, Any], float]:
    def read(key: str, value: Any) -> float:
        try:
            number = math.nan if isinstance(value, bool) else float(value)
        except (TypeError, ValueError, OverflowError):
            number = math.nan
        if not math.isfinite(number) or number < minimum or (exclusive and number == minimum):
            relation = "greater than" if exclusive else "at least"
            given = "none is given" if value is True else f"not `{value}`"
            raise OptionError(
                f"option `{key}` takes a number {relation} {minimum:g}, such as {key}=0.5; {given}"
            )
        return number

    return read


def _count(key: str, value: Any) -> int:
    if isinstance(value, bool) or not re.fullmatch(r"[1-9]\d*", str(value)):
        given = "none is given" if value is True else f"not `{value}`"
        raise OptionError(f"option `{key}` takes a whole number, such as {key}=2; {given}")
    return int(value)


def _status(key: str, value: Any) -> int:
    if isinstance(value, bool) or not re.fullmatch(r"\d{1,3}", str(value)) or int(value) > 255:
        raise OptionError(f"option `{key}` takes an exit status, 0 to 255")
    return int(value)


def _file_name(key: str, value: Any) -> str:
    name = _text(key, value)
    parts = name.split("/")
    if name.startswith("/") or "\\" in name or any(part in ("", ".", "..") for part in parts):
        raise OptionError(
            f"option `{key}` takes the name of a file in the folder that blocks run in, "
            f"such as config.json or data/train.csv, not `{name}`"
        )
    return name


def _alternatives(key: str, value: Any) -> tuple[str, ...]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not texts:
        raise OptionError(f"option `{key}` takes a text, or a list with one for each figure")
    return tuple(_text(key, text) for text in texts)


def _masks(key: str, value: Any) -> frozenset[str]:
    names = _text(key, value).replace(",", " ").split()
    for name in names:
        if name not in MASKS:
            raise OptionError(f"unknown mask `{name}`; known: {', '.join(MASKS)}")
    return frozenset(names)


def _ids(key: str, value: Any) -> tuple[str, ...]:
    return tuple(_identifier(key, name) for name in _text(key, value).replace(",", " ").split())


_READERS: dict[str, Callable[[str, Any], Any]] = {
    "id": _identifier,
    "rtol": _number(0, exclusive=False),
    "atol": _number(0, exclusive=False),
    "mask": _masks,
    "raises": _class_name,
    "warns": _class_name,
    "timeout": _number(0, exclusive=True),
    "devices": _count,
    "gpu": _flag,
    "network": _flag,
    "notest": _flag,
    "reason": _text,
    "workers": _count,
    "status": _status,
    "signature": _flag,
    "needs": _ids,
    "write": _file_name,
    "file": _file_name,
    "alt": _alternatives,
}
NAMES = tuple(_READERS)
"""Every option there is, as it is written on a page."""

_WRITTEN = {"masks": "mask"}
_CALLED = {
    "script": "a ```python fence",
    "cell": "a cell of a notebook",
    "session": "a ```pycon fence",
    "console": "a ```console fence",
    "signature": "a signature",
}
_ONLY: Mapping[str, tuple[str, ...]] = {
    "rtol": ("script", "cell", "session", "console"),
    "atol": ("script", "cell", "session", "console"),
    "masks": ("script", "cell", "session", "console"),
    "raises": ("script", "cell"),
    "warns": ("script", "cell"),
    "devices": ("script", "cell", "session"),
    "workers": ("script",),
    "status": ("console",),
    "signature": ("signature",),
    "needs": ("script", "cell", "session"),
    "alt": ("cell",),
    "write": (),
    "file": (),
}
"""Kinds of block that an option fits, where it does not fit every kind."""
