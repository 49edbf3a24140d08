"""Find the fences of a Markdown text exactly where the site renders them.

The text goes through Python-Markdown with the extensions of the site, which note each fence that
they take and leave a marked element in its place; what is marked in the resulting HTML is what a
reader sees. Fences in comments or in indented code are therefore told from real ones by the
renderer itself, not by rules of our own.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html.parser import HTMLParser
from itertools import count
from pathlib import Path

import yaml

from verified_docs.errors import Problem
from verified_docs.kinds import kinds_of_language
from verified_docs.model import Fence, Landmark
from verified_docs.read.fence_mistakes import OPENING as OPENING
from verified_docs.read.fence_mistakes import fence_mistakes
from verified_docs.read.includes import Source
from verified_docs.read.mkdocs_site import Site, plain, project_site
from verified_docs.read.not_here import own_fences, without_macros
from verified_docs.read.parameter_lists import Listed, find_lists
from verified_docs.read.renderer import EXTENSIONS as EXTENSIONS
from verified_docs.read.renderer import Renderer, Taken

_PLAIN = plain(Path())
_idle: dict[Site, list[Renderer]] = {}
"""Renderers that have converted a text and wait for the next."""

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
_CLASS_AS_LANGUAGE = re.compile(r"\{[^}]*?(?<![^\s{])\.([\w#+-]+)")
"""Of a fence whose options name no language: the first class is one."""
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
    notes: tuple[tuple[int, str], ...] = ()
    """What no run confirms of what the page shows, each with its line."""


@functools.lru_cache(maxsize=256)  # what `sync` is about to write, it reads to see what is left
def scan(text: str, name: str, site: Site = _PLAIN, source: Source | None = None) -> Scan:
    """Return what a reader sees of a text: its title, fences, headings, links and images.

    `source` is the text with what it includes, where it includes anything.
    """
    text = text.translate(_RESERVED)
    body = without_metadata(text)
    origins = source.origins if source else ()
    shown = source.text.translate(_RESERVED) if source and origins else body
    lines = shown.split("\n")
    mark = next(name for name in map("data-fence-{}".format, count()) if name not in shown.lower())
    renderer = _renderer(site)
    seen = _Seen(mark)
    try:
        html, taken = renderer.convert(shown, mark)
        _idle.setdefault(site, []).append(renderer)
        seen.feed(html)
        seen.close()
        lists = tuple(find_lists(html, lines))
    except Exception as error:  # whatever stops the renderer here stops it on the site too
        return Scan("", (), (), (), (_unreadable(error, lines, name),))

    problems: list[Problem] = []
    notes: list[tuple[int, str]] = []
    fences = []
    for number, one in enumerate(taken):
        if number not in seen.headings:
            if f'{mark}="{number}"' not in html:  # not in a comment either
                problems.append(Problem(name, one.start + 1, _SHOWN_AS_WRITTEN))
            continue
        if one.custom and not kinds_of_language(one.custom):
            continue  # a drawing, say: not shown as code
        fence = _fence(one, lines, seen.headings[number], site.name)
        fences.append(fence)
    covered = {line for one in taken for line in range(one.start, one.end)}
    problems.extend(fence_mistakes(fences, lines, covered, name))
    landmarks = tuple(_located(seen.landmarks, _without(covered, shown)))
    if source and origins:
        fences, more = own_fences(fences, body, source, name, notes)
        problems = [replace(one, line=origins[one.line - 1].line) for one in problems]
        problems += [*more, *source.problems]
        landmarks = tuple(replace(one, line=origins[one.line - 1].line) for one in landmarks)
        lists = tuple(one.with_lines(lambda line: origins[line - 1].line) for one in lists)
    for plugin, pattern in site.replaced:
        fences = without_macros(fences, text, body, (plugin, pattern), notes)
    return Scan(
        title=seen.title,
        fences=tuple(sorted(fences, key=lambda fence: fence.open_line)),
        landmarks=landmarks,
        lists=lists,
        problems=tuple(problems),
        notes=tuple(sorted(notes)),
    )


def _renderer(site: Site) -> Renderer:
    """Return a renderer that nobody else has: to make one takes as long as to convert a page.

    One that has failed is not used again, since it may have stopped anywhere.
    """
    try:
        return _idle[site].pop()
    except (IndexError, KeyError):
        return Renderer(site)


def unread_extensions(root: Path) -> list[str]:
    """Return a line for each extension of a project's site that its pages are read without."""
    site = project_site(root)
    return [
        f"{site.name}: pages are read without its extension `{name}`, or without the options of "
        "it, which are not known here"
        for name in Renderer(site).missing
    ]


def _fence(taken: Taken, lines: list[str], heading: str, site: str) -> Fence:
    opening = OPENING.match(lines[taken.start])
    assert opening is not None
    rest = _LANGUAGE.match(opening["rest"])
    assert rest is not None
    language, info = rest["language"], rest["info"].strip()
    if "=" in language:
        language, info = "", opening["rest"].strip()
    if not language and (styled := _CLASS_AS_LANGUAGE.match(info)):
        language = styled[1] if kinds_of_language(styled[1]) else ""
    return Fence(
        language=language.removeprefix("."),
        info=info,
        source=taken.source,
        open_line=taken.start + 1,
        close_line=taken.end,
        prefix=opening["prefix"],
        marker=opening["marker"],
        heading=heading,
        kept_out=taken.kept_out(site),
    )


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
