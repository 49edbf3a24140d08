"""How the help of a command is laid out: as a page of a manual, from the command's docstring.

The docstring says what the command does, what it reads and what it writes. Its sections from
`Exit status:` on, and then `Examples:` and `See also:`, keep their lines and stand below the
options.
"""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup

from verified_docs.cli.common import told_plainly

_FIRST_SECTION = "\nExit status:\n"


def _parts(text: str | None) -> tuple[str, str]:
    """Return what is wrapped above the options, and the sections below them."""
    above, found, below = (text or "").partition(_FIRST_SECTION)
    return above.rstrip(), (found + below).strip("\n")


class Manual(TyperCommand):
    """A command whose help is a page of the manual."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        settings["help"], self.sections = _parts(settings.get("help"))
        super().__init__(*args, **settings)

    def invoke(self, ctx: Any) -> Any:
        """Run the command; an interruption ends it plainly, whatever it is about to import."""
        with told_plainly():
            return super().invoke(ctx)

    def collect_usage_pieces(self, ctx: Any) -> list[str]:
        """Return `[OPTIONS] FILE [PAGE]...`: in brackets what may be left out."""
        pieces = [self.options_metavar or ""]
        for parameter in self.get_params(ctx):
            if parameter.param_type_name == "argument":
                name = parameter.metavar or (parameter.name or "").upper()
                name = name if parameter.required else f"[{name}]"
                pieces.append(name if parameter.nargs == 1 else f"{name}...")
        return pieces

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write arguments by their name alone, then the options."""
        rows: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": []}
        for parameter in self.get_params(ctx):
            record = parameter.get_help_record(ctx)
            if record is None:
                continue
            if parameter.param_type_name == "argument":
                name = parameter.metavar or (parameter.name or "").upper()
                rows["Arguments"].append((name, getattr(parameter, "help", None) or ""))
            else:
                rows["Options"].append(record)
        for title, records in rows.items():
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write the sections as they are."""
        _write(self.sections, formatter)


class Contents(TyperGroup):
    """The command itself: its help lists the others."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        settings["help"], self.sections = _parts(settings.get("help"))
        super().__init__(*args, **settings)

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write the sections as they are."""
        _write(self.sections, formatter)


def _write(sections: str, formatter: Any) -> None:
    if sections:
        formatter.write_paragraph()
        formatter.write(sections + "\n")
