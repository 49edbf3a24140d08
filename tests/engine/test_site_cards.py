"""The pictures that stand for pages, drawn with the fonts of this machine."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from verified_docs.site import chosen, installed_fonts
from verified_docs.site.files import cards as drawing
from verified_docs.site.files.cards import Card, lacking, no_card
from verified_docs.site.files.fonts import Face, Faces, Installed, parsed

CARDS = {
    "en": Card("Losses and metrics inside a layer", "Build models", "The Guide", "All is run."),
    "zh": Card("三种写法：序贯、函数式、子类化", "搭建模型", "实测指南", "每一段代码都运行过。"),
}


@pytest.fixture(params=list(CARDS))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def faces(language: str) -> Faces:
    found = chosen(installed_fonts(), language)
    if found is None:
        pytest.skip(f"no font for {language} is installed")
    return found


def test_a_card_has_the_size_that_sites_ask_for_and_weighs_little(language: str, faces: Faces):
    content = drawing.draw_card(CARDS[language], faces)
    picture = Image.open(io.BytesIO(content))
    assert picture.size == (1200, 630)
    assert len(content) < 25_000


def test_the_text_of_a_card_keeps_clear_of_its_edges(language: str, faces: Faces):
    card = replace(CARDS[language], title=CARDS[language].title * 3)
    picture = Image.open(io.BytesIO(drawing.draw_card(card, faces))).convert("RGB")
    right = picture.crop((1200 - 60, 0, 1200, 630))
    below = picture.crop((14, 630 - 40, 1200, 630))
    for edge in (right, below):
        assert edge.getcolors() == [(edge.width * edge.height, (255, 255, 255))]


def test_what_is_drawn_differently_has_another_name(language: str, faces: Faces):
    card = CARDS[language]
    others = [replace(card, **{name: "x"}) for name in ("title", "section", "guide", "line")]
    names = {drawing.card_name(one, faces) for one in (card, *others)}
    names.add(drawing.card_name(card, Faces(faces.regular, faces.bold)))
    assert len(names) == 6


def test_a_letter_that_no_font_has_is_named(language: str, faces: Faces):
    card = CARDS[language]
    assert lacking(card, faces) == ""
    assert lacking(replace(card, title=f"{card.title} \U000f1234"), faces) == "\U000f1234"
    assert "\U000f1234" in no_card("a.md", "\U000f1234")


def test_chinese_breaks_before_no_punctuation_and_words_stay_whole():
    pieces = list(drawing._unbroken("用 fit 训练，或“自己”写 train_step"))
    assert "".join(pieces) == "用 fit 训练，或“自己”写 train_step"
    assert "练，" in pieces
    assert "“自" in pieces
    assert "己”" in pieces
    assert "train_step" in pieces


LISTING = """\
/f/Noto.ttc\t2\tNoto Sans CJK SC\t80\t0\t100
/f/NotoBold.ttc\t2\tNoto Sans CJK SC,Noto Sans CJK SC Bold\t200\t0\t100
/f/NotoBold.ttc\t0\tNoto Sans CJK JP\t200\t0\t100
/f/Slanted.ttf\t0\tDejaVu Sans\t80\t100\t100
/f/Narrow.ttf\t0\tDejaVu Sans\t80\t0\t75
/f/Variable.ttf\t65536\tNoto Sans\t80\t0\t100
/f/Range.ttf\t0\tNoto Sans\t[40 210]\t0\t100
/f/Sans.ttf\t0\tDejaVu Sans\t80\t0\t100
"""


def test_a_font_is_chosen_by_family_and_weight():
    fonts = parsed(LISTING)
    assert [font.face.path for font in fonts] == [
        "/f/Noto.ttc",
        "/f/NotoBold.ttc",
        "/f/NotoBold.ttc",
        "/f/Sans.ttf",
    ]
    expected = Faces(Face("/f/NotoBold.ttc", 2), Face("/f/Noto.ttc", 2))
    assert chosen(fonts, "zh") == expected
    latin = [font for font in fonts if "DejaVu Sans" in font.families]
    assert chosen(latin, "zh") is None
    assert chosen(latin, "en") == Faces(Face("/f/Sans.ttf", 0), Face("/f/Sans.ttf", 0))
    assert chosen([Installed(Face("a", 0), ("Other",), 80)], "en") is None
