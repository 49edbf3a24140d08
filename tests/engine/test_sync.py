"""`sync` carries what the languages of a page share, and leaves what is translated."""

from __future__ import annotations

import dataclasses
import json
import re

import nbformat
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from projects import Project, examples
from test_read_notebook import code, notebook, stream, text_cell
from typer.testing import CliRunner

from verified_docs.cli import app
from verified_docs.errors import EngineError, PageError
from verified_docs.languages.behind import accept_pages
from verified_docs.languages.parity import parity_problems
from verified_docs.languages.sync.carry import synced
from verified_docs.model.page import Page
from verified_docs.read.pages import read_leniently, read_page

# ruff: noqa: E501  # cases stand on one line each

ENGLISH = """\
    # Title {#title}

    Text.

    ```python { id="one" rtol=1e-3 }
    import math  # for pi

    # a comment
    # of two lines
    radius = 2
    area = math.pi * radius**2
    print(area)
    ```

    ```output
    12.566
    ```

    ![A circle](figures/page/one.png#only-light)
    ![A circle](figures/page/one-dark.png#only-dark)

    ## Part {#part}

    More text.

    === "Tab"

        ```python
        for number in range(2):
            # each
            print(number)
        ```

        ```output
        0
        1
        ```

    ```python { id="never" notest reason="takes a day" }
    wait()
    ```

    ```bash
    pip install keras  # the library
    ```

    The end.
    """
CHINESE = """\
    # 标题 {#title}

    文字。

    ```python { id="one" rtol=1e-3 }
    import math  # 为了 pi

    # 一条注释
    radius = 2
    area = math.pi * radius**2
    print(area)
    ```

    ```output
    12.566
    ```

    ![一个圆](figures/page/one.png#only-light)
    ![一个圆](figures/page/one-dark.png#only-dark)

    ## 部分 {#part}

    更多文字。

    === "标签"

        ```python
        for number in range(2):
            # 每一个
            print(number)
        ```

        ```output
        0
        1
        ```

    ```python { id="never" notest reason="要一整天" }
    wait()
    ```

    ```bash
    pip install keras  # 这个库
    ```

    完。
    """


@pytest.fixture
def pair(project: Project) -> Project:
    """A page in two languages, each marked as written against the other."""
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    project.write("docs/en/page.md", ENGLISH)
    project.write("docs/zh/page.md", CHINESE)
    accept_pages(project.pages(), project.config)
    return project


def carried(project: Project, name: str = "page.md") -> tuple[str, list[str]]:
    """Sync the Chinese page with the English one; return its text and what is left to do."""
    page, _ = read_leniently(project.root / "docs" / "en" / name, project.root)
    (one,) = synced(page, project.config)
    one.path.write_bytes(one.after.encode())
    (again,) = synced(page, project.config)
    assert again.after == again.before == one.after
    return one.after, [str(note) for note in one.notes]


def edit(project: Project, *changes: tuple[str, str], language: str = "en") -> None:
    path = project.root / "docs" / language / "page.md"
    text = path.read_bytes().decode()
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after)
    path.write_bytes(text.encode())


def apart(project: Project) -> list[str]:
    pages = [read_leniently(page.path, project.root)[0] for page in project.pages()]
    return [str(problem) for problem in parity_problems(pages, project.config)]


def test_pages_in_step_stay_as_they_are(pair: Project) -> None:
    before = (pair.root / "docs" / "zh" / "page.md").read_text("utf-8")
    assert carried(pair) == (before, [])


@pytest.mark.parametrize(
    ("changes", "result"),
    [
        # code, with its comments where they are translated
        ([("radius = 2", "radius = 3")], [("radius = 2", "radius = 3")]),
        ([("import math  # for pi", "import math as m  # for pi")],
         [("import math  # 为了 pi", "import math as m  # 为了 pi")]),
        ([("import math  # for pi", "import math")], [("import math  # 为了 pi", "import math")]),
        ([("import math  # for pi", "import math  # for another pi")], []),
        ([("# a comment\n# of two lines\n", "")], [("# 一条注释\n", "")]),
        ([("print(area)", "area += 1\nprint(area)")], [("print(area)", "area += 1\nprint(area)")]),
        ([("radius = 2\n", "radius = 2\n\n")], [("radius = 2\n", "radius = 2\n\n")]),
        ([("        # each\n        print(", "        if number:\n            # each\n            print(")],
         [("        # 每一个\n        print(", "        if number:\n            # 每一个\n            print(")]),
        ([("pip install keras", "pip install --upgrade keras")],
         [("pip install keras", "pip install --upgrade keras")]),
        # outputs
        ([("12.566", "12.567")], [("12.566", "12.567")]),
        ([("\n```output\n12.566\n```\n", "")], [("\n```output\n12.566\n```\n", "")]),
        ([("    print(number)\n    ```\n\n    ```output\n    0\n    1\n    ```\n", "    pass\n    ```\n")],
         [("    print(number)\n    ```\n\n    ```output\n    0\n    1\n    ```\n", "    pass\n    ```\n")]),
        ([("wait()\n```\n", "wait()\n```\n\n```output\ndone\n```\n")],
         [("wait()\n```\n", "wait()\n```\n\n```output\ndone\n```\n")]),
        ([("```output\n12.566\n```", "````output\n```\n````")], [("```output\n12.566\n```", "````output\n```\n````")]),
        # options and ids
        ([("rtol=1e-3", 'atol=0.1 mask="time"')], [("rtol=1e-3", 'atol=0.1 mask="time"')]),
        ([('id="one"', 'id="first"')], [('id="one"', 'id="first"')]),
        ([('id="one" rtol=1e-3', 'id="first"'), ("radius = 2", "radius = 3")],
         [('id="one" rtol=1e-3', 'id="first"'), ("radius = 2", "radius = 3")]),
        ([('    ```python\n', '    ```python { id="in-tab" }\n')],
         [('    ```python\n', '    ```python { id="in-tab" }\n')]),
        ([("takes a day", "takes two days")], []),
        ([(' notest reason="takes a day"', ' timeout=9')],
         [(' notest reason="要一整天"', ' timeout=9')]),
        ([("{#part}", "{#other}")], [("{#part}", "{#other}")]),
        # figures
        ([("one.png", "two.png"), ("one-dark.png", "two-dark.png")],
         [("one.png", "two.png"), ("one-dark.png", "two-dark.png")]),
        ([("A circle", "A round circle")], []),
        # a unit removed
        ([('\n```python { id="never" notest reason="takes a day" }\nwait()\n```\n', "")],
         [('\n```python { id="never" notest reason="要一整天" }\nwait()\n```\n', "")]),
        # ids that links of the page lead to
        ([("{#part}", "{#other}"), ("The end.", "The [end](#other).")], [("{#part}", "{#other}")]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_exactly_what_changed_is_carried(
    pair: Project,
    changes: list[tuple[str, str]],
    result: list[tuple[str, str]],
    newline: str,
    start: str,
) -> None:
    path = pair.root / "docs" / "zh" / "page.md"
    expected = path.read_text("utf-8")
    for before, after in result:
        assert before in expected, before
        expected = expected.replace(before, after)
    edit(pair, *changes)
    path.write_bytes((start + path.read_text("utf-8").replace("\n", newline)).encode())
    text, notes = carried(pair)
    assert text == start + expected.replace("\n", newline)
    assert notes == []
    assert [problem for problem in apart(pair) if ": link " not in problem] == []


@pytest.mark.parametrize(
    ("changes", "result", "left"),
    [
        ([("radius = 2\n", "radius = 2  # in metres\n")], "radius = 2  # in metres\n",
         "9: comment to translate: radius = 2  # in metres"),
        ([("print(area)", "# new\n# comment\nprint(area)")], "# new\n# comment\nprint(area)",
         "11: comment to translate: # new"),
        ([("# a comment\n", "# new\n\n# a comment\n")], "# new\n\n# 一条注释\n",
         "8: comment to translate: # new"),
        ([("rtol=1e-3", 'notest reason="no"')], 'id="one" notest reason="no"',
         "5: reason to translate"),
        ([("![A circle](figures/page/one.png#only-light)\n", "![A circle](figures/page/zero.png)\n![A circle](figures/page/one.png#only-light)\n")],
         "![A circle](figures/page/zero.png)\n![一个圆](figures/page/one.png#only-light)\n",
         "18: text of an image to translate"),
    ],
)  # fmt: skip
def test_what_has_no_translation_is_carried_as_it_is_and_named(
    pair: Project, changes: list[tuple[str, str]], result: str, left: str
) -> None:
    edit(pair, *changes)
    text, notes = carried(pair)
    assert result in text
    assert notes == [f"docs/zh/page.md:{left}"]
    line = text.split("\n")[int(left.split(":")[0]) - 1]
    assert any(part and part in line for part in result.split("\n"))
    assert apart(pair) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("![A circle](figures/page/one-dark.png#only-dark)\n", "![一个圆](figures/page/one-dark.png#only-dark)\n"),
        ("## Part {#part}\n\nMore text.\n", "## 部分 {#part}\n\n更多文字。\n"),
        ("## Part {#part}\n", "## 部分 {#part}\n"),
        ("# Title {#title}\n\nText.\n", "# 标题 {#title}\n\n文字。\n"),
        ("The end.\n", "完。\n"),
    ],
)  # fmt: skip
def test_a_new_block_stands_where_it_stands_in_the_source(
    pair: Project, before: str, after: str
) -> None:
    new = '\n```python { id="new" }\nprint(1)\n```\n\n```output\n1\n```\n'
    expected = (
        (pair.root / "docs" / "zh" / "page.md").read_text("utf-8").replace(after, after + new)
    )
    edit(pair, (before, before + new))
    assert carried(pair) == (expected, [])
    assert apart(pair) == []


def test_without_a_mark_a_new_block_stands_right_after_the_one_before_it(pair: Project) -> None:
    pair.write("docs/zh/page.md", CHINESE)
    edit(pair, ("The end.\n", 'The end.\n\n```python { id="new" }\nprint(1)\n```\n'))
    text, _ = carried(pair)
    assert '这个库\n```\n\n```python { id="new" }\nprint(1)\n```\n\n完。\n' in text


def test_a_new_block_in_a_tab_that_is_there_joins_it(pair: Project) -> None:
    new = '\n    ```python { id="new" }\n    print(1)\n    ```\n'
    edit(pair, ("    0\n    1\n    ```\n", "    0\n    1\n    ```\n" + new))
    text, notes = carried(pair)
    assert "    0\n    1\n    ```\n" + new in text
    assert notes == []


def test_a_new_block_in_a_tab_that_is_missing_stands_outside_and_is_named(pair: Project) -> None:
    new = '\n=== "Two"\n\n    ```python { id="new" }\n    print(1)\n    ```\n'
    edit(pair, ("    0\n    1\n    ```\n", "    0\n    1\n    ```\n" + new))
    text, notes = carried(pair)
    assert '    1\n    ```\n\n```python { id="new" }\nprint(1)\n```\n\n' in text
    assert len(notes) == 1
    assert "docs/zh/page.md:38: stands in a tab" in notes[0]
    assert apart(pair) == []


def test_a_moved_block_takes_its_translation_along(pair: Project) -> None:
    block = '\n```python { id="never" notest reason="{}" }\nwait()\n```\n'
    english, chinese = block.replace("{}", "takes a day"), block.replace("{}", "要一整天")
    edit(pair, (english, ""), ("More text.\n", "More text.\n" + english))
    expected = (pair.root / "docs" / "zh" / "page.md").read_text("utf-8")
    expected = expected.replace(chinese, "").replace("更多文字。\n", "更多文字。\n" + chinese)
    assert carried(pair) == (expected, [])


def test_links_of_the_page_follow_an_id_that_changes(pair: Project) -> None:
    edit(
        pair, ("完。", "见[上文](#one)、[此页](page.md#one)和[别处](other.md#one)。"), language="zh"
    )
    edit(pair, ('id="one"', 'id="first"'))
    text, _ = carried(pair)
    assert "见[上文](#first)、[此页](page.md#first)和[别处](other.md#one)。" in text


def test_a_fence_that_only_one_language_has_stays_and_is_named(pair: Project) -> None:
    edit(pair, ("完。", "```bash\npip config set global.index-url x\n```\n\n完。"), language="zh")
    before = (pair.root / "docs" / "zh" / "page.md").read_text("utf-8")
    text, notes = carried(pair)
    assert text == before
    assert len(notes) == 1
    assert "docs/zh/page.md:46: this `bash` fence has no counterpart" in notes[0]


def test_a_diagram_is_prose_and_stays(pair: Project) -> None:
    for language, word in (("en", "end"), ("zh", "终点")):
        page = pair.root / "docs" / language / "page.md"
        page.write_text(page.read_text("utf-8") + f"\n```mermaid\nA --> {word}\n```\n", "utf-8")
    before = (pair.root / "docs" / "zh" / "page.md").read_text("utf-8")
    assert carried(pair) == (before, [])


def test_a_session_keeps_its_translated_comments(pair: Project) -> None:
    session = "\n```pycon\n>>> 1 + 1  # {}\n2\n>>> for n in range(1):\n...     # {}\n...     print(n)\n0\n```\n"
    for language, words in (("en", ("sum", "loop")), ("zh", ("和", "循环"))):
        page = pair.root / "docs" / language / "page.md"
        page.write_text(page.read_text("utf-8") + session.format(*words), "utf-8")
    edit(pair, (">>> 1 + 1  # sum\n2", ">>> 1 + 2  # sum\n3"))
    text, _ = carried(pair)
    assert (
        ">>> 1 + 2  # 和\n3\n>>> for n in range(1):\n...     # 循环\n...     print(n)\n0\n" in text
    )


def test_what_looks_like_a_comment_in_a_text_is_code(pair: Project) -> None:
    edit(pair, ("print(area)", 'print("""\n# {}\n""")\nprint(area)'.replace("{}", "one")))
    carried(pair)
    edit(pair, ("# one\n", "# two\n"))
    assert "# two" in carried(pair)[0]


def test_a_page_without_a_counterpart_says_where_it_belongs(pair: Project) -> None:
    pair.write("docs/en/alone.md", "# Alone {#alone}\n")
    page = read_page(pair.root / "docs" / "en" / "alone.md", pair.root)
    with pytest.raises(
        PageError, match=r"docs/en/alone\.md:1: .*copy the page to docs/zh/alone\.md"
    ):
        synced(page, pair.config)


def test_a_page_outside_the_languages_has_no_counterpart(pair: Project) -> None:
    page = read_page(pair.write("other/page.md", "# Other {#other}\n"), pair.root)
    with pytest.raises(EngineError, match=r"other/page\.md: in no folder of a language"):
        synced(page, pair.config)


# Random edits: a page is a list of parts, which both languages are written from.


@dataclasses.dataclass(frozen=True)
class Part:
    """A heading, a paragraph or a block; `number` is what its words and names are made from."""

    kind: str
    number: int
    code: tuple[str, ...] = ()
    """Lines of code, `#` for a comment on a line of its own, `…#` for one after the code."""
    options: str = ""
    output: bool = False
    named: bool = True

    def written(self, words: str) -> str:
        n = self.number
        if self.kind == "heading":
            return f"## {words} {n} {{#part-{n}}}\n"
        if self.kind == "text":
            return f"{words} {n}.\n"
        name = f'id="block-{n}" ' if self.named else ""
        braces = f" {{ {name}{self.options} }}" if name or self.options else ""
        lines = [
            line.replace("#", f"# {words} {n}.{number}") for number, line in enumerate(self.code)
        ]
        output = f"\n```output\n{n}\n```\n" if self.output else ""
        code = "\n".join(lines)
        return f"```python{braces}\n{code}\n```\n{output}"


LINES = st.sampled_from(
    ["#", "x = 1", "y = [\n    1,  #\n]", "print(x)  #", "if x:  #\n    #\n    n += 1", ""]
)
CODE = st.lists(LINES, min_size=1, max_size=6).map(tuple)
BLOCKS = st.builds(
    Part,
    kind=st.just("block"),
    number=st.integers(100, 10**6),
    code=CODE,
    options=st.sampled_from(["", "rtol=0.1", "gpu"]),
    output=st.booleans(),
    named=st.booleans(),
)
PARTS = st.lists(
    st.one_of(
        st.builds(Part, kind=st.sampled_from(["heading", "text"]), number=st.integers(0, 10**6)),
        BLOCKS,
    ),
    max_size=9,
    unique_by=lambda part: part.number,
)


def page_of(parts: list[Part], words: str) -> str:
    return f"# {words} {{#top}}\n\n" + "\n".join(part.written(words) for part in parts)


@given(data=st.data(), parts=PARTS)
@settings(max_examples=examples(60))
def test_after_any_edits_the_code_is_the_same_and_no_prose_has_changed(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, parts: list[Part]
) -> None:
    project = Project(tmp_path_factory.mktemp("project"))
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    project.root.joinpath("docs").mkdir()
    for language, words in (("en", "Words"), ("zh", "文字")):
        project.root.joinpath("docs", language).mkdir()
        project.root.joinpath("docs", language, "page.md").write_text(
            page_of(parts, words), "utf-8"
        )
    if data.draw(st.booleans(), "marked"):
        accept_pages([lenient(project, "en")], project.config)
    edited = list(parts)
    for _ in range(data.draw(st.integers(1, 4), "edits")):
        blocks = [n for n, part in enumerate(edited) if part.kind == "block"]
        what = data.draw(st.sampled_from(["add", "remove", "move", "change"]))
        if what == "add" or not blocks:
            block = data.draw(
                BLOCKS.filter(lambda one: one.number not in {p.number for p in edited})
            )
            edited.insert(data.draw(st.integers(0, len(edited))), block)
            continue
        block = edited.pop(data.draw(st.sampled_from(blocks)))
        if what == "move":
            edited.insert(data.draw(st.integers(0, len(edited))), block)
        elif what == "change":
            other = data.draw(BLOCKS)
            fields = data.draw(st.sets(st.sampled_from(["code", "options", "output", "named"])))
            changed = {name: getattr(other, name) for name in fields}
            edited.insert(blocks[0], dataclasses.replace(block, **changed))
    before = lenient(project, "zh")
    project.root.joinpath("docs", "en", "page.md").write_text(page_of(edited, "Words"), "utf-8")
    carried(project)
    english, chinese = lenient(project, "en"), lenient(project, "zh")
    assert parity_problems([english, chinese], project.config) == []
    ours, theirs = ([block.documented for block in page.blocks] for page in (english, chinese))
    assert [one and one.text for one in ours] == [one and one.text for one in theirs]
    assert text_of(chinese.text) == text_of(before.text)


def lenient(project: Project, language: str) -> Page:
    return read_leniently(project.root / "docs" / language / "page.md", project.root)[0]


def text_of(page: str) -> list[str]:
    """Return what stands outside fences."""
    return re.sub(r"```.*?\n```\n", "", page, flags=re.DOTALL).split()


# Notebooks.

CELLS = [
    text_cell("# Title", "text"),
    code("x = 1  # one\nprint(x)", stream("1\n"), id_="first"),
    text_cell("Words", "more"),
    code("y = 2\n# comment\nprint(y)", stream("2\n"), id_="second", rtol=0.1),
    text_cell("The end", "end"),
]
TRANSLATED = [
    text_cell("# 标题", "text"),
    code("x = 1  # 一\nprint(x)", stream("1\n"), id_="first"),
    text_cell("文字", "more"),
    code("y = 2\n# 注释\nprint(y)", stream("2\n"), id_="second", rtol=0.1),
    text_cell("完", "end"),
]
NEW = code("z = 3  # three", id_="third")


@pytest.mark.parametrize(
    ("source", "result"),
    [
        (CELLS, TRANSLATED),
        (
            [*CELLS[:1], code("x = 5  # one\nprint(x)", stream("5\n"), id_="first"), *CELLS[2:]],
            [
                *TRANSLATED[:1],
                code("x = 5  # 一\nprint(x)", stream("5\n"), id_="first"),
                *TRANSLATED[2:],
            ],
        ),
        (
            [
                *CELLS[:3],
                code("y = 2\n# comment\nprint(y)", stream("2\n"), id_="other", mask="time"),
                *CELLS[4:],
            ],
            [
                *TRANSLATED[:3],
                code("y = 2\n# 注释\nprint(y)", stream("2\n"), id_="other", mask="time"),
                *TRANSLATED[4:],
            ],
        ),
        ([*CELLS[:1], *CELLS[2:]], [*TRANSLATED[:1], *TRANSLATED[2:]]),
        ([*CELLS, NEW], [*TRANSLATED, NEW]),
        ([NEW, *CELLS], [NEW, *TRANSLATED]),
        ([*CELLS[:2], NEW, *CELLS[2:]], [*TRANSLATED[:2], NEW, *TRANSLATED[2:]]),
        ([*CELLS[:3], NEW, *CELLS[3:]], [*TRANSLATED[:3], NEW, *TRANSLATED[3:]]),
        (
            [CELLS[0], CELLS[3], CELLS[2], CELLS[1], CELLS[4]],
            [TRANSLATED[0], TRANSLATED[3], TRANSLATED[1], TRANSLATED[2], TRANSLATED[4]],
        ),
    ],
)
@pytest.mark.parametrize("indent", [1, None])
def test_a_notebook_takes_over_code_outputs_and_options(
    project: Project, source: list[object], result: list[object], indent: int | None
) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    for language, cells in (("en", CELLS), ("zh", TRANSLATED)):
        project.write(f"docs/{language}/page.ipynb", json.dumps(notebook(*cells), indent=indent))
    accept_pages(project.pages(), project.config)
    english = project.root / "docs" / "en" / "page.ipynb"
    english.write_text(json.dumps(notebook(*source)), "utf-8")
    chinese = project.root / "docs" / "zh" / "page.ipynb"
    metadata = json.loads(chinese.read_text("utf-8"))["metadata"]
    before = chinese.read_text("utf-8")
    text, notes = carried(project, "page.ipynb")
    if source is CELLS:
        assert text == before
    expected = {**notebook(*result), "metadata": metadata}
    assert json.loads(text) == expected
    assert len(text.splitlines()) == len(json.dumps(expected, indent=indent).splitlines())
    nbformat.validate(nbformat.reads(text, as_version=4))
    assert len(notes) == (NEW in result)


@pytest.mark.parametrize(
    ("source", "translated", "result", "notes"),
    [
        ("a line", "一条线", "一条线", 0),
        (["a line", "a dot"], ["一条线", "一个点"], ["一条线", "一个点"], 0),
        (["a line"], ["一条线", "一个点"], ["一条线"], 0),
        (["a line", "a dot"], "一条线", ["一条线", "a dot"], 1),
        ("a line", None, "a line", 1),
    ],
)
def test_the_texts_of_a_notebooks_images_stay_in_their_language(
    project: Project, source: object, translated: object, result: object, notes: int
) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    for language, alt in (("en", source), ("zh", translated)):
        options = {"alt": alt} if alt else {}
        content = notebook(code("x = 1", id_="drawn", **options))
        project.write(f"docs/{language}/page.ipynb", json.dumps(content, ensure_ascii=False))
    text, said = carried(project, "page.ipynb")
    (cell,) = json.loads(text)["cells"]
    assert cell["metadata"]["verified-docs"]["alt"] == result
    assert len(said) == notes
    assert all("text of an image to translate" in note for note in said)


def test_headings_of_a_notebook_take_over_their_ids(project: Project) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    text = '# <a id="{}"></a>{}\n\n[here](#{}), [there](other.md#old)'
    for language, id_, word in (("en", "new", "Words"), ("zh", "old", "文字")):
        content = notebook(text_cell(text.format(id_, word, id_)), minor=4)
        project.write(f"docs/{language}/page.ipynb", json.dumps(content, ensure_ascii=False))
    (cell,) = json.loads(carried(project, "page.ipynb")[0])["cells"]
    assert "".join(cell["source"]) == text.format("new", "文字", "new")


# The command.


def test_the_command_writes_the_page_and_the_snippets(
    pair: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pair.root)
    edit(pair, ("radius = 2\n", "radius = 3  # new\n"))
    arguments = ["sync", "docs/en/page.md"]
    checked = CliRunner().invoke(app, [*arguments, "--check"])
    assert checked.exit_code == 1
    assert checked.stdout.startswith("would write docs/zh/page.md\n")
    assert "radius = 3" not in (pair.root / "docs/zh/page.md").read_text("utf-8")
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 0
    assert "wrote docs/zh/page.md\ndocs/zh/page.md:9: comment to translate" in done.stdout
    assert "radius = 3  # new" in (pair.root / "docs/zh/page.md").read_text("utf-8")
    assert "radius = 3" in (pair.root / "snippets/zh/page/one.py").read_text("utf-8")
    assert CliRunner().invoke(app, [*arguments, "--check"]).exit_code == 0


def test_the_command_says_where_a_counterpart_belongs(
    pair: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pair.root)
    pair.write("docs/en/alone.md", "# Alone {#alone}\n")
    done = CliRunner().invoke(app, ["sync", "docs/en/alone.md"])
    assert done.exit_code == 2
    assert "copy the page to docs/zh/alone.md" in done.stderr


def test_the_command_takes_one_language_at_a_time(
    pair: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(pair.root)
    done = CliRunner().invoke(app, ["sync", "docs"])
    assert done.exit_code == 2
    assert "docs/en/page.md is given in two languages" in done.stderr
