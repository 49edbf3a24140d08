"""Each guide begins with what a reader will be able to do, and with what to know before."""

from __future__ import annotations

import re

from verified_docs.model.page import Page

OUTCOME = {
    "en": re.compile(r"\*\*After this page you can\*\* .+ \*\*Know before\*\*: .+"),
    "zh": re.compile(r"\*\*读完本页，你会\*\*.+\*\*先要了解\*\*：.+"),
}
"""The paragraph; the site adds the minutes."""


def test_a_guide_says_what_it_is_for_and_what_to_know_before(page: Page) -> None:
    _, language, folder, *_ = page.name.split("/")
    if folder != "guides" or page.is_notebook:
        return
    title = next(at for at, line in enumerate(page.text.splitlines()) if line.startswith("# "))
    _, first, attributes, *_ = page.text.splitlines()[title + 1 :]
    assert OUTCOME[language].fullmatch(first), f"{page.name}: {first}"
    assert attributes == "{ .outcome }", page.name
