"""The options in the braces of a fence: ` ```python { id="dense" rtol=1e-3 } `.

An option is one field of `Options`: how it is written, read and what it is without being written
stand there, and nowhere else.
"""

from __future__ import annotations

import dataclasses
import difflib
import functools
import math
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from verified_docs.model.conditions import ConditionError, clauses_of
from verified_docs.model.masks import MASKS
from verified_docs.model.option_values import OptionError, file_name, part_of_file, typed
from verified_docs.model.option_values import text_of as _text

DEFAULT_RTOL = 1e-5
DEFAULT_TIMEOUT = 60.0

T = TypeVar("T")

_ITEM = re.compile(
    r'(?P<key>[\w-]+)(?:\s*=\s*(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"{}]+)))?(?=\s|$)'
)
_CLASS = re.compile(r"\.[A-Za-z][\w-]*(?=\s|$)")
"""A class of the theme's, such as `.annotate`."""
_ID = re.compile(r"[A-Za-z][\w-]*")
_CLASS_NAME = re.compile(r"[A-Za-z_][\w.]*")


@dataclass(frozen=True)
class Option:
    """How one option is written and read."""

    name: str
    """As it is written on a page."""
    attribute: str
    """Field of `Options` that holds it."""
    read: Callable[[str, Any], Any]
    """Return the value, given the name and what is written; raises OptionError."""
    default: Any
    """The value where it is not written."""
    fits: str | None
    """What a kind of block has to take for the option to fit it; None for any block."""


def option(
    read: Callable[[str, Any], T], default: T, *, fits: str | None = None, written: str = ""
) -> T:
    """Declare an option; it is written as its field is called, unless `written` says otherwise."""
    about = {"read": read, "fits": fits, "written": written}
    field: T = dataclasses.field(default=default, metadata=about)
    return field


def _identifier(key: str, value: Any) -> str:
    text = _text(key, value)
    if not _ID.fullmatch(text):
        raise OptionError(
            f"`{text}` is not an id: write a letter, then letters, digits, hyphens or underscores"
        )
    return text


def _class_name(key: str, value: Any) -> str:
    text = "" if value is True else _text(key, value)
    if not _CLASS_NAME.fullmatch(text):
        raise OptionError(
            f'option `{key}` takes the name of a class, such as {key}="ValueError"'
            + (f", not `{text}`" if text else "; none is given")
        )
    return text


def _class_names(key: str, value: Any) -> tuple[str, ...]:
    names = [_class_name(key, name) for name in _text(key, value).replace(",", " ").split()]
    for name in names:
        if names.count(name) > 1:
            raise OptionError(f"option `{key}` names `{name}` twice; name each class once")
    return tuple(names) or (_class_name(key, value),)


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
        raise OptionError(f"option `{key}` takes an exit status, 0 to 255, such as {key}=1")
    return int(value)


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


def _condition(key: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, str) or not value.strip():
        raise OptionError(
            f'option `{key}` takes what has to be installed, such as {key}="keras>=3.12", or where '
            f"the block runs, such as {key}=\"sys_platform != 'win32'\""
        )
    try:
        return clauses_of(value)
    except ConditionError as error:
        raise OptionError(f"option `{key}`: {error}") from error


def _ids(key: str, value: Any) -> tuple[str, ...]:
    return tuple(_identifier(key, name) for name in _text(key, value).replace(",", " ").split())


@dataclass(frozen=True)
class Options:
    """What the author wrote in the braces after the language."""

    id: str | None = option(_identifier, None)
    rtol: float = option(_number(0, exclusive=False), DEFAULT_RTOL, fits="tolerance")
    """Relative tolerance of floats, as a share of the larger one."""
    atol: float = option(_number(0, exclusive=False), 0.0, fits="tolerance")
    """Absolute tolerance of floats, in the unit of the number."""
    masks: frozenset[str] = option(_masks, frozenset(), fits="tolerance", written="mask")
    """Types of token that may differ, by the names in `MASKS`."""
    raises: str | None = option(_class_name, None, fits="exception")
    """Name of the exception class that the block must end with."""
    warns: tuple[str, ...] = option(_class_names, (), fits="exception")
    """Names of the warning classes that the block must issue, each of them."""
    stderr: bool = option(_flag, False, fits="stderr")
    """Whether what it writes to stderr is documented among what it prints."""
    stdin: str | None = option(typed, None, fits="input")
    """What is typed at standard input: lines, the last without its end; None for nothing."""
    timeout: float = option(_number(0, exclusive=True), DEFAULT_TIMEOUT)
    """Seconds the block may take."""
    devices: int | None = option(_count, None, fits="python")
    """Logical CPU devices that the page's process is set up with."""
    condition: tuple[str, ...] = option(_condition, (), written="if")
    """What has to hold where the block runs: requirements and markers, each of them."""
    gpu: bool = option(_flag, False)
    network: bool = option(_flag, False)
    notest: bool = option(_flag, False)
    reason: str | None = option(_text, None)
    """Why the block is not run everywhere; belongs to `notest`, `gpu`, `network` or `if`."""
    workers: int | None = option(_count, None, fits="workers")
    """Processes that run the block's program at once, each told of the others."""
    status: int = option(_status, 0, fits="status")
    """Exit status of the last command of a `console` fence."""
    signature: bool = option(_flag, False, fits="signature")
    """Whether the fence holds no program but the signature of something installed."""
    needs: tuple[str, ...] = option(_ids, (), fits="python")
    """Ids of the earlier blocks that the standalone program takes in, where slicing falls short."""
    proof: bool = option(_flag, False, fits="proof")
    """Whether it proves the sentence above, by itself: nothing after it sees what it did."""
    write: str | None = option(file_name, None, fits="file")
    """Name of the file that the fence is, for the blocks after it to use."""
    file: str | None = option(file_name, None, fits="file")
    """Name of the file, written by the block above, whose content the fence shows."""
    source: str | None = option(part_of_file, None, fits="source")
    """File of the project that the fence holds, or the part of it: `a.py:3-10`, `a.py:name`."""
    alt: tuple[str, ...] = option(_alternatives, (), fits="stored figures")
    """Alternative texts of the figures of a notebook's cell, one for each."""


def known_options() -> Mapping[str, Option]:
    """Return every option there is, by its name, in the order in which they are told."""
    return _declared(Options)


@functools.cache
def _declared(of: type[Options]) -> Mapping[str, Option]:
    found = [
        Option(
            name=field.metadata["written"] or field.name,
            attribute=field.name,
            read=field.metadata["read"],
            default=field.default,
            fits=field.metadata["fits"],
        )
        for field in dataclasses.fields(of)
    ]
    return {one.name: one for one in found}


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
    known = known_options()
    values: dict[str, Any] = {}
    for key, value in items.items():
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = (
                f", did you mean `{near[0]}`?"
                if near
                else f"; known: {', '.join(known)}; if another tool reads it, name it in the "
                "setting `other-options`"
            )
            raise OptionError(f"unknown option `{key}`{hint}")
        values[known[key].attribute] = known[key].read(key, value)
    read = Options(**values)
    if read.notest and not read.reason:
        raise OptionError('`notest` needs a reason the page can show: notest reason="…"')
    somewhere = read.gpu or read.network or read.condition
    if read.reason and not (read.notest or somewhere):
        raise OptionError(
            "`reason` belongs to `notest`, `gpu`, `network` or `if`: write one of them beside it"
        )
    if read.notest and somewhere:
        raise OptionError("`notest` leaves nothing to `gpu`, `network` or `if`: keep one of them")
    if read.file and read.source:
        raise OptionError("`file` shows what a block writes, `source` what there is: keep one")
    return read


def _items(text: str) -> dict[str, str | bool]:
    found: dict[str, str | bool] = {}
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        styled = _CLASS.match(text, position)
        if styled:
            position = styled.end()
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
