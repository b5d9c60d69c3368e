#!/usr/bin/env bash
# The same through curl: curl_show.sh PORT WORKDIR
set -euo pipefail
. .ci/show/waiting.sh
port=$1 dir=$2 passed=0
url=ftp://127.0.0.1:$port
curl_() { curl -sS --max-time 60 --user DEVUSER:DEVUSER "$@"; }
same() { # what, file, file
  cmp "$2" "$3" || { echo "FAILED curl: $1"; exit 1; }
  passed=$((passed + 1))
}
has() { # what, pattern, file
  grep -q -- "$2" "$3" || { echo "FAILED curl: $1"; cat "$3"; exit 1; }
  passed=$((passed + 1))
}
head -c 17000 /dev/urandom > "$dir/c.bin"
curl_ -Q 'SITE RECFM=FB LRECL=170 BLKSIZE=27880' -T "$dir/c.bin" "$url/%27DEVUSER.CURL.BIN%27"
curl_ -o "$dir/c.back" "$url/%27DEVUSER.CURL.BIN%27"
same "TYPE I round trip" "$dir/c.bin" "$dir/c.back"
printf 'FIRST LINE\nSECOND\n' > "$dir/c.txt" # curl sends each line end as CR LF
curl_ --use-ascii -Q 'SITE RECFM=VB LRECL=84 BLKSIZE=0' -T "$dir/c.txt" "$url/%27DEVUSER.CURL.TXT%27"
curl_ --use-ascii -o "$dir/c.back" "$url/%27DEVUSER.CURL.TXT%27"
tr -d '\r' < "$dir/c.txt" > "$dir/c.want"; tr -d '\r' < "$dir/c.back" > "$dir/c.got"
same "TYPE A round trip" "$dir/c.want" "$dir/c.got"
curl_ -Q 'SITE RECFM=FB LRECL=80 BLKSIZE=0' -Q "MKD 'DEVUSER.CURL.PDS'" -T "$dir/c.txt" --use-ascii "$url/%27DEVUSER.CURL.PDS(ONE)%27"
curl_ -l "$url" -X "NLST 'DEVUSER.CURL.PDS(*)'" > "$dir/c.list"
has "member list" '^ONE' "$dir/c.list"
cat > "$dir/c.jcl" <<'J'
//DEVUSERC JOB 1,CURL,MSGCLASS=H
//STEP1    EXEC PGM=IEFBR14
J
curl_ -v --use-ascii -Q 'SITE FILETYPE=JES' -T "$dir/c.jcl" "$url/JOB" 2> "$dir/c.log"
has "submit" '250-It is known to JES as JOB' "$dir/c.log"
jobid=$(sed -n 's/.*It is known to JES as \(JOB[0-9]*\).*/\1/p' "$dir/c.log")
ended() {
  curl_ -Q 'SITE FILETYPE=JES' "$url" -X "LIST $jobid" > "$dir/c.list"
  grep -q 'RC=' "$dir/c.list"
}
within 60 ended || true
has "job ended" 'RC=0000' "$dir/c.list"
curl_ --use-ascii -Q 'SITE FILETYPE=JES' -o "$dir/c.spool" "$url/$jobid"
has "spool" 'IEF142I DEVUSERC STEP1 - STEP WAS EXECUTED - COND CODE 0000' "$dir/c.spool"
echo "curl: $passed passed, 0 failed"
