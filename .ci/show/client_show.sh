#!/usr/bin/env bash
# The FTP client from a pipe, against lparjar and against servers that are not ours, and both prompts
# in a pseudo-terminal: client_show.sh PORT WORKDIR
set -euo pipefail
port=$1 dir=$2 passed=0 foreign=
trap '[ -z "$foreign" ] || kill "$foreign" 2>/dev/null || true' EXIT
check() { # what, log, pattern ...
  local what=$1 log=$2
  shift 2
  for pattern in "$@"; do
    grep -q -- "$pattern" "$log" || { echo "FAILED $what: $pattern"; cat "$log"; exit 1; }
    passed=$((passed + 1))
  done
}

# Users, a data set to send, and what the session says, whoever the server is.
session() { # name, host, port, user, password
  local log=$dir/client-$1.log
  {
    echo "alloc dataset(send.data) new recfm(f b) lrecl(80)"
    echo "free all"
    echo "ftp $2 $3"
    printf '%s\n' "$4" "$5" binary "put 'IBMUSER.SEND.DATA' $1.bin" "get $1.bin back.data (replace" "dir" "delete $1.bin" quit logoff
  } | ./launch.sh tso --in-memory >"$log" || { echo "FAILED client against $1: exit status $?"; cat "$log"; exit 1; }
  check "client against $1" "$log" 'EZA1701I >>> STOR' 'EZA1701I >>> RETR' 'EZA1617I 0 bytes transferred' 'EZA1701I >>> DELE' '^READY$'
  ! grep -q '^[45][0-9][0-9] ' <(grep -v '^500\|^501\|^502\|^504' "$log") || { echo "FAILED client against $1: an error"; cat "$log"; exit 1; }
}

session lparjar 127.0.0.1 "$port" DEVUSER DEVUSER

if python3 -c 'import pyftpdlib' 2>/dev/null; then
  mkdir -p "$dir/pyftpd"
  python3 -m pyftpdlib -i 127.0.0.1 -p 2199 -w -d "$dir/pyftpd" -u show -P show >"$dir/pyftpd.log" 2>&1 &
  foreign=$!
  for _ in $(seq 50); do (: <>/dev/tcp/127.0.0.1/2199) 2>/dev/null && break; sleep 0.1; done
  session pyftpdlib 127.0.0.1 2199 show show
  kill "$foreign"
else
  echo "skipped: pyftpdlib is not installed here"
fi
if command -v vsftpd >/dev/null && [ "$(id -u)" = 0 ]; then
  mkdir -p "$dir/vsftpd/up"
  chmod 755 "$dir" "$dir/vsftpd" && { chown ftp "$dir/vsftpd/up" 2>/dev/null || chown daemon "$dir/vsftpd/up"; }
  printf '%s\n' listen=YES listen_address=127.0.0.1 listen_port=2198 anonymous_enable=YES local_enable=NO write_enable=YES \
    anon_upload_enable=YES anon_other_write_enable=YES anon_world_readable_only=NO "anon_root=$dir/vsftpd" background=NO \
    seccomp_sandbox=NO no_anon_password=NO connect_from_port_20=NO "ftp_username=$(id -un ftp 2>/dev/null || echo daemon)" secure_chroot_dir=/var/empty >"$dir/vsftpd.conf"
  mkdir -p /var/empty 2>/dev/null || true
  vsftpd "$dir/vsftpd.conf" >"$dir/vsftpd.log" 2>&1 &
  foreign=$!
  for _ in $(seq 50); do (: <>/dev/tcp/127.0.0.1/2198) 2>/dev/null && break; sleep 0.1; done
  if kill -0 "$foreign" 2>/dev/null; then
    printf '%s\n' anonymous me@here 'cd up' pwd quit | ./launch.sh ftp --in-memory 127.0.0.1 2198 >"$dir/client-vsftpd.log"
    check "client against vsftpd" "$dir/client-vsftpd.log" '^230 ' '^250 ' '^257 "/up"' '^221 '
    kill "$foreign"
  else
    echo "skipped: vsftpd does not start here: $(cat "$dir/vsftpd.log")"
  fi
else
  echo "skipped: vsftpd is not installed here, or needs root"
fi
if command -v pure-ftpd >/dev/null && [ "$(id -u)" = 0 ] && id ftp >/dev/null 2>&1; then
  pure-ftpd -S 127.0.0.1,2197 -e -H >"$dir/pureftpd.log" 2>&1 &
  foreign=$!
  for _ in $(seq 50); do (: <>/dev/tcp/127.0.0.1/2197) 2>/dev/null && break; sleep 0.1; done
  printf '%s\n' anonymous me@here pwd quit | ./launch.sh ftp --in-memory 127.0.0.1 2197 >"$dir/client-pureftpd.log" || true
  check "client against pure-ftpd" "$dir/client-pureftpd.log" '^220' '^230' '^257 ' '^221'
  kill "$foreign" 2>/dev/null || true
else
  echo "skipped: pure-ftpd is not installed here, or needs root and a user ftp"
fi

# A person: a password that is typed is not seen; tab completes; the console leads to TSO and back.
python3 .ci/show/terminal_show.py "$port" >"$dir/terminal.log" || { echo "FAILED terminal"; cat "$dir/terminal.log"; exit 1; }
passed=$((passed + $(sed -n 's/^terminal: \([0-9]*\) passed.*/\1/p' "$dir/terminal.log")))
echo "client: $passed passed, 0 failed"
