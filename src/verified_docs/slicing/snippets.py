"""Write every block as a program of its own, and read it back as a page to be verified.

A snippet holds the statements of earlier blocks that its block needs, the block, and what it
prints, as comments. `snippets/<language>/<page>/<id>.py` is generated and never edited by hand.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verified_docs.errors import PageError, Problem
from verified_docs.kinds import PROGRAM, SCRIPT, kind_of
from verified_docs.model import ANY_VERSION, Block, Page, write_whole
from verified_docs.read import SUFFIXES
from verified_docs.settings import Config
from verified_docs.slicing.standalone import FOLDER, programs_folder, standalone_code
from verified_docs.slicing.typed import what_to_type

_WORDS = {"zh": ("出自", "输出：")}
_DEFAULT_WORDS = ("From", "Output:")


@dataclass(frozen=True)
class Snippet:
    """The standalone program of one block."""

    path: Path
    """The file it belongs in."""
    text: str
    """The file's content."""
    page: Page
    """The program as a page of one block, which documents what the block's page documents."""


def snippets_of(page: Page, config: Config) -> list[Snippet]:
    """Return the standalone program of each block of a page that lies in a language's folder.

    A block that is not run gets none: nothing would prove it. One with a condition has one, which
    runs where the condition holds, so that the programs are the same wherever they are written.
    Neither does one that is no program:
    commands of a shell, or a signature.

    Raises:
        PageError: a block `needs` another that is not above it, or cannot be parsed.
    """
    place = config.place_of(page.path)
    if place is None:
        return []
    blocks = _as_scripts(page, config)
    problems = []
    snippets = []
    for number, block in enumerate(blocks):
        if not kind_of(block).is_program:
            continue
        try:
            snippets.append(_snippet(page, blocks, number, config))
        except KeyError as error:
            message = f"`needs` names {error}, which is no block above this one"
            problems.append(Problem(page.name, block.line, message))
        except SyntaxError as error:
            if not block.options.raises:
                line = block.page_line((error.lineno or 1) - 1)
                message = f"not Python: {error.msg}; mend it, or use ```text for what is no code"
                problems.append(Problem(page.name, line, message))
    if problems:
        raise PageError(problems)
    return snippets


def snippet_with(page: Page, block: str, needs: Sequence[str], config: Config) -> Snippet:
    """Return the program of one block as it is where the block `needs` others.

    The page lies in a language's folder, and has those blocks above the one of that id.
    """
    blocks = _as_scripts(page, config)
    number = [one.id for one in blocks].index(block)
    options = dataclasses.replace(blocks[number].options, needs=tuple(needs))
    blocks[number] = dataclasses.replace(blocks[number], options=options)
    return _snippet(page, blocks, number, config)


def write_snippets(snippets: Sequence[Snippet], pages: Sequence[Page], config: Config) -> list[str]:
    """Bring the files of these pages up to date; say what was written and what was removed."""
    changed = []
    wanted = {snippet.path: snippet.text for snippet in snippets}
    for path, text in wanted.items():
        if not path.is_file() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, text.encode())
            changed.append(f"wrote {_name(path, config)}")
    for path in stale_snippets(wanted, pages, config):
        path.unlink()
        changed.append(f"removed {_name(path, config)}")
    return changed


def snippet_drift(
    snippets: Sequence[Snippet], pages: Sequence[Page], config: Config
) -> list[Problem]:
    """Return what in the snippets' folder is not what the pages give."""
    wanted = {snippet.path: snippet.text for snippet in snippets}
    problems = [
        Problem(
            _name(path, config), 1, "is not what its page gives; `verified-docs snippets` writes it"
        )
        for path, text in wanted.items()
        if not path.is_file() or path.read_text("utf-8") != text
    ]
    problems += [
        Problem(_name(path, config), 1, "belongs to no block; `verified-docs snippets` removes it")
        for path in stale_snippets(wanted, pages, config)
    ]
    return problems


def stale_snippets(wanted: dict[Path, str], pages: Sequence[Page], config: Config) -> list[Path]:
    """Return the files that stand where snippets of these pages belong, or of no page at all."""
    folders = set()
    for page in pages:
        place = config.place_of(page.path)
        if place:
            folders.add(programs_folder(*place, config))
    for language, source in config.languages.items():
        root = config.root / FOLDER / language
        for folder in {path.parent for path in root.rglob("*.py")}:
            page_path = source / folder.relative_to(root)
            if not any(page_path.with_name(page_path.name + end).is_file() for end in SUFFIXES):
                folders.add(folder)
    return sorted(path for folder in folders for path in folder.glob("*.py") if path not in wanted)


def _as_scripts(page: Page, config: Config) -> list[Block]:
    """Return the blocks of a page that programs are made of."""
    return [
        kind_of(block).as_script(block, config.display)
        for block in page.blocks
        if ANY_VERSION.runs(block)
    ]


def _snippet(page: Page, blocks: Sequence[Block], number: int, config: Config) -> Snippet:
    block = blocks[number]
    place = config.place_of(page.path)
    assert place is not None
    language, inside = place
    source_word, output_word = _WORDS.get(language, _DEFAULT_WORDS)
    title = f"# {page.title}\n# {source_word} {page.name}#{block.id}"
    to_type = what_to_type(block)
    title += f"\n{to_type}" if to_type else ""
    parts = [title, standalone_code(blocks, number, config)]
    head = "\n\n".join(parts) + "\n"
    text = head
    documented = block.documented
    if documented and documented.text:
        shown = "\n".join(f"# {line}".rstrip() for line in documented.text.split("\n"))
        text += f"\n# {output_word}\n{shown}\n"
        first = head.count("\n") + 3
        documented = dataclasses.replace(
            documented, first_line=first, close_line=first + documented.text.count("\n") + 1
        )
    path = programs_folder(language, inside, config) / f"{block.id}.py"
    named = [other.options.timeout for other in blocks[:number] if other.id in block.options.needs]
    timeout = block.options.timeout + sum(named)  # each may take as long as on its page
    program = dataclasses.replace(
        block,
        options=dataclasses.replace(
            block.options, devices=None, workers=None, proof=False, timeout=timeout
        ),
        source=text.rstrip("\n"),
        line=1,
        documented=documented,
        kind=(PROGRAM if block.options.workers else SCRIPT).name,
        fence=None,
        files=(),
        given=(),
        excerpts=(),
    )
    name = _name(path, config)
    as_page = Page(page.path, name, text, page.title, (program,), ())
    return Snippet(path, text, as_page)


def _name(path: Path, config: Config) -> str:
    return path.relative_to(config.root).as_posix()
