#!/usr/bin/env bash
# For the scripts of this folder and .ci/run, which read it: how they wait for others and find room among them.

within() { # seconds, command ...: until the command succeeds; fails when it has not by then
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.1
  done
}

again() { # command ...: what depends on the network, up to three times
  "$@" || { sleep 10 && "$@"; } || { sleep 60 && "$@"; }
}

free_port() { # one that nobody listens on, and that the host gives to no outbound connection
  python3 - <<'P'
import random, socket
while True:
    with socket.socket() as found:
        try:
            found.bind(("127.0.0.1", random.randrange(20000, 32000)))
        except OSError:
            continue
        print(found.getsockname()[1])
        break
P
}
