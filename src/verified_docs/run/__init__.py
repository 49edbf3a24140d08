"""Run programs: each page in a process of its own, forked from one that has done the imports."""
