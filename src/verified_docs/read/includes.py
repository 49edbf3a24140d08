"""Expand what a page includes, as its site does, and keep where each line comes from.

`--8<-- "file"` is SuperFences' neighbour `pymdownx.snippets` (source:
https://facelessuser.github.io/pymdown-extensions/extensions/snippets/): its own code expands one
include after another, so that sections, ranges of lines and escapes mean what they mean on the
site. `{! file !}` is that of mdx_include and markdown-include, as far as it names a file and lines.
Nothing is fetched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import markdown

from verified_docs.errors import Problem
from verified_docs.model import Origin
from verified_docs.read.mkdocs_site import Site, site_of
from verified_docs.read.mkdocs_yaml import PAGE_FOLDER, known

_SNIPPETS = "pymdownx.snippets"
_BRACES = ("mdx_include", "markdown_include", "markdown_include.include")
_BRACED = re.compile(
    r"(?P<escape>\\?)\{!(?P<mark>[+-]?>?)[ \t]*(?P<file>[^|!\[\]]+?)[ \t]*"
    r"(?:\[ln:(?P<lines>\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)\][ \t]*)?!\}"
)
_UNREAD = re.compile(r"\{!.+?!\}")
_DIRECTIVE = re.compile(r"^(.*?)(;*-+8<-+(?:[ \t]|\Z))")
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_RANGE = re.compile(r"(.*?):(\d*)(?::\d*)?(?:,.*)?\Z")
_SECTION = re.compile(r"(?P<file>.*):(?P<name>[A-Za-z][-\w]*)\Z")


@dataclass(frozen=True)
class Source:
    """The text of a page as its site converts it."""

    text: str
    origins: tuple[Origin, ...] = ()
    """Where each of its lines comes from; empty where nothing is included."""
    unread: tuple[tuple[int, str], ...] = ()
    """Lines of the page whose include is not expanded, and why."""
    problems: tuple[Problem, ...] = ()


def expanded(body: str, path: Path, name: str, site: Site) -> Source:
    """Return the text of a page with what it includes.

    Args:
        body: The page, without its metadata.
        path: Its file.
        name: How messages call it.
        site: Whatever it is rendered by.
    """
    if not may_include(body, site):
        return Source(body)
    snippets, braces = _inclusions(site)
    page = _Page(name, site)
    lines: Sequence[_Line] = [
        _Line(text, Origin(number)) for number, text in enumerate(body.split("\n"), 1)
    ]
    if braces is not None:
        lines = list(_with_braces(lines, page, str(braces.get("base_path") or ".")))
    if snippets is not None:
        lines = list(_Snippets(known(snippets), path, page).expand(lines))
    return Source(
        text="\n".join(line.text for line in lines),
        origins=tuple(line.origin for line in lines),
        unread=tuple(page.unread),
        problems=tuple(page.problems),
    )


def may_include(text: str, site: Site) -> bool:
    """Whether a page can include anything; most do not, and are read as they are written."""
    snippets, braces = _inclusions(site)
    return (snippets is not None and "8<-" in text) or (braces is not None and "{!" in text)


def _inclusions(site: Site) -> tuple[Any, Any]:
    """Return the options of the extensions that include files, None of those that are not used."""
    braces = next((site.extensions[name] for name in _BRACES if name in site.extensions), None)
    return site.extensions.get(_SNIPPETS), braces


def as_written(path: Path, root: Path) -> Callable[[str], str]:
    """Return what makes of a line that a page is to show the one that is written on it.

    A line that would include a file, or mark a section, is written with a `;` before it.
    """
    if _SNIPPETS not in site_of(path, root).extensions:
        return lambda line: line
    return lambda line: _DIRECTIVE.sub(r"\1;\2", line)


@dataclass(frozen=True)
class _Line:
    text: str
    origin: Origin


@dataclass
class _Page:
    """What is found out about the includes of a page."""

    name: str
    site: Site
    unread: list[tuple[int, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def mistake(self, origin: Origin, message: str) -> None:
        inside = f" (in {origin.file}:{origin.number})" if origin.file else ""
        self.problems.append(Problem(self.name, origin.line, message + inside, is_local=True))

    def called(self, file: Path) -> str:
        """Return how messages call a file: relative to the site's folder, if it is inside."""
        try:
            return file.resolve().relative_to(self.site.folder.resolve()).as_posix()
        except ValueError:
            return str(file)


class _Snippets:
    """The includes of `pymdownx.snippets`, one by one."""

    def __init__(self, options: dict[str, Any], path: Path, page: _Page) -> None:
        from pymdownx.snippets import SnippetExtension, SnippetPreprocessor

        bases = options.get("base_path", ["."])
        bases = [bases] if isinstance(bases, str) else bases
        places = [str(base).replace(PAGE_FOLDER, str(path.parent.resolve())) for base in bases]
        options = options | {
            "base_path": [str(page.site.folder / place) for place in places],
            "check_paths": True,  # the site may leave out what is not there; here it is told
            "url_download": False,
        }
        self._bases = ", ".join(map(str, bases))
        self._appended = list(options.get("auto_append") or ())
        self._page = page
        known_options = SnippetExtension().config
        taken = {key: value for key, value in options.items() if key in known_options}
        configuration = SnippetExtension(**taken).getConfigs()
        self._theirs: Any = SnippetPreprocessor(configuration, markdown.Markdown())

    def expand(self, lines: Sequence[_Line]) -> Iterator[_Line]:
        """Yield the lines with what they include."""
        in_block = False
        for line in lines:
            directive = self._theirs.RE_ALL_SNIPPETS.match(line.text)
            if directive and directive["escape"]:
                yield _Line(self._run([line.text])[0], line.origin)
            elif directive and directive["inline_marker"]:
                if not in_block:
                    path = directive["snippet"][1:-1].strip()
                    yield from self._included(line, path, [line.text])
            elif directive:
                in_block = not in_block
            elif in_block:
                yield from self._included(line, line.text.strip(), ["--8<--", line.text, "--8<--"])
            elif "8<-" in line.text:
                yield from (_Line(text, line.origin) for text in self._run([line.text]))
            else:
                yield line
        last = lines[-1].origin.line if lines else 1
        for path in self._appended:
            yield _Line("", Origin(last))
            yield from self._included(_Line("", Origin(last)), path, ["--8<--", path, "--8<--"])

    def _included(self, line: _Line, path: str, directive: list[str]) -> Iterator[_Line]:
        if _ADDRESS.match(path):
            reason = f"includes {path}, which is not fetched"
            self._page.unread.append((line.origin.line, reason))
            yield line
            return
        if path.startswith(";"):
            return
        try:
            texts = self._run(directive)
        except Exception as error:  # a section or a file is missing, or the file is no text
            self._page.mistake(line.origin, self._missing(path, error))
            yield line
            return
        file, first = self._place(path)
        if file is None:
            yield from (_Line(text, line.origin) for text in texts)
            return
        called = self._page.called(file)
        for text, number in zip(texts, _numbers(texts, file, first), strict=True):
            yield _Line(text, Origin(line.origin.line, called, number))

    def _run(self, lines: list[str]) -> list[str]:
        self._theirs.seen = set()
        return list(self._theirs.parse_snippets(lines))

    def _missing(self, path: str, error: Exception) -> str:
        quoted = re.search(r"'([^']+)'", str(error))
        if quoted and _ADDRESS.match(quoted[1]):
            return f"`{path}`, which is included here, includes {quoted[1]}, which is not fetched"
        if "section" in str(error).lower():
            return f"the file that is included here has no such section: `{path}`"
        if isinstance(error, (OSError, UnicodeError)):
            return f"cannot read `{path}`, which is included here: {error}"
        return (
            f"there is no file `{path}` to include here: {self._page.site.name} has them looked "
            f"for in {self._bases}"
        )

    def _place(self, path: str) -> tuple[Path | None, int]:
        """Return the file that an include names, and a line of it to look from, from 0."""
        found = self._theirs.get_snippet_path(path)
        if found:
            return Path(found), 0
        ranged, section = _RANGE.match(path), _SECTION.match(path)
        if ranged and (found := self._theirs.get_snippet_path(ranged[1])):
            return Path(found), max(int(ranged[2] or 1) - 1, 0)
        if section and (found := self._theirs.get_snippet_path(section["file"])):
            lines = _lines_of(Path(found))
            wanted = re.compile(rf"8<-.*\[\s*start\s*:\s*{re.escape(section['name'])}\s*\]", re.I)
            starts = (number for number, text in enumerate(lines) if wanted.search(text))
            return Path(found), next(starts, 0)
        return None, 0


def _numbers(texts: Sequence[str], file: Path, first: int) -> Iterator[int]:
    """Yield for each line that was included its number in the file, or 0.

    Lines stay in order, and only markers of sections and the indentation are taken off; a line that
    is not found comes from a file that this one includes.
    """
    lines = [line.strip() for line in _lines_of(file)]
    position = first
    for text in texts:
        try:
            found = lines.index(text.strip(), position)
        except ValueError:
            yield 0
            continue
        yield found + 1
        position = found + 1


def _lines_of(file: Path) -> list[str]:
    try:
        return file.read_text("utf-8", errors="replace").split("\n")
    except OSError:
        return []


def _with_braces(lines: Sequence[_Line], page: _Page, base: str) -> Iterator[_Line]:
    """Yield the lines with the files that stand between `{!` and `!}`."""
    for line in lines:
        match = _BRACED.search(line.text)
        if match is None or match["escape"] or len(_UNREAD.findall(line.text)) > 1:
            if (match is None or not match["escape"]) and _UNREAD.search(line.text):
                reason = "includes something by `{! … !}` in a form that is not expanded here"
                page.unread.append((line.origin.line, reason))
            escaped = match is not None and match["escape"]
            yield _Line(line.text.replace("\\{!", "{!", 1), line.origin) if escaped else line
            continue
        name = match["file"].strip()
        if _ADDRESS.match(name):
            page.unread.append((line.origin.line, f"includes {name}, which is not fetched"))
            yield line
            continue
        file = page.site.folder / base / name
        if not file.is_file():
            page.mistake(line.origin, f"there is no file `{name}` to include here, below `{base}`")
            yield line
            continue
        texts = list(enumerate(file.read_text("utf-8", errors="replace").splitlines(), 1))
        if match["lines"]:
            spans = [span.partition("-") for span in match["lines"].split(",")]
            wanted = {n for a, _, b in spans for n in range(int(a), int(b or a) + 1)}
            texts = [(number, text) for number, text in texts if number in wanted]
        before, after = line.text[: match.start()], line.text[match.end() :]
        called = page.called(file)
        for position, (number, text) in enumerate(texts):
            lead = before if position == 0 or ">" in match["mark"] else ""
            tail = after if position == len(texts) - 1 else ""
            if _UNREAD.search(text):
                reason = f"includes {called}, whose own includes are not expanded here"
                page.unread.append((line.origin.line, reason))
            yield _Line(lead + text + tail, Origin(line.origin.line, called, number))
