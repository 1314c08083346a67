#!/bin/sh
# Install what the generated Java client is compiled and run with. Debian's packages, as root.
set -eu

if ! command -v apt-get >/dev/null; then
    echo "no apt-get here" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "only root may install packages" >&2
    exit 1
fi

packages="default-jdk-headless libjakarta-annotation-api-java"
export DEBIAN_FRONTEND=noninteractive
install() {
    # shellcheck disable=SC2086  # a list of words
    apt-get install -qq -y --no-install-recommends $packages >/dev/null 2>&1
}
install || { apt-get update -qq >/dev/null && install; } || {
    echo "apt-get could not install: $packages" >&2
    exit 1
}
