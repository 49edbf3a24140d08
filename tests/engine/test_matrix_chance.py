"""Other random numbers are told apart from a program that does something else."""

from __future__ import annotations

import pytest

from verified_docs.compare import Tolerance
from verified_docs.matrix.reseeded import is_chance, with_other_seeds

PLAIN = Tolerance()


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ("keras.utils.set_random_seed(0)", "keras.utils.set_random_seed(5)"),
        ("x = draw((2,), seed=1)", "x = draw((2,), seed=6)"),
        (
            "a = SeedGenerator(1); b = SeedGenerator(2)",
            "a = SeedGenerator(6); b = SeedGenerator(7)",
        ),
        ("é = 'é'; set_random_seed(0)", "é = 'é'; set_random_seed(5)"),
        ("tf.random.set_seed(\n    1,\n)", "tf.random.set_seed(\n    6,\n)"),
    ],
)
def test_each_seed_that_a_program_writes_is_another(source: str, changed: str) -> None:
    assert with_other_seeds(source, 5) == changed


@pytest.mark.parametrize(
    "source",
    [
        "print(0)",
        "np.random.default_rng(0)",
        "numpy.random.default_rng(seed=0)",
        "Dropout(0.5, seed=None)",
        "draw(seed=seed)",
        "draw(seed=True)",
        "not Python at all",
    ],
)
def test_a_program_without_a_seed_has_no_chance(source: str) -> None:
    assert with_other_seeds(source, 5) is None


SHOWN = "shape (2, 3)\nloss 0.5\naccuracy 0.9"
OTHERS = ("shape (2, 3)\nloss 0.7\naccuracy 0.8", "shape (2, 3)\nloss 0.4\naccuracy 0.7")


def test_numbers_in_lines_that_other_seeds_change_are_chance() -> None:
    assert is_chance(SHOWN, "shape (2, 3)\nloss 0.6\naccuracy 0.9", OTHERS, PLAIN)


@pytest.mark.parametrize(
    "came",
    [
        "shape (2, 4)\nloss 0.5\naccuracy 0.9",
        "shape (2, 4)\nloss 0.6\naccuracy 0.8",
        "shape (2, 3)\nloss: 0.6\naccuracy 0.9",
        "shape (2, 3)\nloss 0.6 0.7\naccuracy 0.9",
        "shape (2, 3)\nloss 0.6",
        "shape (2, 3)\nloss 0.6\naccuracy 0.9\nand more",
        "",
    ],
)
def test_what_no_seed_changes_is_no_chance(came: str) -> None:
    assert not is_chance(SHOWN, came, OTHERS, PLAIN)


def test_a_word_is_chance_only_where_another_seed_gives_it() -> None:
    others = ("it is a dog", "it is a dog")
    assert is_chance("it is a cat", "it is a dog", others, PLAIN)
    assert not is_chance("it is a cat", "it is a cow", others, PLAIN)


def test_more_lines_are_chance_where_another_seed_gives_as_many() -> None:
    shown = "epoch 1\nloss 0.5\nlayers 3"
    others = ("epoch 1\nloss 0.6\nepoch 2\nloss 0.4\nlayers 3",)
    assert is_chance(shown, "epoch 1\nloss 0.7\nepoch 2\nloss 0.3\nlayers 3", others, PLAIN)
    assert not is_chance(shown, "epoch 1\nloss 0.7\nepoch 2\nloss 0.3\nlayers 4", others, PLAIN)


def test_without_another_run_nothing_is_chance() -> None:
    assert not is_chance(SHOWN, "shape (2, 3)\nloss 0.6\naccuracy 0.9", (), PLAIN)
