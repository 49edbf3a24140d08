"""Index a built site, so that its search dialog finds what a reader asks for."""

from __future__ import annotations

import functools
import gzip
import html
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from verified_docs.site.build_cache import Kept
from verified_docs.site.tree import (
    HEADINGS,
    Document,
    Node,
    attribute,
    children,
    classes,
    first,
    text_of,
    texts,
)
from verified_docs.site.words import WORDS

NO_NAMES = b'{"instead":{},"pages":[],"names":[],"apart":[]}'
"""What the dialog asks first where no name has a place."""
_ROOT = "md-content__inner"
"""Class of the article that holds a page's text."""
_NOT_TEXT = (
    ".api-users",
    ".headerlink",
    ".block-link",
    ".block-standalone",
    ".block-state",
    ".block-label",
    ".downloads",
    ".filter",
    ".parameters-label",
    ".states",
    ".translation",
    ".verification",
)
_UNUSED = ("pagefind-*.css", "pagefind-*ui.js", "pagefind-highlight.js")
"""What Pagefind adds for sites without a dialog of their own."""
_PIECE = re.compile(
    r"""(?P<dot>(?:^|(?<=[\w)\]]))\.(?=[A-Za-z_]))
      | (?P<call>(?:^|(?<=\w))\((?=[\w"'.\[]|$))
      | (?P<han>[\u3400-\u9fff]+)""",
    re.VERBOSE,
)
"""What is parted of a text; where it begins and ends, there is a tag."""


class IndexingError(Exception):
    """Pagefind did not index the site."""


@dataclass(frozen=True)
class Findable:
    """How a page wants to be found."""

    boost: float = 1
    """Its words count this many times as much as another page's."""
    keywords: tuple[str, ...] = ()
    """What readers may call what it is about."""
    names: tuple[str, ...] = ()
    """The names in code that it is about, without the modules that hold them."""


def findable(metadata: Mapping[str, Any], names: Iterable[str] = ()) -> Findable:
    """Read `search:` in the metadata of a page: `boost:`, a number, and `keywords:`, a list.

    Args:
        metadata: Of the page.
        names: The names in code that it is about.

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
    return Findable(boost, tuple(keywords), tuple(names))


class Indexing:
    """Pagefind at work on a built site, which writes the index into `pagefind/` in its folder.

    Chinese is written without spaces. Its words are told apart here, once, and are listed in
    `pagefind/words.txt`, so that the dialog parts what a reader asks for in the same way. Pagefind
    itself parts text by one set of rules and the browser parts the question by another.

    Args:
        folder: A built site of one language.
        language: Code of the language.
        pages: Those to be found, by their path in the folder.
        kept: What earlier builds have made of pages; None to make all of it.
        names: Content of `pagefind/names.json`, which the dialog asks first.
    """

    def __init__(
        self,
        folder: Path,
        language: str,
        pages: Mapping[str, Findable],
        kept: Kept | None = None,
        names: bytes = NO_NAMES,
    ) -> None:
        self._written = folder / "pagefind"
        self._names = names
        self._spaced = WORDS[language].spaced
        self._words: set[str] = set()
        # Pagefind ends a heading with a full stop, but not where words have no spaces between them.
        after_heading = "" if self._spaced else " · "
        self._copies = tempfile.TemporaryDirectory()
        for name, page in pages.items():
            copy = Path(self._copies.name, name)
            copy.parent.mkdir(parents=True, exist_ok=True)
            text = (folder / name).read_text("utf-8")
            made, words = (kept or Kept()).get(
                "found",
                functools.partial(_prepared, text, page, after_heading),
                (text, page.boost, page.keywords, page.names, after_heading),
            )
            copy.write_text(made, "utf-8")
            self._words.update(words)
        # Words that are parted already need no rules but those for Latin letters.
        rules = language if self._spaced else "en"
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
        (self._written / "pages.json").write_bytes(_called(self._written / "fragment"))
        (self._written / "names.json").write_bytes(self._names)
        if not self._spaced:
            (self._written / "words.txt").write_text(" ".join(sorted(self._words)), "utf-8")


def _called(fragments: Path) -> bytes:
    """Return what pages are called, by the id that a result of Pagefind has, in JSON.

    First their title, then their keywords. Whoever ranks results by it need not load them.
    """
    pages = {}
    for path in sorted(fragments.glob("*.pf_fragment")):
        content = gzip.decompress(path.read_bytes())
        meta = json.loads(content[content.index(b"{") :])["meta"]  # after a mark of Pagefind's
        keywords = [word for word in map(str.strip, meta["keywords"].split(" · ")) if word]
        pages[path.stem] = [meta["title"], *keywords]
    return json.dumps(pages, ensure_ascii=False, separators=(",", ":")).encode()


def _prepared(page: str, how: Findable, after_heading: str) -> tuple[str, set[str]]:
    """Return a page as `prepared` does, and the Chinese words in it."""
    words: set[str] = set()

    def parted(text: str) -> str:
        import rjieba  # it reads its dictionary, which takes a second, as it is imported

        cut = rjieba.cut(text, hmm=False)
        words.update(cut)
        return f" {' '.join(cut)} "

    return prepared(page, how, parted, after_heading), words


def prepared(
    page: str, how: Findable, parted: Callable[[str], str], after_heading: str = ""
) -> str:
    """Return a page as Pagefind is to read it: what is in its article, with headings, keywords and
    names, which count more than the text.

    The parts of `keras.layers.Dense(4)` become words, so that each is found under its own name.

    Args:
        page: HTML.
        how: It wants to be found.
        parted: Returns Chinese text with spaces between and around its words.
        after_heading: What excerpts show between a heading and the text below it.
    """
    document = Document(page)
    root = document.root
    article, head = first(root, "article"), first(root, "head")
    if article is None or head is None:
        return page

    def words(text: str) -> str:
        return _PIECE.sub(lambda found: parted(found[0]) if found["han"] else f" {found[0]} ", text)

    headings = [_title(heading) for heading in article.css("h2, h3")]
    for text, found in texts(article):
        if _PIECE.search(found):
            text.replace_with(words(found))
    if after_heading:
        for heading in article.css(HEADINGS):
            heading.insert_after(after_heading)
    metadata = ""
    known = {"headings": headings, "keywords": how.keywords, "names": how.names}
    for name, values in known.items():
        # No tag stands before what a heading begins with, such as `.fit`.
        value = html.escape(words(" " + " · ".join(values))[1:], quote=True)
        metadata += f'<meta data-pagefind-meta="{name}[content]" content="{value}">'
    weight = f' data-pagefind-weight="{how.boost}"' if how.boost != 1 else ""
    language = html.escape(attribute(root, "lang") or "")
    return (
        f'<!doctype html>\n<html lang="{language}">{head.html}<body><article class="{_ROOT}">'
        f"<div{weight}>{metadata}{article.inner_html}</div></article></body></html>\n"
    )


def _title(heading: Node) -> str:
    """Return the text of a heading, without the link that it has to itself."""
    return "".join(text_of(one) for one in children(heading) if "headerlink" not in classes(one))
