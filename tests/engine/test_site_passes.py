"""The passes of a page, run without MkDocs; and the tree that they edit."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from html import escape

import markdown
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.config.defaults import MkDocsConfig
from projects import Project

from verified_docs.read.fences import EXTENSIONS
from verified_docs.site import WORDS, custom_fences
from verified_docs.site.build_cache import Kept
from verified_docs.site.knowledge import Knowledge
from verified_docs.site.lists.excluded import EXCLUDED_PLACE
from verified_docs.site.page.finished import finished
from verified_docs.site.passes import PASSES, content_of, run
from verified_docs.site.plugin import VerifiedDocs
from verified_docs.site.plugin_settings import Settings
from verified_docs.site.tree import Document, Fragment, pieces, put_after, put_first, replace
from verified_docs.site.work import Build, Listed, Place, Work

PAGE = """\
# Title

A sentence with `tf.config.experimental.enable_op_determinism`.

```python { id="now" }
import json

print(json.dumps([1]))
```

```output
[1]
```

```python { id="never" notest reason="takes a day" }
x = 1
```

<div data-list="not-run"></div>

| | b |
|---|---|
| c | `a.b_c` |
"""
NAMES = """
{
  "prefixes": {}, "aliases": {},
  "names": {"json.dumps": {"kind": "function", "signature": "(obj)", "address": null}}
}
"""


def work_of(project: Project, text: str = PAGE, **given: object) -> Work:
    """A page of a project on its way, as the plugin hands it to the passes."""
    path = project.write("docs/en/guides/a.md", text)
    names = project.root / "names.json"
    names.write_text(NAMES)
    knowledge = Knowledge(project.config, names, Kept())
    facts: dict[str, object] = {
        "knowledge": knowledge,
        "words": WORDS["en"],
        "title": "Guide",
        "summary": "A guide.",
        "licence": "CC BY",
        "name": "guide",
        "base": "https://example.org/en/",
        "version": None,
        "urls": {"en": frozenset({"guides/a/"})},
        "files": {"guides/a.md": "guides/a/"},
        "addresses": {},
        "packages": {},
        "changes": None,
        "repository": "https://github.com/a/b",
        "branch": "main",
        "published": "gh-pages",
        "live": False,
        "faces": None,
    }
    build = Build(**{**facts, **given})  # type: ignore[arg-type]
    place = Place("guides/a.md", path, "guides/a/index.html", "guides/a/", "Title")
    known = knowledge.of(path)
    html = markdown.markdown(
        known.source.text,
        extensions=list(EXTENSIONS),
        extension_configs={"pymdownx.superfences": {"custom_fences": custom_fences()}},
    )
    listed: Sequence[Listed] = [(place, known)]
    return Work(build, place, known, content_of(html, is_notebook=False), lambda: listed)


def test_a_page_goes_through_all_passes_without_mkdocs(project: Project):
    work = work_of(project)
    run(work)
    html = BeautifulSoup(work.tree.html, "html.parser")
    assert work.problems == []
    assert [unit["data-block"] for unit in html.select(".block")] == ["now", "never"]
    assert html.select_one(".verification").find_previous_sibling().name == "h1"
    assert html.select_one("[data-api='json.dumps']").text == "json.dumps"
    first = [cell.text for cell in html.select("td")][:3]
    assert first == ["never", "Title", "Not run: takes a day."]
    assert html.find("th", string="") is None
    assert html.select_one("td code:-soup-contains('a.b_c') wbr") is not None
    assert html.select_one(".repository a")["href"].endswith("docs/en/guides/a.md")
    assert (
        html.select_one(".api-panel")["data-signatures"] == "../../signatures/guides/a/index.json"
    )
    assert {made.path for made in work.files} == {
        "guides/a/a.py",
        "guides/a/a.ipynb",
        "signatures/guides/a/index.json",
    }
    assert work.plain is not None
    assert "takes a day" in work.plain.text
    assert "no font" in work.unsaid


OUTCOME = """\
# Title

You can add. Know before: nothing.
{ .outcome }

"""


def minutes_of(project: Project, text: str, language: str = "en") -> str:
    """What the pass says of a page's minutes."""
    work = work_of(project, text, words=WORDS[language])
    run(work)
    said = BeautifulSoup(work.tree.html, "html.parser").select_one("p.outcome .minutes")
    assert said is not None
    return str(said.text)


def test_a_page_that_says_what_it_is_for_tells_its_minutes(project: Project):
    block = '```python { id="b%d" }\nx = 1\n```\n\n'
    assert minutes_of(project, OUTCOME) == "About 5 minutes."
    assert minutes_of(project, OUTCOME + "word " * 238 * 12) == "About 10 minutes."
    assert minutes_of(project, OUTCOME + "字" * 260 * 15, "zh") == "约需 15 分钟。"
    blocks = "".join(block % number for number in range(20))
    assert minutes_of(project, OUTCOME + blocks) == "About 10 minutes."
    proofs = "A sentence.\n\n" + blocks.replace(" }", " proof }")
    assert minutes_of(project, OUTCOME + proofs) == "About 5 minutes."
    signatures = "```python { signature }\njson.dumps(obj)\n```\n\n" * 20
    assert minutes_of(project, OUTCOME + signatures) == "About 5 minutes."


def test_every_pass_says_why_it_stands_where_it_stands():
    assert len({one.name for one in PASSES}) == len(PASSES)
    for one in PASSES:
        assert one.why.endswith("."), one.name


LISTED = f"""{EXCLUDED_PLACE}

```python {{ id="a_long_name" notest reason="no time" }}
x = 1
```
"""


@pytest.mark.parametrize(
    ("first", "later", "text", "shown"),
    [
        ("excluded", "breaks", LISTED, "a_<wbr>long_<wbr>name"),
        ("names", "units", PAGE, 'data-api="json.dumps"'),
    ],
)
def test_the_order_of_passes_matters(
    project: Project, first: str, later: str, text: str, shown: str
):
    by_name = {one.name: one for one in PASSES}
    right, wrong = work_of(project, text), work_of(project, text)
    for name in (first, later):
        by_name[name].edit(right)
    for name in (later, first):
        by_name[name].edit(wrong)
    assert shown in right.tree.html
    assert shown not in wrong.tree.html


@pytest.mark.parametrize(("is_notebook", "kept"), [(False, False), (True, True)])
def test_a_mark_of_a_translation_is_for_no_reader(is_notebook: bool, kept: bool):
    mark = "<!-- written against zh: 01234567 -->"
    tree = content_of(f"<p>a</p>\n{mark}", is_notebook=is_notebook)
    assert (mark in tree.html) == kept


def test_a_finished_page_is_compact_and_has_its_policy():
    head = '<head><meta charset="utf-8">\n    <title>x</title></head>'
    page = f"<!doctype html><html>{head}<body><pre>a\n    b</pre></body></html>"
    html = finished(page, live=False)
    assert "\n    <title>" not in html
    assert "a\n    b" in html
    assert html.index("Content-Security-Policy") < html.index("<title>")
    assert "\n    <title>" in finished(page, live=False, indented=True)


TEXTS = st.text(st.sampled_from("ab<>&\"'\n \u00a0层"), max_size=12)


@given(TEXTS, TEXTS)
def test_a_tree_that_nothing_edits_is_written_as_a_browser_shows_it(code: str, text: str):
    html = f'<pre title="{escape(text)}">\n{escape(code)}</pre><p>{escape(text)}<br>x<wbr></p>'
    once = Fragment(html)
    again = Fragment(once.html)
    assert again.html == once.html
    assert once.html == once.html
    assert [one.text() for one in again.root.css("pre, p")] == [code, f"{text}x"]
    assert again.root.css("pre")[0].attributes["title"] in (text, text or None)


def test_what_is_put_into_a_tree_stands_in_order():
    tree = Fragment("<p>a</p>b")
    (paragraph,) = tree.root.css("p")
    put_after(paragraph, "<i>1</i>2<i>3</i>")
    put_first(tree.root, "0<b></b>")
    replace(tree.root.css("i")[0], "one <u>two</u>")
    assert tree.html == "0<b></b><p>a</p>one <u>two</u>2<i>3</i>b"


def test_the_pieces_of_an_element_are_the_element():
    tree = Fragment('<code>a &lt; <span class="x">b<i>c</i></span> d</code>')
    (code,) = tree.root.css("code")
    assert "".join(piece.html for piece in pieces(code)) == code.html
    assert "".join(piece.text for piece in pieces(code)) == "a < bc d"


def test_a_document_keeps_its_scripts_and_formulas_to_the_letter():
    inside = '<script>if (a < b && c) "x"</script><math><mspace width="1"></mspace></math>'
    assert inside in Document(f"<!doctype html><html><body>{inside}</body></html>").html


@pytest.mark.parametrize(
    "wrong", [{"live": "yes"}, {"packages": ["keras"]}, {"packges": {}}, {"name": 1}]
)
def test_a_wrong_setting_of_the_plugin_is_named(wrong: dict[str, object]):
    settings = Settings()
    settings.load_dict(wrong)
    errors, warnings = settings.validate()
    assert [name for name, _ in [*errors, *warnings]] == list(wrong)


def test_a_build_that_fails_leaves_python_looking_for_garbage_as_before():
    plugin, before = VerifiedDocs(), gc.get_threshold()
    plugin.on_build_error(error=ValueError())  # another plugin failed before the build began
    assert gc.get_threshold() == before
    plugin.on_pre_build(config=MkDocsConfig())
    assert gc.get_threshold() != before
    plugin.on_build_error(error=ValueError())
    assert gc.get_threshold() == before
