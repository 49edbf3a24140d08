"""What the site costs its readers, and what it does not do to them."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from benchmarks.hosting import hosted
from playwright.sync_api import Browser, Route, expect
from visiting import LANGUAGES, PREFIX, Site, Visit

WIDTHS = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}
FIRST = 130 * 1024
"""Bytes that a first view of a guide page may transfer, everything together."""
NEXT = 30 * 1024
"""Bytes that the next page may add."""

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


@dataclass
class Seen:
    """A page as a reader met it who had been nowhere before."""

    url: str
    shared: int = 0
    """Bytes of what every page of the language loads."""
    own: int = 0
    """Bytes of what this page alone loads, before the reader scrolls."""
    hosts: set[str | None] = field(default_factory=set)
    shifts: list[str] = field(default_factory=list)
    blocked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def host(site: Site) -> Iterator[str]:
    """The site as a host would send it, with a final slash."""
    with hosted(site.folder.parent) as address:
        yield f"{address}{PREFIX}/"


@pytest.fixture(scope="module", params=[(one, width) for one in LANGUAGES for width in WIDTHS])
def seen(request, site: Site, host: str, browser: Browser) -> list[Seen]:
    """Every page of a language, loaded without a cache and scrolled to its end."""
    language, width = request.param
    context = browser.new_context(viewport=WIDTHS[width], locale="en-US")
    context.add_init_script(WATCH)
    page = context.new_page()
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    network.send("Network.setCacheDisabled", {"cacheDisabled": True})
    addresses: dict[str, str] = {}
    sizes: dict[str, int] = {}
    network.on(
        "Network.responseReceived",
        lambda event: addresses.update({event["requestId"]: event["response"]["url"]}),
    )
    network.on(
        "Network.loadingFinished",
        lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}),
    )
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda message: complaints.append(message.text) if message.type == "error" else None,
    )
    found = []
    for url in site.pages(language):
        page.goto("about:blank")  # what the page before still loads counts for no other
        addresses.clear()
        sizes.clear()
        complaints.clear()
        page.goto(host + url, wait_until="networkidle")
        one = Seen(url)
        for request_id, address in addresses.items():
            if address.startswith("data:"):
                continue
            one.hosts.add(urlsplit(address).hostname)
            shared = "/assets/" in address
            one.shared += sizes.get(request_id, 0) if shared else 0
            one.own += 0 if shared else sizes.get(request_id, 0)
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        page.wait_for_load_state("networkidle")
        page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        met = page.evaluate("seen")
        one.shifts, one.blocked, one.complaints = met["shifts"], met["blocked"], [*complaints]
        found.append(one)
    context.close()
    return found


def guides(seen: list[Seen]) -> list[Seen]:
    found = [one for one in seen if "/guides/" in one.url]
    assert len(found) > 20
    return found


def test_a_first_view_of_a_guide_page_is_light(seen: list[Seen]):
    heavy = {one.url: one.own + one.shared for one in guides(seen) if one.own + one.shared > FIRST}
    assert heavy == {}
    assert all(one.shared > 10_000 for one in seen)  # the styles and scripts were counted


def test_the_next_page_adds_little(seen: list[Seen]):
    assert {one.url: one.own for one in guides(seen) if one.own > NEXT} == {}


def test_nothing_moves_while_a_page_loads_and_is_read(seen: list[Seen]):
    # Formulas settle by a fraction of a pixel where fonts differ: nobody sees a ten-thousandth.
    moved = [(one.url, shift) for one in seen for shift in one.shifts]
    assert [one for one in moved if float(one[1].split()[0]) > 0.0005] == []


def test_every_page_keeps_to_its_policy_and_asks_no_other_host(seen: list[Seen]):
    assert {one.url: one.blocked for one in seen if one.blocked} == {}
    assert {one.url: one.complaints for one in seen if one.complaints} == {}
    assert set().union(*(one.hosts for one in seen)) == {"127.0.0.1"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_browser_styles_a_page_once(host: str, browser: Browser, language: str):
    # Not what a script changes, but all of it again is what a slow telephone has no time for.
    for url in ("", "api-index/"):
        context = browser.new_context(viewport=WIDTHS["phone"], is_mobile=True)
        page = context.new_page()
        browser.start_tracing(page=page, categories=["devtools.timeline"])
        page.goto(f"{host}{language}/{url}", wait_until="networkidle")
        trace = json.loads(browser.stop_tracing())["traceEvents"]
        elements = page.evaluate("document.querySelectorAll('*').length")
        styled = sum(
            event["args"].get("elementCount", 0)
            for event in trace
            if event["name"] == "UpdateLayoutTree"
        )
        assert 0.9 * elements < styled < 1.5 * elements, url
        context.close()


def test_a_page_for_dark_eyes_loads_only_the_dark_figures(host: str, browser: Browser):
    for scheme, other in (("dark", "light"), ("light", "dark")):
        context = browser.new_context(viewport=WIDTHS["desktop"], color_scheme=scheme)
        page = context.new_page()
        asked: list[str] = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.goto(f"{host}en/guides/custom-layers/", wait_until="networkidle")
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        page.wait_for_load_state("networkidle")
        figures = [urlsplit(url) for url in asked if "/figures/" in url]
        assert figures
        dark = [url for url in figures if Path(url.path).stem.endswith("-dark")]
        assert (dark == figures) if scheme == "dark" else (dark == []), other
        context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_reader_does_keeps_to_the_policy(host: str, visit: Visit, language: str):
    page = visit.page
    page.add_init_script(WATCH)
    page.goto(f"{host}{language}/guides/custom-layers/")
    page.locator("label[for^=__palette]:visible").click()
    page.locator(".highlight").first.hover()
    page.locator(".md-code__button:visible").first.click()
    expect(page.locator(".md-dialog")).to_have_class("md-dialog md-dialog--active")
    page.locator(".block-standalone").first.click(force=True)
    page.keyboard.press("/")
    page.fill(".md-search__input", "Dense")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    assert page.evaluate("seen.blocked") == []
    page.keyboard.press("Escape")
    page.hover(".md-header .md-select > button")
    other = {"zh": "en", "en": "zh"}[language]
    page.click(f".md-header a[data-language={other}]")
    page.wait_for_url(f"{host}{other}/guides/custom-layers/")
    assert page.evaluate("seen.blocked") == []
    assert visit.complaints == []


def test_a_script_that_the_page_does_not_know_is_not_run(host: str, visit: Visit):
    def with_script(route: Route) -> None:
        reply = route.fetch()
        route.fulfill(
            response=reply, body=reply.text().replace("</body>", "<script>bad = 1</script></body>")
        )

    visit.page.add_init_script(WATCH)
    visit.page.route(f"{host}en/", with_script)
    visit.page.goto(f"{host}en/")
    assert visit.page.evaluate("typeof bad") == "undefined"
    assert "script-src-elem" in visit.page.evaluate("seen.blocked")[0]


@pytest.mark.parametrize("width", list(WIDTHS))
def test_nothing_is_animated_for_who_asks_for_stillness(host: str, browser: Browser, width: str):
    context = browser.new_context(viewport=WIDTHS[width], reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{host}en/guides/losses/")
    moving = """() => [document.documentElement, ...document.querySelectorAll("*")]
        .flatMap((one) => ["", "::before", "::after"].map((part) => getComputedStyle(one, part)))
        .filter((style) => style.animationName !== "none" || style.scrollBehavior === "smooth"
            || !/^(0s(, )?)+$/.test(style.transitionDuration)).length"""
    assert page.evaluate(moving) == 0
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) > 0
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_script_a_reader_finds_the_way(host: str, browser: Browser, language: str):
    context = browser.new_context(viewport=WIDTHS["phone"], java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{host}{language}/guides/custom-layers/")
    # What would do nothing is not offered.
    expect(page.locator("label.md-header__button[for=__search]")).to_be_hidden()
    expect(page.locator("[for^=__palette]:visible")).to_have_count(0)
    expect(page.locator("img[src*='-dark']:visible")).to_have_count(0)
    # The drawer opens, level by level.
    page.click("label.md-header__button[for=__drawer]")
    link = page.locator(".md-nav--primary a[href$='losses/']").first
    expect(link).to_be_attached()
    page.goto(f"{host}{language}/guides/custom-layers/")
    other = {"zh": "en", "en": "zh"}[language]
    page.focus(".md-header .md-select > button")
    page.click(f".md-header a[data-language={other}]")
    page.wait_for_url(f"{host}{other}/guides/custom-layers/")
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_script_tabs_change(host: str, browser: Browser, language: str):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{host}{language}/awkward/nested/")
    expect(page.locator("#in-second-tab")).to_be_hidden()
    page.click(".tabbed-labels label:last-child")
    expect(page.locator("#in-second-tab")).to_be_visible()
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_column_moves_as_the_rows_of_a_table_arrive(site: Site, browser: Browser, language: str):
    served, begun, rest = f"/{language}/contributing/options/", threading.Event(), threading.Event()

    class Slow(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            pass

        def do_GET(self) -> None:
            if self.path != served:
                super().do_GET()
                return
            content = (site.folder / served[1:] / "index.html").read_bytes()
            first, second = content.index(b"</tr>"), content.index(b"</table>")
            row = content.index(b"</tr>", (first + second) // 2) + len(b"</tr>")
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(content[:row])
            begun.set()
            rest.wait(timeout=20)
            self.wfile.write(content[row:])

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Slow, directory=str(site.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = browser.new_context(viewport=WIDTHS["desktop"])
    context.add_init_script(WATCH)
    page = context.new_page()
    try:
        page.goto(f"http://127.0.0.1:{server.server_port}{served}", wait_until="commit")
        assert begun.wait(timeout=20)
        expect(page.locator("article td").first).to_be_attached()
        page.wait_for_timeout(500)  # it is painted as far as it goes
        expect(page.locator("h1")).to_be_visible()
        rest.set()
        page.wait_for_load_state("networkidle")
        expect(page.locator("article td").first).to_be_visible()
        shifts = page.evaluate("seen.shifts")
        assert [one for one in shifts if float(one.split()[0]) > 0.0005] == []
    finally:
        rest.set()
        context.close()
        server.shutdown()
