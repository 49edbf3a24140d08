"""What the site tells programs: feeds, sitemaps and pages as Markdown."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from observing import RESTED
from playwright.sync_api import expect
from visiting import LANGUAGES, Site, Visit

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"

each_language = pytest.mark.parametrize("language", LANGUAGES)


def as_published(site: Site, address: str) -> str:
    """Return where an address leads to once the site is published."""
    assert address.startswith(site.address), address
    return site.published + address.removeprefix(site.address)


def arrives(site: Site, address: str) -> bool:
    """Whether the published address leads to a file of the site."""
    assert address.startswith(site.published), address
    path = site.folder / urlsplit(address).path.removeprefix(urlsplit(site.published).path)
    return (path / "index.html" if address.partition("#")[0].endswith("/") else path).is_file()


def test_every_page_names_the_feed_and_no_script_asks_for_a_sitemap(
    site: Site, visit: Visit, language: str
):
    visit.page.goto(f"{site.address}{language}/awkward/nested/")
    link = visit.page.locator("head link[type='application/atom+xml']")
    assert "alternate" in (link.get_attribute("rel") or "").split()
    assert arrives(site, as_published(site, str(link.evaluate("(link) => link.href"))))
    visit.page.evaluate(RESTED)
    assert not [url for url in visit.requests if "sitemap" in url]
    assert visit.complaints == []


@each_language
def test_the_feed_tells_what_the_page_tells_and_its_links_arrive(site: Site, language: str):
    feed = ElementTree.parse(site.folder / language / "feed.xml").getroot()
    html = (site.folder / language / "changes" / "index.html").read_text("utf-8")
    page = BeautifulSoup(html, "html.parser")
    for permalink in page.select(".headerlink"):
        permalink.extract()
    told = [heading.get_text(strip=True) for heading in page.select("article h3")]
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == told
    assert len(told) > 5
    days = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert days == sorted(days, reverse=True)
    for entry in entries:
        link = entry.find(f"{ATOM}link")
        assert link is not None
        address = link.attrib["href"]
        assert arrives(site, address)
        assert f'id="{urlsplit(address).fragment}"' in html
        content = BeautifulSoup(entry.findtext(f"{ATOM}content") or "", "html.parser")
        assert content.get_text(strip=True)
        assert all(arrives(site, str(one["href"])) for one in content.select("a[href]"))


def test_the_page_of_changes_leads_to_the_feed(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/changes/")
    link = visit.page.locator("article .feed a")
    expect(link).to_be_visible()
    assert arrives(site, as_published(site, str(link.evaluate("(link) => link.href"))))


@each_language
def test_the_sitemap_lists_every_page_with_its_translation(site: Site, language: str):
    root = ElementTree.parse(site.folder / language / "sitemap.xml").getroot()
    listed = {}
    for entry in root.findall(f"{MAP}url"):
        address = entry.findtext(f"{MAP}loc") or ""
        links = [one.attrib for one in entry.findall(LINK)]
        listed[address] = {one["hreflang"]: one["href"] for one in links}
        assert all(arrives(site, one) for one in (address, *listed[address].values()))
    assert sorted(listed) == sorted(site.published + url for url in site.pages(language))
    nested = listed[f"{site.published}{language}/awkward/nested/"]
    expected = {one: f"{site.published}{one}/awkward/nested/" for one in LANGUAGES}
    assert nested == {**expected, "x-default": expected["en"]}
    assert listed[f"{site.published}{language}/awkward/only-{language}/"] == {}


def test_programs_find_the_lists_of_both_languages_from_the_root(site: Site):
    robots = (site.folder / "robots.txt").read_text("utf-8")
    assert f"Sitemap: {site.published}sitemap.xml" in robots.splitlines()
    index = ElementTree.parse(site.folder / "sitemap.xml").getroot()
    addresses = [one.text or "" for one in index.iter(f"{MAP}loc")]
    assert sorted(addresses) == [f"{site.published}{one}/sitemap.xml" for one in sorted(LANGUAGES)]
    assert all(arrives(site, address) for address in addresses)
    listing = (site.folder / "llms.txt").read_text("utf-8")
    for language in LANGUAGES:
        assert f"({site.published}{language}/llms.txt)" in listing
    assert list(site.folder.rglob("robots.txt")) == [site.folder / "robots.txt"]


@each_language
def test_the_pages_are_there_as_markdown_whose_links_arrive(site: Site, language: str):
    listing = (site.folder / language / "llms.txt").read_text("utf-8")
    addresses = re.findall(r"^- \[.*?\]\((.*?)\)", listing, re.MULTILINE)
    assert f"{site.published}{language}/guides/custom-layers-notebook/index.html.md" in addresses
    whole = (site.folder / language / "llms-full.txt").read_text("utf-8")
    for address in addresses:
        assert arrives(site, address)
        path = site.folder / urlsplit(address).path.removeprefix(urlsplit(site.published).path)
        text = path.read_text("utf-8")
        assert text in whole
        outside = re.sub(r"^( *)(`{3,})[^`]*?$.*?^\1\2$", "", text, flags=re.M | re.S)
        outside = re.sub(r"`[^`\n]*`", "", outside)
        for target in re.findall(r"\]\(([^()\s]+)\)", outside):
            if target.startswith(site.published):
                assert arrives(site, target), f"{address}: {target}"
            else:
                assert urlsplit(target).scheme in ("http", "https"), f"{address}: {target}"
        assert "written against" not in outside.replace("was written against", "")


@each_language
def test_the_markdown_of_a_page_has_the_outputs_and_no_options(site: Site, language: str):
    path = site.folder / language / "awkward" / "nested" / "index.html.md"
    assert not path.exists()  # no page of the navigation
    text = (site.folder / language / "guides" / "fit" / "index.html.md").read_text("utf-8")
    assert "\n```output\n" in text
    assert "\n```python\n" in text
    assert not re.search(r"^```\w+ ", text, re.MULTILINE)
