"""Explain every setting."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import typer

from verified_docs.cli.common import Format, FormatOption, print_json, told_plainly
from verified_docs.settings import GIB, MIB, SIZES, TABLE, Config, load_config, seen_from_here

WIDTH = 80


@dataclass(frozen=True)
class Setting:
    """A setting, as it is written in `pyproject.toml`."""

    name: str
    value: str
    """What holds in this project."""
    default: str
    """What holds where it is not set."""
    meaning: str
    """A sentence or more, in Markdown."""


def settings(format_: FormatOption = Format.text) -> None:
    """Explain every setting, with what holds in this project.

    Settings stand below [tool.verified-docs] in pyproject.toml, and all of them are optional. For
    each there is a line `name = value`, what holds unless it is set where that is something else,
    and what it means.

    --format json prints a list with `name`, `value`, `default` and `meaning`.

    Reads pyproject.toml. Writes nothing.

    Exit status:
      0    The settings are explained.
      2    A setting is unknown or wrong.
      130  Interrupted.

    Examples:
      Explain every setting:
        $ verified-docs settings

    See also:
      verified-docs verify
    """
    with told_plainly():
        config = load_config(Path.cwd())
        explained = settings_of(config)
        if format_ is Format.json:
            print_json([asdict(one) for one in explained])
            return
        typer.echo(f"[tool.{TABLE}]  # {seen_from_here(config.root / 'pyproject.toml')}")
        for one in explained:
            unless = "" if one.value == one.default else f"  # {one.default} unless set"
            value = one.value if len(one.value) < WIDTH else f"{one.value[: WIDTH - 10]}…"
            typer.echo(f"\n{one.name} = {value}{unless}")
            indent = "    "
            typer.echo(
                textwrap.fill(one.meaning, WIDTH, initial_indent=indent, subsequent_indent=indent)
            )


def settings_of(config: Config) -> list[Setting]:
    """Return every setting, with its value in a project."""
    meanings = _meanings()
    unset = Config(root=config.root)
    found = []
    for field in Config.model_fields:
        if field != "root":
            value, default = (_written(field, getattr(one, field), one) for one in (config, unset))
            found.append(Setting(field.replace("_", "-"), value, default, meanings[field]))
    return found


def _meanings() -> dict[str, str]:
    """Return what the settings say of themselves, by the names of their fields."""
    (model,) = ast.parse(textwrap.dedent(inspect.getsource(Config))).body
    assert isinstance(model, ast.ClassDef)
    found = {}
    for field, text in zip(model.body, model.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr):
            assert isinstance(field.target, ast.Name)
            found[field.target.id] = inspect.cleandoc(ast.literal_eval(text.value))
    return {name: " ".join(meaning.split()) for name, meaning in found.items()}


def _written(field: str, value: Any, config: Config) -> str:
    """Return a value as TOML has it, in one line."""
    if field in SIZES:
        unit, name = (GIB, "GiB") if value % GIB == 0 else (MIB, "MiB")
        return f'"{value / unit:g} {name}"'
    if isinstance(value, Path):
        return _text(value.relative_to(config.root).as_posix())
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Mapping):
        items = (f"{key} = {_written('', item, config)}" for key, item in value.items())
        return f"{{ {', '.join(items)} }}" if value else "{}"
    if isinstance(value, tuple):
        return f"[{', '.join(_text(item) for item in value)}]"
    return f"{value:g}".replace("0.001", "1e-3") if isinstance(value, float) else str(value)


def _text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
