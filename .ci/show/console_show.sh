#!/usr/bin/env bash
# Operator commands through a pipe; the last one ends the system: console_show.sh WORKDIR
set -euo pipefail
dir=$1 passed=0
printf 'D T\n$D JOBQ\nD TCPIP,,N,CONN\nNOSUCH\nP FTPD\n' |
  ./launch.sh --in-memory --port 0 --tls-port off --console > "$dir/console.log" || { echo "FAILED console: exit status $?"; exit 1; }
for pattern in '^READY ftp=' 'IEE136I LOCAL: TIME=' 'NO SELECTABLE ENTRIES FOUND' '1 OF 1 RECORDS DISPLAYED' \
  'IEE305I NOSUCH   COMMAND INVALID' 'EZYFT67I FTP shutdown complete.'; do
  grep -q -- "$pattern" "$dir/console.log" || { echo "FAILED console: $pattern"; cat "$dir/console.log"; exit 1; }
  passed=$((passed + 1))
done
echo "console: $passed passed, 0 failed"
