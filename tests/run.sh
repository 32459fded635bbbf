#!/usr/bin/env bash
# Runs all tests, from any folder. Installs with apt-get what is missing when it may, starts a private PostgreSQL
# and removes it at the end. Arguments go to 'dotnet test': tests/run.sh --filter FullyQualifiedName~Storage
# The last line is the count: N passed, N failed, N skipped.
set -uo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(dirname "$here")"

say() { echo "run.sh: $*" >&2; }

has_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }
chromium_path() { command -v chromium || command -v chromium-browser || command -v google-chrome; }
has_icu() { compgen -G '/usr/lib/*/libicuuc.so.*' >/dev/null || compgen -G '/usr/lib/libicuuc.so.*' >/dev/null; }
has_zones() { [ -e /usr/share/zoneinfo/Asia/Tashkent ]; }

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

install_missing() {
    local missing=()
    has_postgres || missing+=(postgresql)
    chromium_path >/dev/null || missing+=(chromium)
    has_icu || missing+=(libicu)
    has_zones || missing+=(tzdata)
    [ ${#missing[@]} -gt 0 ] || return 0

    if ! command -v apt-get >/dev/null || ! as_root true 2>/dev/null; then
        say "missing: ${missing[*]}; install them, or run as root or with sudo. Tests that need them are skipped."
        return 0
    fi
    say "installing ${missing[*]}"
    export DEBIAN_FRONTEND=noninteractive
    as_root apt-get update -qq || true

    local package packages=()
    for package in "${missing[@]}"; do
        # The library's package bears its version: libicu72 in Debian 12, libicu76 in Debian 13.
        if [ "$package" = libicu ]; then package=$(apt-cache search --names-only '^libicu[0-9]+$' | sort -V | tail -n 1 | cut -d ' ' -f 1); fi
        [ -z "$package" ] || packages+=("$package")
    done

    # The package would make and start a cluster of its own; nobody asked for one.
    local quiet=/etc/postgresql-common/createcluster.d/coopbot-tests.conf
    if ! has_postgres; then
        as_root mkdir -p "$(dirname "$quiet")"
        echo 'create_main_cluster = false' | as_root tee "$quiet" >/dev/null
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null \
        || say "not everything could be installed; tests that need it are skipped."
    as_root rm -f "$quiet"
}

work=$(mktemp -d)
# The server runs as another user when this one is root.
chmod 755 "$work"
cleanup() {
    TMPDIR="$work" "$here/postgres.sh" stop || true
    rm -rf -- "$work"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

install_missing

if [ -z "${COOPBOT_TEST_POSTGRES:-}" ]; then
    if COOPBOT_TEST_POSTGRES=$(TMPDIR="$work" "$here/postgres.sh" start); then export COOPBOT_TEST_POSTGRES; else unset COOPBOT_TEST_POSTGRES; fi
fi
if [ -z "${COOPBOT_TEST_CHROMIUM:-}" ] && COOPBOT_TEST_CHROMIUM=$(chromium_path); then export COOPBOT_TEST_CHROMIUM; fi

dotnet test "$root/CoopBot.sln" --nologo -warnaserror --logger trx --results-directory "$work/results" "$@"
code=$?

# The console names what was skipped; the reason stands in the results.
cat "$work"/results/*.trx 2>/dev/null | awk '
    /<UnitTestResult / { skipped = /outcome="NotExecuted"/ }
    skipped && match($0, /<Message>[^<]*/) { reasons[substr($0, RSTART + 9, RLENGTH - 9)]++ }
    END { for (reason in reasons) printf "skipped %d: %s\n", reasons[reason], reason }'

# Every test project leaves a file with one line such as <Counters total="9" executed="8" passed="8" failed="0" ... />.
cat "$work"/results/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' | awk '
    function count(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { passed += count("passed"); skipped += count("total") - count("executed"); failed += count("executed") - count("passed") }
    END { printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped }'
exit "$code"
