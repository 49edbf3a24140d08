"""A fence that is taken from a file of the project holds what the file does, in both languages."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from projects import Project
from test_read_notebook import code, notebook

from verified_docs.compare.verdict import Verdict, excluded, judge
from verified_docs.errors import PageError
from verified_docs.export.download import as_script
from verified_docs.languages.from_files import write_excerpts
from verified_docs.languages.parity import parity_problems
from verified_docs.model.options import OptionError, parse_options
from verified_docs.model.outcome import Outcome
from verified_docs.model.page import Page
from verified_docs.read.excerpts import part_of_file
from verified_docs.read.pages import read_leniently, read_page
from verified_docs.slicing.snippets import snippets_of
from verified_docs.verify.fence_list import ledger

Call = Callable[..., tuple[int, str]]

FILE = """\
import math


class Circle:
    # --8<-- [start:area]
    def area(self):
        # the area of a circle
        # --8<-- [start:return]
        return math.pi * self.radius**2  # in square metres
        # --8<-- [end:return]
    # --8<-- [end:area]
"""
AREA = """\
def area(self):
    # the area of a circle
    return math.pi * self.radius**2  # in square metres"""


@pytest.fixture
def files(project: Project) -> Project:
    """A project in two languages with a file to quote."""
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }')
    project.write("examples/circle.py", FILE)
    for language in ("en", "zh"):
        (project.root / "docs" / language).mkdir(parents=True)
    return project


def fence(text: str, place: str = "examples/circle.py:area", language: str = "python") -> str:
    return f'```{language} {{ id="a" source="{place}" }}\n{text}\n```\n'


def judged(page: Page) -> Verdict:
    """The verdict on the only block, as if it had run and had given nothing."""
    (block,) = page.blocks
    return judge(page, block, Outcome("finished"))


def read(project: Project, text: str, name: str = "docs/en/page.md") -> Page:
    return read_page(project.write(name, text), project.root)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        (
            "",
            FILE.replace("    # --8<-- [start:area]\n", "").replace(
                "    # --8<-- [end:area]\n", ""
            ),
        ),
        (":1-4", "import math\n\n\nclass Circle:"),
        (":4", "class Circle:"),
        (":9", "return math.pi * self.radius**2  # in square metres"),
        (":area", AREA),
        (":return", "return math.pi * self.radius**2  # in square metres"),
    ],
)
def test_a_part_is_a_file_its_lines_or_a_region(files: Project, part: str, text: str) -> None:
    marks = "        # --8<-- [start:return]\n", "        # --8<-- [end:return]\n"
    for mark in marks:
        text = text.replace(mark, "")
    place = f"examples/circle.py{part}"
    assert part_of_file(place, files.root) == text.rstrip("\n")
    assert judged(read(files, fence(text.rstrip("\n"), place))).failures == ()


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("examples/square.py", "`source` names `examples/square.py`, which is no file of the proj"),
        ("examples", "`source` names `examples`, which is no file of the project"),
        ("examples/circle.py:8-12", "`examples/circle.py` has 11 line(s), and `source` names 8-12"),
        ("examples/circle.py:9-8", "names lines 9-8 of `examples/circle.py`: write the first and"),
        ("examples/circle.py:0", "counted from 1, as in examples/circle.py:1-11"),
        ("examples/circle.py:volume", "no region `volume`; it has `area`, `return`: one stands"),
        (
            "examples/twice.txt:x",
            "region `x` has to begin once and then end once; its markers stan",
        ),
        ("examples/outside.txt", "`examples/outside.txt`, which leads outside of the project"),
        ("examples/latin.txt", "`examples/latin.txt` is not UTF-8"),
    ],
)
def test_what_is_not_there_is_told_where_it_is_named(files: Project, place: str, told: str) -> None:
    mark = "# --8<-- [{}:x]\n"
    files.write("examples/twice.txt", mark.format("start") * 2 + mark.format("end"))
    (files.root / "examples/outside.txt").symlink_to(Path(__file__))
    (files.root / "examples/latin.txt").write_bytes(b"caf\xe9")
    with pytest.raises(PageError) as error:
        read(files, "Text.\n\n" + fence("x", place))
    (problem,) = error.value.problems
    assert problem.line == 3
    assert told in problem.message


@pytest.mark.parametrize(
    "place", ["../a.py", "/etc/passwd", "a//b", "./a.py", "a\\b.py", "a.py:", "a.py:3-", "a.py:a b"]
)
def test_a_path_that_leads_out_or_a_part_that_is_none_is_an_error(place: str) -> None:
    with pytest.raises(OptionError, match="takes a file by its path from the project's folder"):
        parse_options(f'{{ source="{place}" }}')


def test_a_file_is_shown_or_taken(files: Project) -> None:
    with pytest.raises(PageError, match="`file` shows what a block writes, `source` what there"):
        read(files, '```python\n```\n\n```json { file="a.json" source="a.json" }\n```\n')


@pytest.mark.parametrize(
    ("change", "line", "detail"),
    [
        (("**2", "**3"), 4, "- \\s+return math.pi.*3 .*\n\\+ \\s+return math.pi.*2 "),
        (("    return", "   return"), 4, "-    return.*\n\\+     return"),
        (("def area(self):\n", ""), 2, "\\+ def area"),
        (
            ("# the area of a circle", "# its area"),
            3,
            "-     # its area\n\\+     # the area of a c",
        ),
        (("metres", "metres\n    pass"), 5, "-     pass"),
        (("    return math.pi * self.radius**2  # in square metres", ""), 4, "\\+     return math"),
    ],
)
def test_a_fence_that_holds_something_else_fails_at_its_line(
    files: Project, change: tuple[str, str], line: int, detail: str
) -> None:
    verdict = judged(read(files, fence(AREA.replace(*change))))
    (failure,) = verdict.failures
    assert (failure.kind, failure.line) == ("source", line)
    assert failure.message.startswith(
        "this fence holds something else than `examples/circle.py:area`; `verified-docs update`"
    )
    assert re.search(detail, failure.detail), failure.detail


def test_layout_at_the_ends_of_lines_and_of_the_fence_does_not_count(files: Project) -> None:
    files.write("examples/a.txt", "one  \n\n\ttwo\n\n\n")
    text = "> ```text { source='examples/a.txt' }\n>\n> one\n>\n> \ttwo\n> ```\n".replace("'", '"')
    assert judged(read(files, text)).failures == ()


def test_a_fence_is_held_against_its_file_where_it_is_not_run(files: Project) -> None:
    text = fence("x").replace(" source", ' notest reason="a part" source')
    page = read(files, text)
    verdict = excluded(page, page.blocks[0], "a part")
    assert (verdict.status, [one.kind for one in verdict.failures]) == ("failed", ["source"])
    held = read(files, text.replace("\nx\n", f"\n{AREA}\n"))
    assert excluded(held, held.blocks[0], "a part").status == "excluded"


def test_a_change_of_the_file_changes_the_verdict_on_a_page_that_is_on_record(
    files: Project,
) -> None:
    read(files, fence("import math", "examples/circle.py:1"))
    read(files, fence("import math", "examples/circle.py:1"), "docs/zh/page.md")
    verdict = files.verify()["a"]
    assert (verdict.status, verdict.recorded) == ("passed", False)
    files.write("examples/circle.py", FILE.replace("import math", "import cmath"))
    verdict = files.verify()["a"]
    assert verdict.recorded
    assert [failure.kind for failure in verdict.failures] == ["source"]


def test_comments_may_be_translated_where_another_language_has_them_to_the_letter(
    files: Project,
) -> None:
    chinese = AREA.replace("the area of a circle", "圆的面积")
    assert judged(read(files, fence(chinese), "docs/zh/page.md")).failures != ()
    read(files, fence(AREA))
    assert judged(read(files, fence(chinese), "docs/zh/page.md")).failures == ()
    wrong = read(files, fence(chinese.replace("**2", "**3")), "docs/zh/page.md")
    assert [failure.kind for failure in judged(wrong).failures] == ["source"]
    read(files, fence(AREA.replace("the area", "an area")))
    pages = [page for page in files.pages() if page.name.endswith("page.md")]
    for page in pages:
        (failure,) = judged(page).failures
        assert failure.kind == "source"
    assert "only comments differ, which may be translated" in judged(pages[0]).failures[0].message


def test_update_writes_the_file_into_both_languages_and_keeps_translations(
    files: Project, call: Call
) -> None:
    before = AREA.replace("**2", "**3").replace("in square", "square")
    zh = before.replace("the area of a circle", "圆的面积").replace("square metres", "平方米")
    head = "> Text.\r\n>\r\n"
    for name, text in (("en", before), ("zh", zh)):
        path = files.root / f"docs/{name}/page.md"
        quoted = "".join(f"> {line}\r\n" for line in fence(text).rstrip("\n").split("\n"))
        path.write_bytes((head + quoted.replace(" id=", ' notest reason="r" id=')).encode())
    status, told = call("update", "docs/en/page.md")
    assert status == 0, told
    assert "wrote docs/en/page.md\nwrote docs/zh/page.md" in told
    english, chinese = ((files.root / f"docs/{name}/page.md").read_bytes() for name in ("en", "zh"))
    assert english.startswith(head.encode())
    assert english.count(b"\r\n") == english.count(b"\n") == 7
    assert "".join(f"> {line}\r\n" for line in AREA.split("\n")) in english.decode()
    assert chinese.decode() == english.decode().replace("the area of a circle", "圆的面积").replace(
        "in square metres", "平方米"
    )
    assert call("verify")[0] == 0
    assert call("update", "docs/zh/page.md") == (0, "0 file(s) changed, 0 block(s) refused\n")


def test_a_new_fence_is_written_in_both_languages(files: Project) -> None:
    for name in ("en", "zh"):
        read(files, fence("", language="text").replace("\n\n", "\n"), f"docs/{name}/page.md")
    assert write_excerpts(files.pages(), files.config) == ["docs/en/page.md", "docs/zh/page.md"]
    assert [judged(page).failures for page in files.pages()] == [(), ()]
    assert [page.blocks[0].excerpts[0].fence.source for page in files.pages()] == [AREA, AREA]


def test_a_file_with_fences_in_it_is_written_behind_a_longer_marker(files: Project) -> None:
    files.write("a.md", "```python\n1\n```\n")
    read(files, fence("x", "a.md", "markdown"))
    write_excerpts(files.pages(), files.config)
    assert (files.root / "docs/en/page.md").read_text() == (
        '````markdown { id="a" source="a.md" }\n```python\n1\n```\n````\n'
    )


def test_a_fence_of_another_language_is_a_block_that_runs_nothing(files: Project) -> None:
    files.write("Makefile", "all:  # everything\n\techo all\n")
    text = fence("all:  # everything\n\techo all", "Makefile", "makefile")
    page = read(
        files, text + "\n" + fence("1").replace('id="a" source="examples/circle.py:area" ', "")
    )
    first, second = page.blocks
    assert (first.kind, second.kind) == ("excerpt", "script")
    read(files, page.text, "docs/zh/page.md")
    assert {verdict.status for verdict in files.verify().values()} == {"passed"}
    (path,) = [one.path for one in files.pages() if one.name == page.name]
    entries = ledger([path], files.root)
    assert [(one.id, one.language, one.status) for one in entries] == [
        ("a", "makefile", "run"),
        ("top-2", "python", "run"),
    ]
    assert [snippet.path.stem for snippet in snippets_of(page, files.config)] == ["top-2"]
    assert "# ```makefile\n# all:" in as_script(page)


def test_languages_agree_where_each_agrees_with_the_file(files: Project) -> None:
    files.write("a.sh", "ls  # list\n")
    read(files, fence("ls  # list", "a.sh", "sh"))
    chinese = read(files, fence("ls  # 列出", "a.sh", "sh"), "docs/zh/page.md")
    assert judged(chinese).failures == ()
    assert parity_problems(files.pages(), files.config) == []
    read(files, fence("ls  # 列出", "a.sh:1", "sh"), "docs/zh/page.md")
    (problem,) = parity_problems(files.pages(), files.config)
    assert "the options of `a` are not those" in problem.message


def test_a_file_that_a_block_is_given_may_be_one_of_the_project(files: Project) -> None:
    given = '```python { write="circle.py" source="examples/circle.py:4" }\nclass Square:\n```\n'
    page = read(files, given + "\n```python { id='a' }\n1\n```\n".replace("'", '"'))
    (failure,) = judged(page).failures
    assert (failure.kind, failure.line) == ("source", 2)
    (block,) = page.blocks
    assert [file.name for file in block.given] == ["circle.py"]


def test_a_cell_takes_no_source(files: Project) -> None:
    cell = code("1", id_="a")
    cell["metadata"]["verified-docs"] = {"source": "examples/circle.py"}
    with pytest.raises(PageError, match=r"option `source` belongs to .* not to a cell"):
        read(files, json.dumps(notebook(cell)), "docs/en/page.ipynb")


def test_an_explanation_names_the_file(files: Project, call: Call) -> None:
    read(files, fence(AREA))
    status, told = call("explain", "docs/en/page.md::a")
    assert status == 0
    assert "line 1 holds examples/circle.py:area, as `update` writes it" in told


def test_a_misspelt_language_is_told(files: Project) -> None:
    files.write("docs/en/page.md", fence("x").replace("```python", "```Python3"))
    (problem,) = read_leniently(files.root / "docs/en/page.md", files.root)[1]
    assert "a fence marked `Python3` is not verified" in problem.message


def test_what_is_kept_of_a_page_does_not_keep_what_its_files_hold(files: Project) -> None:
    path = files.write("docs/en/page.md", fence("import math", "examples/circle.py:1"))
    for text, holds in ((FILE, True), (FILE.replace("math", "cmath"), False)):
        files.write("examples/circle.py", text)
        page, _ = read_leniently(path, files.root, files.config.cache)
        assert [one.holds for one in page.blocks[0].excerpts] == [holds]
    assert dataclasses.asdict(page)["blocks"][0]["excerpts"][0]["text"] == "import cmath"
