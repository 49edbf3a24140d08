"""What reading never does, whatever the file: crash, lose a fence, or see another than the site."""

# ruff: noqa: E501  # fragments stand together on one line each

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import markdown
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from mkdocs.config import load_config
from mkdocs.utils import meta
from projects import examples, thorough

from verified_docs.errors import EngineError, PageError, Problem
from verified_docs.kinds import KINDS
from verified_docs.model.page import Page
from verified_docs.read import fences as reading
from verified_docs.read.markdown import read_markdown
from verified_docs.read.notebook import read_notebook
from verified_docs.read.pages import SUFFIXES, read_leniently

ROOT = Path(__file__).resolve().parents[2]
logging.getLogger("MARKDOWN").setLevel(logging.CRITICAL)
one_file = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
"""A file of a test's own folder is written again for each example."""


NOT_CODE = "not rendered as code"


# Pages that are nested well: the generator knows which fences it wrote, and where.


@dataclass(frozen=True)
class Written:
    """Lines of a page, without what surrounds them, and the fences among them."""

    lines: tuple[str, ...]
    fences: tuple[tuple[str, str, int], ...] = ()
    """Language, content, and the number of the opening line among `lines`, from 0."""


def below(*parts: Written) -> Written:
    """Put parts below one another, with a blank line between."""
    lines: list[str] = []
    fences: list[tuple[str, str, int]] = []
    for part in parts:
        lines += [""] if lines else []
        fences += [(language, source, at + len(lines)) for language, source, at in part.fences]
        lines += part.lines
    return Written(tuple(lines), tuple(fences))


def within(part: Written, head: str, prefix: str, blank: str) -> Written:
    """Put a part into a container whose lines begin with `prefix`."""
    lines = [prefix + line if line else blank for line in part.lines]
    first = [head, ""] if head else []
    fences = [(language, source, at + len(first)) for language, source, at in part.fences]
    return Written((*first, *lines), tuple(fences))


LINES = st.sampled_from(
    [
        "x = 1",
        "",
        "    deep = 2",
        "\ttab = 3",
        "# a comment",
        "- no item",
        "> no quote",
        "1. no item",
        "<div>",
        "</div>",
        "<!--",
        "-->",
        "&lt; &amp;",
        '=== "no tab"',
        "!!! note",
        "[^1]: no note",
        "*[HTML]: none",
        "***",
        "a | b",
        "--|--",
        "$$x$$",
        "{: .none }",
        "`one` ``two``",
        "```",
        "~~~",
        "````text",
        "中文：标点。",
        "\\",
    ]
)
PROSE = st.sampled_from(
    [
        "Text with `code`, **bold** and a [link](other.md).",
        "## Heading",
        "### 标题 {#own-id}",
        "***",
        "a | b\n--|--\n1 | 2",
        "``` one line of inline code ```",
        "<!-- a comment -->",
        "<!--\n```python\nhidden = 1\n```\n-->",
        "<em>x</em>",
        "![a figure](figures/a.png)",
        "$$\nx\n$$",
        "*[AB]: long",
    ]
)
CONTAINERS = st.sampled_from(
    [
        ("- item", "    "),
        ("1. item", "    "),
        ("* *item*", "\t"),
        ('=== "Tab"', "    "),
        ('=== "标签"', "\t"),
        ("!!! note", "    "),
        ('!!! warning "Title"', "    "),
        ("??? tip", "    "),
        ('???+ danger "Open"', "    "),
        ("Term\n:   meaning", "    "),
        ("", "> "),
    ]
)


@st.composite
def fences(draw: st.DrawFn) -> Written:
    content = draw(st.lists(LINES, min_size=1, max_size=4))
    character = draw(st.sampled_from("`~"))
    longest = max(len(run) for line in content for run in [*re.findall(r"[`~]+", line), "``"])
    marker = character * (longest + draw(st.integers(1, 3)))
    language = draw(
        st.sampled_from(["python", "py", "output", "text", "bash", "", "pycon", "console"])
    )
    options = draw(st.sampled_from(["", "", ' { rtol=1e-3 mask="time" }', " notest", ' id="x"']))
    space = draw(st.sampled_from(["", "", " "]))
    opening = f"{marker}{space}{language}{options if language else ''}"
    if draw(st.booleans()):
        opening += "  "
    closing = marker + draw(st.sampled_from(["", "", " "]))
    lines = (opening, *content, closing)
    return Written(lines, ((language, "\n".join(content), 0),))


@st.composite
def nested(draw: st.DrawFn, parts: st.SearchStrategy[Written]) -> Written:
    part = below(*draw(st.lists(parts, min_size=1, max_size=3)))
    head, prefix = draw(CONTAINERS)
    blank = draw(st.sampled_from([prefix.rstrip(), prefix.rstrip(), prefix]))
    if head.startswith("Term"):
        first, second = head.split("\n")
        lower = within(part, second, prefix, blank)
        moved = tuple((language, source, at + 1) for language, source, at in lower.fences)
        return Written((first, *lower.lines), moved)
    return within(part, head, prefix, blank)


prose = PROSE.map(lambda text: Written(tuple(text.split("\n"))))
written = st.recursive(fences() | prose, nested, max_leaves=8)
BEGINNINGS = st.sampled_from(
    [
        (),
        ("---", "title: x", "---", ""),
        ("---", "text: |", "  ```python", "  1", "...", "", ""),
        ("# Title", ""),
        ("title: x", ""),
    ]
)


@st.composite
def pages(draw: st.DrawFn) -> Written:
    body = below(*draw(st.lists(written, min_size=1, max_size=4)))
    start = draw(BEGINNINGS)
    moved = tuple((language, source, at + len(start)) for language, source, at in body.fences)
    return Written((*start, *body.lines), moved)


@cache
def site() -> markdown.Markdown:
    """Markdown as MkDocs sets it up for the English guide, plugin included."""
    config = load_config(str(ROOT / "mkdocs.en.yml"))
    plugin = config.plugins["verified-docs"]
    plugin.on_config(config)
    return markdown.Markdown(
        extensions=config.markdown_extensions, extension_configs=config.mdx_configs
    )


class Code(HTMLParser):
    """The text of each code block of a page and of each output, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._kind = ""
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = (dict(attrs).get("class") or "").split()
        if tag == "div" and "block" in names:
            self._kind = "code"
        if tag == "pre" and ("block-output" in names or self._kind):
            self.found.append(("output" if "block-output" in names else "code", ""))
            self._inside = True

    def handle_endtag(self, tag: str) -> None:
        if tag == "pre":
            self._kind = ""
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            kind, text = self.found[-1]
            self.found[-1] = kind, text + data


def shown(text: str) -> list[tuple[str, str]]:
    """The code blocks and outputs in the HTML that the site renders from a text."""
    body, _ = meta.get_data(text)
    reader = Code()
    reader.feed(re.sub(r"<!--.*?-->", "", site().reset().convert(body), flags=re.DOTALL))
    reader.close()
    return [(kind, bare(source)) for kind, source in reader.found]


def bare(source: str) -> str:
    """A source without blank lines at its ends, which the highlighter does not keep."""
    return re.sub(r"\A(?:[ \t]*\n)+|\s+\Z", "", source)


def seen(page: Page) -> list[tuple[str, str]]:
    """The same of a page as the engine reads it."""
    blocks = [language for kind in KINDS for language in kind.languages]
    kinds = {"output": "output"} | dict.fromkeys(blocks, "code")
    return [(kinds[f.language], bare(f.source)) for f in page.fences if f.language in kinds]


def read_bytes(folder: Path, data: bytes, suffix: str = ".md") -> tuple[Page, tuple[Problem, ...]]:
    path = folder / f"page{suffix}"
    path.write_bytes(data)
    page, problems = read_leniently(path, folder)
    assert path.read_bytes() == data
    return page, problems


@settings(one_file, max_examples=examples(300))
@given(pages(), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["", "\ufeff"]))
def test_every_fence_of_a_page_is_found_with_its_content_and_its_line(
    tmp_path: Path, page: Written, newline: str, mark: str
) -> None:
    found, problems = read_bytes(tmp_path, (mark + newline.join(page.lines)).encode())
    fences = [(fence.language, fence.source, fence.open_line - 1) for fence in found.fences]
    told = {problem.line - 1 for problem in problems if NOT_CODE in problem.message}
    assert fences == [fence for fence in expanded(page) if fence[2] not in told]
    # A list of terms cannot stand inside an item, and a tab after a quote mark is too narrow.
    if not any("Term" in line or re.match(r"[ >]*> *\t", line) for line in page.lines):
        assert told == set()


def expanded(page: Written) -> list[tuple[str, str, int]]:
    """The fences of a page with tabs as wide as the site renders them, where they stand."""
    fences = []
    for language, source, at in page.fences:
        margin = len(page.lines[at].expandtabs(4)) - len(page.lines[at].expandtabs(4).lstrip(" >"))
        lines = page.lines[at + 1 : at + 2 + source.count("\n")]
        fences.append((language, "\n".join(line.expandtabs(4)[margin:] for line in lines), at))
    return fences


@settings(max_examples=examples(300))
@given(pages())
def test_the_site_shows_the_code_and_the_outputs_that_the_engine_finds_in_their_order(
    page: Written,
) -> None:
    text = "\n".join(page.lines)
    found, _ = read_markdown(text, Path("page.md"), "page.md")
    assert seen(found) == shown(text)


# Anything at all, as a file.

FRAGMENTS = st.sampled_from(
    ["```", "````", "~~~", "python", "output", "{", "}", 'id="a"', "rtol=", ".python", "#x", "notest"]
    + ["> ", "- ", "1. ", "    ", "\t", "  ", " ", "\n", "\n\n", "\r\n", "\r", "---\n", "...\n", "a: b\n"]
    + ["<!--", "-->", "--!>", "<div markdown>", "</div>", "<pre ", 'data-fence-0="0">', "<![CDATA[", "<?"]
    + ["<script>", "</script>", "[^1]", "[^1]:", "![", "](", ")", "figures/a.png", "#only-dark", "# ", "==="]
    + [' "t"', "!!! note", "??? x", ": ", "|", "-|-", "*", "_", "`", "$$", "\\", "&", "&#0;", "&amp;", "*[A]:"]
    + ["\x00", "\x02", "\x03", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\ufeff", "中", "é", "👩‍💻", "a", "1"]
)  # fmt: skip
TEXTS = (
    st.lists(FRAGMENTS, max_size=40).map("".join)
    | st.text(max_size=80)
    | pages().map(lambda page: "\n".join(page.lines))
)


@settings(one_file, max_examples=examples(400))
@given(TEXTS.map(str.encode) | st.binary(max_size=60), st.sampled_from(SUFFIXES))
@example(b"\xff", ".md")
@example(b"\xef\xbb\xbf\xef\xbb\xbf{}", ".ipynb")
@example(b"<pre data-fence-0='x'></pre>", ".md")
def test_any_file_is_read_or_refused_with_its_name_and_a_line_and_is_left_as_it_was(
    tmp_path: Path, data: bytes, suffix: str
) -> None:
    try:
        page, problems = read_bytes(tmp_path, data, suffix)
    except PageError as error:
        problems = error.problems
        assert problems
    else:
        text = data.decode("utf-8-sig")
        assert page.text == text.replace("\r\n", "\n").replace("\r", "\n")
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    for problem in problems:
        assert problem.path == f"page{suffix}"
        assert 1 <= problem.line <= lines
        assert problem.message


@settings(max_examples=examples(300))
@given(TEXTS, TEXTS)
def test_what_is_read_of_a_text_does_not_depend_on_what_was_read_before(
    before: str, text: str
) -> None:
    def read(*texts: str) -> reading.Scan:
        reading._idle.clear()  # where a converter waits for the next text
        reading.scan.cache_clear()
        return [reading.scan(one, "page.md") for one in texts][-1]

    assert read(before, text) == read(text)


@settings(max_examples=examples(300))
@given(TEXTS)
def test_a_line_that_looks_like_a_fence_is_a_fence_or_is_told_to_the_author(text: str) -> None:
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate({2: None, 3: None})
    page, problems = read_markdown(text, Path("page.md"), "page.md")
    if shown_as_text(text):
        return
    lines = text.split("\n")
    accounted = {number for f in page.fences for number in range(f.open_line, f.close_line + 1)}
    told = {problem.line for problem in problems}
    for number, line in enumerate(lines, start=1):
        if re.match(r"[> \t]*(?:`{3,}|~{3,})\w", line) and number not in accounted:
            assert number in told


def shown_as_text(text: str) -> bool:
    """Whether a text has what hides fences or shows them as they are written, or metadata."""
    return bool(re.search(r"<|^ {0,3}\w+:|^---|(?m:^[> ]*(?: {4}|\t))|```.*```", text))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(max_size=5), values),
    max_leaves=8,
)
SOURCES = TEXTS | st.lists(TEXTS, max_size=3) | JSON


def cells(source: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    stream = st.fixed_dictionaries(
        {"output_type": st.just("stream"), "name": st.just("stdout"), "text": source}
    )
    value = st.fixed_dictionaries(
        {
            "output_type": st.sampled_from(["display_data", "execute_result"]),
            "data": st.dictionaries(st.sampled_from(["text/plain", "image/png", "x"]), source),
            "metadata": st.just({}),
        }
    )
    metadata = st.just({}) | st.dictionaries(
        st.just("verified-docs"),
        st.dictionaries(st.sampled_from(["id", "rtol", "devices", "mask", "needs", "no"]), JSON),
    )
    return st.fixed_dictionaries(
        {"cell_type": st.sampled_from(["code", "markdown", "raw"]), "source": source},
        optional={
            "metadata": metadata,
            "outputs": st.lists(stream | value | JSON, max_size=3),
            "execution_count": st.none() | st.integers(),
            "id": st.sampled_from(["a", "b"]) | st.text(max_size=3),
        },
    )


NOTEBOOKS = st.fixed_dictionaries(
    {"cells": st.lists(cells(SOURCES), max_size=4), "metadata": JSON | st.just({})},
    optional={"nbformat": st.just(4), "nbformat_minor": st.sampled_from([2, 4, 5, 99])},
)


@settings(max_examples=examples(300))
@given(JSON | NOTEBOOKS, st.sampled_from([None, 1]))
@example({"nbformat": 4, "nbformat_minor": 5, "metadata": {"x": "\ud800"}, "cells": []}, None)
def test_any_json_is_a_notebook_or_is_refused_with_a_line(content: Any, indent: int | None) -> None:
    text = json.dumps(content, indent=indent)
    page, problems = read_notebook(text, Path("page.ipynb"), "page.ipynb")
    assert page.text == text
    for problem in problems:
        assert 1 <= problem.line <= text.count("\n") + 1
    for block in page.blocks:
        assert 1 <= block.line <= text.count("\n") + 1
        block.source.encode()


NOTEBOOK = json.dumps(
    {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {},
        "cells": [
            {
                "cell_type": "code",
                "id": "a",
                "metadata": {},
                "source": "1",
                "outputs": [],
                "execution_count": None,
            }
        ],
    }
)


@pytest.mark.parametrize(
    "text",
    [
        NOTEBOOK.replace('"cells"', '"cells": [], "cells"'),
        NOTEBOOK.replace('"source"', '"source": ["2\\n", "3"], "source"'),
        NOTEBOOK.replace('"outputs"', '"outputs": [{}, {}], "outputs"'),
    ],
)
def test_of_a_key_given_twice_the_last_counts_as_for_jupyter(text: str) -> None:
    page, problems = read_notebook(text, Path("page.ipynb"), "page.ipynb")
    assert problems == ()
    assert [block.source for block in page.blocks] == ["1"]


@pytest.mark.parametrize("depth", [450, 900, 100_000])
def test_a_notebook_nested_without_end_is_refused(depth: int) -> None:
    text = NOTEBOOK.replace('"metadata": {}', f'"metadata": {{"x": {"[" * depth}{"]" * depth}}}', 1)
    page, problems = read_notebook(text, Path("page.ipynb"), "page.ipynb")
    assert len(page.blocks) == 1 or "recursion" in problems[0].message.lower()


def test_half_a_character_is_refused_where_it_stands() -> None:
    text = json.dumps(json.loads(NOTEBOOK), indent=1).replace('"1"', '"\\ud83d"')
    (problem,) = read_notebook(text, Path("page.ipynb"), "page.ipynb")[1]
    assert "half a character" in problem.message
    assert "ud83d" in text.split("\n")[problem.line - 1]


def test_a_fence_of_a_text_cell_that_is_never_closed_is_told() -> None:
    cell = {"cell_type": "markdown", "id": "m", "metadata": {}}
    cell["source"] = ["Text\n", "\n", "```python\n", "1"]  # type: ignore[assignment]
    content = {**json.loads(NOTEBOOK), "cells": [cell]}
    text = json.dumps(content, indent=1)
    (problem,) = read_notebook(text, Path("page.ipynb"), "page.ipynb")[1]
    assert "not rendered as code" in problem.message
    assert "```python" in text.split("\n")[problem.line - 1]


# What a reader of Markdown can be made to choke on.

TIMES = 2 if thorough() else 1
MANY = 1_000 * TIMES
DEEP: dict[str, Callable[[], str]] = {
    "markers in a row": lambda: "`" * 10_000,
    "fences that are never closed": lambda: "```python\n" * MANY,
    "fences that open and close": lambda: "```\n" * (2 * MANY + 1),
    "blocks with outputs": lambda: "```python\n1\n```\n\n```output\n1\n```\n\n" * 500,
    "quotes in quotes": lambda: f"{'>' * 300} ```python\n{'>' * 300} 1\n{'>' * 300} ```",
    "a line of quote marks": lambda: ">" * 5_000 + " x",
    "items in items": lambda: "\n".join(f"{'    ' * level}- x" for level in range(300)),
    "many items": lambda: "- x\n" * 5_000,
    "definitions": lambda: "T\n: x\n" * MANY,
    "admonitions in admonitions": lambda: "\n\n".join("    " * n + "!!! note" for n in range(150)),
    "headings whose ids are not in the text": lambda: "# a &amp; b\n\n" * 1_000,
    "links": lambda: "".join(f"[a](b{number})\n" for number in range(MANY)),
    "images that never end": lambda: "```python\nx\n```\n" + "![a](a" * 750 * TIMES,
    "spaces": lambda: " " * 100_000,
    "metadata nested without end": lambda: f"---\n{'[' * 1_000 * TIMES}\n---\n",
    "options": lambda: "```python { " + 'a="b" ' * 5_000 + "}\nx\n```",
    "a title that never ends": lambda: "```python {" + "a" * 50_000 + "}\nx\n```",
}


@pytest.mark.parametrize("name", DEEP)
def test_a_page_built_to_choke_the_reader_is_read_or_refused(name: str) -> None:
    text = DEEP[name]()
    page, problems = read_markdown(text, Path("page.md"), "page.md")
    assert page.text == text
    for problem in problems:
        assert 1 <= problem.line <= text.count("\n") + 1
    if name == "items in items":
        assert [(problem.line, problem.message[:16]) for problem in problems] == [
            (text.count("\n") + 1, "lists or quotes ")
        ]


@pytest.mark.parametrize("text", ["```python\n1\n```\n", "<!--\n```python\n1\n```\n-->\n"])
def test_html_that_imitates_the_marks_of_the_reader_is_no_fence(text: str) -> None:
    for forged in ('<pre data-fence-0="0"></pre>', "<pre data-fence=0>", "<pre DATA-FENCE-1=0>"):
        page, _ = read_markdown(f"{text}\n{forged}\n", Path("page.md"), "page.md")
        assert len(page.fences) == (0 if text.startswith("<!--") else 1)


def test_a_folder_named_like_a_page_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "page.md").mkdir()
    with pytest.raises(EngineError, match=r"page\.md: "):
        read_leniently(tmp_path / "page.md", tmp_path)
