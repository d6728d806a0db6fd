# `make run` and `make test` do all of their own set-up; everything lands in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: run test check bench endurance i18n format lock wheel clean

run: $(READY)
	@$(BIN)/dost-desk run --demonstration

test: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 tests/domain tests/forms \
		--cov=dost_desk.domain --cov=dost_desk.forms --cov-branch --cov-fail-under=100 --cov-report=term:skip-covered
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 tests --ignore=tests/domain --ignore=tests/forms \
		-m "not endurance" -p no:cacheprovider

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python packaging/translate.py --check

bench: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench

# Long simulations: 200 kills at random moments of a visit.
endurance: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 tests -m endurance

i18n: $(READY)
	$(BIN)/python packaging/translate.py

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock:
	packaging/lock.sh

wheel: $(READY)
	$(BIN)/python -m build --no-isolation --wheel

$(READY): requirements-dev.txt pyproject.toml packaging/system_libraries.sh
	@sh packaging/system_libraries.sh
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "dost_desk needs Python 3.11 or newer; call make PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis out
