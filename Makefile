# Readout. `make run` is all that a new user needs; `make help` lists what else there is.

PYTHON ?= python3
PORT ?= 8080
LIBRARY ?= readout.db
VENV := .venv
BIN := $(VENV)/bin
DONE := $(VENV)/.done
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
DATA := $(shell find src/readout/data -name '*.yml' -o -name '*.txt' 2>/dev/null)
ASSETS := $(shell find desk/assets -type f 2>/dev/null)
EXAMPLES := $(wildcard examples)
EXAMPLE := 987ec0c144a55e13

.DEFAULT_GOAL := help
.PHONY: help run setup test check docs bench lock clean

help: ## List these commands.
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-8s %s\n", $$1, $$2}'

run: setup ## Read the examples, print their contacts and one event, open the desk. PORT=… LIBRARY=… choose others.
	@$(BIN)/readout add --library '$(LIBRARY)' $(EXAMPLES) || test $$? -eq 1
	@$(BIN)/readout find --library '$(LIBRARY)' --limit 50 'channel:phone,video,meeting,visit,letter,unspecified'
	@echo 'One of these contacts, as three outlets tell it together (readout compare sets them beside each other):'
	@$(BIN)/readout brief --library '$(LIBRARY)' $(EXAMPLE) | sed '/^\[/d'
	@exec $(BIN)/readout serve --library '$(LIBRARY)' --port '$(PORT)'

setup: $(DONE)/package $(DONE)/assets $(DONE)/data ## Prepare .venv with the readout command, and the desk's assets.

test: setup $(DONE)/test ## Run all tests, with what they need installed first.
	@sh tools/chromium.sh
	@$(BIN)/python -m pytest -n 2 $(TESTS)

check: setup $(DONE)/test ## Check formatting, lint, types, layers, docstrings and documentation.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/interrogate -q src
	$(BIN)/python -m tools.knowledge
	$(BIN)/python -m tools.documentation --check

docs: setup ## Write the generated pages of docs/ again.
	$(BIN)/python -m tools.documentation

bench: setup $(DONE)/bench ## Measure accuracy and speed.
	$(BIN)/python -m tools.bench

lock: ## Resolve the requirements again (needs uv) and the desk's packages.
	sh tools/lock.sh
	npm install --package-lock-only --ignore-scripts

clean: ## Remove everything that was made, but no library.
	rm -rf $(VENV) node_modules src/readout/desk/static/built .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

# What is done is marked by a file that is newer than what it rests on, so that the second time takes no time.

$(DONE)/environment: requirements/run.lock
	@PYTHON='$(PYTHON)' sh tools/prerequisites.sh
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo 'Installing what Readout needs (a minute or two the first time) …'
	@$(PIP) install --require-hashes -r requirements/run.lock
	@mkdir -p $(DONE) && touch $@

$(DONE)/package: $(DONE)/environment pyproject.toml
	@$(PIP) install --no-deps --no-build-isolation --no-index -e .
	@touch $@

$(DONE)/assets: package-lock.json package.json $(ASSETS) | $(DONE)/environment
	@echo "Building the desk's assets …"
	@npm ci --silent --no-progress --ignore-scripts
	@npm run --silent build
	@touch $@

$(DONE)/data: $(DATA) | $(DONE)/package
	@echo 'Preparing the rules and names …'
	@$(BIN)/python -c 'from readout.extraction.rules import load_rules; load_rules()'
	@touch $@

$(DONE)/test: requirements/test.lock | $(DONE)/package
	@echo 'Installing what the tests need …'
	@$(PIP) install --require-hashes -r requirements/test.lock
	@touch $@

$(DONE)/bench: requirements/bench.lock | $(DONE)/package
	@echo 'Installing what the measurements need …'
	@$(PIP) install --require-hashes -r requirements/bench.lock
	@touch $@
