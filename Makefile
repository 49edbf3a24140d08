# The commands people type. Anything longer than two lines of shell is in scripts/.

SHELL := bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

BIN := .venv/bin
SITE_GROUPS := build engine guide site
DEVELOPMENT_GROUPS := bench lint test
CHECKED := src tests scripts benchmarks

# Touched after an installation; older than a requirements file: install again.
SITE_STAMP := .venv/.installed-site
DEVELOPMENT_STAMP := .venv/.installed-development

.PHONY: help setup site serve test update lint format bench publish lock clean

help: ## Explain each command in a line
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-20s %s\n", $$1 ($$1 == "publish" ? " VERSION=1.0" : ""), $$2 }' Makefile

setup: $(DEVELOPMENT_STAMP) ## Install everything into .venv (the other commands do this themselves)

site: $(SITE_STAMP) ## Verify every block, then build both languages into site/
	@scripts/site

serve: $(SITE_STAMP) ## Show both languages live while you edit
	@$(BIN)/verified-docs serve

test: $(DEVELOPMENT_STAMP) ## Test the engine, every page, and the site in a real browser
	@VERIFIED_DOCS_BROWSER="$$(scripts/browser)" && export VERIFIED_DOCS_BROWSER && $(BIN)/python -m pytest $(ARGS)

update: $(SITE_STAMP) ## Write what the blocks print today into the pages, in both languages
	@$(BIN)/verified-docs update $(ARGS)

lint: $(DEVELOPMENT_STAMP) ## Check style, types and the workflows
	$(BIN)/ruff check $(CHECKED)
	$(BIN)/ruff format --check $(CHECKED)
	$(BIN)/mypy
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/zizmor --offline --quiet .github/workflows

format: $(DEVELOPMENT_STAMP) ## Rewrite the code in the project's style
	$(BIN)/ruff check --fix $(CHECKED)
	$(BIN)/ruff format $(CHECKED)

bench: $(DEVELOPMENT_STAMP) ## Time the engine beside pytest-markdown-docs and nbmake on these pages
	@$(BIN)/python -m benchmarks

publish: $(SITE_STAMP) ## Put a version of both languages on the local branch gh-pages
	@$(BIN)/verified-docs verify && scripts/publish "$(VERSION)"

lock: ## Resolve the versions in requirements/ again (ARGS="--upgrade" for the newest)
	@scripts/lock $(ARGS)

clean: ## Remove what was built, cached and recorded, but not .venv
	rm -rf site .cache .verified .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(SITE_STAMP): pyproject.toml scripts/setup $(SITE_GROUPS:%=requirements/%.txt)
	@scripts/setup $(SITE_GROUPS)
	@touch $@

$(DEVELOPMENT_STAMP): $(SITE_STAMP) $(DEVELOPMENT_GROUPS:%=requirements/%.txt)
	@scripts/setup $(DEVELOPMENT_GROUPS)
	@touch $@
