"""A reader asks the search, in either language, with the keyboard or an input method.

The search answers on a page whatever its ids are: some ask at home, the others on pages whose
headings have names of all sorts for ids.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from observing import RESTED
from playwright.sync_api import expect
from visiting import LANGUAGES, Site, Visit, ask

from verified_docs.site import load_inventory

QUERIES = Path(__file__).with_name("queries")
WORDS = {"en": "custom layers", "zh": "自定义层"}
ASK = """
async (queries) => {
  const input = document.querySelector(".md-search__input");
  const meta = document.querySelector(".md-search-result__meta");
  const ask = (text) => {
    const settled = new Promise((resolve) => {
      const waiting = text ? [meta.dataset.placeholder, meta.dataset.initializer] : [];
      const observer = new MutationObserver(() => {
        if (waiting.includes(meta.textContent)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(meta, { childList: true });
    });
    input.value = text;
    input.dispatchEvent(new InputEvent("input"));
    return settled;
  };
  const answers = [];
  for (const query of queries) {
    await ask(query);
    const links = [...document.querySelectorAll(".md-search-result__item > a:first-child")];
    answers.push(links.map((link) => {
      const { hash, pathname } = new URL(link.href);
      const named = "names" in link.parentElement.dataset;
      return { page: pathname, heading: decodeURIComponent(hash.slice(1)), named };
    }));
    await ask("");
  }
  return answers;
}
"""
"""Asks in the dialog; returns of each answer where it leads, and whether a name leads there."""

LOOK_UP = """
async (names) => {
  const reply = await fetch("pagefind/names.json");
  const list = window.namesOf(await reply.json(), new URL("./", location.href));
  return names.map((name) => list.places(name).map(({ url }) => decodeURIComponent(url)));
}
"""
"""Asks at the home page what leads the answers to names, without the rest of them."""


def expected(language: str) -> list[tuple[str, str]]:
    """Return the queries of a language, each with the page that answers it."""
    lines = (QUERIES / f"{language}.tsv").read_text("utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_query_finds_the_page_that_answers_it(site: Site, visit: Visit, language: str):
    queries = expected(language)
    assert len(queries) >= 80
    home = f"{site.address}{language}/"
    visit.page.goto(home)
    visit.page.keyboard.press("/")
    answers = visit.page.evaluate(ASK, [query for query, _ in queries])
    misses, late = [], []
    for (query, page), found in zip(queries, answers, strict=True):
        start = urlsplit(home).path
        pages = [one["page"].removeprefix(start).strip("/") for one in found]
        # The place of a name that is asked leads; after it the page is to be the first.
        after = [name for name, one in zip(pages, found, strict=True) if not one["named"]]
        if page not in (pages[0], after[0]) if after else True:
            misses.append(f"{query}: {pages[:3]} instead of {page}")
        if page not in pages[:3]:
            late.append(misses[-1])
    assert late == []
    assert len(misses) <= 0.03 * len(queries), "\n".join(misses)
    assert visit.complaints == []


def places_of(site: Site, language: str) -> dict[str, set[str]]:
    """Return the public names that have a place, each with where it is in the site."""
    inventory = load_inventory(site.project / "reference" / "names.json")
    places: dict[str, set[str]] = {}
    for path in (site.folder / language).rglob("index.html"):
        page = path.parent.relative_to(site.folder / language).as_posix()
        for id_ in re.findall(r'<h[234][^>]* id="([^"]+\.[^"]+)"', path.read_text("utf-8")):
            name = inventory.listed(id_)
            if name in inventory.names and page.startswith("api/"):
                places.setdefault(name, set()).add(f"{page}/#{id_}")
    assert len(places) > 1000
    for alias, name in inventory.aliases.items():
        if name in places:
            places[alias] = places[name]
    return places


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_with_a_place_leads_there(site: Site, visit: Visit, language: str):
    places = places_of(site, language)
    asked = {
        **places,
        **{f"{name}()": where for name, where in places.items()},
        **{
            f"tf.{name}": where
            for name, where in places.items()
            if name.startswith("keras.") and f"tf.{name}" not in places
        },
    }
    home = f"{site.address}{language}/"
    visit.page.goto(home)
    found = zip(asked, visit.page.evaluate(LOOK_UP, list(asked)), strict=True)
    firsts = {name: urls[0].removeprefix(home) for name, urls in found if urls}
    missed = {name: firsts.get(name) for name in asked if firsts.get(name) not in asked[name]}
    assert missed == {}


def test_the_last_part_of_a_name_is_found_at_its_place_first(
    site: Site, visit: Visit, language: str
):
    places: dict[str, set[str]] = {}
    for name, where in places_of(site, language).items():
        places.setdefault(name.rpartition(".")[2].lower(), set()).update(where)
    # Members of which a word alone means another that more pages use.
    written = json.loads((site.folder / language / "pagefind" / "names.json").read_text("utf-8"))
    apart = {written["names"][number][0] for number in written["apart"]}
    assert len(apart) < 30
    for name in apart:
        places.pop(name.rpartition(".")[2].lower(), None)
    home = f"{site.address}{language}/"
    visit.page.goto(home)
    visit.page.keyboard.press("/")
    answers = zip(places, visit.page.evaluate(ASK, list(places)), strict=True)
    start = urlsplit(home).path
    firsts = {
        name: f"{found[0]['page'].removeprefix(start)}#{found[0]['heading']}"
        for name, found in answers
        if found
    }
    missed = {name: firsts.get(name) for name in places if firsts.get(name) not in places[name]}
    assert missed == {}


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("dropout", "keras.layers.Dropout"),
        ("mean", "keras.ops.mean"),
        ("early stopping", "keras.callbacks.EarlyStopping"),
        ("binary crossentropy", "keras.losses.BinaryCrossentropy"),
        ("model.fit", "keras.Model.fit"),
        ("@keras.saving.register_keras_serializable()", "keras.saving.register_keras_serializable"),
        ("keras.Layer", "keras.layers.Layer"),
    ],
)
def test_of_several_places_the_one_that_most_readers_mean_leads(
    site: Site, visit: Visit, language: str, query: str, first: str
):
    visit.page.goto(f"{site.address}{language}/about/")
    ask(visit.page, query)
    leading = visit.page.locator(".md-search-result__link").first
    expect(leading).to_have_attribute("href", re.compile(rf"#{re.escape(first)}$"))
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url(f"**/#{first}")
    assert visit.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_that_a_query_expects_exists(site: Site, language: str):
    for _, page in expected(language):
        assert (site.folder / language / page / "index.html").is_file(), page


def test_nothing_of_the_search_is_loaded_before_it_is_used(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/guides/fit/")
    visit.page.evaluate(RESTED)
    assert [address for address in visit.requests if "/pagefind/" in address] == []
    with visit.page.expect_request("**/pagefind/pagefind.js"):
        visit.page.keyboard.press("/")


@pytest.mark.parametrize(("key", "page"), [("/", "about"), ("s", "api-index"), ("f", "state")])
def test_the_keyboard_alone_asks_and_opens(
    site: Site, visit: Visit, language: str, key: str, page: str
):
    visit.page.goto(f"{site.address}{language}/{page}/")
    visit.page.keyboard.press(key)
    dialog = visit.page.get_by_role("dialog", name={"zh": "搜索", "en": "Search"}[language])
    expect(dialog).to_be_visible()
    visit.page.keyboard.insert_text(WORDS[language])
    links = dialog.locator(".md-search-result__link")
    expect(links.first).to_be_visible()
    expect(dialog.get_by_role("textbox")).to_have_value(WORDS[language])
    visit.page.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    visit.page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    visit.page.keyboard.press("ArrowUp")
    visit.page.keyboard.press("ArrowUp")
    expect(dialog.get_by_role("textbox")).to_be_focused()
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("**/guides/custom-layers/")
    assert visit.complaints == []


def test_escape_closes_the_dialog(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/")
    visit.page.keyboard.press("/")
    expect(visit.page.locator(".md-search__input")).to_be_focused()
    visit.page.keyboard.press("Escape")
    expect(visit.page.locator("#__search")).not_to_be_checked()
    expect(visit.page.locator(".md-search__input")).not_to_be_focused()


@pytest.mark.parametrize(
    ("language", "query", "section"),
    [("en", "loss scaling", "scaling"), ("zh", "损失缩放", "缩放")],
)
def test_a_result_leads_to_the_section_with_the_words_marked(
    site: Site, visit: Visit, language: str, query: str, section: str
):
    visit.page.goto(f"{site.address}{language}/")
    ask(visit.page, query)
    first = visit.page.locator(".md-search-result__item").first
    link = first.locator("a").filter(has=visit.page.locator("h2")).first
    expect(link).to_contain_text(section, ignore_case=True)
    link.click()
    visit.page.wait_for_url("**/guides/mixed-precision/#*")
    assert "highlight" not in visit.page.url
    marked = visit.page.evaluate(
        "[...CSS.highlights.get('search')].map((range) => range.toString().toLowerCase())"
    )
    assert section in marked
    assert len(marked) > 5
    assert visit.complaints == []


def test_the_excerpts_of_chinese_are_written_without_spaces(site: Site, visit: Visit):
    visit.page.goto(f"{site.address}zh/")
    ask(visit.page, "自定义层")
    texts = visit.page.locator(".md-search-result__list").evaluate("(list) => list.textContent")
    assert "自定义层" in texts
    han = r"[\u4e00-\u9fff，。；：]"
    assert visit.page.evaluate(f"(text) => /{han} {han}/u.test(text)", texts) is False


def test_names_are_shown_as_they_are_written(site: Site, visit: Visit):
    visit.page.set_viewport_size({"width": 1280, "height": 3000})  # more pages come than on a desk
    visit.page.goto(f"{site.address}en/")
    ask(visit.page, "keras.layers.Dense")
    expect(visit.page.locator(".md-search-result__list")).to_contain_text("keras.layers.Dense(")
    excerpts = visit.page.locator(".md-search-result__link p").all_inner_texts()
    assert [text for text in excerpts if re.search(r"\w +[.(]( |$)", text)] == []


@pytest.mark.parametrize(
    ("language", "asked_on", "typed", "page"),
    [
        ("en", "changes", "ａｄｄ＿ｌｏｓｓ", "guides/custom-layer-losses"),
        ("zh", "glossary", "ＧＲＵ　循环", "api/layers/recurrent"),
    ],
)
def test_full_width_letters_are_read_as_what_they_mean(
    site: Site, visit: Visit, language: str, asked_on: str, typed: str, page: str
):
    visit.page.goto(f"{site.address}{language}/{asked_on}/")
    ask(visit.page, typed)
    address = visit.page.locator(".md-search-result__link").first.get_attribute("href") or ""
    assert urlsplit(address).path.endswith(f"/{page}/")


def test_letters_that_an_input_method_still_composes_are_not_asked(site: Site, visit: Visit):
    visit.page.goto(f"{site.address}zh/")
    visit.page.keyboard.press("/")
    session = visit.context.new_cdp_session(visit.page)
    meta = visit.page.locator(".md-search-result__meta")
    before = meta.text_content() or ""
    for typed in ("h", "hu", "hui'diao"):
        session.send(
            "Input.imeSetComposition",
            {"text": typed, "selectionStart": len(typed), "selectionEnd": len(typed)},
        )
    expect(visit.page.locator(".md-search__input")).to_have_value("hui'diao")
    expect(meta).to_have_text(before)
    session.send("Input.insertText", {"text": "回调"})
    expect(visit.page.locator(".md-search-result__link").first).to_contain_text("回调")


@pytest.mark.parametrize(
    ("language", "part"),
    [
        ("en", "pagefind.js"),
        ("zh", "words.txt"),
        ("en", "names.json"),
        ("zh", "pages.json"),
        ("en", "pagefind-entry.json"),
        ("en", "pagefind.*.pf_meta"),
        ("zh", "fragment/*"),
    ],
)
def test_a_search_that_loses_a_part_of_the_index_says_so_and_tries_again(
    site: Site, newcomer: Visit, lost: set[str], language: str, part: str
):
    newcomer.page.goto(f"{site.address}{language}/")
    lost.add(f"*/pagefind/{part}")
    newcomer.page.keyboard.press("/")
    newcomer.page.keyboard.insert_text("fit")
    meta = newcomer.page.locator(".md-search-result__meta")
    expect(meta).to_have_text(meta.get_attribute("data-failed") or "")
    lost.clear()
    newcomer.page.keyboard.insert_text(" ")
    expect(newcomer.page.locator(".md-search-result__link").first).to_be_visible()


def test_a_connection_that_is_lost_while_the_reader_searches_is_not_nothing_found(
    site: Site, newcomer: Visit, lost: set[str], language: str
):
    newcomer.page.goto(f"{site.address}{language}/")
    ask(newcomer.page, "zzyzx")
    lost.add("*/pagefind/*")
    newcomer.page.locator(".md-search__input").fill("fit")
    meta = newcomer.page.locator(".md-search-result__meta")
    expect(meta).to_have_text(meta.get_attribute("data-failed") or "")
    lost.clear()
    newcomer.page.keyboard.insert_text(" ")
    expect(newcomer.page.locator(".md-search-result__link").first).to_be_visible()


def test_a_search_without_a_result_says_so(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/")
    ask(visit.page, "щука")  # a word of letters is found by its first ones, if these are a word
    meta = visit.page.locator(".md-search-result__meta")
    expect(meta).to_have_text(meta.get_attribute("data-none") or "")
    expect(visit.page.locator(".md-search-result__link")).to_have_count(0)


NEAR = {"en": "No page has “{}”. What comes nearest:", "zh": "没有哪一页提到“{}”。最接近的是："}


@pytest.mark.parametrize(
    ("language", "query", "unknown", "nearest"),
    [
        ("en", "EarlyStoppnig", "EarlyStoppnig", "keras.callbacks.EarlyStopping"),
        ("en", "Conv2DD", "Conv2DD", "keras.layers.Conv2D"),
        ("en", "keras.layers.Embeddding", "Embeddding", "keras.layers.Embedding"),
        ("zh", "RMSPropp", "RMSPropp", "keras.optimizers.RMSprop"),
        ("en", "EarlyStoping", "EarlyStoping", "keras.callbacks.EarlyStopping"),
        ("en", "ModelCheckpoints", "ModelCheckpoints", "keras.callbacks.ModelCheckpoint"),
        ("en", "set_random_sed", "set_random_sed", "keras.utils.set_random_seed"),
        ("en", "LayerNormalisation", "LayerNormalisation", "keras.layers.LayerNormalization"),
        ("en", "AveragePoling2D", "AveragePoling2D", "keras.layers.AveragePooling2D"),
        ("zh", "BatchNormalizaton", "BatchNormalizaton", "keras.layers.BatchNormalization"),
        ("zh", "ReduceLROnPlatau", "ReduceLROnPlatau", "keras.callbacks.ReduceLROnPlateau"),
        ("zh", "to_categoricl", "to_categoricl", "keras.utils.to_categorical"),
        ("zh", "MultiHeadAtention", "MultiHeadAtention", "keras.layers.MultiHeadAttention"),
        ("zh", "GlorotUnifrom", "GlorotUnifrom", "keras.initializers.GlorotUniform"),
        ("zh", "优化器 Adamm", "Adamm", "keras.optimizers.Adam"),
    ],
)
def test_a_word_that_no_page_has_is_told_with_the_name_that_is_most_like_it(
    site: Site, visit: Visit, language: str, query: str, unknown: str, nearest: str
):
    visit.page.goto(f"{site.address}{language}/about/")
    ask(visit.page, query)
    meta = visit.page.locator(".md-search-result__meta")
    expect(meta).to_have_text(NEAR[language].format(unknown))
    first = visit.page.locator(".md-search-result__link").first
    expect(first.locator("h1")).to_have_text(nearest)


@pytest.mark.parametrize(
    ("language", "query", "unknown", "page"),
    [
        ("en", "quantumbrush optimizer", "quantumbrush", "optimizer"),
        ("en", "CUDA_ERROR_OUT_OF_MEMORY", "CUDA_ERROR_OUT_OF_MEMORY", "guides/gpu"),
        ("zh", "学习率 qubitron", "qubitron", "optimizers"),
    ],
)
def test_with_a_word_that_no_page_has_the_other_words_are_answered(
    site: Site, visit: Visit, language: str, query: str, unknown: str, page: str
):
    visit.page.goto(f"{site.address}{language}/changes/")
    ask(visit.page, query)
    meta = visit.page.locator(".md-search-result__meta")
    expect(meta).to_have_text(NEAR[language].format(unknown))
    first = visit.page.locator(".md-search-result__link").first
    assert page in (first.get_attribute("href") or "")


@pytest.mark.parametrize(
    ("language", "query"),
    [("en", "flurbish"), ("en", "zzconv"), ("zh", "xyzzyplugh"), ("zh", "麒麟")],
)
def test_a_word_that_nothing_is_like_has_no_results(
    site: Site, visit: Visit, language: str, query: str
):
    visit.page.goto(f"{site.address}{language}/about/")
    ask(visit.page, query)
    meta = visit.page.locator(".md-search-result__meta")
    expect(meta).to_have_text(meta.get_attribute("data-none") or "")
    expect(visit.page.locator(".md-search-result__link")).to_have_count(0)


def test_pages_come_until_the_dialog_is_full_and_then_as_the_reader_goes_on(
    site: Site, visit: Visit, language: str
):
    pages = visit.page.locator(".md-search-result__item")
    shown = []
    for height in (700, 3000):
        visit.page.set_viewport_size({"width": 1280, "height": height})
        visit.page.goto(f"{site.address}{language}/")
        ask(visit.page, "keras")
        scroller = visit.page.locator(".md-search__scrollwrap")
        full = "(box) => box.scrollHeight - box.scrollTop - box.clientHeight >= 200"
        expect(pages.nth(4)).to_be_attached()
        visit.page.wait_for_function(full, arg=scroller.element_handle())
        shown.append(pages.count())
    few, many = shown
    assert few < many
    found = int(re.sub(r"\D", "", visit.page.locator(".md-search-result__meta").inner_text()))
    visit.page.set_viewport_size({"width": 1280, "height": 700})
    while pages.count() < found:
        there = pages.count()
        scroller.evaluate("(box) => box.scrollTo(0, box.scrollHeight)")
        expect(pages.nth(there)).to_be_attached()
    expect(pages).to_have_count(found)
    links = pages.locator("> a:first-child").evaluate_all("(all) => all.map((one) => one.href)")
    assert len(set(links)) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_start_of_the_search_leaves_the_page_its_language(
    site: Site, visit: Visit, language: str
):
    visit.page.goto(f"{site.address}{language}/guides/migration/")
    visit.page.evaluate(
        """window.changes = 0;
        new MutationObserver((records) => { changes += records.length; })
          .observe(document.documentElement, {attributes: true, attributeFilter: ["lang"]});"""
    )
    ask(visit.page, WORDS[language])
    expect(visit.page.locator(".md-search-result__link").first).to_be_visible()
    assert visit.page.evaluate("changes") == 0
    lang = visit.page.evaluate("document.documentElement.getAttribute('lang')")
    assert lang.startswith(language)
