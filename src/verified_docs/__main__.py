"""`python -m verified_docs` is the command `verified-docs`."""

from verified_docs.cli import app

app(prog_name="verified-docs")
