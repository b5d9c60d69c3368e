#!/usr/bin/env bash
# TLS through curl, lftp and Python's ftplib: ftps_show.sh PORT TLSPORT WORKDIR CA allowed|required
# The last says whether data connections have to resume the session of the control connection: with required, a client
# that does not is refused.
set -euo pipefail
port=$1 tlsport=$2 dir=$3 ca=$4 reuse=$5 passed=0
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
    # Without a close_notify of its own, curl throws the session away and cannot resume it.
    [ "$mode$reuse" != passiverequired ] || continue
    curl_ --tls-max "$version" --ssl-reqd --ftp-ssl-ccc-mode "$mode" -o "$dir/s.back" "ftp://127.0.0.1:$port/$name"
    same "CCC $mode, TLS $version" "$dir/s.bin" "$dir/s.back"
  done
done
if command -v lftp >/dev/null; then
  rm -f "$dir/s.lftp"
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
  python3 - "$port" "$ca" "$dir/s.bin" "$reuse" <<'E2'
import ftplib, io, ssl, sys
port, ca, source, reuse = int(sys.argv[1]), sys.argv[2], open(sys.argv[3], 'rb').read(), sys.argv[4]
class Reusing(ftplib.FTP_TLS):
    def ntransfercmd(self, cmd, rest=None):
        data, size = ftplib.FTP.ntransfercmd(self, cmd, rest)
        return self.context.wrap_socket(data, server_hostname=self.host, session=self.sock.session), size
for kind in Reusing, ftplib.FTP_TLS:
    for version in ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3:
        context = ssl.create_default_context(cafile=ca)
        context.maximum_version = version
        ftp = kind(context=context)
        ftp.connect('127.0.0.1', port, timeout=60)
        ftp.login('DEVUSER', 'DEVUSER')
        ftp.prot_p()
        if kind is not Reusing and reuse == 'required':
            try:
                ftp.nlst("'DEVUSER.FTPS.*'")
                raise AssertionError('a data connection with a session of its own was served')
            except (ftplib.error_temp, OSError, EOFError):
                ftp.close()
                continue
        ftp.sendcmd('SITE RECFM=U BLKSIZE=6000 CYL PRI=1 SEC=1')
        for _ in range(2):
            ftp.storbinary("STOR 'DEVUSER.FTPS.PY'", io.BytesIO(source))
            back = io.BytesIO()
            ftp.retrbinary("RETR 'DEVUSER.FTPS.PY'", back.write)
            assert back.getvalue() == source, 'ftplib round trip'
        ftp.ccc()
        assert ftp.sendcmd('NOOP') == '200 OK'
        ftp.quit()
E2
  passed=$((passed + 4))
fi
echo "ftps: $passed passed, 0 failed"
