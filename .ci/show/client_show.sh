#!/usr/bin/env bash
# The FTP client from a pipe, against lparjar and against servers that are not ours, and both prompts
# in a pseudo-terminal: client_show.sh PORT WORKDIR
set -euo pipefail
. .ci/show/waiting.sh
port=$1 dir=$2 passed=0 foreign= prelude=
trap '[ -z "$foreign" ] || kill "$foreign" 2>/dev/null || true' EXIT
check() { # what, log, pattern ...
  local what=$1 log=$2
  shift 2
  for pattern in "$@"; do
    grep -q -- "$pattern" "$log" || { echo "FAILED $what: $pattern"; cat "$log"; exit 1; }
    passed=$((passed + 1))
  done
}

listens_or_gone() { (: <>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || ! kill -0 "$foreign" 2>/dev/null; }
await() { # port: until the foreign server listens there, or has ended
  within 60 listens_or_gone "$1" || true
}

# A member is sent and fetched again, and what the session says, whoever the server is.
session() { # name, host, port, user, password, folder of the server with a slash, options of launch.sh
  local log=$dir/client-$1.log
  {
    [ -z "$prelude" ] || echo "$prelude"
    echo "ftp $2 $3"
    printf '%s\n' "$4" "$5" binary "put 'SYS1.PROCLIB(FTPD)' ${6:-}$1.bin" "get ${6:-}$1.bin back.data" "dir" "delete ${6:-}$1.bin" quit logoff
  } | ./launch.sh tso --in-memory "${@:7}" >"$log" || { echo "FAILED client against $1: exit status $?"; cat "$log"; exit 1; }
  check "client against $1" "$log" 'EZA1701I >>> STOR' 'EZA1701I >>> RETR' 'EZA1617I [1-9][0-9]* bytes transferred' 'EZA1701I >>> DELE' '^READY$'
  [ "$(grep -o 'EZA1617I [0-9]*' "$log" | sort | uniq -c | awk '{print $1}')" = 2 ] || { echo "FAILED client against $1: lengths differ"; cat "$log"; exit 1; }
  # What a server says of SITE does not count: it is another system's.
  ! grep -q '^[45][0-9][0-9] ' <(sed '/>>> SITE/{n;d}' "$log") || { echo "FAILED client against $1: an error"; cat "$log"; exit 1; }
}

session lparjar 127.0.0.1 "$port" DEVUSER DEVUSER

python=
for each in python3 /usr/bin/python3; do
  [ -n "$python" ] || ! "$each" -c 'import pyftpdlib' 2>/dev/null || python=$each
done
if [ -n "$python" ]; then
  mkdir -p "$dir/pyftpd"
  free=$(free_port)
  "$python" -m pyftpdlib -i 127.0.0.1 -p "$free" -w -d "$dir/pyftpd" -u show -P show >"$dir/pyftpd.log" 2>&1 &
  foreign=$!
  await "$free"
  session pyftpdlib 127.0.0.1 "$free" show show
  kill "$foreign"
else
  echo "skipped: pyftpdlib is not installed here"
fi
# vsftpd over TLS: it wants each data connection to resume the session of the control connection.
tls() { # name, port
  command -v openssl >/dev/null || { echo "skipped: TLS, openssl is not installed here"; return; }
  local seed=$dir/$1.seed
  mkdir -p "$seed/datasets"
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -keyout "$dir/$1.key" -out "$seed/datasets/IBMUSER.SHOW.CA.txt" 2>/dev/null
  echo 'IBMUSER.SHOW.CA RECFM=VB LRECL=84' >"$seed/datasets.txt"
  printf '%s\n' 'SECURE_MECHANISM TLS' 'SECURE_FTP REQUIRED' 'SECURE_DATACONN PRIVATE' 'KEYRING *AUTH*/*' 'FWFRIENDLY TRUE' >"$seed/datasets/IBMUSER.FTP.DATA.txt"
  { sed "s/^listen_port=.*/listen_port=$2/" "$dir/vsftpd.conf"; printf '%s\n' ssl_enable=YES allow_anon_ssl=YES force_anon_data_ssl=YES force_anon_logins_ssl=YES require_ssl_reuse=YES "rsa_cert_file=$seed/datasets/IBMUSER.SHOW.CA.txt" "rsa_private_key_file=$dir/$1.key"; } >"$dir/$1.conf"
  vsftpd "$dir/$1.conf" >"$dir/$1.log" 2>&1 &
  foreign=$!
  await "$2"
  prelude="racdcert certauth add('ibmuser.show.ca') withlabel('show') trust"
  session "$1" 127.0.0.1 "$2" anonymous me@here up/ --seed "$seed"
  prelude=
  check "client against $1" "$dir/client-$1.log" 'EZA2895I' 'EZA2906I'
  kill "$foreign"
}

if command -v vsftpd >/dev/null && [ "$(id -u)" = 0 ]; then
  free=$(free_port)
  mkdir -p "$dir/vsftpd/up" "$dir/vsftpd.empty"
  chmod 755 "$dir" "$dir/vsftpd" "$dir/vsftpd.empty" && chown daemon "$dir/vsftpd/up"
  printf '%s\n' listen=YES listen_address=127.0.0.1 "listen_port=$free" anonymous_enable=YES local_enable=NO write_enable=YES \
    anon_upload_enable=YES anon_other_write_enable=YES anon_world_readable_only=NO "anon_root=$dir/vsftpd" background=NO \
    seccomp_sandbox=NO no_anon_password=NO connect_from_port_20=NO ftp_username=daemon "secure_chroot_dir=$dir/vsftpd.empty" >"$dir/vsftpd.conf"
  vsftpd "$dir/vsftpd.conf" >"$dir/vsftpd.log" 2>&1 &
  foreign=$!
  await "$free"
  if kill -0 "$foreign" 2>/dev/null; then
    session vsftpd 127.0.0.1 "$free" anonymous me@here up/
    kill "$foreign"
    tls vsftpd-tls "$(free_port)"
  else
    echo "skipped: vsftpd does not start here: $(cat "$dir/vsftpd.log")"
  fi
else
  echo "skipped: vsftpd is not installed here, or needs root"
fi
if command -v pure-ftpd >/dev/null && command -v pure-pw >/dev/null && [ "$(id -u)" = 0 ]; then
  free=$(free_port)
  mkdir -p "$dir/pureftpd"
  chmod 755 "$dir" && chown nobody "$dir/pureftpd"
  printf 'show\nshow\n' | pure-pw useradd show -f "$dir/pureftpd.passwd" -u nobody -g nogroup -d "$dir/pureftpd" -m -F "$dir/pureftpd.pdb" >"$dir/pureftpd.log" 2>&1
  pure-ftpd -S "127.0.0.1,$free" -l "puredb:$dir/pureftpd.pdb" -E -H -g "$dir/pureftpd.pid" >>"$dir/pureftpd.log" 2>&1 &
  foreign=$!
  await "$free"
  if kill -0 "$foreign" 2>/dev/null; then
    session pureftpd 127.0.0.1 "$free" show show
    kill "$foreign"
  else
    echo "skipped: pure-ftpd does not start here: $(cat "$dir/pureftpd.log")"
  fi
else
  echo "skipped: pure-ftpd is not installed here, or needs root"
fi

# A person: a password that is typed is not seen; tab completes; the console leads to TSO and back.
python3 .ci/show/terminal_show.py "$port" >"$dir/terminal.log" || { echo "FAILED terminal"; cat "$dir/terminal.log"; exit 1; }
passed=$((passed + $(sed -n 's/^terminal: \([0-9]*\) passed.*/\1/p' "$dir/terminal.log")))
echo "client: $passed passed, 0 failed"
