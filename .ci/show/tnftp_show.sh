#!/usr/bin/env bash
# A classic command line client: tnftp_show.sh PORT WORKDIR
set -euo pipefail
port=$1 dir=$2 passed=0
head -c 8000 /dev/urandom > "$dir/t.bin"
tnftp -n -i -v 127.0.0.1 "$port" > "$dir/t.log" 2>&1 <<E2
user DEVUSER DEVUSER
site RECFM=FB LRECL=80 BLKSIZE=0
binary
put $dir/t.bin 'DEVUSER.TNFTP.BIN'
get 'DEVUSER.TNFTP.BIN' $dir/t.back
dir 'DEVUSER.TNFTP.*'
quit
E2
cmp "$dir/t.bin" "$dir/t.back" || { echo "FAILED tnftp: TYPE I round trip"; cat "$dir/t.log"; exit 1; }
passed=$((passed + 1))
grep -q "PS  'DEVUSER.TNFTP.BIN'" "$dir/t.log" || { echo "FAILED tnftp: list"; cat "$dir/t.log"; exit 1; }
passed=$((passed + 1))
echo "tnftp: $passed passed, 0 failed"
