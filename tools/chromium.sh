#!/bin/sh
# Install Chromium from the distribution where it is missing and can be installed; else say how. Never fails.

for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done

root=
[ "$(id -u)" = 0 ] || root='sudo -n'
command='apt-get install -y --no-install-recommends chromium'

if ! command -v apt-get >/dev/null 2>&1; then
    echo 'The browser tests are left out: install Chromium and run again.' >&2
elif grep -qi '^ID=ubuntu' /etc/os-release 2>/dev/null; then
    echo 'The browser tests are left out; to run them too: sudo snap install chromium' >&2
elif ! $root true 2>/dev/null; then
    echo "The browser tests are left out; to run them too: sudo $command" >&2
elif ! { $root apt-get update -qq && $root env DEBIAN_FRONTEND=noninteractive $command -qq; } >/dev/null 2>&1; then
    echo "Chromium could not be installed, so the browser tests are left out; to try by hand: sudo $command" >&2
fi
exit 0
