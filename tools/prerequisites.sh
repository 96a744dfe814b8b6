#!/bin/sh
# Name what is missing on this machine, all of it at once, with the command that installs it.

PYTHON=${PYTHON:-python3}
missing=0

lacks() {
    missing=1
    printf 'Readout needs %s:\n    %s\n' "$1" "$2" >&2
}

if ! command -v "$PYTHON" >/dev/null 2>&1; then
    lacks 'Python 3.11 or later' 'sudo apt-get install python3 python3-venv'
elif ! "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    lacks "Python 3.11 or later (this is $("$PYTHON" -V 2>&1))" \
        'sudo apt-get install python3.12 python3.12-venv && make setup PYTHON=python3.12'
elif ! "$PYTHON" -c 'import venv, ensurepip' 2>/dev/null; then
    version=$("$PYTHON" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    lacks 'the venv module of Python' "sudo apt-get install python$version-venv"
fi

if ! command -v node >/dev/null 2>&1; then
    lacks 'Node.js 20 or later' 'sudo apt-get install nodejs npm'
elif [ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" != true ]; then
    lacks "Node.js 20 or later (this is $(node --version))" \
        'sudo apt-get install -t stable-backports nodejs npm    (or a package of nodejs.org)'
fi
if ! command -v npm >/dev/null 2>&1; then
    lacks 'npm' 'sudo apt-get install npm'
fi

exit $missing
