#!/bin/sh
# Install the real PostgreSQL server that the tests talk to. Debian's package, as root.
set -eu

if ! command -v apt-get >/dev/null; then
    echo "no apt-get here" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "only root may install packages" >&2
    exit 1
fi

# The tests run a server of their own: the package shall not start another.
settings=/etc/postgresql-common/createcluster.conf
if [ ! -e "$settings" ]; then
    mkdir -p "${settings%/*}"
    echo "create_main_cluster = false" >"$settings"
fi

export DEBIAN_FRONTEND=noninteractive
install() {
    apt-get install -qq -y --no-install-recommends -o Dpkg::Options::=--force-confold postgresql >/dev/null 2>&1
}
install || { apt-get update -qq >/dev/null && install; } || {
    echo "apt-get could not install: postgresql" >&2
    exit 1
}
