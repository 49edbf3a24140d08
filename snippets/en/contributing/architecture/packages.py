# Architecture
# From docs/en/contributing/architecture.md#packages

import ast
import importlib.util
import tomllib
from pathlib import Path

import verified_docs

settings = Path(verified_docs.__file__).parents[2] / "pyproject.toml"
tools = tomllib.loads(settings.read_text("utf-8"))["tool"]
for layer in tools["importlinter"]["contracts"][0]["layers"]:
    for name in layer.split(" : "):
        file = Path(importlib.util.find_spec(f"verified_docs.{name}").origin)
        text = ast.get_docstring(ast.parse(file.read_text("utf-8")))
        print(f"{name}: {text.splitlines()[0]}")

# Output:
# __main__: `python -m verified_docs` is the command `verified-docs`.
# pytest_plugin: What pytest loads of this package in every run: its options, and the way to all the rest.
# cli: The command `verified-docs`: one module a command.
# report: Tell what a verification found: on a terminal, to GitHub, to a program.
# mutate: Measure what a verification proves: change one thing at a time and see whether it fails.
# site: What the site shows of pages and records.
# export: Turn a page into files that a reader takes away.
# languages: Keep the languages of a page in step, and tell what has fallen behind.
# write: Write what blocks give into their pages, and change no other byte.
# matrix: Run the programs of a project in other environments, and say what they did there.
# verify: Verify pages: what is on record is judged at once, the rest runs.
# record: Remember what blocks gave, where and when, so that nothing runs again that need not.
# compare: Compare what a run gave with what the page claims, and judge each block.
# run: Run programs: each page in a process of its own, forked from one that has done the imports.
# child: What runs in the process of a page: it sets itself apart, runs the blocks and reports each.
# slicing: Cut pages into programs: for each block the smallest one that still runs it by itself.
# read: Read pages: Markdown as the site renders it, and notebooks.
# kinds: The kinds of block: each is one class in one file, and everybody asks it what is particular.
# model: The nouns that everything is about: pages, blocks, options, outcomes; and files written whole.
# settings: Settings of a project: the table `[tool.verified-docs]` of its `pyproject.toml`.
# extras: What stands behind an extra of this package: missing until somebody asks for it.
# errors: Mistakes in what an author wrote, told with file and line.
