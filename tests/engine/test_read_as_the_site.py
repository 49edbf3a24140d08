"""The engine and the site see the same fences, whatever the page."""

from __future__ import annotations

import html
import logging
import re
from pathlib import Path
from typing import Any

import markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from mkdocs.utils import meta
from mkdocs.utils.yaml import yaml_load
from projects import examples

from verified_docs.read.fences import EXTENSIONS
from verified_docs.read.markdown import read_markdown
from verified_docs.site import custom_fences

ROOT = Path(__file__).resolve().parents[2]
SETTINGS: dict[str, Any] = yaml_load((ROOT / "mkdocs.yml").read_text("utf-8"))
PROSE_ONLY = {"pymdownx.arithmatex"}
"""Extensions of the site that change text inside paragraphs, not which lines are code."""

logging.getLogger("MARKDOWN").setLevel(logging.CRITICAL)


def test_the_engine_reads_with_the_extensions_of_the_site() -> None:
    assert set(EXTENSIONS) == set(SETTINGS["markdown_extensions"]) - PROSE_ONLY


SHOWN = re.compile(r'<pre class="shown">(.*?)</pre>', re.DOTALL)


def site() -> markdown.Markdown:
    """Markdown as the site has it, with every fence shown as plain text."""
    extensions = SETTINGS["markdown_extensions"]
    settings = {name: dict(values or {}) for name, values in extensions.items()}
    settings["pymdownx.superfences"] = {"custom_fences": custom_fences()}
    converter = markdown.Markdown(extensions=list(extensions), extension_configs=settings)
    for extension in converter.registeredExtensions:
        for fence in getattr(extension, "superfences", []):
            fence["formatter"] = shown
    return converter


def shown(src: str = "", *_: Any, **__: Any) -> str:
    return f'<pre class="shown">{html.escape(src)}</pre>'


def rendered(text: str) -> list[str]:
    """The content of each code block in the HTML of the site."""
    body, _ = meta.get_data(text)
    page = re.sub(r"<!--.*?(?:-->|\Z)", "", site().convert(body), flags=re.DOTALL)
    return [html.unescape(source) for source in re.findall(SHOWN, page)]


MARKERS = st.sampled_from(["```", "~~~", "````", "~~~~"])
INFO = st.sampled_from(
    [
        "python",
        " python",
        "py",
        "output",
        "text",
        "",
        'python { id="a" }',
        "python { rtol=1e-3 }",
        'python { notest reason="x" }',
        "python notest",
        "{.python #x}",
        "bash",
        'text { title="a" }',
    ]
)
CODE = st.sampled_from(
    [
        "x = 1",
        "x = 1\n\nprint(x)",
        "",
        "```\nx",
        "~~~",
        "    indented",
        "<!-- x -->",
        "# not a heading",
        "- a",
        "> q",
        "\tx",
        '=== "x"',
        "<div>",
        "&lt;",
    ]
)
TEXT = st.sampled_from(
    [
        "Text",
        "# Heading",
        "## 标题",
        "- item",
        "1. item",
        "***",
        "---",
        "a | b\n--|--\n1 | 2",
        "<!-- comment -->",
        "-->",
        "<div>",
        "</div>",
        "<div markdown>",
        "`code`",
        "``` inline ```",
        "[^1]: note",
        "Term\n: text",
        "$$\nx\n$$",
        "key: value",
    ]
)


@st.composite
def fences(draw: st.DrawFn) -> str:
    marker = draw(MARKERS)
    end = draw(st.sampled_from([marker] * 8 + ["```", "~~~", ""]))
    return f"{marker}{draw(INFO)}\n{draw(CODE)}\n{end}"


@st.composite
def inside(draw: st.DrawFn, content: st.SearchStrategy[str]) -> str:
    text = "\n\n".join(draw(st.lists(content, min_size=1, max_size=3)))
    head, indent = draw(
        st.sampled_from(
            [
                ("- item\n\n", "    "),
                ("1. item\n\n", "    "),
                ("- item\n", "  "),
                ("", "> "),
                ("", ">"),
                ('=== "Tab"\n\n', "    "),
                ("!!! note\n\n", "    "),
                ("!!! note\n", "    "),
                ('??? tip "x"\n\n', "    "),
                ("", "    "),
                ("- item\n\n", "\t"),
                ("<!--\n", ""),
                ("[^1]:\n", "    "),
                ("", "  "),
            ]
        )
    )
    blank = draw(st.sampled_from(["", indent, indent.rstrip()]))
    body = "\n".join(indent + line if line else blank for line in text.split("\n"))
    return f"{head}{body}\n-->" if head == "<!--\n" else head + body


PIECES = st.recursive(fences() | TEXT, inside, max_leaves=5)
PAGES = st.builds(
    lambda pieces, gap, end: gap.join(pieces) + end,
    st.lists(PIECES, min_size=1, max_size=5),
    st.sampled_from(["\n\n", "\n\n", "\n", "\n\n\n"]),
    st.sampled_from(["\n", "", "\n\n"]),
)


@settings(max_examples=examples(500))
@given(PAGES)
@example("---\na: b\n---\n```python\n1\n```\n")
@example("---\n\n```python\n1\n```\n\n---\n")
@example("a: b\n    ```python\n    1\n    ```\n")
@example("<!--\n> ---\n\n> ```python\n> 1\n> ```\n-->\n")
@example("```python notest\n1\n```\n\n```output\n1\n```\n")
def test_the_fences_found_are_the_code_blocks_that_the_site_renders(text: str) -> None:
    page, _ = read_markdown(text, Path("page.md"), "page.md")
    # sorted, because footnotes are rendered at the end
    assert sorted(fence.source for fence in page.fences) == sorted(rendered(text))


@settings(max_examples=examples(300))
@given(PAGES)
def test_each_fence_stands_where_it_is_said_to_stand(text: str) -> None:
    page, _ = read_markdown(text, Path("page.md"), "page.md")
    lines = text.expandtabs(4).split("\n")
    for fence in page.fences:
        opening, closing = lines[fence.open_line - 1], lines[fence.close_line - 1]
        assert opening.lstrip(" >").startswith(fence.marker)
        assert closing.strip(" >") == fence.marker
        content = lines[fence.open_line : fence.close_line - 1]
        assert [line.lstrip(" >").rstrip() for line in content] == [
            line.lstrip(" >").rstrip() for line in fence.source.split("\n")
        ] or (not content and not fence.source)


@settings(max_examples=examples(300))
@given(
    st.text()
    | st.text(alphabet="`~>-=!? \t\n\r#<!\x02\x03\x00\f{}[]:python\ufeff\u2028\x85", max_size=80)
    | PAGES
)
def test_no_text_makes_reading_crash(text: str) -> None:
    page, problems = read_markdown(text, Path("page.md"), "page.md")
    assert page.text == text
    for problem in problems:
        assert 1 <= problem.line <= text.count("\n") + 1


@pytest.mark.parametrize("space", [" ", "  ", ""])
def test_the_documented_form_of_options_is_a_fence_on_the_site(space: str) -> None:
    text = f'```{space}python {{ id="a" rtol=1e-3 mask="time" }}\n1\n```\n'
    assert rendered(text) == ["1"]
