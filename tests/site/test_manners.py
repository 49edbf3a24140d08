"""What the site costs its readers, and what it does not do to them.

What every page keeps to: test_every_page.py.
"""

from __future__ import annotations

import json
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from observing import RESTED, WATCH, moved
from playwright.sync_api import Browser, Route, expect
from visiting import PATIENCE, WIDTHS, Door, Site, Visit

OTHER = {"zh": "en", "en": "zh"}
PAINTED = """() => new Promise((done) => new PerformanceObserver(() => requestAnimationFrame(
  () => requestAnimationFrame(done))).observe({type: "paint", buffered: true}))"""
VISIBLE = "[...document.images].filter((one) => one.checkVisibility())"


def test_a_browser_styles_a_page_once(site: Site, browser: Browser, door: Door, language: str):
    # Not what a script changes, but all of it again is what a slow telephone has no time for.
    for url in ("", "api-index/"):
        with door.reader(viewport=WIDTHS["phone"], has_touch=True, is_mobile=True) as visit:
            page = visit.page
            browser.start_tracing(page=page, categories=["devtools.timeline"])
            page.goto(f"{site.address}{language}/{url}")
            page.evaluate(RESTED)
            trace = json.loads(browser.stop_tracing())["traceEvents"]
            elements = page.evaluate("document.querySelectorAll('*').length")
            styled = sum(
                event["args"].get("elementCount", 0)
                for event in trace
                if event["name"] == "UpdateLayoutTree"
            )
            assert 0.9 * elements < styled < 1.5 * elements, url


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_page_for_dark_eyes_loads_only_the_dark_figures(site: Site, newcomer: Visit, scheme: str):
    newcomer.page.emulate_media(color_scheme=scheme)
    newcomer.page.goto(f"{site.address}en/guides/custom-layers/")
    for number in range(newcomer.page.evaluate(f"{VISIBLE}.length")):
        newcomer.page.evaluate(f"{VISIBLE}[{number}].scrollIntoView()")
        newcomer.page.wait_for_function(f"() => {VISIBLE}[{number}].naturalWidth")
    figures = [urlsplit(url) for url in newcomer.requests if "/figures/" in url]
    assert figures
    dark = [url for url in figures if Path(url.path).stem.endswith("-dark")]
    assert dark == (figures if scheme == "dark" else [])


def test_what_a_reader_does_keeps_to_the_policy(site: Site, visit: Visit, language: str):
    page = visit.page
    visit.begin_with(WATCH)
    page.goto(f"{site.address}{language}/guides/custom-layers/")
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
    other = OTHER[language]
    page.click(f".md-header a[data-language={other}]")
    page.wait_for_url(f"{site.address}{other}/guides/custom-layers/")
    assert page.evaluate("seen.blocked") == []
    assert visit.complaints == []


def test_a_script_that_the_page_does_not_know_is_not_run(site: Site, visit: Visit):
    def with_script(route: Route) -> None:
        reply = route.fetch()
        route.fulfill(
            response=reply, body=reply.text().replace("</body>", "<script>bad = 1</script></body>")
        )

    visit.begin_with(WATCH)
    visit.page.route(f"{site.address}en/", with_script)
    visit.page.goto(f"{site.address}en/")
    assert visit.page.evaluate("typeof bad") == "undefined"
    assert "script-src-elem" in visit.page.evaluate("seen.blocked")[0]


@pytest.mark.parametrize("width", list(WIDTHS))
def test_nothing_is_animated_for_who_asks_for_stillness(site: Site, visit: Visit, width: str):
    page = visit.page
    page.set_viewport_size(WIDTHS[width])
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site.address}en/guides/losses/")
    moving = """() => [document.documentElement, ...document.querySelectorAll("*")]
        .flatMap((one) => ["", "::before", "::after"].map((part) => getComputedStyle(one, part)))
        .filter((style) => style.animationName !== "none" || style.scrollBehavior === "smooth"
            || !/^(0s(, )?)+$/.test(style.transitionDuration)).length"""
    assert page.evaluate(moving) == 0
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) > 0


def test_without_a_script_a_reader_finds_the_way(site: Site, without_scripts: Visit, language: str):
    page = without_scripts.page
    page.set_viewport_size(WIDTHS["phone"])
    page.goto(f"{site.address}{language}/guides/custom-layers/")
    # What would do nothing is not offered.
    expect(page.locator("label.md-header__button[for=__search]")).to_be_hidden()
    expect(page.locator("[for^=__palette]:visible")).to_have_count(0)
    expect(page.locator("img[src*='-dark']:visible")).to_have_count(0)
    # The drawer opens, level by level.
    page.click("label.md-header__button[for=__drawer]")
    link = page.locator(".md-nav--primary a[href$='losses/']").first
    expect(link).to_be_attached()
    page.goto(f"{site.address}{language}/guides/custom-layers/")
    other = OTHER[language]
    page.focus(".md-header .md-select > button")
    page.click(f".md-header a[data-language={other}]")
    page.wait_for_url(f"{site.address}{other}/guides/custom-layers/")


def test_without_a_script_tabs_change(site: Site, without_scripts: Visit, language: str):
    page = without_scripts.page
    page.goto(f"{site.address}{language}/awkward/nested/")
    expect(page.locator("#in-second-tab")).to_be_hidden()
    page.click(".tabbed-labels label:last-child")
    expect(page.locator("#in-second-tab")).to_be_visible()


@pytest.mark.parametrize("url", ["contributing/options/", "state/"])
def test_no_column_moves_as_the_rows_of_a_table_arrive(
    site: Site, door: Door, language: str, url: str
):
    served, rest = f"/{language}/{url}", threading.Event()

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
            assert rest.wait(timeout=PATIENCE / 1000)
            self.wfile.write(content[row:])

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Slow, directory=str(site.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with door.reader() as visit:
            page = visit.page
            visit.begin_with(WATCH)
            page.goto(f"http://127.0.0.1:{server.server_port}{served}", wait_until="commit")
            # As far as it goes it is there, and has been painted.
            expect(page.locator("article tbody tr").nth(1)).to_be_attached()
            page.evaluate(PAINTED)
            assert page.evaluate("document.readyState") == "loading"
            rest.set()
            page.wait_for_load_state()
            expect(page.locator("article td").first).to_be_visible()
            page.evaluate(RESTED)
            assert moved(page.evaluate("seen.shifts")) == []
    finally:
        rest.set()
        server.shutdown()
