"""Say in a reader's language what a program did in other environments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from verified_docs.matrix import Declared, Entry, There
from verified_docs.site.words import Words

_ROW = 3
"""As many steps in a row are told by the first and the last of them."""
_SHOWN = 90
"""Characters of a line or a message that are shown beside others."""


def said(entry: Entry, words: Words) -> str:
    """Return what an entry says of a program, as HTML."""
    texts = words.elsewhere
    form = texts.results[_form_of(entry)]
    warns = entry.get("warns") or {}
    given = {
        "here": code_of(entry.get("here")),
        "there": code_of(entry.get("there")),
        "line": str(entry.get("line", "")),
        "name": code_of(entry.get("name")),
        "parameter": code_of(entry.get("parameter")),
        "detail": code_of(entry.get("detail")),
        "raised": code_of(f"{entry.get('type', '')}: {entry.get('message', '')}"),
        "message": escape(_cut(str(entry.get("message", ""))), quote=False),
        "warning": code_of(f"{warns.get('category', '')}: {warns.get('message', '')}"),
    }
    text = form.format_map(given)
    if warns and entry["result"] != "warns":
        text += texts.also.format(warning=given["warning"])
    return text


def told_of(there: Sequence[There], words: Words) -> Iterator[str]:
    """Yield an element for each thing to be said: where a block does the same, what it does else.

    Each names its environments in `data-there`, for the script that picks out a reader's own.
    """
    texts = words.elsewhere
    same = [one for one in there if one.is_same and not one.is_older]
    if same:
        yield _element(texts.same.format(environments=_titles(same, words)), same, " data-same")
    for alike in _grouped(there):
        did = said(alike[0].entry, words)
        line = texts.other.format(environments=_titles(alike, words), did=did)
        yield _element(line + (texts.older if alike[0].is_older else ""), alike)


def _element(html: str, there: Sequence[There], more: str = "") -> str:
    names = " ".join(one.environment.name for one in there)
    return f'<span data-there="{escape(names)}"{more}>{html}</span>'


def _titles(there: Sequence[There], words: Words) -> str:
    """Return what the environments are called; of many steps in a row the first and the last."""
    rows: list[list[Declared]] = []
    for environment in (one.environment for one in there):
        if rows and _follows(rows[-1][-1], environment):
            rows[-1].append(environment)
        else:
            rows.append([environment])
    titles = []
    for row in rows:
        called = [escape(one.title, quote=False) for one in row]
        if len(row) >= _ROW:
            called = [words.elsewhere.row.format(first=called[0], last=called[-1])]
        titles += called
    return words.elsewhere.separator.join(titles)


def _follows(one: Declared, other: Declared) -> bool:
    return one.is_step and other.is_step and other.number == one.number + 1


def _grouped(there: Sequence[There]) -> list[list[There]]:
    """Return what is done otherwise, that of environments where it is the same together."""
    found: list[list[There]] = []
    for one in there:
        if one.is_same and not one.is_older:
            continue
        for alike in found:
            if same_entry(alike[0].entry, one.entry) and alike[0].is_older == one.is_older:
                alike.append(one)
                break
        else:
            found.append([one])
    return found


def same_entry(one: Entry, other: Entry) -> bool:
    """Whether two entries say the same of a program."""
    return {**one, "program": ""} == {**other, "program": ""}


def _form_of(entry: Entry) -> str:
    """Return which of the forms of `ElsewhereWords.results` an entry is told in."""
    result = str(entry["result"])
    if result == "not run":
        return f"not run: {entry['why']}"
    if result == "lacks" and "parameter" in entry:
        return "lacks a parameter"
    if result == "prints":
        if "here" not in entry:
            return "prints something"
        if entry["there"] is None:
            return "prints less"
        return "prints more" if entry["here"] is None else "prints"
    return "warns less" if result == "warns" and "warns" not in entry else result


def code_of(text: object) -> str:
    """Return a line, or a message, as it is shown beside others."""
    shown = _cut(str(text or "")).strip()
    return f"<code>{escape(shown, quote=False)}</code>"


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 2] + " …"
