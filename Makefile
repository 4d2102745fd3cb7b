# What one types: `make demo`, `make test`; `make` alone lists the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

CATALOGUES := $(patsubst %.po,%.mo,$(wildcard resources/locale/*/LC_MESSAGES/workshop_app.po))

# Each is run, also when one before it failed; pytest comes last.
CHECKS := "ruff format --check" "ruff check" "mypy" "lint-imports" "pytest -n 2"

.PHONY: help setup system demo run test quick trials bench forms locale fonts clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

setup: system $(READY) $(CATALOGUES) ## system packages, .venv with what the lock names, catalogues

system:
	@PYTHON=$(PYTHON) packaging/linux/system_packages.sh

$(READY): requirements.lock pyproject.toml | system
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

%.mo: %.po packaging/build_locale.py | $(READY)
	@$(BIN)/python packaging/build_locale.py compile

demo: setup ## an example session and its printed plan, in demo/
	$(BIN)/workshop-app demo

run: setup ## the window
	$(BIN)/workshop-app

test: setup ## every check and every test
	@failed=(); \
	for check in $(CHECKS); do \
		echo "== $$check"; \
		$(BIN)/$$check || failed+=("$$check"); \
	done; \
	if [ $${#failed[@]} -gt 0 ]; then printf 'Failed: %s\n' "$${failed[@]}"; exit 1; fi

quick: setup ## the tests that take no time
	$(BIN)/pytest -n 2 -m "not slow and not trials"

trials: setup ## the long trials at full length
	WORKSHOP_TRIALS=full $(BIN)/pytest -m trials -o faulthandler_timeout=0

bench: setup ## speed and size against their yardsticks
	$(BIN)/python tests/bench/run.py

forms: setup ## desktop/forms/ from what is drawn in ui/
	$(BIN)/python packaging/build_forms.py

locale: setup ## gather messages into the catalogues, and compile them
	$(BIN)/python packaging/build_locale.py update
	$(BIN)/python packaging/build_locale.py compile

fonts: setup ## resources/fonts/ from their npm packages (needs npm)
	$(BIN)/python packaging/build_fonts.py

clean: ## all that make made, the demo excepted
	rm -rf $(VENV) dist build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	rm -f $(CATALOGUES)
	find src tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
