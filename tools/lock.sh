#!/bin/sh
# Resolve the requirements again. The locks fit one another, hold on every platform, and name no index.
set -e
cd "$(dirname "$0")/../requirements"

compile() {
    lock=$1
    shift
    uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
        --no-emit-index-url --no-emit-find-links --extra postgres --output-file "$lock" ../pyproject.toml setup.in "$@"
}

compile run.lock
compile test.lock --constraint run.lock --extra test --extra dev
compile bench.lock --constraint run.lock --constraint test.lock --extra ray --extra bench
