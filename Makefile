# The commands people type. Anything longer than two lines of shell is in scripts/.

SHELL := bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

BIN := .venv/bin
GROUPS := bench build engine guide lint site test
CHECKED := src tests scripts benchmarks

# Without bytecode every process of Python compiles anew what it imports, which takes longer than most
# commands; some images of Debian say that none is to be written.
unexport PYTHONDONTWRITEBYTECODE

# Touched after an installation; when a requirements file is newer, everything is installed again.
# All purposes share one environment, since a record of a block is good for one set of packages.
INSTALLED := .venv/.installed

.PHONY: help setup site verify preview check test test-thoroughly mutants update sync translations lint format bench lighthouse zensical publish lock lock-matrix matrix clean

help: ## Explain each command in a line
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-20s %s\n", $$1 ($$1 == "publish" ? " VERSION=1.0" : ""), $$2 }' Makefile

setup: $(INSTALLED) ## Install everything into .venv (the other commands do this themselves)

site: $(INSTALLED) ## Verify every block, then build both languages into site/
	@scripts/site

verify: $(INSTALLED) ## Verify every block of every page (ARGS="docs/en/index.md" for one page)
	@$(BIN)/verified-docs verify $(ARGS)

preview: $(INSTALLED) ## Show both languages at once and as you edit; each page says how far it is verified
	@$(BIN)/verified-docs serve

check: $(INSTALLED) ## Check what you edited: its blocks, programs and outputs, and the site (ARGS="docs/en/index.md")
	@scripts/check $(ARGS)

test: $(INSTALLED) ## Test the engine, every page, and the site in a real browser
	@VERIFIED_DOCS_BROWSER="$$(scripts/browser)" && export VERIFIED_DOCS_BROWSER && scripts/test $(ARGS)

test-thoroughly: $(INSTALLED) ## The same with many examples, every program and every combination in the browser
	@VERIFIED_DOCS_BROWSER="$$(scripts/browser)" && export VERIFIED_DOCS_BROWSER && scripts/test --thorough $(ARGS)

mutants: $(INSTALLED) ## Change outputs and code, one thing at a time, and report what no page notices
	@$(BIN)/verified-docs mutants $(ARGS)

update: $(INSTALLED) ## Write what the blocks print today into the pages, in both languages, and the snippets
	@$(BIN)/verified-docs update $(ARGS)
	@scripts/badge

matrix: $(INSTALLED) ## Run every program in other versions and backends (ARGS="tensorflow-2.19 docs/en/index.md" for one)
	@$(BIN)/verified-docs matrix $(ARGS)

sync: $(INSTALLED) ## Carry what the languages share from the page you edited (ARGS="docs/en/index.md")
	@$(BIN)/verified-docs sync $(ARGS)

translations: $(INSTALLED) ## List pages that have fallen behind the other language, with the paragraphs that changed
	@$(BIN)/verified-docs translations $(ARGS)

lint: $(INSTALLED) ## Check style (Python, scripts, styles), types, the order of the packages and the workflows
	$(BIN)/ruff check $(CHECKED)
	$(BIN)/ruff format --check $(CHECKED)
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache --no-logo
	scripts/biome check --error-on-warnings
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/zizmor --offline --quiet .github/workflows

format: $(INSTALLED) ## Rewrite the code in the project's style
	$(BIN)/ruff check --fix $(CHECKED)
	$(BIN)/ruff format $(CHECKED)
	scripts/biome check --write

bench: $(INSTALLED) ## Measure what the engine promises, and time it beside pytest-markdown-docs and nbmake
	@$(BIN)/python -m benchmarks

lighthouse: $(INSTALLED) ## Have Lighthouse score a page of each kind; needs Node.js
	@VERIFIED_DOCS_BROWSER="$$(scripts/browser)" && export VERIFIED_DOCS_BROWSER && $(BIN)/python -m benchmarks.lighthouse

zensical: $(INSTALLED) ## Build the English site with Zensical beside MkDocs, and say what each costs (ARGS=FOLDER keeps it)
	@$(BIN)/python -m benchmarks.zensical $(ARGS)

publish: $(INSTALLED) ## Put a version of both languages on the local branch gh-pages
	@scripts/publish --check "$$VERSION" && $(BIN)/verified-docs verify \
	&& $(BIN)/verified-docs snippets --check && scripts/publish "$$VERSION"

lock: ## Resolve the versions in requirements/ again (ARGS="--upgrade" for the newest)
	@scripts/lock $(ARGS)

lock-matrix: ## Resolve the versions in requirements/matrix/ (ARGS="--upgrade" for all of them)
	@scripts/lock-matrix $(ARGS)

clean: ## Remove what was built, cached and recorded, but not .venv
	rm -rf site .cache .verified .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(INSTALLED): pyproject.toml scripts/setup $(GROUPS:%=requirements/%.txt)
	@scripts/setup $(GROUPS)
	@touch $@
