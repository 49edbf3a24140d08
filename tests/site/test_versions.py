"""Two versions of both languages, published with mike and served under a path."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from axe import reading
from building import once
from observing import RESTED, WATCH
from playwright.sync_api import expect
from visiting import PUBLISHED, WIDTHS, Door, Site, Visit, run_script

OTHER = {"zh": "en", "en": "zh"}
REPOSITORY = "https://github.com/example/guide"


def git(project: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=Test", "-c", "user.email=test@localhost", *arguments],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.fixture(scope="session")
def published(few: Path, shared: Path, served: tuple[Path, str]) -> Site:
    """Versions 1.0 and 2.0, as a host would serve the branch."""
    folder, address = served
    told = f"{PUBLISHED}versions/"

    def publish(project: Path) -> None:
        shutil.copytree(few, project, ignore=shutil.ignore_patterns(".cache"))
        git(project, "init", "--quiet")
        git(project, "config", "user.name", "Test")
        git(project, "config", "user.email", "test@localhost")
        git(project, "add", "mkdocs.yml")
        git(project, "commit", "--quiet", "--message", "Start")
        for version in ("1.0", "2.0"):
            if version == "2.0":
                for language in OTHER:
                    page = project / "docs" / language / "awkward" / "nested" / "newer.md"
                    page.parent.mkdir()
                    page.write_text("# Newer {#newer}\n\nNot in 1.0.\n", "utf-8")
            run_script("publish", project, version, SITE_URL=told, REPO_URL=REPOSITORY)
        git(project, "worktree", "add", "--quiet", str(folder / "versions"), "gh-pages")

    project = once(shared / "published", publish)
    return Site(project, folder / "versions", f"{address}versions/", told)


@pytest.fixture
def again(published: Site, tmp_path: Path) -> Path:
    """A copy of what both versions were published from, to publish from again."""
    return Path(shutil.copytree(published.project, tmp_path / "project"))


def test_the_branch_holds_both_versions_and_the_alias(published: Site):
    for language in OTHER:
        versions = json.loads((published.folder / language / "versions.json").read_text())
        assert [entry["version"] for entry in versions] == ["2.0", "1.0"]
        assert versions[0]["aliases"] == ["latest"]
        for name in ("1.0", "2.0", "latest"):
            assert (published.folder / language / name / "index.html").is_file()
    for name in ("index.html", "404.html", ".nojekyll"):
        assert (published.folder / name).is_file()


PUBLISH_WITHOUT_BUILDING = """
import runpy, sys
sys.path.insert(0, "scripts")
import builds

def build_all(folder, **told):
    for language in builds.languages():
        (folder / language).mkdir()
        (folder / language / "index.html").write_text(f"built as {told}", "utf-8")
    return True

builds.build_all = build_all
sys.argv = ["publish", "1.0"]
runpy.run_path("scripts/publish", run_name="__main__")
"""


def test_publishing_an_old_version_again_leaves_the_alias(again: Path):
    before = {
        language: git(again, "rev-parse", f"gh-pages:{language}/latest") for language in OTHER
    }
    command = [sys.executable, "-c", PUBLISH_WITHOUT_BUILDING]
    done = subprocess.run(command, cwd=again, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for language in OTHER:
        built = git(again, "show", f"gh-pages:{language}/1.0/index.html")
        assert built == "built as {'MIKE_DOCS_VERSION': '1.0'}"
        assert git(again, "ls-tree", "--name-only", f"gh-pages:{language}/1.0").split() == [
            "index.html"
        ]
        listing = json.loads(git(again, "show", f"gh-pages:{language}/versions.json"))
        assert listing[0] == {"version": "2.0", "title": "2.0", "aliases": ["latest"]}
        assert git(again, "rev-parse", f"gh-pages:{language}/latest") == before[language]


def test_a_version_that_does_not_build_leaves_the_branch_as_it_was(again: Path):
    before = git(again, "rev-parse", "gh-pages")
    page = again / "docs" / "en" / "awkward" / "proven.md"
    page.write_text(page.read_text("utf-8") + "\n[nowhere](nowhere.md)\n", "utf-8")
    with pytest.raises(AssertionError, match=r"nowhere\.md"):
        run_script("publish", again, "3.0", SITE_URL=f"{PUBLISHED}versions/")
    assert git(again, "rev-parse", "gh-pages") == before
    assert git(again, "branch", "--list", "*draft*") == ""


@pytest.mark.parametrize("language", list(OTHER))
def test_a_version_brings_its_programs_and_opens_in_colab(published: Site, language: str):
    folder = published.folder / language / "1.0" / "awkward" / "nested"
    html = (folder / "index.html").read_text("utf-8")
    (program,) = re.findall(r'href="([^"]*/in-tab\.py)"', html)
    committed = published.project / "snippets" / language / "awkward" / "nested" / "in-tab.py"
    assert (folder / program).read_bytes() == committed.read_bytes()
    path = f"{language}/1.0/awkward/nested/nested.ipynb"
    colab = "https://colab.research.google.com/github/example/guide/blob/gh-pages/"
    assert f'href="{colab}{path}"' in html
    assert (published.folder / path).is_file()


@pytest.mark.parametrize("language", list(OTHER))
def test_what_a_version_gives_away_names_the_newest_one(published: Site, language: str):
    folder = published.folder / language / "1.0"
    newest = f"{published.published}{language}/latest/"
    for name in ("sitemap.xml", "feed.xml", "llms.txt"):
        text = (folder / name).read_text("utf-8")
        assert newest in text, name
        assert f"{language}/1.0" not in text, name
    assert f"{published.published}{OTHER[language]}/latest/" in (folder / "sitemap.xml").read_text()
    index = (published.folder / "sitemap.xml").read_text("utf-8")
    assert f"<loc>{newest}sitemap.xml</loc>" in index
    assert f"({newest}llms.txt)" in (published.folder / "llms.txt").read_text("utf-8")


@pytest.mark.parametrize("language", list(OTHER))
def test_the_copy_of_a_version_asks_for_no_list_of_versions(
    published: Site, visit: Visit, tmp_path: Path, language: str
):
    copy = published.folder / language / "1.0" / f"keras-guide-{language}.zip"
    with zipfile.ZipFile(copy) as archive:
        archive.extractall(tmp_path)
    page = (tmp_path / copy.stem / "awkward" / "nested" / "index.html").as_uri()
    visit.page.goto(page)
    expect(visit.page.locator("h1").first).to_be_visible()
    visit.page.evaluate(RESTED)
    assert visit.page.locator(".md-version").count() == 0
    assert visit.complaints == []
    other = visit.page.locator(f".md-header a[data-language={OTHER[language]}]")
    address = f"{published.published}{OTHER[language]}/1.0/awkward/nested/"
    assert other.get_attribute("href") == address


@pytest.mark.parametrize("language", list(OTHER))
def test_readers_land_on_the_newest_version(published: Site, visit: Visit, language: str):
    visit.speak({"zh": "zh-CN", "en": "en-US"}[language])
    visit.page.goto(published.address)
    visit.page.wait_for_url(f"{published.address}{language}/latest/")


def test_the_version_selector_stays_on_the_page(published: Site, visit: Visit, language: str):
    visit.page.goto(f"{published.address}{language}/latest/awkward/nested/")
    visit.page.hover(".md-version__current", force=True)  # its list opens over it
    expect(visit.page.locator(".md-version__link")).to_have_count(2)
    visit.page.locator(".md-version__link", has_text=re.compile(r"^\s*1\.0\s*$")).click()
    visit.page.wait_for_url(f"{published.address}{language}/1.0/awkward/nested/")
    assert visit.complaints == []


@pytest.mark.parametrize("version", ["latest", "1.0"])
def test_the_other_language_shows_the_same_version(
    published: Site, visit: Visit, language: str, version: str
):
    other = OTHER[language]
    visit.page.goto(f"{published.address}{language}/{version}/awkward/nested/#last")
    visit.page.hover(".md-header .md-select > button")
    visit.page.click(f".md-header a[data-language={other}]")
    visit.page.wait_for_url(f"{published.address}{other}/{version}/awkward/nested/#last")
    assert visit.complaints == []


def test_search_engines_are_sent_to_the_newest_version(
    published: Site, visit: Visit, language: str
):
    visit.page.goto(f"{published.address}{language}/1.0/awkward/nested/")
    canonical = visit.page.locator("link[rel=canonical]").get_attribute("href")
    assert canonical == f"{published.published}{language}/latest/awkward/nested/"


def test_the_version_selector_keeps_the_anchor(published: Site, visit: Visit, language: str):
    visit.page.goto(f"{published.address}{language}/1.0/awkward/nested/#last")
    visit.page.hover(".md-version__current", force=True)
    visit.page.locator(".md-version__link").first.click()
    # The newest is gone to by its alias, which will be good for the one after it too.
    visit.page.wait_for_url(f"{published.address}{language}/latest/awkward/nested/#last")
    assert visit.complaints == []


def test_a_page_that_a_version_lacks_gives_way_to_the_nearest_above_it(
    published: Site, visit: Visit, language: str
):
    visit.page.goto(f"{published.address}{language}/latest/awkward/nested/newer/#newer")
    visit.page.hover(".md-version__current", force=True)
    visit.page.locator(".md-version__link").last.click()
    visit.page.wait_for_url(f"{published.address}{language}/1.0/awkward/nested/")
    assert visit.complaints == []


def test_the_links_of_the_selector_lead_there_in_a_new_tab_too(
    published: Site, visit: Visit, language: str
):
    visit.page.goto(f"{published.address}{language}/latest/awkward/nested/#last")
    visit.page.focus(".md-version__current")
    expect(visit.page.locator(".md-version__link").last).to_have_attribute(
        "href", f"{published.address}{language}/1.0/awkward/nested/#last"
    )


@pytest.mark.parametrize("language", list(OTHER))
def test_an_old_version_says_so_and_leads_to_the_newest(
    published: Site, visit: Visit, language: str
):
    visit.page.goto(f"{published.address}{language}/1.0/awkward/nested/#last")
    banner = visit.page.locator(".outdated")
    expect(banner).to_contain_text("1.0")
    expect(banner).to_contain_text("2.0")
    expect(banner).to_contain_text({"zh": "旧版本", "en": "older version"}[language])
    banner.locator("a").click()
    visit.page.wait_for_url(f"{published.address}{language}/latest/awkward/nested/#last")
    expect(visit.page.locator(".md-version__current")).to_be_attached()
    expect(visit.page.locator(".outdated")).to_be_hidden()
    assert visit.complaints == []


@pytest.mark.parametrize("width", list(WIDTHS))
def test_an_old_version_and_its_open_selector_are_accessible(
    published: Site, door: Door, thorough: bool, width: str, language: str
):
    with reading(door, width, thorough) as reader:
        reader.page.goto(f"{published.address}{language}/1.0/awkward/nested/")
        expect(reader.page.locator(".outdated")).to_be_visible()
        reader.page.focus(".md-version__current")
        expect(reader.page.locator(".md-version__link").last).to_be_visible()
        assert reader.objections() == []


def test_the_banner_moves_nothing(published: Site, newcomer: Visit, language: str):
    visit = newcomer
    visit.page.add_init_script(WATCH)
    visit.page.goto(f"{published.address}{language}/1.0/awkward/nested/")
    expect(visit.page.locator(".outdated")).to_be_visible()
    expect(visit.page.locator(".md-version__current")).to_be_attached()
    visit.page.evaluate(RESTED)
    assert visit.page.evaluate("seen.shifts") == []


@pytest.mark.parametrize("language", list(OTHER))
def test_search_engines_find_both_languages_of_the_newest_version(published: Site, language: str):
    page = published.folder / language / "1.0" / "awkward" / "nested" / "index.html"
    found = re.findall(
        r'rel=" alternate" hreflang="([^"]+)" href="([^"]+)"', page.read_text("utf-8")
    )
    expected = {code: f"{published.published}{code}/latest/awkward/nested/" for code in OTHER}
    assert dict(found) == {**expected, "x-default": expected["en"]}


@pytest.mark.parametrize("language", list(OTHER))
def test_a_page_leads_to_its_source_and_to_where_problems_are_reported(
    published: Site, language: str
):
    page = published.folder / language / "2.0" / "awkward" / "nested" / "index.html"
    html = page.read_text("utf-8")
    source = f"docs/{language}/awkward/nested.md"
    assert f'href="{REPOSITORY}/edit/main/{source}"' in html
    title = source.replace("/", "%2F")
    assert f'href="{REPOSITORY}/issues/new?title={title}%3A%20"' in html


def test_a_wrong_address_in_a_version_is_searched_for_in_that_version(
    published: Site, visit: Visit, language: str
):
    html = (published.folder / "404.html").read_text("utf-8")
    for asked, found in (("1.0", "1.0"), ("latest", "latest"), ("9.9", "latest")):
        address = f"{published.address}{language}/{asked}/guides/custom-layerz/"
        visit.page.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
        visit.page.goto(address)
        link = visit.page.locator("[data-found] li > a:visible").first
        expect(link).to_have_attribute("href", re.compile(rf"/versions/{language}/{found}/.+"))
    assert visit.complaints == []
