#!/usr/bin/env bash
# The same through lftp: lftp_show.sh PORT WORKDIR
set -euo pipefail
port=$1 dir=$2
head -c 8000 /dev/urandom > "$dir/l.bin"
printf 'FIRST LINE\r\nSECOND\r\n' > "$dir/l.txt"
lftp -u DEVUSER,DEVUSER "ftp://127.0.0.1:$port" > "$dir/l.log" 2>&1 <<E2
set ftp:ssl-allow no
set net:max-retries 1
set net:timeout 60
set cmd:fail-exit yes
quote SITE RECFM=FB LRECL=80 BLKSIZE=0
put $dir/l.bin -o "'DEVUSER.LFTP.BIN'"
get "'DEVUSER.LFTP.BIN'" -o $dir/l.back
put -a $dir/l.txt -o "'DEVUSER.LFTP.TXT'"
get -a "'DEVUSER.LFTP.TXT'" -o $dir/l.text
quote "MKD 'DEVUSER.LFTP.PDS'"
put -a $dir/l.txt -o "'DEVUSER.LFTP.PDS(ONE)'"
cd "'DEVUSER.LFTP.PDS'"
ls
E2
passed=0
cmp "$dir/l.bin" "$dir/l.back" || { echo "FAILED lftp: TYPE I round trip"; exit 1; }
passed=$((passed + 1))
cmp <(tr -d '\r' < "$dir/l.txt") <(tr -d '\r' < "$dir/l.text") || { echo "FAILED lftp: TYPE A round trip"; exit 1; }
passed=$((passed + 1))
grep -q '^ONE' "$dir/l.log" || { echo "FAILED lftp: member list"; cat "$dir/l.log"; exit 1; }
passed=$((passed + 1))
echo "lftp: $passed passed, 0 failed"
