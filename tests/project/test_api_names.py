"""The names of Keras and TensorFlow that the site knows, and where their reference is."""

import json
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT / "reference"
NAMES = json.loads((REFERENCE / "names.json").read_text("utf-8"))
INDEXES = [
    json.loads((REFERENCE / name).read_text("utf-8"))
    for name in ("keras.io.json", "tensorflow.org.json")
]


def test_every_address_is_a_page_that_an_index_of_the_reference_lists_the_name_on() -> None:
    checked = 0
    for name, entry in NAMES["names"].items():
        if "address" not in entry:
            continue
        page, _, anchor = entry["address"].partition("#")
        [listed] = [
            index["pages"].get(page.removeprefix(index["address"]), [])
            for index in INDEXES
            if page.startswith(index["address"])
        ]
        owner, _, member = name.rpartition(".")
        # tensorflow.org shows a method on the page of its class, under its name.
        assert name in listed or (owner in listed and member == anchor), name
        checked += 1
    assert checked > 1000


def test_an_index_says_where_it_was_taken_from() -> None:
    for index in INDEXES:
        assert index["address"].startswith("https://")
        assert {"repository", "path", "commit"} <= set(index["source"][0])
        assert len(index["source"][0]["commit"]) == 40


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("keras.layers.Input", "keras.Input"),
        ("keras.models.Model", "keras.Model"),
        ("keras.optimizers.Adam", "keras.optimizers.Adam"),
        ("keras.metrics.mean_squared_error", "keras.losses.mean_squared_error"),
        ("tf.reduce_mean", "tf.math.reduce_mean"),
    ],
)
def test_a_name_is_listed_as_its_reference_lists_it(alias: str, name: str) -> None:
    assert NAMES["aliases"].get(alias, alias) == name
    assert "address" in NAMES["names"][name]


def test_names_that_are_gone_lead_nowhere() -> None:
    known = set(NAMES["names"]) | set(NAMES["aliases"])
    assert not [name for name in known if name.startswith("keras.optimizers.legacy")]
    assert "keras.utils.Sequence" in known
    assert "keras.wrappers.scikit_learn.KerasClassifier" not in known
