#!/usr/bin/env bash
# TLS through curl, lftp, openssl s_client and Python's ftplib, explicit and implicit, TLS 1.2 and 1.3, small and large:
# ftps_show.sh PORT TLSPORT WORKDIR CA allowed|required
# The last says whether data connections have to resume the session of the control connection: with required, a client
# that does not is refused.
set -euo pipefail
port=$1 tlsport=$2 dir=$3 ca=$4 reuse=$5 passed=0
site='SITE RECFM=U BLKSIZE=6000 CYL PRI=40 SEC=10'
curl_() { curl -sS --max-time 60 --user DEVUSER:DEVUSER --cacert "$ca" "$@"; }
failed() { echo "FAILED ftps: $1"; exit 1; }
same() { # what, file, file
  cmp "$2" "$3" || failed "$1"
  passed=$((passed + 1))
}
name=%27DEVUSER.FTPS.BIN%27
for size in 1 300000 20000000; do
  head -c "$size" /dev/urandom > "$dir/s.bin"
  for version in 1.2 1.3; do
    curl_ --tls-max "$version" --ssl-reqd -Q "$site" -T "$dir/s.bin" "ftp://127.0.0.1:$port/$name"
    curl_ --tls-max "$version" --ssl-reqd -o "$dir/s.back" "ftp://127.0.0.1:$port/$name"
    same "explicit, TLS $version, $size bytes" "$dir/s.bin" "$dir/s.back"
    curl_ --tls-max "$version" -Q "$site" -T "$dir/s.bin" "ftps://127.0.0.1:$tlsport/$name"
    curl_ --tls-max "$version" -o "$dir/s.back" "ftps://127.0.0.1:$tlsport/$name"
    same "implicit, TLS $version, $size bytes" "$dir/s.bin" "$dir/s.back"
    for mode in active passive; do
      # Without a close_notify of its own, curl throws the session away and cannot resume it.
      [ "$mode$reuse" != passiverequired ] || continue
      curl_ --tls-max "$version" --ssl-reqd --ftp-ssl-ccc-mode "$mode" -o "$dir/s.back" "ftp://127.0.0.1:$port/$name"
      same "CCC $mode, TLS $version, $size bytes" "$dir/s.bin" "$dir/s.back"
    done
  done
  if command -v lftp >/dev/null; then
    for version in 1.2 1.3; do
      for url in "ftp://127.0.0.1:$port" "ftps://127.0.0.1:$tlsport"; do
        rm -f "$dir/s.lftp"
        lftp -u DEVUSER,DEVUSER "$url" > "$dir/s.log" 2>&1 <<E2 || { cat "$dir/s.log"; failed "lftp, TLS $version, $url"; }
set ftp:ssl-force yes
set ftp:ssl-protect-data yes
set ssl:priority "NORMAL:-VERS-ALL:+VERS-TLS$version"
set ssl:ca-file $ca
set net:max-retries 1
set net:timeout 60
set cmd:fail-exit yes
quote $site
put $dir/s.bin -o "'DEVUSER.FTPS.LFTP'"
get "'DEVUSER.FTPS.LFTP'" -o $dir/s.lftp
E2
        same "lftp, TLS $version, $url, $size bytes" "$dir/s.bin" "$dir/s.lftp"
      done
    done
  fi
done
if command -v openssl >/dev/null; then
  s_client() { # options; says NOOP and QUIT
    { sleep 1; printf "NOOP\r\n"; sleep 1; printf 'QUIT\r\n'; } |
      timeout 60 openssl s_client -CAfile "$ca" -verify_return_error -ign_eof "$@" > "$dir/s.log" 2>&1 || true
    grep -q "200 OK" "$dir/s.log" || { cat "$dir/s.log"; failed "s_client $*"; }
    passed=$((passed + 1))
  }
  for version in 2 3; do
    s_client -connect "127.0.0.1:$port" -starttls ftp "-tls1_$version" -sess_out "$dir/s.session"
    grep -q "TLSv1.$version" "$dir/s.log" || failed "s_client did not use TLS 1.$version"
    if [ "$reuse" = allowed ]; then
      s_client -connect "127.0.0.1:$port" -starttls ftp "-tls1_$version" -sess_in "$dir/s.session"
      grep -q '^Reused, ' "$dir/s.log" || failed "s_client did not resume a session of TLS 1.$version"
    fi
    s_client -connect "127.0.0.1:$tlsport" "-tls1_$version"
  done
  for old in -tls1 -tls1_1; do
    [ "$reuse" = required ] || continue # the log of the other server has to stay empty
    if openssl s_client -connect "127.0.0.1:$port" -starttls ftp "$old" -cipher 'ALL:@SECLEVEL=0' </dev/null > "$dir/s.log" 2>&1; then
      failed "s_client was served with $old"
    fi
    passed=$((passed + 1))
  done
fi
if command -v python3 >/dev/null; then
  python3 - "$port" "$tlsport" "$ca" "$dir/s.bin" "$reuse" <<'E2'
import ftplib, io, ssl, sys
port, tlsport, ca, reuse = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[5]
large = open(sys.argv[4], 'rb').read()
class Reusing(ftplib.FTP_TLS):
    def ntransfercmd(self, cmd, rest=None):
        data, size = ftplib.FTP.ntransfercmd(self, cmd, rest)
        return self.context.wrap_socket(data, server_hostname=self.host, session=self.sock.session), size
class Implicit(Reusing):
    def connect(self, *args, **named):
        create = ftplib.socket.create_connection
        ftplib.socket.create_connection = lambda *a, **k: self.context.wrap_socket(create(*a, **k), server_hostname='127.0.0.1')
        try:
            return super().connect(*args, **named)
        finally:
            ftplib.socket.create_connection = create
for kind in Reusing, ftplib.FTP_TLS, Implicit:
    for version in ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3:
        context = ssl.create_default_context(cafile=ca)
        context.minimum_version = context.maximum_version = version
        ftp = kind(context=context)
        ftp.connect('127.0.0.1', tlsport if kind is Implicit else port, timeout=60)
        ftp.login('DEVUSER', 'DEVUSER', secure=kind is not Implicit)
        ftp.prot_p()
        if kind is ftplib.FTP_TLS and reuse == 'required':
            try:
                ftp.nlst("'DEVUSER.FTPS.*'")
                raise AssertionError('a data connection with a session of its own was served')
            except (ftplib.error_temp, OSError, EOFError):
                ftp.close()
                continue
        ftp.sendcmd('SITE RECFM=U BLKSIZE=6000 CYL PRI=40 SEC=10')
        for source in b'1', large[:300000], large:
            ftp.storbinary("STOR 'DEVUSER.FTPS.PY'", io.BytesIO(source))
            back = io.BytesIO()
            ftp.retrbinary("RETR 'DEVUSER.FTPS.PY'", back.write)
            assert back.getvalue() == source, 'ftplib round trip'
        if kind is not Implicit:
            ftp.ccc()
            assert ftp.sendcmd('NOOP') == '200 OK'
        ftp.quit()
E2
  passed=$((passed + 6))
fi
echo "ftps: $passed passed, 0 failed"
