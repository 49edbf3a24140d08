"""How readers meet the kinds of block: what they copy, and the figures of a notebook."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from parsing import parsed
from playwright.sync_api import Locator, expect
from visiting import LANGUAGES, Look, Site, Visit, ask, clipboard

COMMENT = {"en": "a comment", "zh": "注释"}


def copy_button(unit: Locator) -> Locator:
    return unit.locator('button[data-md-type="copy"]')


def session_typed(language: str) -> str:
    comment = COMMENT[language]
    return (
        f"x + 1\ndef half(number):\n    return number / 2  # {comment}\n\n"
        f'half(x)\nhalf("three")\n# {comment}\nprint("one\\n\\ntwo <b>")'
    )


def test_the_copy_button_of_a_session_copies_what_is_typed(site: Site, look: Look, language: str):
    visit = look(f"{site.address}{language}/awkward/kinds/")
    copy_button(visit.page.locator("#session")).click()
    assert clipboard(visit.page) == session_typed(language)


def test_the_copy_button_of_a_console_copies_its_commands(site: Site, look: Look, language: str):
    visit = look(f"{site.address}{language}/awkward/kinds/")
    copy_button(visit.page.locator("#shell")).click()
    assert clipboard(visit.page) == 'python train.py "now & then"\nls \\\n    *.py\n\nexit 3'


def test_a_file_in_a_unit_is_copied_by_a_button_of_its_own(site: Site, look: Look, language: str):
    visit = look(f"{site.address}{language}/awkward/kinds/")
    unit = visit.page.locator("#writes")
    expect(copy_button(unit)).to_have_count(2)
    copy_button(unit.locator(".block-file")).click()
    assert clipboard(visit.page) == '{"units": 64, "activation": "relu"}'


@pytest.mark.parametrize(
    ("id_", "first"), [("session", "x + 1\n4\ndef half"), ("shell", "python train.py")]
)
def test_what_is_selected_by_hand_has_no_prompts(
    site: Site, look: Look, language: str, id_: str, first: str
):
    visit = look(f"{site.address}{language}/awkward/kinds/")
    code = visit.page.locator(f"#{id_} .highlight code")
    box = code.bounding_box()
    assert box is not None
    code.evaluate("code => scrollTo(0, code.getBoundingClientRect().top + scrollY - 200)")
    box = code.bounding_box()
    assert box is not None
    visit.page.mouse.move(box["x"] + 14, box["y"] + 14)
    visit.page.mouse.down()
    visit.page.mouse.move(box["x"] + box["width"] - 4, box["y"] + box["height"] - 6, steps=5)
    visit.page.mouse.up()
    visit.page.keyboard.press("Control+c")
    text = clipboard(visit.page)
    assert text.startswith(first)
    assert not [line for line in text.split("\n") if line.startswith((">>>", "...", "$ "))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_programs_offer_a_standalone_copy(site: Site, language: str):
    html = parsed(site, f"{language}/awkward/kinds/")
    offered = {
        str(unit["data-block"]): bool(unit.select(".block-standalone"))
        for unit in html.select("article .block")
    }
    assert offered == {
        "writes": True,
        "session": True,
        "shell": False,
        "signature": False,
        "proof": True,
        "second-proof": True,
        "proof-of-an-item": False,
        "workers": True,
        "quiet-workers": True,
        "from-a-file": False,
    }


def test_a_proof_opens_without_a_script_and_is_printed(
    site: Site, without_scripts: Visit, language: str
):
    page = without_scripts.page
    page.goto(f"{site.address}{language}/awkward/kinds/")
    shown = page.locator("#proof samp")
    mark = page.locator(".proof", has=shown).locator("summary")
    expect(shown).to_be_hidden()
    beside = page.locator(".proof", has=page.locator("#second-proof")).locator("summary")
    assert _middle(mark) == _middle(beside)
    page.emulate_media(media="print")
    expect(shown).to_be_visible()
    page.emulate_media(media="screen")
    expect(shown).to_be_hidden()
    mark.focus()
    page.keyboard.press("Enter")
    expect(shown).to_have_text("quokka")
    expect(shown).to_be_visible()


def _middle(mark: Locator) -> float:
    box = mark.bounding_box()
    assert box is not None
    return box["y"] + box["height"] / 2


def test_an_address_and_a_search_lead_into_a_proof(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/awkward/kinds/#proof-of-an-item")
    expect(visit.page.locator("#proof-of-an-item")).to_be_in_viewport()
    visit.page.goto(f"{site.address}{language}/")
    ask(visit.page, "quokka")
    found = visit.page.locator(".md-search-result__item a").first
    expect(found).to_have_attribute("href", re.compile("/awkward/kinds/"))
    assert visit.complaints == []


def test_a_proof_is_copied_as_any_block(site: Site, look: Look, language: str):
    visit = look(f"{site.address}{language}/awkward/kinds/#proof")
    copy_button(visit.page.locator("#proof")).click()
    assert clipboard(visit.page) == 'proven = "quokka"\nprint(proven)'


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_notebook_shows_the_figures_of_the_readers_palette(
    site: Site, visit: Visit, language: str, scheme: str
):
    visit.page.emulate_media(color_scheme=scheme)
    visit.page.goto(f"{site.address}{language}/awkward/figures/")
    shown = visit.page.locator("#drawn .block-figures img:visible")
    expect(shown).to_have_count(2)
    ending = ".webp#only-light" if scheme == "light" else "-dark.webp#only-dark"
    for image, alt in zip(shown.all(), ["A <falling> curve", "A rising curve"], strict=True):
        assert str(image.get_attribute("src")).endswith(ending)
        expect(image).to_have_js_property("complete", True)
        expect(image).to_have_attribute("alt", alt)
        assert image.evaluate("image => image.naturalWidth") > 0
    assert visit.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figures_of_a_notebook_are_files_and_its_download_keeps_them(site: Site, language: str):
    folder = site.folder / language / "awkward" / "figures"
    assert "base64" not in (folder / "index.html").read_text("utf-8")
    source = site.project / "docs" / language / "awkward" / "figures.ipynb"
    assert (folder / "figures.ipynb").read_bytes() == source.read_bytes()
    assert "image/png" in source.read_text("utf-8")


def test_what_stands_on_the_page_of_kinds_can_be_read(site: Site, visit: Visit, language: str):
    for scheme in ("light", "dark"):
        visit.page.emulate_media(color_scheme=scheme)
        visit.page.goto(f"{site.address}{language}/awkward/kinds/")
        faint = visit.page.evaluate(Path(__file__).with_name("contrast.js").read_text("utf-8"))
        assert faint == [], scheme
