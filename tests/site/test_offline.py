"""The copy of the guide that is read from a disk, in a browser that is given nothing else."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from building import once
from playwright.sync_api import expect
from visiting import LANGUAGES, Site, Visit

ADDRESS = re.compile(r'<(?:a|link|img|script)\b[^>]*? (?:href|src)="([^"]*)')

OTHER = {"zh": "en", "en": "zh"}
PAGE = "awkward/nested/index.html"
QUERIES = {"en": "message too long for a telephone", "zh": "提前停止"}
FOUND = {"en": "awkward/nested/index.html", "zh": "guides/callbacks/index.html"}


@pytest.fixture
def copy(site: Site, language: str, shared: Path) -> str:
    """The address of the folder that a reader has unpacked, under a name that is not plain."""

    def unpack(folder: Path) -> None:
        with zipfile.ZipFile(site.folder / language / f"keras-guide-{language}.zip") as archive:
            archive.extractall(folder)

    folder = once(shared / f"a folder 文件夹 {language}", unpack)
    return (folder / f"keras-guide-{language}").as_uri() + "/"


def files(visit: Visit) -> None:
    """Nothing has been asked for but files, and nothing has gone wrong."""
    schemes = {urlsplit(url).scheme for url in visit.requests}
    assert schemes <= {"file", "blob", "data"}
    assert visit.complaints == []


def test_the_footer_gives_the_copy_and_tells_its_size(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/awkward/nested/")
    link = visit.page.locator(".md-footer a[download]")
    path = site.folder / language / f"keras-guide-{language}.zip"
    expect(link).to_contain_text(f".zip · {path.stat().st_size / 1e6:.1f} MB")
    with visit.page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename == path.name
    assert Path(download.value.path()).read_bytes() == path.read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_of_the_copy_finds_a_page_and_marks_the_words(
    copy: str, visit: Visit, language: str
):
    visit.page.goto(copy + "index.html")
    assert not [url for url in visit.requests if "packed" in url]  # the index comes on first use
    visit.page.keyboard.press("/")
    visit.page.keyboard.insert_text(QUERIES[language])
    first = visit.page.locator(".md-search-result__link").first
    expect(first).to_be_visible()
    first.click()
    visit.page.wait_for_url(f"{copy}{FOUND[language]}*")
    assert visit.page.evaluate("CSS.highlights.get('search').size") > 0
    files(visit)


def test_the_reader_goes_from_page_to_page_by_its_links(copy: str, visit: Visit, language: str):
    visit.page.goto(copy + "index.html")
    visit.page.locator("article a[href*=getting-started]").first.click()
    visit.page.wait_for_url(copy + "getting-started/index.html*")
    visit.page.locator(".md-footer__link--prev").click()
    visit.page.wait_for_url(copy + "index.html")
    visit.page.locator(".md-tabs a[href*=getting-started]").click()
    visit.page.wait_for_url(copy + "getting-started/index.html")
    visit.page.locator(".md-sidebar--primary a[href*='guides/fit/']").click()
    visit.page.wait_for_url(copy + "guides/fit/index.html")
    files(visit)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_of_the_copy_names_a_file_of_it_or_the_published_site(
    site: Site, copy: str, language: str
):
    with zipfile.ZipFile(site.folder / language / f"keras-guide-{language}.zip") as archive:
        names = set(archive.namelist())
        pages = [name for name in names if name.endswith(".html")]
        assert f"keras-guide-{language}/{PAGE}" in pages
        for page in pages:
            html = archive.read(page).decode()
            for address in ADDRESS.findall(html):
                target = urlsplit(urljoin(f"/{page}", address))
                if not target.scheme:
                    assert target.path.lstrip("/") in names, f"{page}: {address}"


def test_the_copy_leads_to_the_published_page_in_the_other_language(
    site: Site, copy: str, visit: Visit, language: str
):
    other = OTHER[language]
    html = (site.folder / other / "awkward" / "nested" / "index.html").read_text("utf-8")
    visit.page.route(f"{site.published}**", lambda route: route.fulfill(body=html))
    visit.page.goto(copy + PAGE + "#last")
    visit.page.hover(".md-header .md-select > button")
    files(visit)
    visit.page.click(f".md-header a[data-language={other}]")
    visit.page.wait_for_url(f"{site.published}{other}/awkward/nested/#last")


def test_figures_palette_and_notebooks_of_the_copy_are_those_of_the_site(
    copy: str, visit: Visit, language: str
):
    visit.page.emulate_media(color_scheme="light")
    visit.page.goto(copy + "guides/custom-layers-notebook/index.html")
    expect(visit.page.locator(".block-output").first).to_be_visible()
    picture = visit.page.locator("img[src*=only-light]").first
    picture.scroll_into_view_if_needed()
    expect(picture).to_be_visible()
    assert picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 100
    visit.page.locator("label[for=__palette_1]").click()
    visit.page.locator("label[for=__palette_2]").click()
    expect(visit.page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    visit.page.goto(copy + "index.html")
    expect(visit.page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    files(visit)


def test_a_program_of_the_copy_is_copied_with_a_click(
    site: Site, copy: str, visit: Visit, language: str
):
    visit.page.goto(copy + PAGE)
    link = visit.page.locator("#in-note > .block-standalone")
    link.click()
    expect(visit.page.locator(".md-dialog")).to_have_class(re.compile("md-dialog--active"))
    program = site.project / "snippets" / language / "awkward" / "nested" / "in-note.py"
    copied = visit.page.evaluate("navigator.clipboard.readText()")
    assert copied == program.read_text("utf-8")
    files(visit)


def test_a_name_in_the_copy_shows_its_signature(copy: str, visit: Visit, language: str):
    visit.page.goto(copy + "guides/fit/index.html")
    visit.page.locator("a.api").first.hover()
    expect(visit.page.locator(".api-panel")).to_contain_text("(")
    files(visit)


def test_a_page_of_the_copy_may_ask_nothing_of_the_network(
    site: Site, copy: str, visit: Visit, language: str
):
    visit.page.goto(copy + "index.html")
    answer = "(address) => fetch(address).then(() => 'answered', () => 'refused')"
    assert visit.page.evaluate(answer, site.address) == "refused"
