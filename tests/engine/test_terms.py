"""A thing is called what the glossary calls it, in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from projects import Project

from verified_docs.errors import EngineError
from verified_docs.languages.glossary import check_terms, read_terms

GLOSSARY = """\
# Glossary {#glossary}

| English | 中文 | Meaning |
| :-- | --- | --- |
| batch | 批次、批 | Some samples. |
| batch size | 批次大小 <del>批量大小</del>、<del>批大小</del> | How many. |
| batch normalization | 批归一化 | |
| policy | 策略 | |
| loss function, loss | 损失函数、损失 | |
| precision (of a classifier) | 精确率 | |
"""


@pytest.fixture
def called(project: Project) -> Callable[..., list[str]]:
    """What is told of a page in English and its translation."""

    def called(english: str, chinese: str, glossary: str = GLOSSARY) -> list[str]:
        project.configure(
            'languages = { en = "docs/en", zh = "docs/zh" }\nglossary = "glossary.md"\n'
        )
        for language, text in (("en", english), ("zh", chinese)):
            project.write(f"docs/{language}/glossary.md", glossary)
            project.write(f"docs/{language}/index.md", f"# A {{#a}}\n\n{text}\n")
        pages = [page for page in project.pages() if page.name.endswith("index.md")]
        return [str(problem) for problem in check_terms(pages, project.config)]

    return called


def test_a_term_translated_otherwise_is_told_with_both_lines(
    called: Callable[..., list[str]],
) -> None:
    assert called("One.\n\nUse batch normalization.", "一。\n\n使用批标准化。") == [
        "docs/zh/index.md:5: docs/en/index.md:5 says `batch normalization`; "
        "here is none of `批归一化`"
    ]
    assert called("One.\n\nUse batch normalization.", "一。\n\n使用批归一化。") == []


def test_a_form_that_is_avoided_is_told_where_it_stands(called: Callable[..., list[str]]) -> None:
    assert called("A batch size.", "批量大小与批次大小。") == [
        "docs/zh/index.md:3: `批量大小` is called `批次大小` here, says the glossary"
    ]


def test_every_form_of_a_term_will_do(called: Callable[..., list[str]]) -> None:
    assert called("The loss function of a batch.", "一批的损失。") == []
    assert called("The loss of a batch.", "某个批次的损失函数。") == []


@pytest.mark.parametrize(
    ("english", "told"),
    [
        ("Batches.", "batch"),
        ("Losses.", "loss"),
        ("Two policies.", "policy"),
        ("A Policy", "policy"),
        ("Precision.", "precision"),
        ("A mini-batch.", None),
        ("The `batch` axis.", None),
        ("Lossless.", None),
    ],
)
def test_a_term_is_a_word_in_the_singular_or_plural_outside_code(
    called: Callable[..., list[str]], english: str, told: str | None
) -> None:
    found = called(english, "没有。")
    assert [f"says `{told}`;" in one for one in found] == ([True] if told else [])


def test_a_longer_term_is_not_taken_for_a_shorter_one_in_it(
    called: Callable[..., list[str]],
) -> None:
    assert len(called("A batch size.", "大小。")) == 1
    assert called("Batch normalization.", "批归一化。", GLOSSARY.replace("批次、批", "组")) == []


def test_a_single_word_may_be_left_out_where_its_section_has_it(
    called: Callable[..., list[str]],
) -> None:
    assert called("A loss.\n\nThis loss.", "一个损失。\n\n它。") == []
    assert len(called("A loss.\n\n## B {#b}\n\nThis loss.", "损失。\n\n## B {#b}\n\n它。")) == 1
    assert len(called("Batch size.\n\nThe batch size.", "批次大小。\n\n大小。")) == 1


def test_the_name_of_an_api_may_stand_for_its_term(called: Callable[..., list[str]]) -> None:
    assert called("Batch normalization.", "用 `BatchNormalization`。") == []
    assert called("The batch size.", "参数 `batch_size`。") == []


def test_sections_with_other_numbers_of_paragraphs_are_read_whole(
    called: Callable[..., list[str]],
) -> None:
    assert called("The batch size.\n\nMore.", "批次大小，等等。") == []
    assert len(called("The batch size.\n\nMore.", "大小，等等。")) == 1


@pytest.mark.parametrize(
    ("glossary", "message"),
    [
        ("# Glossary\n", "docs/en/glossary.md: there is no table of terms"),
        ("| English |\n| --- |\n| layer |\n", "docs/en/glossary.md:3: give the term in each"),
        ("| a | b |\n| --- | --- |\n| layer | |\n", "docs/en/glossary.md:3: the term has no form"),
    ],
)
def test_a_glossary_that_cannot_be_used_is_an_error(
    called: Callable[..., list[str]], glossary: str, message: str
) -> None:
    with pytest.raises(EngineError, match=message):
        called("A.", "甲。", glossary)


def test_a_project_without_a_glossary_is_told_which_setting_names_it(project: Project) -> None:
    project.configure('languages = { en = "docs/en", zh = "docs/zh" }\n')
    with pytest.raises(EngineError, match="set `glossary`"):
        read_terms(project.config)
