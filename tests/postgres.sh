#!/usr/bin/env bash
# A private PostgreSQL for the tests, in a temporary folder, on 127.0.0.1 and a free port.
#   tests/postgres.sh start          starts one and prints its connection string
#   tests/postgres.sh stop [FOLDER]  stops the one of the folder (or the last one started) and removes it
# It lives outside of the system's own clusters and never touches them.
set -euo pipefail

remembered="${TMPDIR:-/tmp}/coopbot-postgres.$(id -u)"

fail() { echo "postgres.sh: $*" >&2; exit 1; }

# initdb and postgres refuse to run as root; the package brings a user for them.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=postgres --regid=postgres --clear-groups env -C / HOME=/nonexistent LC_ALL=C.UTF-8 "$@"
    else
        env -C / LC_ALL=C.UTF-8 "$@"
    fi
}

start() {
    local bin folder port attempt
    bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    [ -n "$bin" ] && [ -x "$bin/initdb" ] || fail "PostgreSQL is not installed (no /usr/lib/postgresql/*/bin/initdb)."
    if [ "$(id -u)" -eq 0 ]; then id postgres >/dev/null 2>&1 || fail "there is no user 'postgres' to run the server as."; fi

    folder=$(mktemp -d "${TMPDIR:-/tmp}/coopbot-postgres.XXXXXXXX")
    trap 'rm -rf -- "$folder"' EXIT
    if [ "$(id -u)" -eq 0 ]; then chown postgres:postgres "$folder"; fi
    as_owner "$bin/initdb" -D "$folder/data" -U coopbot --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder/initdb.log" 2>&1 \
        || { cat "$folder/initdb.log" >&2; fail "initdb failed."; }

    # A test database may be lost with the machine: nothing waits for the disk.
    cat >>"$folder/data/postgresql.conf" <<SETTINGS
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
full_page_writes = off
max_connections = 300
SETTINGS

    for attempt in 1 2 3 4 5 6 7 8; do
        port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
        if as_owner "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/server.log" -o "-p $port" -w -t 60 start >/dev/null 2>&1; then
            trap - EXIT
            echo "$folder" >"$remembered"
            echo "Host=127.0.0.1;Port=$port;Username=coopbot;Database=postgres"
            return
        fi
    done
    cat "$folder/data/server.log" >&2 || true
    fail "the server did not start."
}

stop() {
    local folder="${1:-}" pid=""
    if [ -z "$folder" ] && [ -f "$remembered" ]; then folder=$(cat "$remembered"); fi
    [ -n "$folder" ] || return 0
    case "$(basename "$folder")" in coopbot-postgres.*) ;; *) fail "$folder is not a folder of this script." ;; esac

    if [ -f "$folder/data/postmaster.pid" ]; then pid=$(head -n 1 "$folder/data/postmaster.pid"); fi
    if [ -n "$pid" ] && [ "$(readlink -f "/proc/$pid/cwd" 2>/dev/null)" = "$(readlink -f "$folder/data")" ]; then
        kill -INT "$pid" 2>/dev/null || true
        for _ in $(seq 100); do
            kill -0 "$pid" 2>/dev/null || break
            sleep 0.1
        done
        kill -0 "$pid" 2>/dev/null && kill -QUIT "$pid" 2>/dev/null || true
    fi
    rm -rf -- "$folder"
    if [ -f "$remembered" ] && [ "$(cat "$remembered")" = "$folder" ]; then rm -f -- "$remembered"; fi
}

case "${1:-}" in
    start) start ;;
    stop) shift; stop "$@" ;;
    *) sed -n '2,4s/^# *//p' "$0" >&2; exit 2 ;;
esac
