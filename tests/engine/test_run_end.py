"""The end of a page is told once."""

from __future__ import annotations

from projects import Project


def test_a_page_that_dies_after_its_last_block_fails_that_block(project: Project) -> None:
    project.write(
        "docs/page.md",
        """
        ```python { id="only" }
        import json, os

        dumps = json.dumps


        def last_words(value, **options):
            return os._exit(3) if value.get("type") == "finished" else dumps(value, **options)


        json.dumps = last_words
        ```
        """,
    )
    verdict = project.verify()["only"]
    assert verdict.status == "failed"
    assert "exit status 3" in verdict.failures[0].message
