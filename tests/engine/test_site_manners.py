"""What a page carries, and what it may load."""

from __future__ import annotations

import base64
import hashlib
import io

import pytest
from PIL import Image
from trees import edited

from verified_docs.site import WORDS
from verified_docs.site.page.compact import compact, without_plain_marks
from verified_docs.site.page.figures import light_figure, with_light_figures
from verified_docs.site.page.policy import with_policy
from verified_docs.site.page.repository import repository_line
from verified_docs.site.page.tables import with_an_end, without_empty_heads

CHARSET = '<meta charset="utf-8">'


def hashed(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@pytest.mark.parametrize("start", ["<script>", '<script type="module">', "<script type=module>"])
def test_a_script_inside_a_page_is_known_by_its_hash(start: str):
    assert hashed("a = 1") in with_policy(f"{CHARSET}{start}a = 1</script>")


@pytest.mark.parametrize("start", ['<script src="a.js">', '<script type="application/json">'])
def test_a_script_from_a_file_and_data_need_no_hash(start: str):
    assert "sha256" not in with_policy(f"{CHARSET}{start}1</script>")


def test_a_style_inside_a_page_is_known_by_its_hash():
    assert f"style-src 'self' {hashed('a { }')};" in with_policy(f"{CHARSET}<style>a {{ }}</style>")


def test_the_policy_comes_before_anything_that_it_is_about():
    html = with_policy(f"<head>{CHARSET}<script>a</script></head>")
    assert html.index("Content-Security-Policy") < html.index("<script>")


def test_only_the_preview_runs_scripts_that_no_hash_knows():
    page = f"{CHARSET}<script>a</script>"
    assert "'unsafe-inline'" not in with_policy(page)
    assert "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline';" in with_policy(
        page, injected=True
    )


def test_a_compact_page_keeps_its_code_as_it_is():
    code = '<pre>x\n    <span class="mi">=</span></pre>'
    html = edited(f"<p>a\n   b</p>\n\n  {code}\n", compact)
    assert html == f"<p>a\nb</p>\n{code}\n"


def test_marks_without_a_look_are_left_out_of_code():
    code = '<span class="n">x</span>\n    <span class="mi">=</span> <span class="w"> </span>'
    assert without_plain_marks(code) == 'x\n    <span class="mi">=</span>  '


def plot() -> bytes:
    picture = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    picture.putdata([(18, 112, 106, (x * y) % 256) for x in range(64) for y in range(64)])
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def test_a_light_figure_keeps_size_and_colours():
    light = light_figure(plot())
    assert light is not None
    assert len(light) < len(plot())
    with Image.open(io.BytesIO(light)) as picture:
        assert picture.size == (64, 64)
        colours = {pixel[:3] for _, pixel in picture.getcolors(5000) if pixel[3]}
        degrees = {pixel[3] for _, pixel in picture.getcolors(5000)}
    assert colours == {(18, 112, 106)}
    assert len(degrees) == 8


@pytest.mark.parametrize("content", [b"<svg/>", b"\x89PNG damaged"])
def test_what_is_no_sound_png_is_shown_as_it_is(content: bytes):
    assert light_figure(content) is None


def test_a_page_shows_the_light_forms_that_exist():
    html = '<img alt="a" src="../figures/a/b.png#only-light"><img src="other.png">'
    assert edited(html, with_light_figures, {"figures/a/b.png"}) == (
        '<img alt="a" src="../figures/a/b.webp#only-light"><img src="other.png">'
    )


def test_the_empty_corner_of_a_table_is_no_heading():
    table = "<table><tbody><tr>{}</tr></tbody></table>"
    heads = table.format('<th></th><th style="a"></th><th>x</th>')
    cells = table.format('<td></td><td style="a"></td><th>x</th>')
    assert edited(heads, without_empty_heads) == cells


@pytest.mark.parametrize("language", list(WORDS))
@pytest.mark.parametrize(
    ("repository", "edit", "report"),
    [
        ("https://github.com/a/b.git", "/edit/main/", "/issues/new?title="),
        ("https://gitlab.com/a/b/", "/-/edit/main/", "/-/issues/new?issue%5Btitle%5D="),
        ("https://gitlab.example.org/a/b", "/-/edit/main/", "/-/issues/new?issue%5Btitle%5D="),
    ],
)
def test_a_repository_is_linked_as_its_host_wants(
    language: str, repository: str, edit: str, report: str
):
    base = repository.removesuffix("/").removesuffix(".git")
    line = repository_line(repository, "main", "docs/zh/a b.md", WORDS[language])
    assert f'"{base}{edit}docs/zh/a%20b.md">{WORDS[language].edit}</a>' in line
    assert f'"{base}{report}docs%2Fzh%2Fa%20b.md%3A%20">{WORDS[language].report}</a>' in line


@pytest.mark.parametrize("repository", ["", "https://example.org/a", "https://evilgithub.com/a"])
def test_an_unknown_host_is_not_linked(repository: str):
    assert repository_line(repository, "main", "docs/a.md", WORDS["en"]) == ""


def test_something_follows_every_table():
    ended = edited("<p></p>\n<table></table>\n", with_an_end)
    assert ended.endswith('</table>\n<span hidden=""></span>')
    assert edited("<table></table><p></p>", with_an_end) == "<table></table><p></p>"
    assert edited("", with_an_end) == ""
