#!/bin/sh
# Install the real MediaWiki that the tests of `monograph sync` and of dumps talk to. Debian's packages, as root.
set -eu

if ! command -v apt-get >/dev/null; then
    echo "no apt-get here" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "only root may install packages" >&2
    exit 1
fi

export DEBIAN_FRONTEND=noninteractive
packages="mediawiki php-cli php-sqlite3 php-mbstring php-xml php-intl php-apcu"
install() {
    # shellcheck disable=SC2086  # a list of words
    apt-get install -qq -y --no-install-recommends $packages >/dev/null 2>&1
}
install || { apt-get update -qq >/dev/null && install; } || {
    echo "apt-get could not install: $packages" >&2
    exit 1
}
