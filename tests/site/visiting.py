"""The site under test: what it is built from, where it is served, and who looks at it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, ViewportSize, expect

LANGUAGES = ("zh", "en")
PREFIX = "guide"
"""Folder the site is served from: a project's site rarely has a host of its own."""

PUBLISHED = "https://guide.example.org/"
"""Host that the sites are told they are published on; nothing is ever asked of it."""

RUN = "https://ci.example.org/runs/7"
"""Where the run of the page is that is put on record without running."""


PATIENCE = 60_000
"""Milliseconds after which what is waited for is taken not to come, on the slowest of machines."""

DESKTOP = ViewportSize(width=1280, height=900)
WIDTHS = {"phone": ViewportSize(width=390, height=844), "desktop": DESKTOP}


@dataclass
class Visit:
    """A tab, and everything that went wrong in it."""

    page: Page
    context: BrowserContext
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    _session: CDPSession | None = None
    """What the browser is told through for this reader, while it lasts."""

    def speak(self, language: str) -> None:
        """Be a reader whose browser asks for pages in `language`, a code such as zh-TW."""
        agent = self.page.evaluate("navigator.userAgent")
        self._send(
            "Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": language}
        )

    def begin_with(self, script: str) -> None:
        """Have each page run `script` before its own."""
        self._send("Page.enable")
        self._send("Page.addScriptToEvaluateOnNewDocument", {"source": script})

    def _send(self, command: str, told: dict[str, Any] | None = None) -> None:
        if self._session is None:
            self._session = self.context.new_cdp_session(self.page)
        self._session.send(command, told)

    def be_yourself_again(self) -> None:
        """End what the browser was told for this reader."""
        if self._session is not None:
            self._session.detach()
            self._session = None


Look = Callable[[str], Visit]
"""Takes a reader to an address, where they change nothing that stays."""


class Door:
    """Lets readers into a browser: with equal options into the same tab, which is cleaned first.

    A tab of its own for each test would take four times as long as what most tests do in it.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._empty: dict[str, Visit] = {}
        self._left: tuple[str, Visit] | None = None
        """The tab of who looked on last, as it was left, and the address it shows."""

    @contextmanager
    def reader(self, viewport: ViewportSize = DESKTOP, **options: Any) -> Iterator[Visit]:
        """Give a tab to one reader after the other; none finds anything of those before."""
        if not options:
            self._clear()
        visit = self._empty.pop(repr(options), None) or self._open(options)
        visit.page.set_viewport_size(viewport)
        try:
            yield visit
        except BaseException:
            visit.context.close()
            raise
        self._keep(visit, options)

    @contextmanager
    def onlooker(self, address: str) -> Iterator[Visit]:
        """Give a tab that shows `address` to a reader who changes nothing that stays on the page.

        Who looks on at the same address next finds it loaded, which is most of what it costs.
        """
        if self._left and self._left[0] == address:
            visit = self._left[1]
            self._left = None
        else:
            self._clear()
            visit = self._empty.pop(repr({}), None) or self._open({})
            visit.page.goto(address)
        try:
            yield visit
        except BaseException:
            visit.context.close()
            raise
        if visit.page.url != address or len(visit.context.pages) > 1:
            self._keep(visit, {})
            return
        visit.page.mouse.move(0, 0)
        visit.page.evaluate(REST)
        visit.complaints.clear()
        self._clear()
        self._left = (address, visit)

    def _clear(self) -> None:
        """Make the tab of who looked on last one that any reader may have."""
        if self._left:
            self._keep(self._left[1], {})
            self._left = None

    def _keep(self, visit: Visit, options: dict[str, Any]) -> None:
        """Keep a tab for the next reader with equal options, if it can be cleaned."""
        if _clean(visit, options):
            self._empty[repr(options)] = visit
        else:
            visit.context.close()

    @contextmanager
    def newcomer(self, **options: Any) -> Iterator[Visit]:
        """Give a tab to one reader only, who may change it for good."""
        visit = self._open(options)
        try:
            yield visit
        finally:
            visit.context.close()

    def _open(self, options: dict[str, Any]) -> Visit:
        context = self._browser.new_context(
            **{"locale": "en-US", "viewport": DESKTOP, **options},
            permissions=["clipboard-read", "clipboard-write"],
        )
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        visit = Visit(page, context)
        page.on("request", lambda request: visit.requests.append(request.url))
        page.on(
            "console",
            lambda message: (
                visit.complaints.append(f"{page.url}: {message.text}")
                if message.type in ("error", "warning")
                else None
            ),
        )
        page.on("pageerror", lambda error: visit.complaints.append(f"{page.url}: {error}"))
        page.on(
            "requestfailed",
            lambda request: (
                visit.complaints.append(f"{request.url}: {request.failure}")
                if request.failure != "net::ERR_ABORTED"  # the reader went on before it came
                else None
            ),
        )
        return visit


def clipboard(page: Page) -> str:
    """Return what was copied, once it is there: a tab begins with nothing copied."""
    page.wait_for_function("navigator.clipboard.readText()")
    return str(page.evaluate("navigator.clipboard.readText()"))


FORGET = """async () => {
  localStorage.clear();
  sessionStorage.clear();
  await navigator.clipboard.writeText("");
}"""


REST = """async () => {
  document.activeElement?.blur();
  getSelection().removeAllRanges();
  scrollTo(0, 0);
  await navigator.clipboard.writeText("");
}"""
"""Put away what a reader points at, and what was copied."""


def _clean(visit: Visit, options: dict[str, Any]) -> bool:
    """Leave nothing of a reader in a tab; return whether that was possible."""
    page, addresses = visit.page, [urlsplit(address) for address in visit.requests]
    origins = {(one.scheme, one.netloc) for one in addresses if one.scheme in ("http", "file")}
    if len(visit.context.pages) > 1 or len(origins) != 1:
        return False  # what is kept for an origin can be removed from within it only
    page.unroute_all()
    visit.be_yourself_again()
    page.bring_to_front()
    if options.get("java_script_enabled", True):
        page.evaluate(FORGET)
    page.emulate_media(media="null", color_scheme="null", reduced_motion="null")
    page.set_viewport_size(DESKTOP)
    page.goto("about:blank")
    page.mouse.move(0, 0)
    visit.requests.clear()
    visit.complaints.clear()
    return True


@dataclass(frozen=True)
class Site:
    """A built site and where it is served."""

    project: Path
    """The project it was built from."""
    folder: Path
    """The built files, both languages."""
    address: str
    """Where `folder` is served, with a final slash."""
    published: str
    """Where the site was told it is published, with a final slash."""

    def pages(self, language: str) -> list[str]:
        """Return the URL of every page of a language, relative to `address`."""
        return sorted(
            path.parent.relative_to(self.folder).as_posix() + "/"
            for path in (self.folder / language).rglob("index.html")
        )


def run_script(name: str, project: Path, *arguments: str, **environment: str) -> str:
    """Run one of the project's scripts and return what it printed; fail the test if it fails."""
    done = subprocess.run(
        [sys.executable, f"scripts/{name}", *arguments],
        cwd=project,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def ask(page: Page, query: str) -> None:
    """Type a query and wait for the answer."""
    page.keyboard.press("/")
    page.keyboard.insert_text(query)
    meta = page.locator(".md-search-result__meta")
    for waiting in ("placeholder", "initializer"):
        expect(meta).not_to_have_text(meta.get_attribute(f"data-{waiting}") or "")
