"""Run every code block of a documentation site; compare what it printed with what the page says."""

__version__ = "0.1.0"
