"""The list of the kinds of block, and how to find one."""

from __future__ import annotations

from collections.abc import Iterator

from verified_docs.kinds.base import Kind
from verified_docs.kinds.cell import CellKind
from verified_docs.kinds.console import ConsoleKind
from verified_docs.kinds.excerpt import ExcerptKind
from verified_docs.kinds.own_program import ProgramKind
from verified_docs.kinds.parameters import ParametersKind
from verified_docs.kinds.script import ScriptKind
from verified_docs.kinds.session import SessionKind
from verified_docs.kinds.signature import SignatureKind
from verified_docs.model import Block, Options, known_options

SCRIPT = ScriptKind()
PROGRAM = ProgramKind()
CELL = CellKind()
PARAMETERS = ParametersKind()
EXCERPT = ExcerptKind()
KINDS: list[Kind] = [
    SCRIPT,
    CELL,
    SessionKind(),
    ConsoleKind(),
    SignatureKind(),
    PARAMETERS,
    EXCERPT,
    PROGRAM,
]
"""Every kind there is, in the order in which messages list them.

A project adds one of its own by appending it here in a module that it names under `preload`, so
that the process of a page knows it as well.
"""


def kind_of(block: Block) -> Kind:
    """Return the kind of a block."""
    return kind_named(block.kind)


def kind_named(name: str) -> Kind:
    """Return the kind of a name, as `Block.kind` holds it.

    Raises:
        LookupError: there is none of that name.
    """
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise LookupError(f"there is no kind of block that is called {name!r}")


def kinds_of_language(language: str) -> list[Kind]:
    """Return the kinds that a fence of a language may be of; none where it is not verified.

    Highlighting knows a language by its name in whatever case, and so does a reader: ```Python.
    """
    return [kind for kind in KINDS if language.lower() in kind.languages]


def kind_of_fence(language: str, options: Options) -> Kind | None:
    """Return the kind of a fence, given what is written after its marker; None: it is no block."""
    kinds = kinds_of_language(language) or ([EXCERPT] if options.source else [])
    return next((kind for kind in kinds if kind.reads(options)), None)


def misfits(block: Block) -> Iterator[str]:
    """Yield what is wrong with the options of a block, given what kind of block it is."""
    kind = kind_of(block)
    for option in known_options().values():
        given = getattr(block.options, option.attribute) != option.default
        if given and option.fits is not None and option.fits not in kind.takes:
            fitting = [one.called for one in KINDS if option.fits in one.takes]
            fits = " or ".join(fitting) or "a fence that is a file"
            yield f"option `{option.name}` belongs to {fits}, not to {kind.called}"
    options = block.options
    if options.proof and options.notest:
        yield "a proof that is not run proves nothing: take `proof` or `notest` away"
    if options.workers and (options.raises or options.warns or options.devices or options.stderr):
        yield (
            "`workers` runs processes of their own: `raises`, `warns`, `stderr` and `devices` do "
            "not apply"
        )
    if options.workers and options.stdin is not None:
        yield (
            "`workers` runs several processes, and which of them gets what is typed is chance: "
            "`stdin` does not apply"
        )
