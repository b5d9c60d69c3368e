#!/usr/bin/env bash
# What the Dockerfile says, without a container runtime: the steps of its second stage in an empty directory, then a
# system with its environment, a client's transfer through its one passive port, and its health check.
# Usage: dockerfile_show.sh ROOT WORK; ROOT has been built, WORK is for temporary files.
set -euo pipefail
. "$1/.ci/show/waiting.sh"
root=$1
work=$2
image=$work/image
mkdir -p "$image"
fail() { echo "FAILED: Dockerfile: $*"; exit 1; }

stage=0
health=
settings=()
while read -r word rest; do
  case $word in
    FROM) stage=$((stage + 1)) ;;
    COPY)
      [ "$stage" = 2 ] || continue
      read -r from to <<<"$(sed 's/--[a-z]*=[^ ]* *//g' <<<"$rest")"
      source=$root/${from#/build/}
      [ -e "$source" ] || fail "COPY of $from, which the build does not make"
      if [ -d "$source" ]; then mkdir -p "$image/$to" && cp -r "$source/." "$image/$to"; else cp "$source" "$image/$to"; fi
      ;;
    RUN)
      case $stage$rest in
        2useradd*) ;; # a user of the image's own
        2*) (cd "$image" && bash -c "$rest") || fail "RUN $rest" ;;
        *) (cd "$root" && bash -c "$rest") || fail "RUN $rest" ;;
      esac
      ;;
    ENV) read -r -a settings <<<"$rest" ;;
    HEALTHCHECK) health=${rest#*CMD } ;;
    ENTRYPOINT) [ "$rest" = '["./launch.sh"]' ] || fail "ENTRYPOINT $rest" ;;
  esac
done < <(sed -e ':a' -e '/\\$/{N;s/\\\n */ /;ba' -e '}' "$root/Dockerfile")

# Free ports in place of 2121 and 2122, and this host only: the container is not there to keep others out.
port=$(free_port)
passive=$port
while [ "$passive" = "$port" ]; do passive=$(free_port); done
(cd "$image" && exec env "${settings[@]}" LPARJAR_BIND=127.0.0.1 LPARJAR_PORT="$port" LPARJAR_PASSIVE_PORTS="$passive-$passive" \
  ./launch.sh --allow-default-passwords >"$work/image.out" 2>&1) &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
ready_or_gone() { grep -qs ^READY "$work/image.out" || ! kill -0 $server 2>/dev/null; }
within 120 ready_or_gone || fail "not ready in two minutes"
kill -0 $server || fail "$(cat "$work/image.out")"
bash -c "${health//2121/$port}" || fail "HEALTHCHECK $health"
python3 - "$port" "$passive" <<'P'
import ftplib, io, sys
ftp = ftplib.FTP()
ftp.connect("127.0.0.1", int(sys.argv[1]), timeout=60)
ftp.login("DEVUSER", "DEVUSER")
for name in ("A", "B"):
    ftp.storlines("STOR " + name, io.BytesIO(b"LINE\n"))
assert ftp.makepasv() == ("127.0.0.1", int(sys.argv[2]))
ftp.quit()
P
kill $server
wait $server || fail "exit status $? after SIGTERM"
trap - EXIT
echo "the Dockerfile's steps work"
