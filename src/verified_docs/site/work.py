"""A page of a site while it goes through the passes, and the build that it is a part of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urljoin

from mkdocs.utils import get_relative_url

from verified_docs.site.api import Using
from verified_docs.site.blocks.programs import Standalone
from verified_docs.site.files.fonts import Faces
from verified_docs.site.files.llms import PlainPage
from verified_docs.site.files.search import Findable
from verified_docs.site.knowledge import Knowledge, Known
from verified_docs.site.lists.excluded import Listed as Excluded
from verified_docs.site.page.counterparts import Counterpart, find_counterpart
from verified_docs.site.tree import Fragment
from verified_docs.site.words import Words


@dataclass(frozen=True)
class Build:
    """What the passes are told of the site of one language."""

    knowledge: Knowledge
    """What the engine knows of its pages."""
    words: Words
    title: str
    summary: str
    """What the site is, in a sentence."""
    licence: str
    name: str
    """Of the files that a reader takes away."""
    base: str
    """Where the site is published; of all versions, the one to link to."""
    version: str | None
    """The version that is being built, where the site has versions."""
    urls: Mapping[str, frozenset[str]]
    """By code of each language, the URLs of all its pages."""
    files: Mapping[str, str]
    """By path of a source, in the folder of the language, its address relative to the site."""
    addresses: Mapping[str, str]
    """By such a path, where Markdown leads to that page or file."""
    packages: Mapping[str, str]
    """The packages to name, with the name a reader knows them by."""
    changes: str | None
    """Path of the page on what changed."""
    repository: str
    branch: str
    """Of the repository, which pages are edited on."""
    published: str
    """The branch that holds the published versions."""
    live: bool
    """Whether it is a preview."""
    faces: Faces | None
    """The fonts to draw its language with."""
    places: Callable[[], Mapping[str, str]] = dict
    """By public name, the address of the heading that is about it, relative to the site."""
    using: Callable[[], Sequence[Using]] = tuple
    """What each page uses; in the order of the pages, with addresses relative to the site."""


@dataclass(frozen=True)
class Place:
    """Where a page stands in the site."""

    path: str
    """Of its source, relative to the folder of its language."""
    file: Path
    """Its source."""
    served: str
    """Path in the site of its HTML."""
    address: str
    """URL relative to the site; `./` is the home page."""
    title: str
    """As the navigation calls it."""
    section: str = ""
    """Where the navigation has it; empty at its top."""
    metadata: Mapping[str, Any] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """The same, empty for the home page."""
        return "" if self.address in (".", "./") else self.address

    def to(self, address: str) -> str:
        """Return a link from this page to an address relative to the site."""
        return get_relative_url(address, self.url)

    def to_file(self, path: str) -> str:
        """Return a link from this page to a file of the site."""
        return self.to(quote(path))


Listed = tuple[Place, Known]
"""A page of the site, and what is known of it."""


@dataclass(frozen=True)
class Made:
    """A file of the site that a pass makes."""

    path: str
    content: str | bytes


@dataclass
class Work:
    """A page while the passes edit it, and what they find and make on the way."""

    build: Build
    place: Place
    known: Known
    tree: Fragment
    """Its content."""
    pages: Callable[[], Sequence[Listed]] = tuple
    """Every page of the site: those in the navigation, in its order, and then the others."""

    problems: list[str] = field(default_factory=list)
    """What is wrong with it, for its author."""
    unsaid: str = ""
    """What could not be made on this machine, and why."""
    files: list[Made] = field(default_factory=list)
    headings: Sequence[dict[str, Any]] | None = None
    """Those of a notebook, as tokens of a table of contents."""
    more_headings: Sequence[dict[str, Any]] = ()
    """Those of a list, as above."""
    names: set[str] = field(default_factory=set)
    """Public names that it shows the signatures of."""
    listed: Sequence[Excluded] = ()
    """On the page that lists what is not run, every page."""
    standalones: Sequence[Standalone] = ()
    figures: Mapping[str, bytes] = field(default_factory=dict)
    """By path as the page writes it, the content of its blocks' figures."""
    line: str = ""
    """What it was verified with, as HTML."""
    findable: Findable = field(default_factory=Findable)
    plain: PlainPage | None = None
    """It as Markdown."""
    card: str = ""
    """Where the image is published that stands for it."""

    @property
    def counterparts(self) -> list[Counterpart]:
        """The page to show in each language when a reader changes to it."""
        build = self.build
        return [
            find_counterpart(self.place.url, code, urls, build.version)
            for code, urls in build.urls.items()
        ]

    @property
    def published(self) -> str:
        """Where it is published."""
        return urljoin(self.build.base, self.place.address)

    def make(self, path: str, content: str | bytes) -> str:
        """Have a file in the site, and return a link to it."""
        self.files.append(Made(path, content))
        return self.place.to_file(path)
