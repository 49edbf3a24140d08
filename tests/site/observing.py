"""A tab that measures what a page loads and whether it moves, for who comes the first time."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from axe import Reader
from visiting import PATIENCE, WIDTHS, Visit

WATCH = """
window.seen = {shifts: [], blocked: []};
document.addEventListener("securitypolicyviolation", (event) => {
  seen.blocked.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
});
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    const moved = entry.sources.map(({node}) => node && (node.className || node.nodeName));
    seen.shifts.push(`${entry.value.toFixed(4)} ${moved.join(", ")}`);
  }
}).observe({type: "layout-shift", buffered: true});
"""
STILL = 0.0005
"""A shift that nobody sees: formulas settle by a fraction of a pixel where fonts differ."""

# Two frames have been drawn, in which what comes into sight is asked for; nothing is left to do.
RESTED = """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(
  () => requestIdleCallback(() => done()))))"""


def moved(shifts: list[str]) -> list[str]:
    """Return the shifts that a reader would see."""
    return [one for one in shifts if float(one.split()[0]) > STILL]


@dataclass
class Met:
    """A page as a reader met it who had been nowhere before."""

    shared: int = 0
    """Bytes of what every page of the language loads."""
    own: int = 0
    """Bytes of what this page alone loads, before the reader scrolls."""
    hosts: set[str | None] = field(default_factory=set)
    shifts: list[str] = field(default_factory=list)
    blocked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


class Observer:
    """A tab without a cache, of one width."""

    def __init__(self, visit: Visit, width: str, thorough: bool) -> None:
        self.page, self.width = visit.page, width
        self.reader = Reader(visit.page, thorough)
        self._visit = visit
        self._asked: dict[str, str] = {}
        self._sizes: dict[str, int] = {}
        visit.page.add_init_script(WATCH)
        network = visit.context.new_cdp_session(visit.page)
        network.on("Network.requestWillBeSent", self._begun)
        network.on("Network.loadingFinished", self._finished)
        network.on("Network.loadingFailed", self._finished)
        network.send("Network.enable")
        network.send("Network.setCacheDisabled", {"cacheDisabled": True})

    def meet(self, address: str, scheme: str) -> Met:
        """Load a page and scroll to its end; `scheme` is what the system prefers."""
        page = self.page
        page.set_viewport_size(WIDTHS[self.width])
        page.emulate_media(color_scheme=scheme, reduced_motion="null")
        if self._asked.keys() - self._sizes.keys():
            page.goto("about:blank")  # what the page before still loads counts for no other
        self._asked.clear()
        self._sizes.clear()
        self._visit.complaints.clear()
        page.goto(address)
        self._settle()
        met = Met()
        for request, url in self._asked.items():
            if url.startswith("data:"):
                continue
            met.hosts.add(urlsplit(url).hostname)
            if "/assets/" in url:
                met.shared += self._sizes[request]
            else:
                met.own += self._sizes[request]
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        self._settle()
        seen = page.evaluate("seen")
        met.shifts, met.blocked = seen["shifts"], seen["blocked"]
        met.complaints = [*self._visit.complaints]
        return met

    def _settle(self) -> None:
        """Wait until the page has drawn itself and all it has asked for is there."""
        end = time.monotonic() + PATIENCE / 1000
        self.page.evaluate(RESTED)
        while self._asked.keys() - self._sizes.keys():
            assert time.monotonic() < end, self._asked
            self.page.wait_for_timeout(20)  # or the browser draws frames all the while
            self.page.evaluate(RESTED)

    def _begun(self, event: dict) -> None:
        self._asked[event["requestId"]] = event["request"]["url"]

    def _finished(self, event: dict) -> None:
        self._sizes[event["requestId"]] = event.get("encodedDataLength", 0)
