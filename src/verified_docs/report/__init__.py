"""Tell what a verification found: on a terminal, to GitHub, to a program."""
