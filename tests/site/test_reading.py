"""What a reader does on a page: read, copy, change the language and the colours."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest
from parsing import parsed
from playwright.sync_api import expect
from visiting import LANGUAGES, Door, Look, Site, Visit, clipboard

OTHER = {"zh": "en", "en": "zh"}
OUTPUT = {"zh": "输出", "en": "Output"}
COPIED = {"zh": "已复制", "en": "Copied to clipboard"}


def change_language(visit: Visit, language: str) -> None:
    visit.page.hover(".md-header .md-select > button")
    visit.page.click(f".md-header a[data-language={language}]")
    visit.page.wait_for_url(re.compile(f"/{language}/"))


def test_the_other_language_shows_the_same_page_and_place(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/awkward/nested/#last")
    change_language(visit, OTHER[language])
    assert visit.page.url == f"{site.address}{OTHER[language]}/awkward/nested/#last"
    expect(visit.page.locator("h1")).to_contain_text(f"Nested {OTHER[language]}")
    expect(visit.page.locator("#last")).to_be_in_viewport()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_link_needs_no_script_to_arrive(site: Site, language: str):
    for url in site.pages(language):
        (link,) = parsed(site, url).select(f".md-select__link[hreflang={OTHER[language]}]")
        there = url.replace(language, OTHER[language], 1)
        if url.endswith(f"/only-{language}/"):
            there = f"{OTHER[language]}/"
        assert urljoin(f"/{url}", str(link["href"])) == f"/{there}"
        assert (site.folder / there / "index.html").is_file()


@pytest.mark.parametrize(
    ("language", "id_"), [("zh", "in-tab"), ("zh", "in-note"), ("en", "in-note"), ("en", "lists-1")]
)
def test_output_touches_its_code_and_has_a_name(site: Site, look: Look, language: str, id_: str):
    visit = look(f"{site.address}{language}/awkward/nested/")
    unit = visit.page.locator(f"#{id_}")
    name = re.compile(f"{OUTPUT[language]}|ValueError")
    output = unit.get_by_role("group", name=name)
    code = unit.locator(".highlight").bounding_box()
    result = output.bounding_box()
    assert code is not None
    assert result is not None
    assert abs(code["y"] + code["height"] - result["y"]) <= 1
    assert abs(code["width"] - result["width"]) <= 1


def test_the_copy_button_copies_exactly_the_code(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/awkward/nested/#in-second-tab")
    unit = visit.page.locator("#in-second-tab")
    expect(unit).to_be_visible()
    unit.locator(".highlight").hover()
    buttons = unit.locator('button[data-md-type="copy"]')
    expect(buttons).to_have_count(1)
    buttons.click()
    expected = 'for word in ["indented", "lines"]:\n    print(word)\n\nprint("and an empty one")\n'
    copied = clipboard(visit.page)
    assert copied.rstrip("\n") == expected.rstrip("\n")


STANDALONE = {"zh": "复制独立程序", "en": "copy standalone"}


@pytest.mark.parametrize(
    ("language", "key"), [("zh", None), ("en", None), ("zh", "Enter"), ("en", "Space")]
)
def test_copy_standalone_copies_exactly_the_program(
    site: Site, visit: Visit, language: str, key: str | None
):
    visit.page.goto(f"{site.address}{language}/guides/custom-layers/")
    link = visit.page.locator("#train-linear").get_by_role("button", name=STANDALONE[language])
    if key is None:
        link.click()
    else:
        link.focus()
        visit.page.keyboard.press(key)
    expect(visit.page.locator(".md-dialog--active")).to_have_text(COPIED[language])
    folder = site.project / "snippets" / language / "guides" / "custom-layers"
    copied = visit.page.evaluate("navigator.clipboard.readText()")
    assert copied == (folder / "train-linear.py").read_text("utf-8")
    assert visit.complaints == []


@pytest.mark.parametrize("scripts", [True, False], ids=["nothing to copy with", "no scripts"])
def test_a_standalone_program_that_cannot_be_copied_is_opened(
    site: Site, door: Door, language: str, scripts: bool
):
    reader = door.newcomer() if scripts else door.reader(java_script_enabled=False)
    with reader as visit:
        if scripts:
            visit.begin_with("delete Navigator.prototype.clipboard")
        visit.page.goto(f"{site.address}{language}/guides/custom-layers/")
        visit.page.locator("#train-linear .block-standalone").click()
        visit.page.wait_for_url("**/snippets/guides/custom-layers/train-linear.py")
        expect(visit.page.locator("body")).to_contain_text("import keras")


def test_copy_standalone_stays_out_of_the_way_on_a_phone(site: Site, phone: Visit):
    phone.page.goto(f"{site.address}en/guides/custom-layers/")
    unit = phone.page.locator("#train-linear")
    standalone = unit.locator(".block-standalone").bounding_box()
    copy = unit.locator(".md-code__nav").bounding_box()
    assert standalone is not None
    assert copy is not None
    assert standalone["width"] <= 40
    assert standalone["x"] + standalone["width"] <= copy["x"]


def test_an_address_of_a_block_in_a_closed_tab_opens_it(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/awkward/nested/#in-second-tab")
    expect(visit.page.locator("#in-second-tab")).to_be_in_viewport()
    visit.page.goto(f"{site.address}{language}/awkward/nested/#in-tab")
    expect(visit.page.locator("#in-tab")).to_be_in_viewport()


def test_a_long_output_opens_and_is_printed_whole(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/awkward/nested/#long-output")
    unit = visit.page.locator("[data-block=long-output]")
    last = unit.get_by_text("line 44")
    expect(unit.get_by_text("line 19")).to_be_visible()
    expect(last).to_be_hidden()
    visit.page.emulate_media(media="print")
    expect(last).to_be_visible()
    expect(unit.locator("summary")).to_be_hidden()
    visit.page.emulate_media(media="screen")
    expect(last).to_be_hidden()
    unit.locator("summary").focus()
    visit.page.keyboard.press("Enter")
    expect(last).to_be_visible()


def test_a_tab_that_was_chosen_is_chosen_on_the_next_page(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/awkward/nested/")
    visit.page.get_by_text("Two", exact=True).click()
    expect(visit.page.locator("#in-second-tab")).to_be_visible()
    visit.page.reload()
    expect(visit.page.locator("#in-second-tab")).to_be_visible()
    expect(visit.page.locator("#in-tab")).to_be_hidden()


def test_the_contents_follow_the_reader(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/guides/callbacks/")
    contents = visit.page.locator(".md-sidebar--secondary")
    for id_ in ("early-stopping", "backup"):
        heading = visit.page.locator(f":is(h2, h3)#{id_}")
        heading.evaluate("(heading) => heading.scrollIntoView()")
        link = contents.locator(f"a[href='#{id_}']")
        expect(link).to_have_class(re.compile("md-nav__link--active"))
        expect(link).to_be_in_viewport()


def test_a_page_leads_to_the_one_before_and_the_one_after(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/guides/fit/")
    footer = visit.page.locator(".md-footer")
    for link, name in (("--next", "data"), ("--prev", "fit")):
        footer.locator(f".md-footer__link{link}").click()
        visit.page.wait_for_url(f"**/guides/{name}/")


def test_a_block_links_to_itself(site: Site, look: Look):
    visit = look(f"{site.address}en/awkward/nested/")
    visit.page.locator("#lists-1").hover()
    visit.page.locator("#lists-1 > .block-link").click()
    assert visit.page.url.endswith("#lists-1")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_the_system_and_the_reader(site: Site, visit: Visit, scheme: str):
    def darkness() -> float:
        colour = visit.page.evaluate("getComputedStyle(document.body).backgroundColor")
        channels = [int(number) for number in re.findall(r"\d+", colour)[:3]]
        return 1 - sum(channels) / (3 * 255)

    visit.page.emulate_media(color_scheme=scheme)
    visit.page.goto(f"{site.address}en/awkward/nested/")
    assert (darkness() > 0.5) == (scheme == "dark")
    wanted = {"light": "slate", "dark": "default"}[scheme]
    for _ in range(3):
        if visit.page.locator(f"body[data-md-color-scheme={wanted}]").count():
            break
        visit.page.locator("[data-palette] label:visible").click()
    assert (darkness() > 0.5) == (scheme == "light")
    visit.page.reload()
    assert (darkness() > 0.5) == (scheme == "light")


@pytest.mark.parametrize("language", LANGUAGES)
def test_formulas_are_drawn_without_a_script(site: Site, without_scripts: Visit, language: str):
    page = without_scripts.page
    page.goto(f"{site.address}{language}/awkward/nested/")
    expect(page.locator("article math")).to_have_count(2)
    box = page.locator("math[display=block]").bounding_box()
    assert box is not None
    assert box["height"] > 30, "the limits of the sum stand above and below it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_chinese_has_no_synthetic_italics(site: Site, look: Look, language: str):
    visit = look(f"{site.address}{language}/awkward/nested/")
    style = visit.page.evaluate(
        """() => {
            const em = document.createElement("em");
            document.querySelector("article").append(em);
            const style = getComputedStyle(em).fontStyle;
            em.remove();
            return style;
        }"""
    )
    assert style == ("normal" if language == "zh" else "italic")


@pytest.mark.parametrize(
    ("locales", "expected"),
    [("zh-CN", "zh"), ("zh-TW", "zh"), ("en-GB", "en"), ("fr-FR", "en")],
)
def test_the_root_sends_readers_to_their_language(
    site: Site, visit: Visit, locales: str, expected: str
):
    visit.speak(locales)
    visit.page.goto(site.address)
    visit.page.wait_for_url(f"{site.address}{expected}/")
    expect(visit.page.locator("html")).to_have_attribute("lang", expected)


def test_the_root_offers_both_languages_without_a_script(site: Site, without_scripts: Visit):
    page = without_scripts.page
    page.goto(site.address)
    for language in LANGUAGES:
        link = page.locator(f"a[hreflang={language}]")
        expect(link).to_be_visible()
        assert link.get_attribute("href") == f"{language}/"
        assert (site.folder / language / "index.html").is_file()


def test_code_has_its_own_face_in_which_chinese_is_two_letters_wide(site: Site, visit: Visit):
    visit.page.goto(f"{site.address}zh/awkward/nested/")
    widths = visit.page.evaluate(
        """async () => {
          await document.fonts.ready;
          const pre = document.querySelector(".md-typeset pre > code");
          return ["abcdefgh", "中文注释", "──│─━┃┌┐"].map((text) => {
            const span = pre.appendChild(document.createElement("span"));
            span.textContent = text;
            return span.getBoundingClientRect().width;
          });
        }"""
    )
    assert visit.page.evaluate("""document.fonts.check('1em "Guide Code"')""")
    assert widths == pytest.approx([widths[0]] * 3, abs=0.5)
