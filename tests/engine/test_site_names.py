"""The list of public names that the search asks before its index."""

from __future__ import annotations

import json
from typing import Any

from verified_docs.site.api import Inventory, Using
from verified_docs.site.files.names import list_of_names

INVENTORY = Inventory.from_json(
    {
        "prefixes": {"pack.old": "pack"},
        "aliases": {"pack.Dense": "pack.layers.Dense"},
        "names": {
            "pack.Layer.add": {"kind": "method"},
            "pack.Model.save": {"kind": "method"},
            "pack.Scope.add": {"kind": "method"},
            "pack.layers.Dense": {"kind": "class"},
            "pack.ops.save": {"kind": "function"},
            "pack.ops.sum": {"kind": "function"},
        },
    }
)


def listed(*pages: Using) -> dict[str, Any]:
    return json.loads(list_of_names(pages, INVENTORY))


def user(title: str, *names: str) -> Using:
    return Using(title, f"{title}/", {}, named=frozenset(names))


def test_a_name_and_its_aliases_lead_to_one_heading():
    page = Using("Layers", "api/layers/", {}, {"pack.layers.Dense": "pack.Dense"})
    assert listed(Using("Home", "./", {}), page) == {
        "instead": {"pack.old": "pack"},
        "pages": [["api/layers/", "Layers"]],
        "names": [["pack.layers.Dense", 0, "pack.Dense"], ["pack.Dense", 0]],
        "apart": [],
    }


def test_what_more_pages_use_comes_first_and_members_come_last():
    sums = Using("Sums", "sums/", {}, {"pack.ops.save": "a", "pack.ops.sum": "b"})
    models = Using("Models", "models/", {}, {"pack.Model.save": "c"})
    users = [user(f"Guide {number}", "pack.Model.save", "pack.ops.sum") for number in range(2)]
    names = [name for name, *_ in listed(models, sums, *users)["names"]]
    assert names == ["pack.ops.sum", "pack.ops.save", "pack.Model.save"]


def test_a_member_stands_apart_when_more_pages_use_another_of_that_name_without_a_place():
    scopes = Using("Scopes", "scopes/", {}, {"pack.Model.save": "a", "pack.Scope.add": "b"})
    found = listed(scopes, user("Guide", "pack.Layer.add"))
    assert [found["names"][number][0] for number in found["apart"]] == ["pack.Scope.add"]


def test_where_no_name_has_a_place_the_list_is_empty():
    assert listed(Using("Home", "./", {})) == {
        "instead": {"pack.old": "pack"},
        "pages": [],
        "names": [],
        "apart": [],
    }
