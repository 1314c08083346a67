#!/bin/sh
# Install Debian's packages, as root: sh tests/install_packages.sh PACKAGE...
set -eu

if ! command -v apt-get >/dev/null; then
    echo "no apt-get here" >&2
    exit 1
fi
if [ "$(id -u)" != 0 ]; then
    echo "only root may install packages" >&2
    exit 1
fi

# The tests run servers of their own: no package shall start another. Debian asks this program whether it may.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
    trap 'rm "$policy"' EXIT
fi
# PostgreSQL's would make one all the same, to be started with the machine.
settings=/etc/postgresql-common/createcluster.conf
case " $* " in *" postgresql "*)
    if [ ! -e "$settings" ]; then
        mkdir -p "${settings%/*}"
        echo "create_main_cluster = false" >"$settings"
    fi
    ;;
esac

export DEBIAN_FRONTEND=noninteractive
install() {
    apt-get install -qq -y --no-install-recommends -o Dpkg::Options::=--force-confold "$@" >/dev/null 2>&1
}
install "$@" || { apt-get update -qq >/dev/null && install "$@"; } || {
    echo "apt-get could not install: $*" >&2
    exit 1
}
