# `make run` and `make test` need python3 (3.11 or later), its venv module and make; they install the rest in .venv.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh

PYTHON ?= python3
export PYTHON
IN_VENV := .venv/bin/python

# Empty for root, who in a container has no sudo.
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: help
help: ## List these commands
	@sed -n 's/^\([a-z-]*\):[^#]*## /\1#/p' $(MAKEFILE_LIST) | sort | awk -F'#' '{ printf "  make %-18s %s\n", $$1, $$2 }'

.PHONY: run
run: ## Open the app; without a display, assess the example case and write its PDF
	@tools/set-up run
	@$(IN_VENV) -m tools.run

.PHONY: test
test: lint ## Lint, check types and run the tests with reduced counts, without a network
	@tools/without-network $(IN_VENV) -m pytest --numprocesses auto --dist worksteal

.PHONY: proof
proof: lint ## As test, with the full counts: slow
	@PROOF=1 tools/without-network $(IN_VENV) -m pytest --numprocesses auto --dist worksteal

.PHONY: mutants
mutants: ## Try whether the tests notice mistakes in the rule packs and in logic: slow
	@tools/set-up test
	@tools/without-network $(IN_VENV) -m tools.mutate packs
	@tools/without-network $(IN_VENV) -m tools.mutate logic

.PHONY: fuzz
fuzz: ## Try odd case files on the command line for 20 minutes; what breaks it is kept in build/fuzz
	@tools/set-up test
	@$(IN_VENV) -m tools.fuzz_case_file --seconds 1200

.PHONY: benchmarks
benchmarks: ## Measure the rules beside another rules engine, many cases in one process, the store and the window
	@tools/set-up benchmarks
	@$(IN_VENV) -m benchmarks.rules
	@$(IN_VENV) -m benchmarks.many_cases
	@$(IN_VENV) -m benchmarks.pdf
	@$(IN_VENV) -m benchmarks.store
	@$(IN_VENV) -m benchmarks.startup

.PHONY: lint
lint: ## Check style, types and the rule packs, change nothing
	@tools/set-up test
	@$(IN_VENV) -m ruff check
	@$(IN_VENV) -m ruff format --check
	@$(IN_VENV) -m mypy
	@$(IN_VENV) -m tools.lint_packs
	@$(IN_VENV) -m tools.lint_texts
	@$(IN_VENV) -m tools.catalogue --check

.PHONY: catalogues
catalogues: ## Bring the translations up to date with the texts of the interface, and compile those that are complete
	@tools/set-up test
	@$(IN_VENV) -m tools.catalogue

.PHONY: format
format: ## Mend what can be mended of style
	@tools/set-up test
	@$(IN_VENV) -m ruff check --fix
	@$(IN_VENV) -m ruff format

.PHONY: system-libraries
system-libraries: ## Install the Debian or Ubuntu packages that a Qt window needs
	$(SUDO) apt-get update --quiet
	$(SUDO) apt-get install --yes --no-install-recommends $$($(PYTHON) -c 'from ui.system_libraries import packages; print(*packages())')

.PHONY: packages
packages: ## Build the installers in build/packages/out: .msi, .deb, .tar.gz, bills of materials, hashes
	@tools/set-up run build/packages-venv
	@tools/set-up packages build/packages-venv
	@build/packages-venv/bin/python packaging/build.py

.PHONY: packages-twice
packages-twice: ## Build the installers a second time and say whether they are the same byte for byte
	@packaging/twice

.PHONY: packages-tools
packages-tools: ## Install the Debian packages that building and trying the installers needs
	$(SUDO) apt-get update --quiet
	$(SUDO) apt-get install --yes --no-install-recommends $$($(PYTHON) packaging/programs.py)

.PHONY: test-packages
test-packages: ## Install, upgrade, use and remove what `make packages` built: under Wine and in a clean Debian
	@tools/set-up test
	@PACKAGES=build/packages $(IN_VENV) -m pytest tests/packaging

.PHONY: start-up
start-up: ## Print how long the built program takes to start, beside the one from source
	@tools/set-up run
	@$(IN_VENV) packaging/start_up.py

.PHONY: policy
policy: ## Write the templates for group policy and the policy reference from the declared settings
	@tools/set-up run
	@$(IN_VENV) packaging/policy_templates.py

.PHONY: audit
audit: ## Compare the pinned versions with the published flaws; needs the network
	@tools/set-up packages build/packages-venv
	@build/packages-venv/bin/python -m pip_audit --require-hashes --disable-pip --requirement requirements/run.txt

.PHONY: requirements
requirements: ## Pin the newest versions that pyproject.toml allows, with their hashes
	@tools/set-up maintain
	@tools/pin-requirements

.PHONY: hooks
hooks: ## Have git check style and types before each commit
	@tools/set-up test
	@tools/set-up maintain
	@$(IN_VENV) -m pre_commit install

.PHONY: clean
clean: ## Remove .venv and everything else that these commands made
	rm -rf .venv build dist *.egg-info .hypothesis .mypy_cache .pytest_cache .ruff_cache example-referral.pdf
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
