"""Index a built site, so that its search dialog finds what a reader asks for."""

from __future__ import annotations

import html
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import rjieba

_ROOT = "md-content__inner"
"""Class of the article that holds a page's text."""
_NOT_TEXT = (
    ".headerlink",
    ".block-link",
    ".block-standalone",
    ".block-state",
    ".block-label",
    ".downloads",
    ".parameters-label",
    ".states",
    ".states-filter",
    ".translation",
    ".verification",
)
_UNUSED = ("pagefind-*.css", "pagefind-*ui.js", "pagefind-highlight.js")
"""What Pagefind adds for sites without a dialog of their own."""
_PIECE = re.compile(
    r"""(?P<dot>(?<=[\w)\]>])\.(?=[A-Za-z_]))
      | (?P<call>(?<=[\w>])\((?=[\w"'.\[<]))
      | (?P<tag><[^>]*>)
      | (?P<han>[\u3400-\u9fff]+)""",
    re.VERBOSE,
)
_HEADING = re.compile(r"<h([23])\b[^>]*>(.*?)</h\1>", re.DOTALL)
_PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


class IndexingError(Exception):
    """Pagefind did not index the site."""


@dataclass(frozen=True)
class Findable:
    """How a page wants to be found."""

    boost: float = 1
    """Its words count this many times as much as another page's."""
    keywords: tuple[str, ...] = ()
    """What readers may call what it is about."""


def findable(metadata: Mapping[str, Any]) -> Findable:
    """Read `search:` in the metadata of a page: `boost:`, a number, and `keywords:`, a list.

    Raises:
        ValueError: it holds something else; says what.
    """
    given = metadata.get("search", {})
    if not isinstance(given, dict) or given.keys() - {"boost", "keywords"}:
        raise ValueError("`search:` holds `boost:` and `keywords:`, and nothing else")
    boost, keywords = given.get("boost", 1), given.get("keywords", [])
    if isinstance(boost, bool) or not isinstance(boost, (int, float)) or not 0 <= boost <= 10:
        raise ValueError(f"`boost:` is a number from 0 to 10, not {boost!r}")
    if not isinstance(keywords, list) or not all(isinstance(word, str) for word in keywords):
        raise ValueError(f"`keywords:` is a list of words, not {keywords!r}")
    return Findable(boost, tuple(keywords))


class Indexing:
    """Pagefind at work on a built site, which writes the index into `pagefind/` in its folder.

    Chinese is written without spaces. Its words are told apart here, once, and are listed in
    `pagefind/words.txt`, so that the dialog parts what a reader asks for in the same way. Pagefind
    itself parts text by one set of rules and the browser parts the question by another.

    Args:
        folder: A built site of one language.
        language: Code of the language.
        pages: Those to be found, by their path in the folder.
    """

    def __init__(self, folder: Path, language: str, pages: Mapping[str, Findable]) -> None:
        self._written = folder / "pagefind"
        self._language = language
        self._words: set[str] = set()
        # Pagefind ends a heading with a full stop, but not in Chinese.
        after_heading = " · " if language == "zh" else ""
        self._copies = tempfile.TemporaryDirectory()
        for name, page in pages.items():
            copy = Path(self._copies.name, name)
            copy.parent.mkdir(parents=True, exist_ok=True)
            text = prepared((folder / name).read_text("utf-8"), page, self._parted, after_heading)
            copy.write_text(text, "utf-8")
        # Words that are parted already need no rules but those for Latin letters.
        rules = "en" if language == "zh" else language
        command = [sys.executable, "-m", "pagefind", "--site", self._copies.name]
        command += ["--output-path", str(self._written)]
        command += ["--root-selector", f"article.{_ROOT}", "--force-language", rules]
        command += ["--exclude-selectors", ",".join(_NOT_TEXT)]
        self._process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    def finish(self) -> None:
        """Wait until the index is there.

        Raises:
            IndexingError: Pagefind failed; says what it printed.
        """
        printed, _ = self._process.communicate()
        self._copies.cleanup()
        if self._process.returncode:
            raise IndexingError(f"the site has no search: {printed}".strip())
        for pattern in _UNUSED:
            for path in self._written.glob(pattern):
                path.unlink()
        if self._language == "zh":
            (self._written / "words.txt").write_text(" ".join(sorted(self._words)), "utf-8")

    def _parted(self, text: str) -> str:
        cut = rjieba.cut(text, hmm=False)
        self._words.update(cut)
        return f" {' '.join(cut)} "


def prepared(
    page: str, how: Findable, parted: Callable[[str], str], after_heading: str = ""
) -> str:
    """Return a page as Pagefind is to read it: what is in its article, with headings and keywords,
    which count more than the text.

    The parts of `keras.layers.Dense(4)` become words, so that each is found under its own name.

    Args:
        page: HTML.
        how: It wants to be found.
        parted: Returns Chinese text with spaces between and around its words.
        after_heading: What excerpts show between a heading and the text below it.
    """
    start, end = page.find("<article"), page.find("</article>")
    body = page[page.find(">", start) + 1 : end]
    headings = [_TAG.sub("", _PERMALINK.sub("", found[2])) for found in _HEADING.finditer(body)]
    keywords = [html.escape(word) for word in how.keywords]

    def words(found: re.Match[str]) -> str:
        if found["han"]:
            return parted(found["han"])
        if found["tag"]:
            return found[0] + (after_heading if found[0].startswith("</h") else "")
        return f" {found[0]} "

    metadata = ""
    for name, values in (("headings", headings), ("keywords", keywords)):
        value = _PIECE.sub(words, " · ".join(values).replace('"', "&quot;"))
        metadata += f'<meta data-pagefind-meta="{name}[content]" content="{value}">'
    weight = f' data-pagefind-weight="{how.boost}"' if how.boost != 1 else ""
    text = f"<div{weight}>{metadata}{_PIECE.sub(words, body)}</div>"
    head = page[: page.find("<body")]
    return f'{head}<body><article class="{_ROOT}">{text}</article></body></html>\n'
