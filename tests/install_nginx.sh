#!/bin/sh
# Install the real nginx that the tests put before several processes of the service. Debian's package, as root.
set -eu

if ! command -v apt-get >/dev/null; then
    echo "no apt-get here" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "only root may install packages" >&2
    exit 1
fi

# The tests run one of their own: the package shall not start another. Debian asks this program whether it may.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    trap 'rm "$policy"' EXIT
fi

export DEBIAN_FRONTEND=noninteractive
install() {
    apt-get install -qq -y --no-install-recommends nginx >/dev/null 2>&1
}
install || { apt-get update -qq >/dev/null && install; } || {
    echo "apt-get could not install: nginx" >&2
    exit 1
}
