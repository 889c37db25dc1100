# Thin targets over `python -m generator`. Each one does its own set-up.
PAGES ?= spec/pages
SPEC ?= spec
SITE := $(if $(filter undefined,$(origin OUT)),site,$(value OUT))
OUT ?= .
ARGS ?=
URL ?=
DIR ?=
OLD ?= HEAD:spec/
NEW ?= spec
BASE ?= HEAD
# As they were typed: a $ in them is no variable and no command.
override URL := $(value URL)
override DIR := $(value DIR)
override OLD := $(value OLD)
override NEW := $(value NEW)
override BASE := $(value BASE)
export PAGES OUT SPEC SITE URL DIR OLD NEW BASE
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
TYPED := $(wildcard generator runtime sandbox benchmarks tests/diff tests/facts tests/markup \
	tests/package tests/release tests/model_json.py tests/type_checkers/*.py generated/icws)
LINTED := $(wildcard generator runtime sandbox distribution tests benchmarks)

.DELETE_ON_ERROR:
.PHONY: help generate docs diff fetch package release publish ci test bench bench-http bench-sandbox lint lint-spec check lock clean

help:
	@echo 'make generate [PAGES=DIR] [OUT=DIR]   read the pages, write OUT/spec and OUT/generated'
	@echo 'make docs [SPEC=DIR] [OUT=DIR]        write the API as a site, feature matrix included, into OUT (site/)'
	@echo 'make diff [OLD=...] [NEW=...] [ARGS=...] what changed from OLD (HEAD:spec/) to NEW (spec), and for whom'
	@echo 'make fetch URL=... DIR=... [ARGS=...] mirror the documentation below URL (ARGS goes to icwsgen fetch)'
	@echo 'make package                          build the client into dist/, as it would be published'
	@echo 'make release [ARGS=--dry-run]         the next version of the client, its changelog; built and tried'
	@echo 'make publish                          upload dist/ to the index that TWINE_REPOSITORY_URL names'
	@echo 'make ci [BASE=REV]                    what CI does: drift, diff from BASE (HEAD), checks, package'
	@echo 'make test [ARGS=...]                  run the tests (ARGS goes to pytest)'
	@echo 'make bench [ARGS=...]                 import, decoding and calls of the client, against others'
	@echo 'make bench-http                       HTTP libraries, the table of docs/http-library.md'
	@echo 'make bench-sandbox [ARGS=...]         sessions, memory and message rate of the sandbox'
	@echo 'make lint                             ruff and mypy'
	@echo 'make lint-spec                        validators and linters over spec/'
	@echo 'make check                            fail if spec/ or generated/ is not what the generator writes'
	@echo 'make lock                             renew requirements.lock from pyproject.toml'
	@echo 'make clean                            remove what the set-up and the tools left'

$(VENV): requirements.lock pyproject.toml
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer is needed (or say PYTHON=...)' >&2; exit 1; }
	@echo 'setting up .venv' >&2
	@$(PYTHON) -m venv --clear .venv
	@$(PIP_INSTALL) -r requirements.lock
	@$(PIP_INSTALL) --no-build-isolation -e .
	@touch $@

$(NODE): package-lock.json package.json .npmrc
	@echo 'setting up node_modules' >&2
	@npm ci --loglevel=error >&2
	@touch $@

generate: $(VENV)
	@$(PY) -m generator generate --pages "$$PAGES" --out "$$OUT"

docs: $(VENV)
	@$(PY) -m generator docs --spec "$$SPEC" --out "$$SITE"

diff: $(VENV)
	@$(PY) -m generator diff $(ARGS) -- "$$OLD" "$$NEW"

fetch: $(VENV)
	@test -n "$$URL" && test -n "$$DIR" || { echo 'usage: make fetch URL=... DIR=... [ARGS=...]' >&2; exit 2; }
	@$(PY) -m generator fetch $(ARGS) -- "$$URL" "$$DIR"

package: $(VENV)
	@rm -rf dist
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 1577836800) \
	  $(PY) -m build --no-isolation --outdir dist generated >/dev/null
	@$(PY) -m twine --no-color check --strict dist/*

release: $(VENV)
	@$(PY) -m generator release $(ARGS)

publish: $(VENV)
	@$(PY) -m generator publish $(ARGS)

# The steps of .github/workflows/ci.yml; what it shows of a change goes to build/.
ci:
	@mkdir -p build
	@$(MAKE) --no-print-directory check
	@$(MAKE) --no-print-directory diff OLD="$$BASE:spec/" NEW=spec ARGS='--format markdown' >build/diff.md
	@$(MAKE) --no-print-directory release ARGS=--dry-run >build/release.md
	@.ci/run
	@$(MAKE) --no-print-directory package

test: $(VENV)
	@$(PY) -m pytest $(ARGS)

bench: $(VENV)
	@PYTHONPATH=generated $(PY) -m benchmarks $(ARGS)

bench-http: $(VENV)
	@$(PY) -m benchmarks.http_libraries

bench-sandbox: $(VENV)
	@PYTHONPATH=generated $(PY) -m benchmarks.sandbox_sessions $(ARGS)

lint: $(VENV)
	@$(PY) -m ruff check --quiet $(LINTED) $(wildcard generated)
	@$(PY) -m ruff format --check --quiet --diff $(LINTED)
	@$(PY) -m mypy --no-error-summary $(TYPED)

lint-spec: $(VENV) $(NODE)
	@$(PY) -m openapi_spec_validator spec/openapi.yaml
	@node_modules/.bin/redocly lint spec/openapi.yaml spec/asyncapi.yaml
	@node_modules/.bin/spectral lint --quiet --fail-severity=warn spec/openapi.yaml spec/asyncapi.yaml
	@node .ci/lint-asyncapi.mjs spec/asyncapi.yaml

check: $(VENV)
	@.ci/drift $(PY)

lock:
	@rm -rf .venv-lock
	@$(PYTHON) -m venv .venv-lock
	@.venv-lock/bin/python -m pip --disable-pip-version-check -q install '.[dev]'
	@{ echo '# Everything that `make` installs, transitively. Made by `make lock` from pyproject.toml; not edited by hand.'; \
	  .venv-lock/bin/python -m pip --disable-pip-version-check freeze --all --exclude pip --exclude icws-generator; } > requirements.lock
	@rm -rf .venv-lock

clean:
	@rm -rf .venv .venv-lock .venv-peers node_modules build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .schemathesis
	@find generator generated runtime sandbox tests -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
