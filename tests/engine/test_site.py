"""What the site makes of pages and records, without building a site."""

from __future__ import annotations

import dataclasses
import os
import re
from collections import UserDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import markdown
import packaging
import pytest
from bs4 import BeautifulSoup
from mkdocs.exceptions import PluginError
from trees import edited, edited_and_told

from verified_docs.languages.behind import Difference, Standing
from verified_docs.model.page import Page
from verified_docs.read.fences import EXTENSIONS
from verified_docs.read.markdown import read_markdown
from verified_docs.settings import Config
from verified_docs.site import WORDS, Words, custom_fences
from verified_docs.site.blocks.block_units import join_units
from verified_docs.site.blocks.programs import find_standalones, place_standalones
from verified_docs.site.lists.excluded import EXCLUDED_PLACE, Listed, place_excluded
from verified_docs.site.page.breaks import break_names
from verified_docs.site.page.counterparts import Counterpart, find_counterpart, page_urls
from verified_docs.site.page.downloads import colab_address
from verified_docs.site.page.lag_banner import translation_banner
from verified_docs.site.page.mathematics import FormulaError, mathml, typeset
from verified_docs.site.page.notebooks import plain_notebook
from verified_docs.site.page.verification_line import place_line, verification_line
from verified_docs.site.theme import language_of
from verified_docs.site.words import called
from verified_docs.slicing.snippets import snippets_of, write_snippets

ENGLISH, CHINESE = WORDS["en"], WORDS["zh"]
NAMES = {"tensorflow": "TensorFlow", "keras": "Keras"}


@dataclass(frozen=True)
class FakeEnvironment:
    device: str = "cpu"
    python: str = "3.11.7"
    packages: dict[str, str] = field(
        default_factory=lambda: {"keras": "3.15.1", "tensorflow": "2.21.0", "numpy": "2.4.6"}
    )
    date: str = "2026-03-01"


def read(text: str) -> Page:
    page, problems = read_markdown(text, Path("page.md"), "docs/en/page.md")
    assert not problems
    return page


def rendered(text: str, devices: tuple[str, ...] = ("cpu",), words=ENGLISH) -> str:
    html, problems = edited_and_told(to_html(text), join_units, read(text).blocks, devices, words)
    assert not problems
    return html


def to_html(text: str) -> str:
    return markdown.markdown(
        text,
        extensions=list(EXTENSIONS),
        extension_configs={"pymdownx.superfences": {"custom_fences": custom_fences()}},
    )


CODE = '```python { id="dense" rtol=1e-3 mask="time" }\nprint(1 < 2)\n```\n'
OUTPUT = "\n```output\nTrue <b>\n```\n"


def test_output_is_inside_the_unit_of_its_code_and_labelled():
    html = rendered(CODE + OUTPUT)
    unit = html[html.index('<div class="block" id="dense" data-block="dense">') :]
    assert unit.index("block-result") > unit.index("<code>")
    assert 'role="group" aria-label="Output"' in unit
    assert "True &lt;b&gt;" in unit


def test_a_block_offers_its_standalone_program_where_there_is_one():
    blocks = read(CODE + OUTPUT).blocks
    there = {"dense": "a/b.py"}
    html = edited(to_html(CODE + OUTPUT), join_units, blocks, (), CHINESE, there)
    assert '<a class="block-standalone" href="a/b.py"' in html
    assert CHINESE.standalone in html
    assert "block-standalone" not in rendered(CODE + OUTPUT)


def test_a_block_without_a_committed_program_offers_none(tmp_path: Path):
    config = Config(root=tmp_path, languages={"en": tmp_path / "docs" / "en"})
    path = tmp_path / "docs" / "en" / "page.md"
    page, _ = read_markdown(CODE + OUTPUT, path, "docs/en/page.md")
    assert find_standalones(page, config) == ()
    write_snippets(snippets_of(page, config), [page], config)
    (found,) = find_standalones(page, config)
    assert (found.block, found.source) == ("dense", "snippets/page/dense.py")


@pytest.mark.parametrize("linked", [True, False])
def test_a_site_holds_the_programs_as_they_are_committed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, linked: bool
):
    def refuse(*_: object) -> None:
        raise OSError

    if not linked:
        monkeypatch.setattr(os, "link", refuse)
    config = Config(root=tmp_path, languages={"en": tmp_path / "docs" / "en"})
    path = tmp_path / "docs" / "en" / "page.md"
    page, _ = read_markdown(CODE + OUTPUT, path, "docs/en/page.md")
    write_snippets(snippets_of(page, config), [page], config)
    (found,) = find_standalones(page, config)
    place_standalones([found], tmp_path / "site")
    placed = tmp_path / "site" / "snippets" / "page" / "dense.py"
    assert placed.read_bytes() == found.path.read_bytes()
    assert placed.samefile(found.path) is linked
    found.path.unlink()  # written anew, as it is where it changes
    found.path.write_text("other = 1\n")
    place_standalones([found], tmp_path / "site")
    assert placed.read_bytes() == b"other = 1\n"


def test_a_block_that_is_not_run_has_no_standalone_program(tmp_path: Path):
    config = Config(root=tmp_path, languages={"en": tmp_path / "docs" / "en"})
    text = '```python { notest reason="takes an hour" }\nx = 1\n```\n'
    page, _ = read_markdown(text, tmp_path / "docs" / "en" / "page.md", "docs/en/page.md")
    path = tmp_path / "snippets" / "en" / "page" / "top-1.py"
    path.parent.mkdir(parents=True)
    path.write_text("x = 1  # of an earlier time\n")
    assert find_standalones(page, config) == ()


@pytest.mark.parametrize(
    ("repository", "opens"),
    [
        ("https://github.com/example/guide", True),
        ("https://github.com/example/guide.git", True),
        ("https://git.example.org/example/guide", False),
        ("", False),
    ],
)
def test_colab_opens_only_what_is_on_github(repository: str, opens: bool):
    address = "https://colab.research.google.com/github/example/guide/blob/gh-pages/en/1.0/a.ipynb"
    found = colab_address(repository, "gh-pages", "en/1.0/a.ipynb")
    assert found == (address if opens else None)


def test_drawn_boxes_have_no_gaps_between_lines():
    assert 'class="block-output drawn"' in rendered(CODE + OUTPUT.replace("True <b>", "┏━┓"))


def test_a_line_of_a_box_among_others_makes_no_drawing():
    text = "one\ntwo\n│ 3 │"
    assert 'class="block-output"' in rendered(CODE + OUTPUT.replace("True <b>", text))


def test_a_line_too_long_for_the_page_wraps_and_is_not_changed():
    long = "&" * 81
    html = rendered(CODE + OUTPUT.replace("True <b>", f"{'-' * 80}\n{long}"))
    output = BeautifulSoup(html, "html.parser").select_one(".block-output")
    assert output is not None
    assert [line.text for line in output.select(".long")] == [long]
    assert f"{'-' * 80}\n{long}" in output.text
    assert "long" not in rendered(CODE + OUTPUT.replace("True <b>", "┏" * 81))


@pytest.mark.parametrize(("lines", "folded"), [(40, 0), (41, 21)])
def test_a_long_output_shows_its_first_lines_and_opens_the_rest(lines: int, folded: int):
    text = "\n".join(f"line {number} <b>" for number in range(lines))
    html = rendered(CODE + OUTPUT.replace("True <b>", text))
    soup = BeautifulSoup(html, "html.parser")
    assert "".join(part.text for part in soup.select(".block-output")).strip() == text
    rest = soup.select_one("details.block-rest")
    assert (rest is not None) == bool(folded)
    if rest:
        assert rest.select_one("summary").text == f"{folded} more lines"
        assert rest.select_one(".block-output").text.startswith("line 20 <b>")


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("add_weight(shape, x=1)", "add_|weight(|shape, x=|1)"),
        ("keras.ops.cast", "keras.|ops.|cast"),
        ('f("a",b) &lt;= __init__ == 1.5', 'f(|"a",b) &lt;= __init__ == 1.5'),
        ("float8_e4m3(…)", "float8_|e4m3(…)"),
        ("super().__init__(**some)", "super().|__init__(|**some)"),
        ("ModuleNotFoundError", "Module|Not|Found|Error"),
        ("EarlyStopping", "EarlyStopping"),
    ],
)
def test_a_name_in_a_table_breaks_where_its_parts_meet(code: str, shown: str):
    row = "<table><tbody><tr><td>{}</td></tr></tbody></table>"
    html = "<p><code>a.b</code></p>" + row.format(f"<code>{code}</code> a.b <code>c_d</code>")
    cell = f"<code>{shown}</code> a.b <code>c_|d</code>".replace("|", "<wbr>")
    assert edited(html, break_names) == "<p><code>a.b</code></p>" + row.format(cell)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("model.add_weight(x=1)", "model.add_weight(x=1)"),
        ("tf.config.enable_op_determinism() now", "tf.|config.|enable_|op_|determinism() now"),
        ("verify --fresh-all a--b", 'verify <span class="option">--fresh-all</span> a--b'),
    ],
)
def test_a_name_in_a_sentence_breaks_when_no_phone_holds_it(code: str, shown: str):
    expected = shown.replace("|", "<wbr>")
    html = edited(f"<p><code>{code}</code></p>", break_names)
    assert html == f"<p><code>{expected}</code></p>"
    block = f"<pre><code>{code}\n</code></pre>"
    assert edited(block, break_names) == block


def test_a_method_in_a_table_may_begin_a_line():
    cell = "<code>a</code>、<code>.fit</code>"
    html = f"<table><tbody><tr><td>{cell}</td></tr></tbody></table>"
    assert edited(html, break_names) == html.replace(
        "<code>a</code>、", '<span class="whole"><code>a</code>、</span><wbr>'
    )


def test_options_do_not_become_attributes():
    html = rendered(CODE + OUTPUT)
    for leak in ("rtol", "1e-3", "mask", "time", "digest", "<!--"):
        assert leak not in html


def test_labels_are_in_the_language_of_the_page():
    assert 'aria-label="输出"' in rendered(CODE + OUTPUT, words=CHINESE)


def test_output_of_a_block_that_raises_says_what_it_raises():
    text = '```python { raises="ValueError" }\nint("x")\n```\n\n```output\nValueError: x\n```\n'
    assert 'aria-label="Raises ValueError"' in rendered(text)


@pytest.mark.parametrize(
    ("before", "indent"),
    [('=== "CPU"\n\n', "    "), ("!!! note\n\n", "    "), ("1. One\n\n", "    "), ("", "> ")],
    ids=["tab", "admonition", "list", "quote"],
)
def test_a_nested_block_is_one_unit(before: str, indent: str):
    nested = "".join(f"{indent}{line}\n" for line in (CODE + OUTPUT).splitlines())
    html = rendered(before + nested)
    assert html.count('class="block-result') == 1
    assert 'class="block-output"' in html


def test_an_excluded_block_shows_its_reason_escaped():
    text = '```python { notest reason="takes <an hour> & more" }\nx = 1\n```\n'
    assert "Not run: takes &lt;an hour&gt; &amp; more" in rendered(text)


def test_a_gpu_block_says_so_until_a_gpu_has_run_the_page():
    text = "```python { gpu }\nx = 1\n```\n"
    assert ENGLISH.needs_gpu.format(why="") in rendered(text, devices=("cpu",))
    assert "block-notice" not in rendered(text, devices=("cpu", "NVIDIA H100"))


def test_a_block_that_needs_more_says_what_for():
    gpu = '```python { gpu reason="reads <memory>" }\nx = 1\n```\n'
    network = '```python { network reason="downloads" }\nx = 1\n```\n'
    assert "Needs a GPU (reads &lt;memory&gt;); there is no" in rendered(gpu)
    assert "需要联网（downloads）：" in rendered(network, words=CHINESE)


def test_a_block_whose_condition_does_not_hold_says_what_there_is_instead():
    version = packaging.__version__
    text = '```python { id="a" if="packaging>=999" reason="is <new>" }\nx = 1\n```\n'
    assert (
        "Not run here: needs packaging&gt;=999 (is &lt;new&gt;), and "
        f"packaging {version} is installed."
    ) in rendered(text)
    assert (
        f"此处未运行：需要 packaging&gt;=999（is &lt;new&gt;）；安装的是 packaging {version}。"
        in (rendered(text, words=CHINESE))
    )
    assert "block-notice" not in rendered(text.replace(">=999", ">=1"))
    for condition, english, chinese in (
        ("no-such-package", "no-such-package is not installed.", "没有安装 no-such-package。"),
        ("os_name == 'nt'", "os_name is posix.", "os_name 是 posix。"),
        ("(os_name == 'nt' or python_version < '3')", "os_name is posix, python", "posix、python"),
    ):
        other = text.replace("packaging>=999", condition)
        assert english in rendered(other)
        assert chinese in rendered(other, words=CHINESE)


def test_a_block_that_a_record_of_other_versions_proves_is_not_listed():
    blocks = read('```python { id="a" if="packaging>=999" }\nx = 1\n```\n').blocks
    here, there = (Listed("Page", "../page/", blocks, ["cpu"], proven) for proven in ((), {"a"}))
    html = BeautifulSoup(edited(EXCLUDED_PLACE, place_excluded, [here], ENGLISH), "html.parser")
    ((cell, *_),) = [row("td") for row in html("tr")[1:]]
    assert cell.get_text() == "a"
    assert ENGLISH.all_run in edited(EXCLUDED_PLACE, place_excluded, [there], ENGLISH)


def test_blocks_that_are_not_run_are_listed_where_a_page_asks_for_them():
    text = (
        '```python { id="now" }\nx = 1\n```\n\n```python { id="gpu" gpu }\nx = 1\n```\n\n'
        '```python { id="never" notest reason="takes a day" }\nx = 1\n```\n'
    )
    listed = [
        Listed("Page <1>", "../page/", read(text).blocks, ["cpu"]),
        Listed("Page 2", "../other/", read(text).blocks, ["cpu", "NVIDIA H100"]),
    ]
    html = BeautifulSoup(
        edited(f"<p>Before</p>{EXCLUDED_PLACE}", place_excluded, listed, ENGLISH), "html.parser"
    )
    cells = [[cell.get_text() for cell in row("td")] for row in html("tr")[1:]]
    assert cells == [
        ["gpu", "Page <1>", ENGLISH.needs_gpu.format(why="")],
        ["never", "Page <1>", "Not run: takes a day."],
        ["never", "Page 2", "Not run: takes a day."],
    ]
    assert [link["href"] for link in html("a")][:2] == ["../page/#gpu", "../page/"]
    assert EXCLUDED_PLACE not in str(html)


def test_a_list_with_nothing_in_it_says_so():
    html = edited(EXCLUDED_PLACE, place_excluded, [], CHINESE)
    assert html == f"<p>{CHINESE.all_run}</p>"


def test_figures_of_a_block_belong_to_its_unit():
    text = (
        "```python\nplot()\n```\n\n"
        "![A curve](figures/page/a.png#only-light)\n![A curve](figures/page/a-dark.png#only-dark)\n"
    )
    html = rendered(text)
    assert html.index("a-dark.png") < html.index("block-link")
    assert "<p>" not in html.split("block-link")[1]


def test_an_image_that_no_block_draws_stays_outside():
    html = rendered("```python\nx = 1\n```\n\n![Logo](logo.png)\n")
    assert html.index("logo.png") > html.index("block-link")


def test_other_languages_are_left_as_they_are():
    html = rendered('```yaml { title="config.yaml" id="conf" }\na: 1\n```\n')
    assert 'class="block"' not in html
    assert 'id="conf"' in html
    assert "config.yaml" in html


def test_a_page_that_renders_another_number_of_blocks_than_the_engine_finds_is_a_problem():
    _, problems = edited_and_told(to_html(CODE), join_units, (), (), ENGLISH)
    assert problems == ("the site renders 1 blocks, the engine finds 0",)


def test_a_block_in_the_place_of_another_is_a_problem():
    other = read('```python { id="other" }\nprint(2)\n```\n').blocks
    _, problems = edited_and_told(to_html(CODE), join_units, other, (), ENGLISH)
    assert problems == ("line 2: the site renders another block in the place of `other`",)


def test_a_block_with_the_id_of_a_heading_leaves_the_anchor_to_it():
    html = rendered("# Dense {#dense}\n\n" + CODE)
    assert html.count('id="dense"') == 1
    assert '<h1 id="dense">' in html
    assert '<div class="block" data-block="dense">' in html
    assert 'href="#dense"' in html


def test_the_line_names_what_verified_the_page():
    line = verification_line(read(CODE), [FakeEnvironment()], NAMES, ENGLISH)
    assert 'data-state="verified"' in line
    assert (
        "Verified with TensorFlow 2.21.0, Keras 3.15.1, Python 3.11.7 on CPU, "
        '<time datetime="2026-03-01">1 March 2026</time>'
    ) in line
    assert "2026 年 3 月 1 日" in verification_line(read(CODE), [FakeEnvironment()], NAMES, CHINESE)


def test_each_environment_has_its_line_and_the_cpu_is_first():
    line = verification_line(
        read(CODE), [FakeEnvironment("NVIDIA H100"), FakeEnvironment()], NAMES, ENGLISH
    )
    assert line.count("<p>") == 2
    assert line.index("on CPU") < line.index("on NVIDIA H100")


def test_without_a_matching_record_the_line_says_so():
    line = verification_line(read(CODE), [], NAMES, ENGLISH)
    assert 'data-state="unverified"' in line
    assert "Not verified" in line


@pytest.mark.parametrize(
    "text",
    ["Only words.", '```python { notest reason="why" }\nx = 1\n```\n'],
    ids=["none", "excluded"],
)
def test_a_page_that_runs_nothing_says_nothing(text: str):
    assert verification_line(read(text), [], NAMES, ENGLISH) == ""


@pytest.mark.parametrize("option", ["network", "gpu"])
def test_a_page_that_runs_on_some_machines_only_says_whether_it_has_run(option: str):
    text = f"```python {{ {option} }}\nx = 1\n```\n"
    assert "Not verified" in verification_line(read(text), [], NAMES, ENGLISH)


def test_the_line_stands_under_the_title():
    line = "<i></i>"
    assert edited("<h1>T</h1><p>x</p>", place_line, line) == f"<h1>T</h1>\n{line}<p>x</p>"
    assert edited("<p>x</p>", place_line, line) == f"{line}<p>x</p>"
    promise = '<h1>T</h1><p class="lede">x</p>'
    assert edited(f"{promise}<p>y</p>", place_line, line) == f"{promise}\n{line}<p>y</p>"


@pytest.mark.parametrize(
    ("url", "version", "address"),
    [
        ("", None, "../en/"),
        ("guides/a/", None, "../../../en/guides/a/"),
        ("guides/a/", "2.0", "../../../../en/2.0/guides/a/"),
        ("guides/gone/", None, "../../../en/guides/"),
        ("gone/too/", None, "../../../en/"),
    ],
)
def test_the_counterpart_is_the_same_page_or_the_nearest_above(url, version, address):
    found = find_counterpart(url, "en", {"", "guides/", "guides/a/"}, version)
    assert found.address == address
    assert found.same == ("gone" not in url)


def test_page_urls_are_those_the_site_uses(tmp_path: Path):
    for name in ("index.md", "guides/index.md", "guides/a.md", "tour.ipynb", "figures/a.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert page_urls(tmp_path) == {"", "guides/", "guides/a/", "tour/"}


def test_formulas_become_mathml():
    html, problems = edited_and_told(
        r'<p><span class="arithmatex">\(x &lt; y\)</span></p>'
        r'<div class="arithmatex">\[\sum_{i=1}^n \log x_i\]</div>',
        typeset,
    )
    assert problems == ()
    assert html.count("<math ") == 2
    assert "<munderover><mo>∑</mo>" in html
    assert "<mi>log</mi>" in html


def test_aligned_formulas_are_tables():
    assert "<mtable" in mathml(r"\begin{aligned} a &= b \\ c &= d \end{aligned}", display=True)


@pytest.mark.parametrize("tex", [r"\frac{", r"\nonsense{x}", "a & b"])
def test_a_formula_that_cannot_be_typeset_is_a_problem(tex: str):
    with pytest.raises(FormulaError, match="the formula"):
        mathml(tex, display=False)
    marked = f'<span class="arithmatex">\\({tex}\\)</span>'
    html, problems = edited_and_told(marked, typeset)
    assert html.startswith("<code>")
    assert len(problems) == 1


NOTEBOOK = """
<style>.jp-x {}</style><script src="https://elsewhere.example/mathjax.js"></script>
<div class="jp-Cell jp-MarkdownCell"><div class="jp-RenderedMarkdown">
<h1 id="x">Tour <a id="tour"></a><a class="anchor-link" href="#x">¶</a></h1>
<p>$a_i$ and <code>$b$</code></p>
</div></div>
<div class="jp-Cell jp-CodeCell"><div class="jp-Cell jp-CodeCell">
<div class="highlight-ipynb hl-python"><pre><span></span>print(1)\n</pre></div>
<div id="cell-1" class="clipboard-copy-txt">print(1)</div>
<div class="jp-OutputArea-output" data-mime-type="text/plain"><pre>1\n</pre></div>
</div></div>
"""


def test_a_notebook_becomes_units_without_its_styles_and_scripts():
    html, (headings, problems) = edited_and_told(NOTEBOOK, plain_notebook, "tour.ipynb", {})
    assert problems == ()
    assert "<style" not in html
    assert "<script" not in html
    assert html.count('class="block"') == 1
    assert html.count('class="block-output"') == 1
    assert [heading["id"] for heading in headings] == ["tour"]
    assert headings[0]["name"] == "Tour"
    assert "<math " in html
    assert "<code>$b$</code>" in html


def test_what_a_cell_has_written_to_stderr_stands_among_its_outputs():
    place = '<div class="jp-OutputArea-output" data-mime-type="text/plain"><pre>1\n</pre></div>'
    logged = place.replace("text/plain", "application/vnd.jupyter.stderr").replace("1", "logged")
    html, _ = edited_and_told(
        NOTEBOOK.replace(place, place + logged + place), plain_notebook, "tour.ipynb", {}
    )
    assert "1\nlogged\n1\n" in html


def test_links_of_a_notebook_lead_to_pages():
    cell = (
        '<div class="jp-Cell jp-MarkdownCell"><div class="jp-RenderedMarkdown">'
        '<a href="layers.md#weights">a</a> <a href="https://keras.io/x.md">b</a> '
        '<a href="#here">c</a> <a href="gone.md">d</a></div></div>'
    )
    addresses = {"guides/layers.md": "../layers/"}
    html, (_, problems) = edited_and_told(cell, plain_notebook, "guides/tour.ipynb", addresses)
    assert 'href="../layers/#weights"' in html
    assert 'href="https://keras.io/x.md"' in html
    assert 'href="#here"' in html
    assert problems == ("a link leads to `gone.md`, which does not exist",)


def banner(state: str, words: Words = ENGLISH, **found: Any) -> str:
    other = "zh" if words is ENGLISH else "en"
    standing = Standing(read("# Title"), other, "page.md", state, **found)  # type: ignore[arg-type]
    there = Counterpart(other, f"../../{other}/page/", same=state != "missing")
    return translation_banner([standing], {other: there}, words)


def test_a_page_in_step_or_unmarked_has_no_banner():
    assert banner("in step") == banner("unmarked") == ""


@pytest.mark.parametrize(
    ("heading", "address"), [("data", "../../zh/page/#data"), ("", "../../zh/page/")]
)
def test_the_banner_of_a_page_that_is_behind_leads_to_what_changed(heading: str, address: str):
    difference = Difference("changed", 3, "<New> words", heading)
    html = banner("behind", differences=(difference,))
    soup = BeautifulSoup(html, "html.parser")
    note = soup.select_one("div.translation[role=note][data-search-exclude]")
    link = soup.select_one("a[hreflang=zh]")
    assert note is not None
    assert link is not None
    assert link["href"] == address
    assert link.get_text() == "The Chinese version of this page"
    assert "has changed since this one was written against it" in note.get_text()


def test_the_banner_of_a_page_without_counterpart_speaks_to_readers_of_either_language():
    soup = BeautifulSoup(banner("missing", CHINESE), "html.parser")
    link = soup.select_one("a[hreflang=en][lang=en]")
    assert link is not None
    assert link["href"] == "../../en/page/"
    assert link.get_text() == ENGLISH.nearest
    assert "本页还没有译成英文" in soup.get_text()


def test_every_language_has_a_name_in_every_other():
    for words in WORDS.values():
        for other in set(WORDS) - {words.code}:
            assert called(other, words)


def test_what_has_words_in_one_language_has_them_in_each():
    def named(part: object) -> dict[str, object]:
        fields = {one.name: getattr(part, one.name) for one in dataclasses.fields(part)}
        fields.pop("called", None)  # how it calls the others
        return {
            name: named(value) if dataclasses.is_dataclass(value) else {*value}
            for name, value in fields.items()
            if dataclasses.is_dataclass(value) or isinstance(value, Mapping)
        }

    assert named(WORDS["en"])["state"]
    for words in WORDS.values():
        assert named(words) == named(WORDS["en"])


@pytest.mark.parametrize(
    ("theme", "said"),
    [
        ({}, "set `theme: name: material`"),
        ({"language": "tlh"}, "no words for the language tlh; it has: en, zh"),
        ({"language": "en"}, "copy it, and set `theme: custom_dir: overrides`"),
    ],
)
def test_a_theme_that_cannot_show_what_is_known_is_told(
    tmp_path: Path, theme: dict[str, str], said: str
) -> None:
    folders = UserDict(theme)
    folders.dirs = [str(tmp_path)]
    with pytest.raises(PluginError, match=re.escape(said)):
        language_of(SimpleNamespace(theme=folders))


def test_this_projects_theme_can_show_it() -> None:
    theme = UserDict({"language": "zh"})
    theme.dirs = [str(Path(__file__).resolve().parents[2] / "overrides")]
    assert language_of(SimpleNamespace(theme=theme)) == "zh"
