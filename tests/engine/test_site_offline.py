"""The copy of the site that is read from a disk, of a site of three files."""

from __future__ import annotations

import base64
import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from verified_docs.site import WORDS
from verified_docs.site.files.offline import (
    SCRIPT,
    SIZE_PLACE,
    offline_copy,
    offline_page,
    write_size,
)
from verified_docs.site.page.footer import footer_links

ADDRESS = "https://example.org/guide/en/latest/"
KNOWN = {"index.html", "guides/fit/index.html", "guides/fit/fit.py", "assets/mark.svg", SCRIPT}


def rewritten(link: str, path: str = "guides/fit/index.html") -> str:
    """What becomes of a link of a page."""
    html = f'<html><head><meta charset="utf-8"></head><body><a href="{link}">x</a></body></html>'
    match = re.search(r'<a href="([^"]*)"', offline_page(html, path, KNOWN, ADDRESS))
    assert match
    return match[1]


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("../../", "../../index.html"),
        ("../..", "../../index.html"),
        ("./", "./index.html"),
        (".", "./index.html"),
        ("../fit/#train", "../fit/index.html#train"),
        ("../fit/?a=b#train", "../fit/index.html?a=b#train"),
        ("fit.py", "fit.py"),
        ("#train", "#train"),
        ("", ""),
        ("https://keras.io/", "https://keras.io/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
    ],
)
def test_a_link_names_the_file_it_leads_to(link: str, expected: str):
    assert rewritten(link) == expected


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("../../../../zh/1.0/guides/fit/", "https://example.org/guide/zh/1.0/guides/fit/"),
        ("../../feed.xml", ADDRESS + "feed.xml"),
        ("../gone/#x", ADDRESS + "guides/gone/#x"),
    ],
)
def test_what_the_copy_does_not_hold_is_linked_where_it_is_published(link: str, expected: str):
    assert rewritten(link) == expected


def test_a_link_that_code_shows_stays_as_it_is():
    html = '<head></head><p><code>&lt;a href="../"&gt;</code> &lt;a href="../"</p>'
    assert html.partition("<p>")[2] in offline_page(html, "guides/fit/index.html", KNOWN, ADDRESS)


@pytest.mark.parametrize("version", ['{"alias": true, "provider": "mike"}', '"1.0"', "null"])
def test_a_page_of_the_copy_asks_for_no_other_version(version: str):
    config = f'{{"base": ".", "version": {version}}}'
    html = f'<head></head><script id="__config" type="application/json">{config}</script>'
    page = offline_page(html, "index.html", KNOWN, ADDRESS)
    (found,) = re.findall(r"(\{.*\})</script>", page)
    assert json.loads(found) == {"base": ".", "version": None}


@pytest.mark.parametrize(
    "policy",
    [
        '<meta http-equiv="Content-Security-Policy" content="default-src https:">',
        "<meta content='default-src https:' http-equiv=content-security-policy>",
    ],
)
def test_a_page_of_the_copy_has_a_policy_of_its_own(policy: str):
    html = f'<head><meta charset="utf-8">{policy}</head>'
    page = offline_page(html, "index.html", KNOWN, ADDRESS)
    assert "default-src https:" not in page
    assert page.count("Content-Security-Policy") == 1


def copy_of(site: Path, indexed: Callable[[], None] = lambda: None) -> bytes:
    target = io.BytesIO()
    offline_copy(site, "guide-en", ADDRESS, indexed, target)
    return target.getvalue()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    files = {
        "index.html": b'<head></head><a href="guides/fit/">x</a>',
        "guides/fit/index.html": b"<head></head>",
        "guides/fit/index.html.md": b"# Fit",
        "guides/fit/fit.py": b"print(1)\n",
        "assets/a.js.map": b"{}",
        "assets/cards/a.png": b"card",
        SCRIPT: b"// offline",
        "404.html": b"",
        "llms.txt": b"",
        "llms-full.txt": b"",
        "feed.xml": b"",
        "sitemap.xml": b"",
        "sitemap.xml.gz": b"",
        "guide-en.zip": b"an older copy",
        "pagefind/pagefind.js": b"export const search = 1;",
        "pagefind/pagefind-worker.js": b"",
        "pagefind/index/a.pf_index": b"\x00\xff",
        "snippets/guides/fit/one.py": b"print('one')\n",
    }
    for path, content in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    return tmp_path


def test_the_copy_holds_in_one_folder_what_a_reader_needs(site: Path):
    archive = zipfile.ZipFile(io.BytesIO(copy_of(site)))
    assert sorted(archive.namelist()) == [
        "guide-en/assets/javascripts/offline.js",
        "guide-en/assets/packed/pagefind.js",
        "guide-en/assets/packed/signatures.js",
        "guide-en/assets/packed/snippets.js",
        "guide-en/guides/fit/fit.py",
        "guide-en/guides/fit/index.html",
        "guide-en/index.html",
        "guide-en/snippets/guides/fit/one.py",
    ]
    home = archive.read("guide-en/index.html").decode()
    assert '<a href="guides/fit/index.html">' in home
    assert f'<script src="{SCRIPT}"' in home
    page = archive.read("guide-en/guides/fit/index.html").decode()
    assert f'<script src="../../{SCRIPT}"' in page


def test_what_scripts_fetch_is_packed_byte_for_byte(site: Path):
    archive = zipfile.ZipFile(io.BytesIO(copy_of(site)))
    script = archive.read("guide-en/assets/packed/pagefind.js").decode()
    packed = json.loads(script.removeprefix("offlineCopy.take(").removesuffix(");\n"))
    assert {path: base64.b64decode(text) for path, text in packed.items()} == {
        "pagefind/index/a.pf_index": b"\x00\xff",
        "pagefind/pagefind.js": b"export const search = 1;",
    }


def test_the_copy_waits_for_the_index_of_the_search(site: Path):
    def finish() -> None:
        (site / "pagefind" / "late.js").write_text("late")

    archive = zipfile.ZipFile(io.BytesIO(copy_of(site, finish)))
    assert b"pagefind/late.js" in archive.read("guide-en/assets/packed/pagefind.js")


def test_the_same_site_gives_the_same_copy(site: Path):
    first = copy_of(site)
    (site / "index.html").touch()
    (site / "guide-en.zip").write_bytes(first)
    assert copy_of(site) == first
    entries = zipfile.ZipFile(io.BytesIO(first)).infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize("language", list(WORDS))
def test_the_footer_leads_to_what_there_is(language: str):
    words = WORDS[language]
    links = footer_links("about.md", "changes.md", "guide.zip", words)
    assert [link.address for link in links] == [
        "about/#licences",
        "about/#accessibility",
        "changes/",
        "feed.xml",
        "guide.zip",
    ]
    assert [link.download for link in links] == [False] * 4 + [True]
    assert SIZE_PLACE in links[-1].note
    assert footer_links(None, None, None, words) == ()


@pytest.mark.parametrize(("size", "told"), [(8_149_000, "8.1 MB"), (1_234_567_890, "1234.6 MB")])
def test_a_page_tells_the_size_of_the_copy(tmp_path: Path, size: int, told: str):
    page = tmp_path / "index.html"
    before = f"（一）.zip{SIZE_PLACE} and more"
    page.write_text(before, "utf-8")
    write_size(page, size)
    assert re.sub("<!--.*?-->", "", page.read_text("utf-8")) == f"（一）.zip · {told} and more"
    assert page.stat().st_size == len(before.encode())


def test_a_page_without_a_place_for_the_size_stays_as_it_is(tmp_path: Path):
    page = tmp_path / "index.html"
    page.write_text("x")
    write_size(page, 1)
    assert page.read_text() == "x"
