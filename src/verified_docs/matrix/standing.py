"""What is known of a page's blocks in each environment, for the site to tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from verified_docs.errors import EngineError, PageError
from verified_docs.matrix.classified import Entry
from verified_docs.matrix.committed import (
    Committed,
    as_it_was,
    digest_of,
    file_of,
    name_of,
    same_but_for_words,
)
from verified_docs.matrix.declared import Declared, declared_environments
from verified_docs.model import Page
from verified_docs.settings import Config
from verified_docs.slicing import snippets_of

Programs = Mapping[str, tuple[str, str, str]]
"""By id of a block: how entries call its program, the program's digest, and its source."""

SAME = ("holds", "chance")
"""Results of a program that does what its page says."""


@dataclass(frozen=True)
class There:
    """What one block's program did in one environment."""

    environment: Declared
    entry: Entry
    is_older: bool
    """Whether it was another program then: the block, or what it shows, has changed since."""

    @property
    def is_same(self) -> bool:
        """Whether it does there what the page says."""
        return self.entry["result"] in SAME

    @property
    def was_run(self) -> bool:
        """Whether it was run there."""
        return bool(self.entry["result"] != "not run")


class Elsewheres:
    """What is committed of all environments of a project, read once."""

    def __init__(self, config: Config) -> None:
        found = [
            (there, Committed.load(there, config))
            for environment in _declared(config)
            if file_of(environment, config).is_file()
            for there in (as_it_was(environment, config),)
        ]
        self._known = [(one, known) for one, known in found if known.programs]
        self._pages = {page for _, known in self._known for page in known.covered}

    @property
    def environments(self) -> Sequence[Declared]:
        """Those that something is known of, in the order in which they are declared."""
        return [environment for environment, _ in self._known]

    def covers(self, page: str) -> bool:
        """Whether something is known of a page, which is called as in `guides/fit`."""
        return page in self._pages

    def of(self, programs: Programs, run: Programs) -> dict[str, tuple[There, ...]]:
        """Return what is known of the blocks of a page, by their ids.

        Args:
            programs: Those of the page.
            run: Those of the page in the language whose programs are run; the same as above, or
                their translations. Of a block that has other code there nothing is known.
        """
        found = {}
        for id_, (_, _, source) in programs.items():
            name, digest, its = run.get(id_, ("", "", ""))
            if not name or not same_but_for_words(source, its):
                continue
            found[id_] = tuple(
                There(environment, entry, entry["program"] != digest)
                for environment, known in self._known
                if (entry := known.programs.get(name)) is not None
            )
        return found


def programs_of(page: Page, config: Config) -> Programs:
    """Return the programs of a page's blocks; none where the page cannot be cut into programs."""
    try:
        programs = [snippet.page for snippet in snippets_of(page, config)]
    except PageError:
        return {}
    return {
        program.blocks[0].id: (name_of(program), digest_of(program), program.blocks[0].source)
        for program in programs
    }


def _declared(config: Config) -> list[Declared]:
    try:
        return list(declared_environments(config).values())
    except EngineError:
        return []  # `verified-docs matrix` tells what is wrong; a site is built without
