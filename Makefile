# Thin targets over `python -m generator`. Each target sets up what it needs.
PAGES ?= spec/pages
SPEC ?= spec
OLD ?= HEAD:spec/
NEW ?= spec
BASE ?= HEAD
ARGS ?=
URL ?=
DIR ?=
# Values reach the shell as they were typed, in quotes and not by the environment: a $ or a ' in them means nothing,
# and no command or nested make inherits them.
quoted = '$(subst ','\'',$(value $1))'
out = $(if $(filter command environment,$(firstword $(origin OUT))),$(call quoted,OUT),$1)
unexport PAGES OUT SPEC URL DIR OLD NEW BASE ALL
# Without compiled modules each of the hundred processes of the tests would compile all that it imports.
unexport PYTHONDONTWRITEBYTECODE
export REDOCLY_TELEMETRY := off
export REDOCLY_SUPPRESS_UPDATE_NOTICE := true

# Python 3.11 if there is one (what the lock file was made with), else a newer one.
ifndef PYTHON
PYTHON := $(firstword $(foreach p,python3.11 python3 python3.12 python3.13 python3.14,$(shell \
	$(p) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(p))))
endif

PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check --no-input -qq
PIP_INSTALL := $(PIP) install --progress-bar off --no-deps
VENV := .venv/.installed
NODE := node_modules/.installed
UV := .venv/bin/uv
ATHERIS := .venv-atheris/.installed
# For every system and every Python from 3.11 on, with the hashes of every file. An address of an index stays out.
COMPILE := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	--custom-compile-command 'make lock'
TYPED := $(wildcard fuzz generator embedded runtime commandline sandbox benchmarks interop/*.py tests/diff tests/facts tests/interop tests/pages \
	tests/package tests/release tests/making.py tests/model_json.py tests/mutants.py tests/type_checkers/*.py generated/icws)
LINTED := $(wildcard fuzz generator embedded runtime commandline sandbox distribution tests benchmarks interop)

.DELETE_ON_ERROR:
.PHONY: help generate pages docs diff fetch package package-diff release publish ci test coverage golden test-lowest \
	tools fuzz hostile mutants bench bench-full bench-http bench-sandbox bench-search soak lint style types lint-spec check lock clean

help:
	@echo 'make generate [PAGES=DIR] [OUT=DIR] [ARGS=...] read the pages, write OUT/spec and OUT/generated'
	@echo 'make pages                            write spec/pages/icws from its source, spec/api'
	@echo 'make docs [SPEC=DIR] [OUT=DIR]        write the site into OUT (site/); of another spec, the reference alone'
	@echo 'make diff [OLD=...] [NEW=...] [ARGS=...] what changed from OLD (HEAD:spec/) to NEW (spec), and for whom'
	@echo 'make fetch URL=... DIR=... [ARGS=...] mirror the documentation below URL (ARGS goes to icwsgen fetch)'
	@echo 'make package                          build the client into dist/, as it would be published'
	@echo 'make package-diff                     build gatediff, the comparison alone, into build/gatediff/'
	@echo 'make release [ARGS=--dry-run]         the next version of the client, its changelog; built and tried'
	@echo 'make publish                          upload dist/ to the index that TWINE_REPOSITORY_URL names'
	@echo 'make ci [BASE=REV]                    what CI does: drift, diff from BASE (HEAD), checks, package'
	@echo 'make test [ALL=1] [ARGS=...]          run the tests; ALL=1: those marked slow, too (ARGS goes to pytest)'
	@echo 'make coverage [ARGS=...]              run the tests, and show the branches that they do not take'
	@echo 'make golden                           renew the golden files of the tests'
	@echo 'make test-lowest                      run the tests of the client with the oldest versions it allows'
	@echo 'make tools [SPEC=DIR] [ARGS=...]      mainstream tools over the spec, and what they write put to use'
	@echo 'make fuzz [ARGS=...]                  look for inputs that break what reads foreign text (--seconds N)'
	@echo 'make hostile [ARGS=...]               tables of outcomes: hostile pages, specs, servers, kills'
	@echo 'make mutants ARGS="GROUP [--seed N]"  small changes of the code that no test notices: a sample'
	@echo 'make bench [ARGS=...]                 import, decoding and calls of the client, against others'
	@echo 'make bench-http                       HTTP libraries, the table of docs/http-library.md'
	@echo 'make bench-sandbox [ARGS=...]         sessions, memory and message rate of the sandbox'
	@echo 'make bench-search                     the search of the site in a browser, letter by letter'
	@echo 'make soak [ARGS=...]                  watches on a server that restarts and drops (--minutes N)'
	@echo 'make bench-full                       each step at the size of the whole API, with its target'
	@echo 'make lint                             ruff and mypy (make style and make types: one of them)'
	@echo 'make lint-spec                        validators and linters over spec/'
	@echo 'make check                            fail if spec/ or generated/ is not what the generator writes'
	@echo 'make lock [ARGS=--upgrade]            write requirements.lock and the locks of tools'
	@echo 'make clean                            remove what the set-up and the tools left'

$(VENV): requirements.lock pyproject.toml
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer is needed (or say PYTHON=...)' >&2; exit 1; }
	@echo 'setting up .venv' >&2
	@$(PYTHON) -m venv --clear .venv
	@$(PIP_INSTALL) --require-hashes -r requirements.lock
	@$(PIP_INSTALL) --no-build-isolation -e .
	@touch $@

$(NODE): package-lock.json package.json .npmrc
	@echo 'setting up node_modules' >&2
	@npm ci --loglevel=error >&2
	@touch $@

generate: $(VENV)
	@$(PY) -m generator generate $(ARGS) --pages $(call quoted,PAGES) --out $(call out,.)

# The embedded pages, from their source in spec/api.
pages: $(VENV)
	@$(PY) -m embedded

docs: $(VENV)
	@$(PY) -m generator docs --spec $(call quoted,SPEC) --out $(call out,site) \
	  $(if $(filter command environment,$(firstword $(origin SPEC))),,--guides docs)

diff: $(VENV)
	@$(PY) -m generator diff $(ARGS) -- $(call quoted,OLD) $(call quoted,NEW)

fetch: $(VENV)
	@test -n $(call quoted,URL) && test -n $(call quoted,DIR) || { echo 'usage: make fetch URL=... DIR=... [ARGS=...]' >&2; exit 2; }
	@$(PY) -m generator fetch $(ARGS) -- $(call quoted,URL) $(call quoted,DIR)

# The time of the commit is that of the files: whoever builds them again gets the same bytes.
define build_package
	@rm -rf dist
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 1577836800) \
	  $(PY) -m build --no-isolation --outdir dist generated >/dev/null
	@$(PY) -m twine --no-color check --strict dist/*
endef

# The comparison as a distribution of its own, for other projects.
package-diff: $(VENV)
	@rm -rf build/gatediff
	@$(PY) -m build --no-isolation --outdir build/gatediff distribution/gatediff >/dev/null
	@$(PY) -m twine --no-color check --strict build/gatediff/*

package: $(VENV)
	$(build_package)

release: $(VENV)
	@$(PY) -m generator release $(ARGS)

publish: $(VENV)
	@.ci/publish $(PY)

# The steps of the job "Check" in .github/workflows/ci.yml. It shows build/*.md to the readers of a change.
ci: $(VENV)
	@mkdir -p build
	@$(PY) -m generator diff --format markdown --longest 60000 -- $(call quoted,BASE):spec/ spec >build/diff.md
	@$(PY) -m generator release --dry-run >build/release.md
	@.ci/run
	$(build_package)

# Several workers (tests/conftest.py says how many); ARGS=-n0 runs the tests one after the other.
PYTEST := -m pytest -n auto --dist worksteal
# The slow ones take the whole API, or judges of other projects: CI and ALL=1 run them, too.
FAST := -m 'not slow'

# COVERAGE=1 measures branches, and fails below the floor in pyproject.toml.
test: $(VENV)
	@$(if $(COVERAGE),rm -f .coverage .coverage.*)
	@$(PY) $(if $(COVERAGE),-m coverage run) $(PYTEST) $(if $(ALL),,$(FAST)) $(ARGS)
	@$(if $(COVERAGE),$(PY) -m coverage combine --quiet && $(PY) -m coverage report)

coverage: COVERAGE := 1
coverage: ALL := 1
coverage: test

golden: $(VENV)
	@UPDATE_GOLDEN=1 $(PY) -m pytest -q $(sort $(shell grep -rl --include='*.py' UPDATE_GOLDEN tests))

# The client with the oldest versions that it says it works with.
test-lowest: $(VENV)
	@.ci/lowest $(PY)

# Only the fuzzing engine, beside the environment of all others: it exists for Linux and macOS alone.
$(ATHERIS): fuzz/atheris.lock $(VENV)
	@rm -rf $(@D)
	@$(PIP_INSTALL) --require-hashes --only-binary :all: --target $(@D) -r fuzz/atheris.lock
	@touch $@

fuzz: $(VENV) $(ATHERIS)
	@PYTHONPATH=$(dir $(ATHERIS)) $(PY) -m fuzz $(ARGS)

hostile: $(VENV)
	@PYTHONPATH=.:generated $(PY) -m tests.hostile $(ARGS)

mutants: $(VENV)
	@$(PY) -m tests.mutants $(ARGS)

bench: $(VENV)
	@PYTHONPATH=generated $(PY) -m benchmarks $(ARGS)

bench-http: $(VENV)
	@$(PY) -m benchmarks.http_libraries

bench-full: $(VENV)
	@$(PY) -m benchmarks.full_line

bench-sandbox: $(VENV)
	@PYTHONPATH=generated $(PY) -m benchmarks.sandbox_sessions $(ARGS)

# In a browser, which must be installed.
bench-search: docs
	@$(PY) -m benchmarks.site_search $(call out,site)

# Watches on a server that fails in many ways; --minutes says for how long.
soak: $(VENV)
	@PYTHONPATH=generated $(PY) -m benchmarks.soak $(ARGS)

lint: style types

style: $(VENV)
	@$(PY) -m ruff check --quiet $(LINTED) $(wildcard generated)
	@$(PY) -m ruff format --check --quiet --diff $(LINTED)

types: $(VENV)
	@$(PY) -m mypy --no-error-summary $(TYPED)

lint-spec: $(VENV) $(NODE)
	@$(PY) -m interop --all spectral & slowest=$$!; \
	  $(PY) -m interop --all openapi-spec-validator redocly asyncapi-parser; others=$$?; \
	  wait $$slowest && exit $$others

# Those, and generators whose output is compiled and used; docs/tools.md says what each one shows.
tools: $(VENV) $(NODE)
	@$(PY) -m interop --spec $(call quoted,SPEC) $(ARGS)

check: $(VENV)
	@.ci/drift $(PY)

# Versions that still fit stay; ARGS=--upgrade renews all of them, ARGS='--upgrade-package NAME' one.
lock:
	@test -x $(UV) || $(MAKE) --no-print-directory $(VENV)
	@$(COMPILE) $(ARGS) --extra dev pyproject.toml --output-file requirements.lock
	@echo twine | $(COMPILE) - --constraints requirements.lock --output-file .ci/twine.lock
	@$(COMPILE) $(ARGS) interop/tools.in --output-file interop/tools.lock
	@$(COMPILE) $(ARGS) fuzz/atheris.in --output-file fuzz/atheris.lock

clean:
	@rm -rf .venv .venv-atheris .venv-lowest .venv-peers .venv-tools node_modules build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .schemathesis
	@find fuzz generator generated interop runtime commandline sandbox tests -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
