# One command for each thing one does with this repository. None needs an active virtual environment.

PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
AUDIT := .audit
DATASETTE := .datasette
# As pip does for what it installs: where Python is told not to (PYTHONDONTWRITEBYTECODE), it would compile all of this
# at every start, a seventh of the time to the first answer. So it would derive what patterns need, 0.7 s of loading the
# extraction, which keeps that when it is loaded, and compile them, 3 s of the first hundreds of articles.
COMPILE = $(BIN)/python -m compileall -q app migrations && \
	env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -c 'import app.extract.monograph, app.cue; app.cue.keep_patterns()'
LOCKS := $(patsubst %,requirements/%.lock,runtime dev dask clients audit datasette)

# Pure stages: text in, facts out. Every branch of theirs is tested.
PURE := app/values/*,app/wikitext/*,app/facts/*,app/extract/*

.DEFAULT_GOAL := help
# `docs` is a folder too.
.PHONY: docs help setup bytecode test lint migrations coverage serve readme openapi format sbom audit bench soak lock clean

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(STAMP)  ## Create .venv with the locked dependencies and the project

# A lock is whole, so nothing is looked up (--no-deps): pip takes a locked version that is asked for with extras no more
# once the index has a newer one. That it is whole is checked afterwards.
$(STAMP): pyproject.toml requirements/dev.lock
	@command -v $(PYTHON) >/dev/null || { \
		echo "make setup: '$(PYTHON)' not found. Install Python 3.11 or newer, or run: make setup PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "make setup: Python 3.11 or newer is needed; '$(PYTHON)' is $$($(PYTHON) -V 2>&1)." \
			"Run: make setup PYTHON=/path/to/python" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Installing python3-venv"; sh tests/install_packages.sh python3-venv; \
		$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
			echo "make setup: '$(PYTHON)' lacks venv and ensurepip. On Debian or Ubuntu run: sudo apt-get install python3-venv" >&2; exit 1; }; }
	@$(BIN)/python -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "Creating $(VENV)"; $(PYTHON) -m venv --clear $(VENV); }
	@echo "Installing the locked dependencies"
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r requirements/dev.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(COMPILE)
	@problems=$$($(BIN)/python -m pip --disable-pip-version-check check) || { echo "$$problems" >&2; exit 1; }
	@touch $@

test: lint migrations coverage  ## Run every check: lint, types, imports, migrations, tests, coverage

lint: setup
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

# The models and the migrations describe the same schema: shown on a new database, away from any other.
migrations: setup
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
		export MONOGRAPH_DATABASE_URL="sqlite:///$$folder/check.db" && \
		$(BIN)/alembic --quiet upgrade head && $(BIN)/alembic --quiet check

coverage: setup
	@$(BIN)/pytest --numprocesses auto --dist loadgroup --cov --cov-report=
	@$(BIN)/coverage report --fail-under=95
	@$(BIN)/coverage report --include='$(PURE)' --fail-under=100

# What has changed since.
bytecode: setup
	@$(COMPILE)

# Exit code 1 is that the seed was skipped, where its article is stored already at a known revision: it is served.
serve: bytecode  ## Load the seed article and serve it (PORT=8000)
	@$(BIN)/monograph migrate
	@$(BIN)/monograph ingest seeds || [ $$? -eq 1 ]
	@exec $(BIN)/monograph serve --port $(PORT)

format: setup  ## Format the code and apply the safe fixes
	@$(BIN)/ruff check --fix --quiet . || true
	@$(BIN)/ruff format .

readme: setup  ## Write the service's present answers into the README
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT && \
		export MONOGRAPH_DATABASE_URL="sqlite:///$$folder/readme.db" && \
		$(BIN)/monograph ingest seeds >/dev/null && $(BIN)/python -m tests.refresh_readme "$$MONOGRAPH_DATABASE_URL"

openapi: setup  ## Write docs/openapi.json and tell what breaks clients (BREAKING=meant to write that)
	@$(BIN)/python -m tests.refresh_openapi $(BREAKING)

docs: setup  ## Write the reference pages of docs/ from the code
	@$(BIN)/python -m tests.refresh_reference

# All of it takes 25 minutes: PARTS="reads start" takes some, DATABASE=FILE a ready one of 20,000 generated drugs.
bench: bytecode $(DATASETTE)/.installed  ## Measure against what else there is, into benchmarks/RESULTS.md (PARTS=, DATABASE=)
	@command -v wrk >/dev/null || { \
		echo "make bench: wrk is missing. On Debian or Ubuntu run: sudo apt-get install wrk" >&2; exit 2; }
	@$(BIN)/python benchmarks/bench.py $(PARTS) $(foreach file,$(DATABASE),--database $(file))

soak: setup  ## Try for a quarter of an hour to break it, and write benchmarks/SOAK.md; fails where anything is lost
	@$(BIN)/python benchmarks/soak.py

# It warns that a lock does not say what needs what.
sbom: $(AUDIT)/.installed  ## Write what is locked as CycloneDX into build/, for what runs and for what tests it
	@mkdir -p build
	@for lock in runtime dev; do \
		PYTHONWARNINGS=ignore $(AUDIT)/bin/cyclonedx-py requirements requirements/$$lock.lock --pyproject pyproject.toml --short-PURLs \
			--output-reproducible --validate --output-file build/sbom-$$lock.cdx.json && \
		echo "Wrote build/sbom-$$lock.cdx.json"; done

audit: setup $(AUDIT)/.installed  ## Ask for known vulnerabilities of what is locked
	@$(BIN)/python -m tests.audit_locks $(AUDIT)/bin/pip-audit

# Environments of their own, each from its lock.
$(AUDIT)/.installed $(DATASETTE)/.installed: .%/.installed: requirements/%.lock
	@$(PYTHON) -m venv --clear .$*
	@.$*/bin/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@

lock:  ## Write the lock files again (UPGRADE=--upgrade for newer versions)
	@tools=$$(mktemp -d) && trap 'rm -rf "$$tools"' EXIT && \
		$(PYTHON) -m venv "$$tools" && "$$tools/bin/pip" install -qq --disable-pip-version-check uv && \
		compile() { "$$tools/bin/uv" pip compile "$$@" $(UPGRADE) --no-config --quiet --universal \
			--python-version 3.11 --generate-hashes --no-strip-extras --no-header --no-emit-index-url --no-emit-find-links; } && \
		project() { compile pyproject.toml --group build "$$@" >/dev/null; } && \
		project --extra cds --extra opentelemetry --extra postgresql --output-file requirements/runtime.lock && \
		project --all-extras --group dev --constraint requirements/runtime.lock --output-file requirements/dev.lock && \
		project --extra dask --extra postgresql --constraint requirements/dev.lock --output-file requirements/dask.lock && \
		compile --group clients --output-file requirements/clients.lock >/dev/null && \
		compile --group audit --constraint requirements/dev.lock --output-file requirements/audit.lock >/dev/null && \
		compile --group datasette --constraint requirements/dev.lock --output-file requirements/datasette.lock >/dev/null
	@echo "Wrote $(LOCKS)"

clean:  ## Remove the environment, caches and test results
	@rm -rf $(VENV) $(AUDIT) $(DATASETTE) build dist htmlcov .coverage .coverage.* .hypothesis .tools .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@find app migrations tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
