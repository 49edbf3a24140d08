"""A page is read as the site of its project renders it: what `mkdocs.yml` says counts."""

from __future__ import annotations

import pytest
from projects import Project

from verified_docs.errors import EngineError
from verified_docs.model.page import Page
from verified_docs.read.fences import unread_extensions
from verified_docs.read.left_out import Excluded
from verified_docs.read.mkdocs_site import folders_of_pages, project_site
from verified_docs.read.pages import find_pages, read_leniently, read_page

SUPERFENCES = "markdown_extensions:\n  - pymdownx.superfences\n"
CODE = "```python\nprint(1)\n```\n"


def read(project: Project, text: str, site: str | None = SUPERFENCES) -> Page:
    """A page of a project with a site; one without a file that says anything of it."""
    if site is not None:
        project.write("mkdocs.yml", site)
    return read_page(project.write("docs/page.md", text), project.root)


def indented(text: str) -> str:
    return "".join(f"    {line}\n" if line else "\n" for line in text.split("\n"))


@pytest.mark.parametrize(
    ("extension", "opening"),
    [
        ("admonition", "!!! note\n\n"),
        ("pymdownx.details", '??? note "More"\n\n'),
        ("pymdownx.tabbed", '=== "One"\n\n'),
        ("def_list", "Term\n:   text\n\n"),
        ("footnotes", "Text[^1]\n\n[^1]:\n    text\n\n"),
    ],
)
def test_an_indented_fence_is_code_where_the_site_has_what_indents_it(
    project: Project, extension: str, opening: str
):
    text = opening + indented(CODE)
    with_it = SUPERFENCES + f"  - {extension}\n"
    assert [block.source for block in read(project, text, with_it).blocks] == ["print(1)"]
    project.write("mkdocs.yml", SUPERFENCES)
    page, problems = read_leniently(project.root / "docs/page.md", project.root)
    assert page.blocks == ()
    assert "not rendered as code" in problems[0].message


@pytest.mark.parametrize(
    "extensions",
    [
        "[pymdownx.superfences]",
        "{pymdownx.superfences: {}}",
        "[pymdownx.superfences: {preserve_tabs: false}]",
        "[markdown.extensions.admonition, pymdownx.superfences]",
        "[pymdownx.extra]",
    ],
)
def test_extensions_may_be_listed_in_each_form_that_mkdocs_takes(project: Project, extensions: str):
    text = '- one\n\n    ```python { id="x" }\n    1\n    ```\n'
    (block,) = read(project, text, f"markdown_extensions: {extensions}\n").blocks
    assert (block.id, block.line) == ("x", 4)


def test_without_superfences_fences_are_those_of_python_markdown(project: Project):
    text = f"{CODE}\nText\n```py\n2\n```\n\n- one\n\n{indented(CODE)}\n~~~ {{.python}}\n3\n~~~\n"
    project.write("docs/page.md", text)
    project.write("mkdocs.yml", "site_name: Plain\n")
    page, problems = read_leniently(project.root / "docs/page.md", project.root)
    assert [(b.source, b.line) for b in page.blocks] == [("print(1)", 2), ("2", 7), ("3", 18)]
    assert [problem.line for problem in problems] == [12]


def test_a_fence_that_becomes_a_drawing_is_no_code(project: Project):
    site = (
        "markdown_extensions:\n"
        "  - pymdownx.superfences:\n"
        "      custom_fences:\n"
        "        - name: mermaid\n"
        "          class: mermaid\n"
        "          format: !!python/name:a_package.that_is_not_installed.format\n"
    )
    page = read(project, "```mermaid\ngraph TD\n```\n\n```text\nx\n```\n", site)
    assert [fence.language for fence in page.fences] == ["text"]


def test_python_that_a_site_renders_in_its_own_way_is_told_and_not_run(project: Project):
    site = (
        "markdown_extensions:\n"
        "  - pymdownx.superfences:\n"
        "      custom_fences:\n"
        "        - {name: python, class: run, format: !!python/name:theirs.format , a: 1}\n"
    )
    (block,) = read(project, CODE, site).blocks
    assert block.options.notest
    assert "`custom_fences` in mkdocs.yml" in (block.options.reason or "")


def test_what_markdown_exec_runs_is_told_and_not_run(project: Project):
    text = f'```python exec="on" result="text"\nprint(2)\n```\n\n{CODE}'
    page = read(project, text, SUPERFENCES + "plugins: [search, markdown-exec]\n")
    assert [block.options.notest for block in page.blocks] == [True, False]
    assert "markdown-exec" in (page.blocks[0].options.reason or "")
    _, problems = read_leniently(project.root / "docs/page.md", project.root)
    assert problems == ()


@pytest.mark.parametrize("plugin", [True, False])
def test_an_option_without_braces_is_taken_where_the_site_takes_it(project: Project, plugin: bool):
    text = f'```text id="x"\nshown\n```\n\n{CODE}'
    project.write("docs/page.md", text)
    project.write("mkdocs.yml", SUPERFENCES + ("plugins: [verified-docs]\n" if plugin else ""))
    page, problems = read_leniently(project.root / "docs/page.md", project.root)
    # refused, its closing marker opens a fence that takes in all that follows
    assert [fence.language for fence in page.fences] == (["text", "python"] if plugin else [""])
    assert problems


def test_a_file_inherits_what_another_says(project: Project):
    project.write("base/more.yml", "markdown_extensions: [admonition, pymdownx.superfences]\n")
    project.write("base/mkdocs.yml", "INHERIT: more.yml\ndocs_dir: elsewhere\n")
    site = "INHERIT: base/mkdocs.yml\ndocs_dir: docs\n"
    assert read(project, "!!! note\n\n" + indented(CODE), site).blocks
    before = project_site(project.root)
    project.write("base/more.yml", "markdown_extensions: [pymdownx.superfences]\n")
    assert project_site(project.root) != before
    _, problems = read_leniently(project.root / "docs/page.md", project.root, project.config.cache)
    assert problems


def test_a_setting_names_another_file(project: Project):
    project.configure('mkdocs = "sites/english.yml"\n')
    project.write("mkdocs.yml", "docs_dir: nowhere\n")
    project.write("sites/english.yml", "docs_dir: ../docs\n" + SUPERFENCES)
    page = read_page(project.write("docs/page.md", CODE), project.root)
    assert [block.source for block in page.blocks] == ["print(1)"]
    assert project_site(project.root).name == "sites/english.yml"


def test_a_setting_that_names_no_file_is_told_with_its_line(project: Project):
    project.configure('languages = { en = "docs" }\nmkdocs = "sites/gone.yml"\n')
    with pytest.raises(EngineError, match=r"pyproject\.toml:3: `mkdocs` names sites/gone\.yml"):
        project_site(project.root)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1\nb: 2\n", "mkdocs.yml:2: "),
        ("INHERIT: gone.yml\n", "gone.yml: No such file or directory"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_line(
    project: Project, text: str, message: str
):
    with pytest.raises(EngineError, match=message):
        read(project, CODE, text)


def test_tags_that_need_an_import_or_the_environment_stop_nothing(
    project: Project, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SOME_FOLDER", "pages")
    site = (
        "docs_dir: !ENV [NOT_SET_AT_ALL, SOME_FOLDER, docs]\n"
        "extra: {one: !!python/object/apply:os.system [false], two: !theirs {a: 1}}\n"
        "markdown_extensions:\n"
        "  - pymdownx.superfences\n"
        "  - toc:\n"
        "      permalink: true\n"
        "      slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}\n"
    )
    project.write("mkdocs.yml", site)
    assert folders_of_pages(project.config) == [project.root / "pages"]
    page = read_page(project.write("pages/page.md", f"# Ünder\n\n{CODE}"), project.root)
    assert (page.title, page.blocks[0].id) == ("Ünder", "ünder-1")


def test_pages_are_those_that_the_site_has(project: Project):
    project.write(
        "mkdocs.yml", "docs_dir: source\nexclude_docs: |\n  /drafts/\n  *.txt.md\n  !ok.md\n"
    )
    for name in ("a.md", "drafts/b.md", "drafts/ok.md", "c.txt.md", "sub/ok.md", "templates/t.md"):
        project.write(f"source/{name}", CODE)
    project.write("docs/other.md", CODE)
    (folder,) = folders_of_pages(project.config)
    found = [path.relative_to(folder).as_posix() for path in find_pages([folder], project.root)]
    assert found == ["a.md", "sub/ok.md"]
    named = project.root / "source/drafts/b.md"
    assert find_pages([named], project.root) == [named]


@pytest.mark.parametrize(
    ("patterns", "left_out", "kept"),
    [
        ("a.md", ["a.md", "x/a.md"], ["ba.md", "a.md.md"]),
        ("/a.md", ["a.md"], ["x/a.md"]),
        ("x/", ["x/a.md", "y/x/a.md"], ["x"]),
        ("x/*.md", ["x/a.md"], ["x/y/a.md", "y/x/a.md"]),
        ("x/**/a.md", ["x/a.md", "x/y/z/a.md"], ["a.md"]),
        ("x/**", ["x/a.md", "x/y/a.md"], ["a.md"]),
        ("# x\n\n*.md\n!a.md", ["b.md"], ["a.md", "x/a.md"]),
        ("[ab]?.md", ["a1.md"], ["c1.md", "a.md"]),
    ],
)
def test_patterns_are_those_of_gitignore(patterns: str, left_out: list[str], kept: list[str]):
    excluded = Excluded(patterns)
    assert [name for name in (*left_out, *kept) if excluded.match(name)] == left_out


def test_a_page_outside_of_the_site_is_read_as_without_one(project: Project):
    project.write("mkdocs.yml", "site_name: Plain\n")
    page = read_page(project.write("README.md", "!!! note\n\n" + indented(CODE)), project.root)
    assert [block.source for block in page.blocks] == ["print(1)"]


def test_an_extension_that_is_not_known_is_told(project: Project):
    project.write("mkdocs.yml", "markdown_extensions: [theirs.extension, admonition]\n")
    (told,) = unread_extensions(project.root)
    assert told.startswith("mkdocs.yml: pages are read without its extension `theirs.extension`")


MACROS = SUPERFENCES + "plugins: [macros]\n"


def test_macros_in_a_fence_are_told_and_never_run_as_python(project: Project):
    page = read(project, '```python\nprint("{{ version }}")\n```\n\n' + CODE, MACROS)
    assert [block.options.notest for block in page.blocks] == [True, False]
    assert "mkdocs-macros replaces `{{`" in (page.blocks[0].options.reason or "")
    assert page.notes == ()


def test_macros_in_an_output_keep_their_block_from_being_run(project: Project):
    page = read(project, CODE + "\n```output\n{{ one }}\n```\n", MACROS)
    assert page.blocks[0].options.notest


def test_macros_beside_the_fences_are_told_once_a_page(project: Project):
    page = read(project, "{% for x in y %}\n\n{{ code(x) }}\n\n" + CODE, MACROS)
    ((line, message),) = page.notes
    assert line == 1
    assert "`{%`, here and on 1 more line:" in message


@pytest.mark.parametrize(
    ("site", "top"),
    [
        (SUPERFENCES, ""),
        (SUPERFENCES + "plugins: [macros: {render_by_default: false}]\n", ""),
        (SUPERFENCES + "plugins: [macros: {j2_variable_start_string: '[[['}]\n", ""),
        (MACROS, "---\nrender_macros: false\n---\n"),
        (MACROS, "---\nignore_macros: true\n---\n"),
    ],
)
def test_braces_are_code_where_no_macro_is_replaced(project: Project, site: str, top: str):
    (block,) = read(project, top + '```python\nprint(f"{{x}}")\n```\n', site).blocks
    assert not block.options.notest


@pytest.mark.parametrize(
    ("plugin", "line", "kept_out"),
    [
        ("include-markdown", '{% include "tea.py" %}', "include-markdown replaces `{% include`"),
        ("include-markdown", "{%-include-markdown 'tea.md' %}", "include-markdown replaces"),
        ("include-markdown", "{{ x }}", None),
        (
            "include-markdown: {opening_tag: '{!'}",
            "{! include 'tea.py' !}",
            "replaces `{! include`",
        ),
        ("markdownextradata", "{{ x }}", "markdownextradata replaces `{{`"),
    ],
)
def test_other_plugins_that_replace_text_are_told(
    project: Project, plugin: str, line: str, kept_out: str | None
):
    site = SUPERFENCES + f"plugins:\n  - {plugin}\n"
    (block,) = read(project, f"```python\n{line}\n```\n", site).blocks
    assert (kept_out is None) is not block.options.notest
    assert (kept_out or "") in (block.options.reason or "")


def test_each_language_may_have_a_site_of_its_own(project: Project):
    project.configure('languages = { en = "en/docs", zh = "zh/docs" }\n')
    project.write("en/mkdocs.yml", SUPERFENCES + "  - admonition\n")
    project.write("zh/mkdocs.yml", SUPERFENCES)
    text = "!!! note\n\n" + indented(CODE)
    found = [
        read_leniently(project.write(f"{language}/docs/page.md", text), project.root)[0].blocks
        for language in ("en", "zh")
    ]
    assert [len(blocks) for blocks in found] == [1, 0]


def test_an_option_that_an_extension_does_not_take_is_told_and_stops_nothing(project: Project):
    site = "markdown_extensions:\n  - pymdownx.superfences: {of_a_later_version: true}\n"
    assert read(project, "- item\n\n" + indented(CODE), site).blocks
    (told,) = unread_extensions(project.root)
    assert "`pymdownx.superfences`" in told


@pytest.mark.parametrize("option", ["preserve_tabs: true", "relaxed_headers: true"])
def test_lines_are_those_of_the_page_whatever_superfences_is_told(project: Project, option: str):
    site = f"markdown_extensions:\n  - pymdownx.superfences: {{{option}}}\n"
    text = "- item\n\n" + indented("```python\nif 1:\n\tprint(1)\n```\n") + "\n" + CODE
    blocks = read(project, text, site).blocks
    assert [block.line for block in blocks] == [4, 10]
    assert blocks[0].source.split("\n")[1].strip() == "print(1)"


@pytest.mark.parametrize("language", ["Python", "PYTHON", "Py", "{.python}", "{ .python .input }"])
def test_a_language_is_one_by_whatever_case_or_as_a_class(project: Project, language: str):
    (block,) = read(project, f"```{language}\nprint(1)\n```\n\n```output\n1\n```\n", None).blocks
    assert (block.kind, block.documented and block.documented.text) == ("script", "1")


def test_a_fence_that_shows_an_indented_one_is_closed(project: Project):
    tab = '=== "One"\n\n    ```python\n    1\n    ```\n'
    page = read(project, f'``` title="How to write one"\n{tab}```\n\n' + CODE)
    assert [(fence.language, fence.info) for fence in page.fences] == [
        ("", 'title="How to write one"'),
        ("python", ""),
    ]


def test_options_of_other_tools_are_named_by_a_setting(project: Project):
    project.configure(
        'other-options = { lint = "", requires = "another Python", '
        '\'test="skip"\' = "not tested" }\n'
    )
    text = "\n".join(
        f"```python {options}\n1\n```\n"
        for options in ('{lint="no"}', '{ test="skip" id="b" }', "{ requires=3 }", '{test="yes"}')
    )
    page, problems = read_leniently(project.write("docs/page.md", text), project.root)
    assert [block.options.reason for block in page.blocks] == [
        None, "not tested", "another Python", None,
    ]  # fmt: skip
    assert [block.id for block in page.blocks][1] == "b"
    assert problems == ()


def test_an_option_that_nobody_names_is_told_with_the_setting(project: Project):
    path = project.write("docs/page.md", '```python {lint="no"}\n1\n```\n\n```python\n2\n```\n')
    page, (problem,) = read_leniently(path, project.root)
    assert "setting `other-options`" in problem.message
    assert problem.is_local
    assert [block.is_mistaken for block in page.blocks] == [True, False]
