"""Find the fences of a Markdown text exactly where the site renders them.

The text goes through Python-Markdown and the same pymdownx SuperFences that MkDocs uses.
SuperFences is asked to note each fence it takes, with its lines, and to leave a marked element in
its place; what is marked in the resulting HTML is what a reader sees. Fences in comments or in
indented code are therefore told from real ones by the renderer itself, not by rules of our own.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from itertools import count
from typing import Any

import markdown
import yaml

from verified_docs.errors import Problem
from verified_docs.model import Fence, Landmark
from verified_docs.read.fence_mistakes import OPENING as OPENING
from verified_docs.read.fence_mistakes import fence_mistakes
from verified_docs.read.parameter_lists import Listed, find_lists

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

_ANY_FENCE = {
    "name": "*",
    "class": "",
    "format": lambda *_, **__: "",
    "validator": lambda *_, **__: True,
}
"""Take a fence whatever its options, as the site does; what is wrong with them is told later."""

_idle: list[markdown.Markdown] = []
"""Converters that have converted a text and wait for the next."""

_SHOWN_AS_WRITTEN = (
    "this fence is not rendered as code but shown as it is written, because it is indented like "
    "code: indent it by four spaces for each list item, tab or note around it; to show how a fence "
    "is written, put it into a fence with a longer marker"
)

_FRONT_MATTER = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:\.{3}|-{3})[ \t]*\n", re.DOTALL)
_FIELD = re.compile(r" {0,3}[A-Za-z0-9_-]+:")
_FIELD_GOES_ON = re.compile(r" {4}|\t")
_RESERVED = str.maketrans("", "", "\x02\x03")
"""Python-Markdown marks its own places with these characters and drops them from a page."""
_COMMENT = re.compile(r"<!--(?:-?>|.*?(?:--!?>|\Z))", re.DOTALL)
_LANGUAGE = re.compile(r"[ \t]*(?P<language>[^\s{}]*)(?P<info>.*)")


@dataclass(frozen=True)
class Scan:
    """What the renderer makes of a text."""

    title: str
    fences: tuple[Fence, ...]
    landmarks: tuple[Landmark, ...]
    lists: tuple[Listed, ...]
    """Lists of parameters."""
    problems: tuple[Problem, ...]
    """The fences that are broken."""


@functools.lru_cache(maxsize=256)  # what `sync` is about to write, it reads to see what is left
def scan(text: str, name: str) -> Scan:
    """Return what a reader sees of a text: its title, fences, headings, links and images."""
    text = text.translate(_RESERVED)
    lines = text.split("\n")
    body = without_metadata(text)
    mark = next(name for name in map("data-fence-{}".format, count()) if name not in text.lower())
    converter = _converter()
    notes: list[tuple[int, int, str]] = []
    _listen(converter, notes, mark)
    seen = _Seen(mark)
    try:
        html = converter.convert(body)
        _idle.append(converter.reset())
        seen.feed(html)
        seen.close()
        lists = tuple(find_lists(html, body.split("\n")))
    except Exception as error:  # whatever stops the renderer here stops it on the site too
        return Scan("", (), (), (), (_unreadable(error, lines, name),))

    problems: list[Problem] = []
    fences = []
    for number, (start, end, source) in enumerate(notes):
        if number not in seen.headings:
            if f'{mark}="{number}"' not in html:  # not in a comment either
                problems.append(Problem(name, start + 1, _SHOWN_AS_WRITTEN))
            continue
        opening = OPENING.match(lines[start])
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
    covered = {line for start, end, _ in notes for line in range(start, end)}
    problems.extend(fence_mistakes(fences, body.split("\n"), covered, name))
    return Scan(
        title=seen.title,
        fences=tuple(sorted(fences, key=lambda fence: fence.open_line)),
        landmarks=tuple(_located(seen.landmarks, _without(covered, body))),
        lists=lists,
        problems=tuple(problems),
    )


def _converter() -> markdown.Markdown:
    """Return a converter that nobody else has: to make one takes as long as to convert a page.

    One that has failed is not used again, since it may have stopped anywhere.
    """
    try:
        return _idle.pop()
    except IndexError:
        settings = {"pymdownx.superfences": {"custom_fences": [_ANY_FENCE]}}
        return markdown.Markdown(extensions=list(EXTENSIONS), extension_configs=settings)


def _located(landmarks: list[tuple[str, str]], body: str) -> Iterator[Landmark]:
    """Give each landmark the next line that holds its address, or its id as authors write it.

    A heading whose id is made by the renderer stands on the next line that is a heading.
    """
    position = line = below = 0
    for kind, name in landmarks:
        wanted = name.partition("#")[2] if kind == "heading" else name
        forms = (f"#{wanted}", f'id="{wanted}"') if kind == "heading" else (wanted,)
        found = [at for at in (body.find(form, position) for form in forms) if at >= 0]
        if kind == "heading" and not found:
            heading = re.compile(rf"^#{{{name[1]}}}[ \t]", re.MULTILINE)
            next_one = heading.search(body, max(position, below))
            found = [next_one.start()] if next_one else []
        if found:
            line += body.count("\n", position, min(found))
            position = body.rfind("\n", 0, min(found)) + 1
            if kind == "heading":
                below = min(found) + 1  # another heading stands on another line
        yield Landmark(kind, name, line + 1)  # type: ignore[arg-type]  # one of the three kinds


def _without(covered: set[int], body: str) -> str:
    """Return a text with nothing on the lines of its fences."""
    lines = enumerate(body.split("\n"))
    return "\n".join("" if number in covered else line for number, line in lines)


def _unreadable(error: Exception, lines: list[str], name: str) -> Problem:
    """Say that the renderer gave up, at the line that is nested deepest."""
    if not isinstance(error, RecursionError):
        return Problem(name, 1, f"the site cannot render this page: {error!r}")
    depths = [len(line) - len(line.lstrip("> \t")) for line in lines]
    message = "lists or quotes are nested too deeply for the site to render them; use fewer levels"
    return Problem(name, depths.index(max(depths)) + 1, message)


@functools.lru_cache(maxsize=16)  # a page is asked for by all who read it, one after another
def without_metadata(text: str) -> str:
    """Return a page with blank lines where MkDocs finds its metadata.

    MkDocs takes YAML between marks, when it is a mapping, or else lines of `key: value` at the top
    (source: `mkdocs.utils.meta`).
    """
    match = _FRONT_MATTER.match(text)
    if match:
        try:
            is_metadata = isinstance(yaml.safe_load(match[1]), dict)
        except (yaml.YAMLError, ValueError, RecursionError):
            is_metadata = False
        return "\n" * match[0].count("\n") + text[match.end() :] if is_metadata else text
    lines = text.split("\n")
    for number, line in enumerate(lines):
        goes_on = number > 0 and _FIELD_GOES_ON.match(line)
        if not line.strip() or not (_FIELD.match(line) or goes_on):
            break
        lines[number] = ""
    return "\n".join(lines)


def _listen(converter: markdown.Markdown, notes: list[tuple[int, int, str]], mark: str) -> None:
    """Have SuperFences note (first line, line after the last, source) of each fence it takes.

    It leaves an element in the fence's place whose attribute `mark` is the number of the note.
    """
    taker: Any = converter.preprocessors["fenced_code_block"]

    def take(ws: str, content: str, start: int, end: int) -> None:
        taker.last = ws + taker.normalize_ws(content)
        source = taker.rebuild_block(taker.code)
        code = f'<pre {mark}="{len(notes)}"></pre>'
        taker._store(taker.normalize_ws("\n".join(taker.code)) + "\n", code, start, end)
        notes.append((start, end, source))
        taker.clear()

    taker.process_nested_block = take


class _Seen(HTMLParser):
    """Which fences are visible in the HTML, under which heading; title and landmarks."""

    def __init__(self, mark: str) -> None:
        super().__init__()
        self._mark = mark
        self.headings: dict[int, str] = {}
        self.landmarks: list[tuple[str, str]] = []
        self.title = ""
        self._heading = ""
        self._in_title = False

    def parse_comment(self, i: int, report: bool = True) -> int:
        """End a comment where browsers end it; older versions of Python end it at `-- >` too."""
        match = _COMMENT.match(self.rawdata, i)
        assert match is not None
        return match.end()

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
        number = attributes.get(self._mark)
        if tag == "pre" and number is not None:
            self.headings[int(number)] = self._heading

    def handle_endtag(self, tag: str) -> None:
        if tag == "h1":
            self._in_title = False

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
