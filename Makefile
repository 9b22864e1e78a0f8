# Claim Workbench. `make help` lists the targets.

VENV := .venv
PYTHON := $(VENV)/bin/python
PIP := $(PYTHON) -m pip --quiet --disable-pip-version-check
LOCK := UV_CUSTOM_COMPILE_COMMAND='make lock' $(PYTHON) -m uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes $(if $(UPGRADE),--upgrade)
SOAK := $(PYTHON) -m tests.soak.

.DEFAULT_GOAL := help
unexport PYTHONDONTWRITEBYTECODE # what is compiled is kept: each start of the program would compile all of it again
.SILENT:
.SUFFIXES:
.PHONY: help run test offline check languages eval perf soak soak-release lock wheel clean

help: ## this list
	awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s  %s\n", $$1, $$2 }' Makefile

run: $(VENV)/run.stamp ## open the sample article in the window
	$(PYTHON) -m workbench --sample

test: $(VENV)/test.stamp ## run all tests, without a display (ARGS="tests/core -x" for some)
	$(PYTHON) -m workbench.qtlibs offscreen
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n 2 --dist worksteal $(ARGS)

offline: $(VENV)/test.stamp ## run the tests of the window where there is no network interface
	if ! reason=$$(unshare -rn true 2>&1); then \
		echo "skipped: the kernel gives no network of its own without interfaces ($$reason)"; \
	else \
		QT_QPA_PLATFORM=offscreen unshare -rn $(PYTHON) -m tests.soak.no_network $(ARGS); \
	fi

check: $(VENV)/test.stamp ## format, lint and types
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy

languages: $(VENV)/test.stamp ## bring the window's catalogues up to the code, and list what is still to be translated
	$(PYTHON) -m tests.i18n.catalogues

eval: $(VENV)/run.stamp ## score the detector (GOLD=FOLDER FILE=NAME.jsonl for other texts; KEEP=1 keeps the figures)
	$(PYTHON) -m tests.eval.evaluate $(or $(GOLD),../shared/gold) $(if $(FILE),--file $(FILE)) $(if $(KEEP),--keep)

perf: $(VENV)/test.stamp ## run the benchmarks; each prints its figures
	$(PYTHON) -m workbench.qtlibs offscreen
	set -e; for script in $(wildcard tests/perf/*.py); do \
		echo "== $$script"; QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(PYTHON) $$script; done

soak: $(VENV)/test.stamp ## damage, kills, power cuts, hostile sessions and random clicks by the thousand; each prints a table
	$(SOAK)damage 10000
	$(SOAK)hostile
	$(SOAK)syscalls
	$(SOAK)powercut 20000
	$(SOAK)big_session
	$(SOAK)operations
	$(SOAK)histories 1000
	$(SOAK)monkey 20000
	$(PYTHON) tests/perf/kill_200.py 200
	$(SOAK)typing_kills 50
	$(MAKE) offline

soak-release: $(VENV)/test.stamp ## the same with the counts that a release is measured by; takes an hour
	$(SOAK)damage 40000
	$(SOAK)hostile
	$(SOAK)syscalls
	$(SOAK)powercut 100000
	$(SOAK)big_session
	$(SOAK)operations
	$(SOAK)histories 10000
	$(SOAK)monkey 20000
	$(PYTHON) tests/perf/kill_200.py 1000
	$(SOAK)typing_kills 200
	$(MAKE) offline

lock: $(PYTHON) ## write the locks anew after a change in pyproject.toml (UPGRADE=1 takes newer versions)
	$(PIP) install 'uv>=0.13'
	$(LOCK) --group build --output-file requirements-build.lock
	$(LOCK) pyproject.toml --constraints requirements-build.lock --output-file requirements.lock
	$(LOCK) pyproject.toml --all-extras --constraints requirements-build.lock --constraints requirements.lock \
		--output-file requirements-dev.lock

wheel: $(VENV)/run.stamp ## build the wheel into dist/
	$(PYTHON) -m hatchling build -t wheel -d dist

clean: ## remove what was built, the virtual environment too
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp says that the environment holds what the files after its colon ask for; so a second call installs nothing.

$(PYTHON):
	.ci/make_venv $(VENV)

$(VENV)/run.stamp: $(PYTHON) pyproject.toml requirements.lock requirements-build.lock
	echo "Installing what Claim Workbench needs into $(VENV); the first time that is a download of about 110 MB."
	$(PIP) install --require-hashes --no-deps -r requirements.lock -r requirements-build.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/test.stamp: $(VENV)/run.stamp requirements-dev.lock
	echo "Installing the test tools into $(VENV)."
	$(PIP) install --require-hashes --no-deps -r requirements-dev.lock
	touch $@
