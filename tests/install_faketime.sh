#!/bin/sh
# Install libfaketime, which shows another time of the day to one process. Debian's package, as root.
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
install() {
    apt-get install -qq -y --no-install-recommends libfaketime >/dev/null 2>&1
}
install || { apt-get update -qq >/dev/null && install; } || {
    echo "apt-get could not install: libfaketime" >&2
    exit 1
}
