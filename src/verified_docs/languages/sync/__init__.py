"""Carry what the languages of a page share from one to the others; `carry` begins."""
