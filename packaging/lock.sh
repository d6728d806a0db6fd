#!/bin/sh
# Pins every dependency by version and hash, without the address of any index. Needs pip-tools.
set -eu
flags="--quiet --generate-hashes --strip-extras --allow-unsafe --no-header
    --no-emit-index-url --no-emit-find-links --no-emit-trusted-host"
# shellcheck disable=SC2086 # the flags are meant to be split
pip-compile $flags --output-file requirements.txt pyproject.toml
# shellcheck disable=SC2086
pip-compile $flags --extra dev --constraint requirements.txt --output-file requirements-dev.txt pyproject.toml
