# Every target makes the environment that it needs, below .venv/, and needs only make and
# Python 3.11 or newer. `make help` lists the targets.
#
#   make test PYTHON=/path/to/python3.13 VENVS=.venv/3.13    takes another interpreter

SHELL := /bin/sh
VENVS ?= .venv
PIP_FLAGS ?= -qq --disable-pip-version-check

# The first Python on the path that really runs, is new enough and can make environments.
# (A launcher may stand on the path without the interpreter that it is named for.)
PYTHON ?= $(shell \
    IFS=:; \
    for name in python3.13 python3.12 python3.11 python3 python; do \
        for folder in $$PATH; do \
            if [ -x "$$folder/$$name" ] && "$$folder/$$name" -c \
                'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; \
            then echo "$$folder/$$name"; exit; fi; \
        done; \
    done)

# An environment knows the folder that it was made for: in a copy of the tree it is made again.
HERE := $(shell pwd | cksum | cut -d ' ' -f 1)
DEMO  = $(VENVS)/demo/installed-$(HERE)
TEST  = $(VENVS)/test/installed-$(HERE)
CHECK = $(VENVS)/check/installed-$(HERE)
BENCH = $(VENVS)/bench/installed-$(HERE)

CHECKED = $(foreach path,src tests benchmarks examples tools conftest.py,\
    $(if $(shell find $(path) -name '*.py' 2>/dev/null | head -n 1),$(path)))

.PHONY: help demo test prove check format bench clean

help:
	@echo 'make demo    run the demonstration'
	@echo 'make test    run the tests and every example in the documentation'
	@echo 'make prove   run the long proofs'
	@echo 'make check   lint, check formatting, types and the layers'
	@echo 'make format  put the code into the form that make check wants'
	@echo 'make bench   measure speed and memory beside other libraries'
	@echo 'make clean   remove the environments and all that tools leave behind'

demo: $(DEMO)
	@$(VENVS)/demo/bin/python -m govopen.demo

test: $(TEST)
	@$(VENVS)/test/bin/python -m pytest $(ARGS)

prove: $(TEST)
	@$(VENVS)/test/bin/python -m pytest -m prove $(ARGS)

check: $(CHECK)
	@$(VENVS)/check/bin/ruff check $(CHECKED)
	@$(VENVS)/check/bin/ruff format --check $(CHECKED)
	@$(VENVS)/check/bin/python -m mypy $(CHECKED)
	@$(VENVS)/check/bin/lint-imports --no-logo

format: $(CHECK)
	@$(VENVS)/check/bin/ruff check --fix $(CHECKED)
	@$(VENVS)/check/bin/ruff format $(CHECKED)

bench: $(BENCH)
	@$(VENVS)/bench/bin/python -m benchmarks $(ARGS)

clean:
	rm -rf .venv build dist .benchmarks .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests benchmarks examples tools -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

$(DEMO): WANTED = .
$(TEST): WANTED = .[test]
$(CHECK): WANTED = .[check,test]
$(BENCH): WANTED = .[bench]

$(DEMO) $(TEST) $(CHECK) $(BENCH): pyproject.toml constraints.txt
	@python="$(PYTHON)"; folder="$(@D)"; \
	if [ -z "$$python" ]; then \
	    echo 'make: no Python 3.11 or newer with venv was found on the path;' \
	         'install one, or name it: make PYTHON=/path/to/python3' >&2; exit 1; \
	fi; \
	echo "making $$folder with $$("$$python" --version)" && \
	rm -rf "$$folder" && "$$python" -m venv "$$folder" && \
	"$$folder/bin/python" -m pip install $(PIP_FLAGS) -c constraints.txt -e '$(WANTED)' && \
	touch "$@"
