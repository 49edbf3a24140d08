"""Find the fences of a Markdown text exactly where the site renders them.

The text goes through Python-Markdown and the same pymdownx SuperFences that MkDocs uses.
SuperFences is asked to note each fence it takes, with its lines, and to leave a marked element in
its place; what is marked in the resulting HTML is what a reader sees. Fences in comments or in
indented code are therefore told from real ones by the renderer itself, not by rules of our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

import markdown
import yaml

from verified_docs.errors import Problem
from verified_docs.page import Fence, Landmark

EXTENSIONS = (
    "abbr",
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "tables",
    "toc",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
    "pymdownx.tabbed",
)
"""The extensions that decide where a fence is; the site's configuration lists the same ones."""


_FRONT_MATTER = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:\.{3}|-{3})[ \t]*\n", re.DOTALL)
_FIELD = re.compile(r" {0,3}[A-Za-z0-9_-]+:")
_FIELD_GOES_ON = re.compile(r" {4}|\t")
_RESERVED = str.maketrans("", "", "\x02\x03")
"""Python-Markdown marks its own places with these characters and drops them from a page."""
_OPENING = re.compile(r"(?P<prefix>[> \t]*)(?P<marker>`{3,}|~{3,})(?P<rest>.*)")
_LANGUAGE = re.compile(r"[ \t]*(?P<language>[^\s{}]*)(?P<info>.*)")


@dataclass(frozen=True)
class Scan:
    """What the renderer makes of a text."""

    title: str
    fences: tuple[Fence, ...]
    landmarks: tuple[Landmark, ...]
    problems: tuple[Problem, ...]
    """The fences that are broken."""


def scan(text: str, name: str) -> Scan:
    """Return what a reader sees of a text: its title, fences, headings, links and images."""
    text = text.translate(_RESERVED)
    lines = text.split("\n")
    body = without_metadata(text)
    converter = markdown.Markdown(extensions=list(EXTENSIONS))
    notes: list[tuple[int, int, str]] = []
    left_over = _listen(converter, notes)
    seen = _Seen()
    seen.feed(converter.convert(body))
    seen.close()

    problems: list[Problem] = []
    fences = []
    for number, (start, end, source) in enumerate(notes):
        if number not in seen.headings:
            continue
        opening = _OPENING.match(lines[start])
        assert opening is not None
        rest = _LANGUAGE.match(opening["rest"])
        assert rest is not None
        fence = Fence(
            language=rest["language"],
            info=rest["info"].strip(),
            source=source,
            open_line=start + 1,
            close_line=end,
            prefix=opening["prefix"],
            marker=opening["marker"],
            heading=seen.headings[number],
        )
        fences.append(fence)
        problems.extend(_swallowed(fence, name))
    covered = {line for start, end, _ in notes for line in range(start, end)}
    for line in left_over(covered, body.split("\n")):
        message = (
            "this fence is not rendered as code: close it with the same marker and indentation, "
            'and write its options as ```python { id="name" }'
        )
        problems.append(Problem(name, line + 1, message))
    return Scan(
        title=seen.title,
        fences=tuple(sorted(fences, key=lambda fence: fence.open_line)),
        landmarks=tuple(_located(seen.landmarks, body.split("\n"))),
        problems=tuple(problems),
    )


def _located(landmarks: list[tuple[str, str]], lines: list[str]) -> Iterator[Landmark]:
    """Give each landmark the next line that holds its address, or its id as authors write it."""
    number = 0
    for kind, name in landmarks:
        wanted = name.partition("#")[2] if kind == "heading" else name
        forms = (f"#{wanted}", f'id="{wanted}"') if kind == "heading" else (wanted,)
        found = (n for n in range(number, len(lines)) if any(form in lines[n] for form in forms))
        number = next(found, number)
        yield Landmark(kind, name, number + 1)  # type: ignore[arg-type]  # one of the three kinds


def without_metadata(text: str) -> str:
    """Return a page with blank lines where MkDocs finds its metadata.

    MkDocs takes YAML between marks, when it is a mapping, or else lines of `key: value` at the top
    (source: `mkdocs.utils.meta`).
    """
    match = _FRONT_MATTER.match(text)
    if match:
        try:
            is_metadata = isinstance(yaml.safe_load(match[1]), dict)
        except (yaml.YAMLError, ValueError):
            is_metadata = False
        return "\n" * match[0].count("\n") + text[match.end() :] if is_metadata else text
    lines = text.split("\n")
    for number, line in enumerate(lines):
        goes_on = number > 0 and _FIELD_GOES_ON.match(line)
        if not line.strip() or not (_FIELD.match(line) or goes_on):
            break
        lines[number] = ""
    return "\n".join(lines)


def _listen(converter: markdown.Markdown, notes: list[tuple[int, int, str]]) -> Any:
    """Have SuperFences note (first line, line after the last, source) of each fence it takes."""
    taker: Any = converter.preprocessors["fenced_code_block"]

    def take(ws: str, content: str, start: int, end: int) -> None:
        taker.last = ws + taker.normalize_ws(content)
        source = taker.rebuild_block(taker.code)
        code = f'<pre data-fence="{len(notes)}"></pre>'
        taker._store(taker.normalize_ws("\n".join(taker.code)) + "\n", code, start, end)
        notes.append((start, end, source))
        taker.clear()

    taker.process_nested_block = take

    def left_over(covered: set[int], lines: list[str]) -> list[int]:
        """Lines that open a fence which SuperFences did not take, outside those it took."""
        return [
            number
            for number, line in enumerate(lines)
            if number not in covered and _OPENING.match(line) and not _inline(line)
        ]

    return left_over


def _inline(line: str) -> bool:
    """Whether the backticks that begin a line are inline code: they close on the same line."""
    opening = _OPENING.match(line)
    return bool(opening and opening["marker"][0] == "`" and opening["marker"] in opening["rest"])


class _Seen(HTMLParser):
    """Which fences are visible in the HTML, under which heading; title and landmarks."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: dict[int, str] = {}
        self.landmarks: list[tuple[str, str]] = []
        self.title = ""
        self._heading = ""
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if re.fullmatch(r"h[1-6]", tag) and attributes.get("id"):
            self._heading = attributes["id"] or ""
            self.landmarks.append(("heading", f"{tag}#{self._heading}"))
        for kind, carrier, attribute in (("link", "a", "href"), ("image", "img", "src")):
            address = attributes.get(attribute)
            if tag == carrier and address:
                self.landmarks.append((kind, address))
        if tag == "h1" and not self.title:
            self._in_title = True
        number = attributes.get("data-fence")
        if tag == "pre" and number is not None:
            self.headings[int(number)] = self._heading

    def handle_endtag(self, tag: str) -> None:
        if tag == "h1":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data


def _swallowed(fence: Fence, name: str) -> list[Problem]:
    """A fence that was never closed takes in the next one: its content opens a fence like it."""
    for offset, line in enumerate(fence.source.split("\n")):
        opening = _OPENING.match(line)
        if opening and opening["marker"] == fence.marker and opening["rest"].strip():
            message = (
                f"this fence is not closed before line {fence.first_line + offset} opens another; "
                "close it, or use a longer marker if it is meant to show a fence"
            )
            return [Problem(name, fence.open_line, message)]
    return []
