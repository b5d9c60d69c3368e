#!/usr/bin/env bash
# TLS through curl, lftp and Python's ftplib: ftps_show.sh PORT TLSPORT WORKDIR CA
set -euo pipefail
port=$1 tlsport=$2 dir=$3 ca=$4 passed=0
curl_() { curl -sS --max-time 60 --user DEVUSER:DEVUSER --cacert "$ca" "$@"; }
same() { # what, file, file
  cmp "$2" "$3" || { echo "FAILED ftps: $1"; exit 1; }
  passed=$((passed + 1))
}
name=%27DEVUSER.FTPS.BIN%27
head -c 300000 /dev/urandom > "$dir/s.bin"
for version in 1.2 1.3; do
  curl_ --tls-max "$version" --ssl-reqd -Q 'SITE RECFM=U BLKSIZE=6000 CYL PRI=1 SEC=1' -T "$dir/s.bin" "ftp://127.0.0.1:$port/$name"
  curl_ --tls-max "$version" --ssl-reqd -o "$dir/s.back" "ftp://127.0.0.1:$port/$name"
  same "explicit, TLS $version" "$dir/s.bin" "$dir/s.back"
  curl_ --tls-max "$version" -o "$dir/s.back" "ftps://127.0.0.1:$tlsport/$name"
  same "implicit, TLS $version" "$dir/s.bin" "$dir/s.back"
  for mode in active passive; do
    curl_ --tls-max "$version" --ssl-reqd --ftp-ssl-ccc-mode "$mode" -o "$dir/s.back" "ftp://127.0.0.1:$port/$name"
    same "CCC $mode, TLS $version" "$dir/s.bin" "$dir/s.back"
  done
done
if command -v lftp >/dev/null; then
  lftp -u DEVUSER,DEVUSER "ftp://127.0.0.1:$port" > "$dir/s.log" 2>&1 <<E2
set ftp:ssl-force yes
set ftp:ssl-protect-data yes
set ssl:ca-file $ca
set net:max-retries 1
set net:timeout 20
set cmd:fail-exit yes
get "'DEVUSER.FTPS.BIN'" -o $dir/s.lftp
quote SITE RECFM=U BLKSIZE=6000 CYL PRI=1 SEC=1
put $dir/s.bin -o "'DEVUSER.FTPS.LFTP'"
E2
  same "lftp" "$dir/s.bin" "$dir/s.lftp"
fi
if command -v python3 >/dev/null; then
  python3 - "$port" "$ca" "$dir/s.bin" <<'E2'
import ftplib, io, ssl, sys
port, ca, source = int(sys.argv[1]), sys.argv[2], open(sys.argv[3], 'rb').read()
ftp = ftplib.FTP_TLS(context=ssl.create_default_context(cafile=ca))
ftp.connect('127.0.0.1', port, timeout=60)
ftp.login('DEVUSER', 'DEVUSER')
ftp.prot_p()
ftp.sendcmd('SITE RECFM=U BLKSIZE=6000 CYL PRI=1 SEC=1')
ftp.storbinary("STOR 'DEVUSER.FTPS.PY'", io.BytesIO(source))
back = io.BytesIO()
ftp.retrbinary("RETR 'DEVUSER.FTPS.PY'", back.write)
assert back.getvalue() == source, 'ftplib round trip'
ftp.ccc()
assert ftp.sendcmd('NOOP') == '200 OK'
ftp.quit()
E2
  passed=$((passed + 2))
fi
echo "ftps: $passed passed, 0 failed"
