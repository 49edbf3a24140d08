"""What a page includes is read, run and told as its site shows it."""

from __future__ import annotations

from pathlib import Path

import pytest
from projects import Project

from verified_docs.errors import Problem
from verified_docs.languages.sync.carry import synced
from verified_docs.model.page import Block, Page
from verified_docs.model.selection import Selection
from verified_docs.read.pages import read_leniently, read_page, state_of
from verified_docs.run.program import make_program
from verified_docs.write.outputs import update

SITE = """\
markdown_extensions:
  - admonition
  - pymdownx.superfences
  - pymdownx.snippets:
      base_path: [shown, docs/parts]
      check_paths: true
      dedent_subsections: true
"""
AREA = """\
# --8<-- [start:imports]
import math
# --8<-- [end:imports]


def area(radius):
    # --8<-- [start:inside]
    square = radius**2
    return math.pi * square
    # --8<-- [end:inside]


# --8<-- [start:call]
print(round(area(2), 1))
# --8<-- [end:call]
"""


@pytest.fixture
def site(project: Project) -> Project:
    """A project whose site includes files."""
    project.write("mkdocs.yml", SITE)
    project.write("shown/area.py", AREA)
    return project


def leniently(project: Project, text: str) -> tuple[Page, tuple[Problem, ...]]:
    return read_leniently(project.write("docs/page.md", text), project.root)


def blocks(project: Project, text: str) -> tuple[Block, ...]:
    return read_page(project.write("docs/page.md", text), project.root).blocks


def fence(*lines: str, options: str = "") -> str:
    return "\n".join([f"```python{options}", *lines, "```", ""])


def origins(block: Block) -> list[tuple[int, str, int]]:
    return [(one.line, one.file, one.number) for one in block.origins]


@pytest.mark.parametrize(
    ("lines", "source", "numbers"),
    [
        (['--8<-- "area.py:imports"'], "import math", [2]),
        (['--8<-- "area.py:6:9"'], None, [6, 8, 9]),
        (["-8<- 'area.py:inside'"], "square = radius**2\nreturn math.pi * square", [8, 9]),
        (['--8<-- "area.py:2:2,14:14"'], "import math\nprint(round(area(2), 1))", [2, 14]),
        (['--8<-- "area.py::2"'], "import math", [2]),
        (["--8<--", "area.py:call", "--8<--"], "print(round(area(2), 1))", [14]),
        (["--8<--", "; area.py:call", "area.py:imports", "--8<--"], "import math", [2]),
    ],
)
def test_a_fence_holds_what_it_includes(
    site: Project, lines: list[str], source: str | None, numbers: list[int]
):
    first = next(n for n, line in enumerate(lines, 2) if "area" in line and line[0] != ";")
    (block,) = blocks(site, fence(*lines))
    assert source is None or block.source == source
    assert origins(block) == [(first, "shown/area.py", number) for number in numbers]
    assert (block.line, block.last_line) == (2, first)


def test_a_whole_file_is_included_without_its_marks(site: Project):
    (block,) = blocks(site, fence('--8<-- "area.py"'))
    assert "8<" not in block.source
    assert block.source.startswith("import math\n\n\ndef area(radius):\n    square")


def test_what_stands_around_an_include_is_the_page_s(site: Project):
    text = fence("x = 1", '--8<-- "area.py:imports"', "print(x)") + "\n```output\n1\n```\n"
    (block,) = blocks(site, text)
    assert block.source == "x = 1\nimport math\nprint(x)"
    assert origins(block) == [(2, "", 0), (3, "shown/area.py", 2), (4, "", 0)]
    assert block.documented
    assert block.documented.first_line == 8


def test_lines_after_an_include_keep_their_numbers(site: Project):
    page, (problem,) = leniently(
        site, fence('--8<-- "area.py"') + "\n## Next\n\n" + fence("1") + "\n```pyhton\n2\n```\n"
    )
    assert [block.line for block in page.blocks] == [2, 8]
    assert [(one.name, one.line) for one in page.landmarks] == [("h2#next", 5)]
    assert problem.line == 11


def test_an_include_is_indented_as_its_line(site: Project):
    text = "!!! note\n\n    " + fence('--8<-- "area.py:inside"').replace("\n", "\n    ")
    (block,) = blocks(site, text)
    assert block.source == "square = radius**2\nreturn math.pi * square"


def test_an_escaped_include_is_shown_as_it_is_written(site: Project):
    (block,) = blocks(site, fence('print("""', ';--8<-- "area.py"', '""")'))
    assert block.source.split("\n")[1] == '--8<-- "area.py"'
    assert block.origins == ()


def test_a_file_that_includes_another_is_expanded_whole(site: Project):
    site.write("docs/parts/both.py", 'first = 1\n--8<-- "area.py:imports"\nlast = 2\n')
    (block,) = blocks(site, fence('--8<-- "both.py:1:3"'))
    assert block.source == "first = 1\nimport math\nlast = 2"
    assert [one.number for one in block.origins] == [1, 0, 3]


@pytest.mark.parametrize(
    ("include", "message"),
    [
        (
            '--8<-- "gone.py"',
            "no file `gone.py` to include here: mkdocs.yml has them looked for in",
        ),
        ('--8<-- "area.py:gone"', "no such section: `area.py:gone`"),
        ('--8<-- "../pyproject.toml"', "no file `../pyproject.toml`"),
    ],
)
def test_what_is_not_there_is_told_and_the_rest_of_the_page_is_read(
    site: Project, include: str, message: str
):
    page, (problem,) = leniently(site, fence("1") + "\n" + fence(include))
    assert message in problem.message
    assert (problem.line, problem.is_local) == (6, True)
    assert [block.is_mistaken for block in page.blocks] == [False, True]


def test_an_address_is_not_fetched_but_told(site: Project):
    text = fence('--8<-- "https://example.org/a.py"') + '\n--8<-- "https://example.org/b.md"\n'
    page, problems = leniently(site, text)
    assert problems == ()
    assert (
        page.blocks[0].options.reason == "includes https://example.org/a.py, which is not fetched"
    )
    assert page.notes == ((5, "includes https://example.org/b.md, which is not fetched"),)


def test_a_fence_that_a_file_brings_is_told_and_what_is_around_it_is_read(site: Project):
    site.write("docs/parts/part.md", "## From elsewhere\n\n" + fence("1") + "\n```text\nx\n```\n")
    page, problems = leniently(site, '--8<-- "part.md"\n\n' + fence("2"))
    assert problems == ()
    assert [(block.id, block.line) for block in page.blocks] == [("from-elsewhere-1", 4)]
    assert page.notes == ((1, "docs/parts/part.md:3 brings a ```python fence"),)


def test_a_file_that_closes_a_fence_is_told(site: Project):
    site.write("docs/parts/part.md", "1\n```\n\ntext\n\n```python\n2\n")
    _, problems = leniently(site, fence('--8<-- "part.md"'))
    assert "docs/parts/part.md:2, which is included in this fence, closes it" in problems[0].message


def test_without_the_extension_an_include_is_text(project: Project):
    project.write("mkdocs.yml", "markdown_extensions: [pymdownx.superfences]\n")
    project.write("area.py", AREA)
    (block,) = blocks(project, fence('--8<-- "area.py"'))
    assert block.source == '--8<-- "area.py"'


BRACES = "markdown_extensions:\n  - pymdownx.superfences\n  - mdx_include: {base_path: docs}\n"


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("{!../shown/two.py!}", "one = 1\ntwo = 2"),
        ("{!> ../shown/two.py !}", "one = 1\ntwo = 2"),
        ("{! ../shown/two.py [ln:2] !}", "two = 2"),
        (r"\{! ../shown/two.py !}", "{! ../shown/two.py !}"),
    ],
)
def test_files_between_braces_are_included(project: Project, line: str, source: str):
    project.write("mkdocs.yml", BRACES)
    project.write("shown/two.py", "one = 1\ntwo = 2\n")
    (block,) = blocks(project, fence(line))
    assert block.source == source
    assert not block.options.notest


def test_braces_that_are_not_expanded_are_told(project: Project):
    project.write("mkdocs.yml", BRACES)
    (block,) = blocks(project, fence("{! a.py | utf-16 !}"))
    assert "in a form that is not expanded" in (block.options.reason or "")


def test_the_key_of_a_block_follows_what_it_includes(site: Project):
    def keys() -> tuple[str, ...]:
        path = site.write("docs/page.md", fence('--8<-- "area.py:imports"') + "\n" + fence("1"))
        page = read_page(path, site.root, site.config.cache)
        return make_program(page, Selection().reason_not_to_run).keys

    before = keys()
    assert keys() == before
    site.write("shown/area.py", AREA.replace("import math", "import cmath as math"))
    assert set(keys()).isdisjoint(before)


def test_an_included_program_runs_and_its_output_stands_below_its_fence(site: Project):
    text = fence('--8<-- "area.py"', options=' { id="area" }')
    path = site.write("docs/page.md", text)
    update(site.pages(), site.config, Selection())
    assert path.read_text("utf-8") == text + "\n```output\n12.6\n```\n"
    assert site.verify()["area"].status == "passed"
    site.write("shown/area.py", AREA.replace("area(2)", "area(3)"))
    (failure,) = site.verify()["area"].failures
    assert (failure.line, failure.message) == (6, "prints something else than the page shows")


def test_what_raises_is_told_with_the_line_of_the_page_and_of_the_file(site: Project):
    site.write("shown/area.py", AREA.replace("math.pi", "math.tau / 0"))
    text = fence('--8<-- "area.py"', options=' { id="whole" }')
    site.write("docs/page.md", "Text\n\n" + text)
    (failure,) = site.verify()["whole"].failures
    assert failure.line == 4
    assert "(in shown/area.py:9, which is included here)" in failure.message
    assert 'File "shown/area.py", line 9, in area\n    return math.tau' in failure.detail


def test_a_mistake_in_syntax_is_told_with_the_line_of_the_file(site: Project):
    site.write("shown/area.py", AREA.replace("square = radius**2", "square ="))
    site.write("docs/page.md", fence('--8<-- "area.py"', options=' { id="whole" }'))
    (failure,) = site.verify()["whole"].failures
    assert failure.line == 2
    assert 'File "shown/area.py", line 8' in failure.detail


def test_source_of_what_is_included_is_found(site: Project):
    text = (
        fence('--8<-- "area.py:1:9"')
        + "\n"
        + fence("import inspect", "print(inspect.getsource(area))", options=' { id="source" }')
    )
    site.write("docs/page.md", text)
    outcome = site.verify()["source"].outcome
    assert outcome is not None
    assert "square = radius**2\n    return math.pi * square" in outcome.stdout


def test_an_output_that_is_included_is_compared_and_never_written(site: Project):
    expected = site.write("shown/expected.txt", "2\n")
    code = fence("print(1)", options=' { id="one" }')
    path = site.write("docs/page.md", code + '\n```output\n--8<-- "expected.txt:1:1"\n```\n')
    before = path.read_bytes()
    (verdict,) = update(site.pages(), site.config, Selection()).refused
    assert "is included from shown/expected.txt: change it there" in verdict.failures[0].message
    assert (path.read_bytes(), expected.read_text()) == (before, "2\n")
    site.write("shown/expected.txt", "1\n")
    assert site.verify()["one"].status == "passed"


def test_printed_text_that_would_include_a_file_is_written_so_that_it_does_not(site: Project):
    code = fence("print('--8' + '<-- \"area.py\"')", options=' { id="shows" }')
    path: Path = site.write("docs/page.md", code)
    update(site.pages(), site.config, Selection())
    assert path.read_text("utf-8") == code + '\n```output\n;--8<-- "area.py"\n```\n'
    assert site.verify()["shows"].status == "passed"


def test_sync_carries_the_include_and_not_what_it_brings(site: Project):
    site.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    shown = fence('print("""', ';--8<-- "area.py"', '""")', options=' { id="shown" }')
    english = site.write("docs/en/page.md", fence('--8<-- "area.py"') + "\n" + shown)
    other = site.write("docs/zh/page.md", fence("1") + "\n" + fence("2", options=' { id="shown" }'))
    page = read_page(english, site.root)
    (result,) = synced(page, site.config)
    assert result.after == english.read_text("utf-8")
    assert other.read_text("utf-8") != result.after


def test_the_state_of_a_page_follows_all_that_it_is_read_from(site: Project):
    def state() -> str:
        return state_of(site.root / "docs/page.md", site.root)

    site.write("docs/page.md", fence('--8<-- "area.py"'))
    states = [state()]
    site.write("shown/area.py", AREA + "# more\n")
    states.append(state())
    site.write("mkdocs.yml", SITE + "  - tables\n")
    states.append(state())
    site.configure("other-options = { lint = '' }\n")
    states.append(state())
    assert len(set(states)) == 4
    assert state() == states[-1]
