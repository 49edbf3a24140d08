"""Convert a text as a site does, and note each fence that it renders as code.

The text goes through Python-Markdown with the extensions of the site. Whichever of them takes
fences, SuperFences or Python-Markdown's own, notes each that it takes, with its lines, and leaves a
marked element in its place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import entry_points
from importlib.util import find_spec
from typing import Any

import markdown
from markdown.preprocessors import Preprocessor

from verified_docs.read.mkdocs_site import Options, Site
from verified_docs.read.mkdocs_yaml import Unknown, known

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
"""The extensions that pages are read with where no site says which."""

_ELSEWHERE = frozenset(
    {"meta", "pymdownx.arithmatex", "pymdownx.b64", "pymdownx.emoji", "pymdownx.snippets"}
    | {"mdx_include", "markdown_include", "markdown_include.include"}
)
"""Extensions that decide nothing here: of prose, or done before a text is converted."""
_OTHERS = frozenset(
    {"callouts", "github-callouts", "markdown_gfm_admonition"}
    | {"mdx_breakless_lists", "mdx_truly_sane_lists"}
)
"""Extensions of others that may decide what is code, and that only read the text."""
_SUPERFENCES = "pymdownx.superfences"
_OPTIONS_OF_TOC = ("baselevel", "separator", "slugify")
"""Those that decide on the id of a heading, and add nothing to its text."""
_FENCE_OF_ITS_OWN = "the site makes something of its own of it: `custom_fences` in {}"
_EXECUTED = "the site runs it while it is built (markdown-exec), and shows what it gave then"


@dataclass(frozen=True)
class Taken:
    """A fence that the renderer took."""

    start: int
    """Its first line, counted from 0."""
    end: int
    """The line after its last."""
    source: str
    custom: str = ""
    """Language of the fence where the site renders such fences in a way of its own."""
    executed: bool = False
    """Whether the site itself runs it."""

    def kept_out(self, site: str) -> str:
        """Return why no run can confirm what the site shows of it."""
        if self.executed:
            return _EXECUTED
        return _FENCE_OF_ITS_OWN.format(site) if self.custom else ""


class Renderer:
    """A converter for the pages of one site, which converts one text after another."""

    def __init__(self, site: Site) -> None:
        self.missing: list[str] = []
        """Extensions of the site that pages are read without."""
        self._notes: list[Taken] = []
        self._mark = ""
        self._converter = markdown.Markdown()
        for name, options in _extensions(site):
            if name in _ELSEWHERE:
                continue
            if not _is_known(name) or not self._register(name, options):
                self.missing.append(name)
        self._listen(frozenset(site.executed))

    def _register(self, name: str, options: Options) -> bool:
        """Whether an extension takes its options; it is used without them if it does not."""
        try:
            self._converter.registerExtensions([name], {name: dict(options)})
        except Exception:  # another version than the site's, or a mistake that MkDocs tells
            self._converter.registerExtensions([name], {})
            return False
        return True

    def convert(self, text: str, mark: str) -> tuple[str, list[Taken]]:
        """Return the HTML, and the fences in it.

        The element in place of a fence has an attribute `mark`, the number of its note.
        """
        self._mark = mark
        self._notes = []
        html = self._converter.convert(text)
        self._converter.reset()
        return html, self._notes

    def _listen(self, executed: frozenset[str]) -> None:
        registry = self._converter.preprocessors
        if "fenced_code_block" not in registry:
            return
        taker: Any = registry["fenced_code_block"]
        if not hasattr(taker, "process_nested_block"):
            registry.register(_Fences(self._converter, taker, self._note), "fenced_code_block", 25)
            return
        extension = taker.extension
        named = {id(one["formatter"]) for one in extension.superfences if one["name"] != "*"}
        named.discard(id(extension.superfences[0]["formatter"]))

        def take(ws: str, content: str, start: int, end: int) -> None:
            taker.last = ws + taker.normalize_ws(content)
            formatter = taker.formatter
            runs = getattr(formatter, "keywords", {}).get("class_name") == _RUNS
            custom = taker.lang if id(formatter) in named and not runs else ""
            code = self._note(Taken(start, end, taker.rebuild_block(taker.code), custom, runs))
            taker._store(taker.normalize_ws("\n".join(taker.code)) + "\n", code, start, end)
            taker.clear()

        taker.process_nested_block = take

    def _note(self, taken: Taken) -> str:
        self._notes.append(taken)
        return f'<pre {self._mark}="{len(self._notes) - 1}"></pre>'


class _Fences(Preprocessor):
    """Python-Markdown's own fences, found as it finds them."""

    def __init__(self, converter: markdown.Markdown, theirs: Any, note: Any) -> None:
        super().__init__(converter)
        self._pattern: re.Pattern[str] = theirs.FENCED_BLOCK_RE
        self._note = note

    def run(self, lines: list[str]) -> list[str]:
        """Leave a placeholder for each fence."""
        from markdown.extensions import attr_list

        text = "\n".join(lines)
        remainder = getattr(attr_list, "get_attrs_and_remainder", None)
        pieces: list[str] = []
        begins = searched = 0
        while match := self._pattern.search(text, searched):
            if match["attrs"] and remainder and remainder(match["attrs"])[1]:
                searched = match.end("attrs")
                continue
            start, end = text.count("\n", 0, match.start()), text.count("\n", 0, match.end()) + 1
            html = self._note(Taken(start, end, match["code"].removesuffix("\n")))
            placeholder = self.md.htmlStash.store(html)
            pieces += [text[begins : match.start()], f"\n{placeholder}\n"]
            begins = searched = match.end()
        return "".join([*pieces, text[begins:]]).split("\n")


_RUNS = "verified-docs-executed"
"""Class of the custom fences that stand for those of markdown-exec."""


def _extensions(site: Site) -> list[tuple[str, Options]]:
    """Return the extensions to convert with, with options that import nothing of the project."""
    if not site.name:
        return [(name, _fences({}, site) if name == _SUPERFENCES else {}) for name in EXTENSIONS]
    found = []
    for name, options in site.extensions.items():
        kept = known(options)
        short = name.removeprefix("markdown.extensions.")
        if short == "toc":
            kept = {key: kept[key] for key in _OPTIONS_OF_TOC if key in kept}
        elif name == _SUPERFENCES:
            kept = _fences(options, site)
        elif name == "pymdownx.extra":
            kept = {**kept, _SUPERFENCES: _fences(options.get(_SUPERFENCES) or {}, site)}
        found.append((short, kept))
    return found


def _is_known(name: str) -> bool:
    """Whether an extension may convert a page here: it reads the text, and does nothing else."""
    if name in _OTHERS:
        return any(entry_points(group="markdown.extensions", name=name))
    known_to_markdown = "." not in name and find_spec(f"markdown.extensions.{name}")
    return bool(known_to_markdown or (name.startswith("pymdownx.") and find_spec(name)))


def _fences(options: Options, site: Site) -> dict[str, Any]:
    """Return options of SuperFences that find the same fences, and format none of them."""
    custom: list[Mapping[str, Any]] = []
    if site.takes_any_options:
        custom.append({"name": "*", "class": "", "format": _nothing, "validator": _any})
    for fence in options.get("custom_fences") or ():
        if not isinstance(fence, dict) or fence.get("name") is None:
            continue
        found: dict[str, Any] = {"name": str(fence["name"]), "class": "", "format": _nothing}
        validator = fence.get("validator")
        if isinstance(validator, Unknown):
            runs = validator.name.startswith("markdown_exec")
            found |= {"class": _RUNS, "validator": _to_be_run} if runs else {"validator": _any}
        elif validator is not None:
            found["validator"] = validator
        custom.append(found)
    for language in site.executed:
        custom.append(
            {"name": language, "class": _RUNS, "format": _nothing, "validator": _to_be_run}
        )
    return {**known(options), "custom_fences": custom}


def _nothing(*_: object, **__: object) -> str:
    return ""


def _any(*_: object, **__: object) -> bool:
    return True


def _to_be_run(language: str, inputs: Mapping[str, str], *_: object, **__: object) -> bool:
    """Take a fence that markdown-exec takes: one whose option `exec` is on."""
    on = str(inputs.get("exec", "no")).lower()
    return language in ("tree", "pyodide") or on in ("1", "exec", "on", "true", "y", "yes")
