#!/usr/bin/env python3
"""Real files and a real job through Python's ftplib: ftplib_show.py PORT STAGE [REALDATA]

STAGE is `fill` (everything, leaves data behind), or `check` (what `fill` left is still there).
"""
import ftplib
import io
import os
import re
import socket
import sys
import time

PORT, STAGE = int(sys.argv[1]), sys.argv[2]
REALDATA = sys.argv[3] if len(sys.argv) > 3 else ""
LINES = ["", "a", "b" * 79, "c" * 80, "d" * 81]
TEXT = "".join(line + "\r\n" for line in LINES).encode()
passed = 0


def check(what, condition, got=None):
    global passed
    if not condition:
        sys.exit(f"FAILED ftplib: {what}: {got!r}")
    passed += 1


def connect():
    ftp = ftplib.FTP(encoding="latin-1")
    ftp.connect("127.0.0.1", PORT, timeout=60)
    ftp.login("DEVUSER", "DEVUSER")
    return ftp


def store(ftp, name, data):
    return ftp.storbinary(f"STOR {name}", io.BytesIO(data))


def fetch(ftp, name, type_="I"):
    ftp.voidcmd(f"TYPE {type_}")
    data = bytearray()
    with ftp.transfercmd(f"RETR {name}") as connection:
        while chunk := connection.recv(65536):
            data += chunk
    ftp.voidresp()
    return bytes(data)


def store_type(ftp, type_, name, data):
    ftp.voidcmd(f"TYPE {type_}")
    with ftp.transfercmd(f"STOR {name}") as connection:
        connection.sendall(data)
    return ftp.voidresp()


def lines_of(ftp, command):
    lines = []
    ftp.retrlines(command, lines.append)
    return lines


def refused(ftp, command, text):
    try:
        got = ftp.sendcmd(command)
    except ftplib.Error as error:
        got = str(error)
    check(f"{command[:60]} -> {text}", got == text, got)


def accounts():
    """45 records of 170 bytes: the real ones where they are at hand, else made here."""
    path = os.path.join(REALDATA, "accounts.fb170.ebcdic")
    if REALDATA and os.path.exists(path):
        with open(path, "rb") as file:
            return file.read()
    record = lambda n: f"{n:08d}".encode("cp037") + bytes([0, 1, 0, 0, 0x0C] * 2) + "SMITH".encode("cp037")
    return b"".join(record(n).ljust(170, b"\x40") for n in range(45))


def real_file(ftp):
    data = accounts()
    ftp.sendcmd("SITE RECFM=FB LRECL=170 BLKSIZE=27880")
    check("STOR I", store(ftp, "ACCOUNTS", data) == "250 Transfer completed successfully.")
    check("RETR I is the same", fetch(ftp, "ACCOUNTS") == data)
    records = [data[i : i + 170] for i in range(0, len(data), 170)]
    check("RETR E", fetch(ftp, "ACCOUNTS", "E") == b"".join(r + b"\x15" for r in records))
    # the character fields of TYPE A: account number and names, from the independent code page of Python
    text = fetch(ftp, "ACCOUNTS", "A").decode("latin-1")
    got = text.split("\r\n")
    numbers = [r[:8].decode("cp037") for r in records]
    check("RETR A has the character fields", all(n in text for n in numbers), got[:2])
    check("RETR A ends each record", text.endswith("\r\n"))


def text_file(ftp):
    stored = lambda recfm, options: (
        ftp.sendcmd(f"SITE RECFM={recfm} LRECL={80 if recfm == 'FB' else 84} BLKSIZE=0 {options}"),
        store_type(ftp, "A", f"TEXT{recfm}", TEXT),
    )[1]
    for recfm in ("FB", "VB"):
        reply = stored(recfm, "TRUNCATE NOWRAPRECORD")
        check(f"{recfm} truncated", reply == "250 Transfer completed (data was truncated)", reply)
        want = LINES[:4] + ["d" * 80]
        check(f"{recfm} truncated content", fetch(ftp, f"TEXT{recfm}", "A").decode().split("\r\n") == want + [""])
        reply = stored(recfm, "WRAPRECORD")
        check(f"{recfm} wrapped", reply == "250 Transfer completed successfully.", reply)
        want = LINES[:4] + ["d" * 80, "d"]
        check(f"{recfm} wrapped content", fetch(ftp, f"TEXT{recfm}", "A").decode().split("\r\n") == want + [""])
        try:
            reply = stored(recfm, "NOWRAPRECORD NOTRUNCATE")
        except ftplib.Error as error:
            reply = str(error)
        check(
            f"{recfm} not truncated",
            reply.split("\n")
            == [
                "451-File transfer failed. File contains records that are longer than the LRECL of the new file.",
                "451 Transfer aborted due to file error.",
            ],
            reply,
        )
    ftp.sendcmd("SITE TRUNCATE NOWRAPRECORD TRAILINGBLANKS RECFM=FB LRECL=80 BLKSIZE=0")
    store_type(ftp, "A", "TEXTFB", TEXT)
    check("TRAILINGBLANKS", len(fetch(ftp, "TEXTFB", "A")) == 5 * 82)
    ftp.sendcmd("SITE NOTRAILINGBLANKS")


def partitioned(ftp):
    ftp.sendcmd("SITE RECFM=FB LRECL=80 BLKSIZE=0 CYLINDERS PRIMARY=1 SECONDARY=1 DIRECTORY=5 ISPFSTATS")
    reply = ftp.sendcmd("MKD JCL.CNTL")
    check("MKD", reply == "257 \"'DEVUSER.JCL.CNTL'\" created.", reply)
    reply = ftp.cwd("JCL.CNTL")
    check("CWD", reply == '250 The working directory "DEVUSER.JCL.CNTL" is a partitioned data set', reply)
    for number, member in enumerate(("ONE", "TWO", "THREE"), 1):
        store_type(ftp, "A", member, b"LINE\r\n" * number)
    rows = lines_of(ftp, "LIST")
    check("header", rows[0] == " Name     VV.MM   Created       Changed      Size  Init   Mod   Id", rows[0])
    form = r"{:<8}  01\.00 \d{{4}}/\d\d/\d\d \d{{4}}/\d\d/\d\d \d\d:\d\d {:>5} {:>5}     0 DEVUSER"
    for row, (member, size) in zip(rows[1:], (("ONE", 1), ("THREE", 3), ("TWO", 2))):
        check("member row", re.fullmatch(form.format(member, size, size), row), row)
    ftp.rename("TWO", "FOUR")
    ftp.delete("THREE")
    check("NLST", ftp.nlst() == ["FOUR", "ONE"], None)
    ftp.sendcmd("SITE NOISPFSTATS")
    ftp.cwd("'DEVUSER'")


def job(ftp):
    jcl = """//DEVUSERA JOB (ACCT),'COPY',CLASS=A,MSGCLASS=H
//COPY     EXEC PGM=IEBGENER
//SYSPRINT DD SYSOUT=*
//SYSIN    DD DUMMY
//SYSUT1   DD DSN=DEVUSER.JCL.CNTL(ONE),DISP=SHR
//SYSUT2   DD DSN=DEVUSER.COPY,DISP=(NEW,CATLG,DELETE),
//            SPACE=(TRK,(1,1)),UNIT=SYSDA
""".replace("\n", "\r\n").encode()
    ftp.sendcmd("SITE FILETYPE=JES")
    reply = store_type(ftp, "A", "JOB", jcl)
    match = re.match(r"250-It is known to JES as (\S+)", reply)
    check("submit", match, reply)
    jobid = match.group(1)
    deadline = time.monotonic() + 60
    while True:
        rows = lines_of(ftp, "LIST")
        row = next((r for r in rows if jobid in r), "")
        if " OUTPUT " in row or time.monotonic() > deadline:
            break
        time.sleep(0.02)
    check("RC", re.fullmatch(rf"DEVUSERA {jobid} DEVUSER  OUTPUT A        RC=0000 4 spool files ?", row), row)
    spool = fetch(ftp, jobid, "A").decode("latin-1")
    check("job log", f"$HASP395 DEVUSERA ENDED - RC=0000" in spool, spool)
    check("separators", spool.count(" !! END OF JES SPOOL FILE !!") == 4, spool)
    sysprint = fetch(ftp, f"{jobid}.4", "A").decode("latin-1")
    check("SYSPRINT", "PROCESSING ENDED AT EOD" in sysprint, sysprint)
    reply = ftp.delete(jobid)
    check("DELE", reply == "250 Cancel successful", reply)
    ftp.sendcmd("SITE FILETYPE=SEQ")
    check("the copy", fetch(ftp, "COPY", "A") == b"LINE\r\n")


def errors(ftp):
    other = ftplib.FTP(encoding="latin-1")
    other.connect("127.0.0.1", PORT, timeout=60)
    refused(other, "PWD", "530 You must first login with USER and PASS.")
    other.sendcmd("USER DEVUSER")
    refused(other, "PASS WRONG", "530 PASS command failed")
    other.login("DEVUSER", "DEVUSER")
    refused(other, "XYZZY", "500 unknown command XYZZY")
    refused(other, "SITE LRECL=99999", "200-LRecl parameter (99999) must be between 0 and 32760. LRecl ignored.\n200 SITE command was accepted")
    for command, text in (
        ("RETR NOTHERE", "550 Data set DEVUSER.NOTHERE not found"),
        ("RETR 'DEVUSER.JCL.CNTL'", "550 Retrieval of a whole partitioned data set is not supported. Use MGET or MVSGET for this purpose."),
        ("RETR 'DEVUSER.JCL.CNTL(NINE)'", "550 Request nonexistent member DEVUSER.JCL.CNTL(NINE) to be sent."),
        ("STOR 'DEVUSER.NO.PDS(ONE)'", "550 DEVUSER.NO.PDS(ONE) requests a nonexistent partitioned data set.  Use MKD command to create it."),
        ("STOR 'DEVUSER.1BAD'", "501 A qualifier in \"'DEVUSER.1BAD'\" begins with an invalid character"),
        ("STOR 'DEVUSER.JCL.CNTL(TOOLONGNAME)'", None),
    ):
        other.sendcmd("EPSV")
        try:
            got = other.sendcmd(command)
        except ftplib.Error as error:
            got = str(error)
        check(command, got == text if text else got[0] == "5", got)
    # STOR while in use: the first session has it open
    other.voidcmd("TYPE I")
    with ftp.transfercmd("STOR BUSY") as holding:
        holding.sendall(b"x" * 1000)
        other.sendcmd("EPSV")
        try:
            got = other.sendcmd("STOR BUSY")
        except ftplib.Error as error:
            got = str(error)
        check("in use", got.startswith("550 "), got)
    ftp.voidresp()
    # 100 KB on the control connection: a 5xx reply, and this or another session goes on
    with socket.create_connection(("127.0.0.1", PORT), timeout=60) as raw:
        for line in raw.makefile("rb"):
            if line.startswith(b"220 "):
                break
        try:
            raw.sendall(b"NOOP " + b"A" * 100_000 + b"\r\n")
            got = raw.recv(4096)
        except ConnectionError:
            got = b""
        check("100 KB command line", got == b"" or got[:1] == b"5", got)
    check("the session goes on", ftp.sendcmd("NOOP") == "200 OK")
    other.quit()


def unix_files(ftp):
    home, name = "/u/devuser", "show.txt"
    check("CWD home", ftp.cwd(home).startswith(f"250 HFS directory {home}"))
    check("SYST says UNIX", ftp.sendcmd("SYST").startswith("215 UNIX"))
    store_type(ftp, "A", name, TEXT)
    check("text comes back", fetch(ftp, name, "A") == TEXT)
    check("bytes are EBCDIC", "a".encode("cp037") in fetch(ftp, name))
    rows = [row for row in lines_of(ftp, "LIST") if row.endswith(" " + name)]
    check("ls -l row", len(rows) == 1 and rows[0].startswith("-rw-r-----   1 DEVUSER  DEVGRP"), rows)
    ftp.sendcmd(f"SITE CHMOD 755 {name}")
    check("chmod shows", lines_of(ftp, f"LIST {name}")[0].startswith("-rwxr-xr-x"))
    check("mkdir", ftp.mkd("showdir") == f"{home}/showdir")
    ftp.rename(name, f"showdir/{name}")
    check("renamed", ftp.nlst("showdir") == [name], ftp.nlst("showdir"))
    refused(ftp, "RMD showdir", "550 RMDIR failed: EDC5136I Directory not empty.")
    refused(ftp, f"RETR {name}", f"550 Command RETR fails: {home}/{name} does not exist.")
    refused(
        ftp,
        "CWD /u/ibmuser",
        "550 CWD cmd failed : EDC5111I Permission denied. (errno2=0xEF076015)",
    )
    check("no way out", ftp.cwd("../../../../..") == "250 HFS directory / is the current working directory")
    ftp.delete(f"{home}/showdir/{name}")
    ftp.rmd(f"{home}/showdir")
    check("home is empty", ftp.sendcmd(f"CWD {home}").startswith("250") and "total 0" in lines_of(ftp, "LIST"))
    ftp.cwd("'DEVUSER'")


def still_there(ftp):
    check("ACCOUNTS is still there", fetch(ftp, "ACCOUNTS") == accounts())
    check("TEXTFB is still there", len(fetch(ftp, "TEXTFB", "A").split(b"\r\n")) == 6)
    check("members are still there", ftp.nlst("'DEVUSER.JCL.CNTL(*)'") == ["FOUR", "ONE"])
    check("COPY is still there", fetch(ftp, "COPY", "A") == b"LINE\r\n")
    rows = lines_of(ftp, "LIST")
    names = [row[56:] for row in rows[1:]]
    check("nothing else is there", set(names) >= {"ACCOUNTS", "COPY", "JCL.CNTL", "TEXTFB", "TEXTVB"}, names)
    check("nothing half done is there", not [n for n in names if n.startswith("HALF")], names)


session = connect()
if STAGE == "fill":
    for part in (real_file, text_file, partitioned, unix_files, job, errors):
        part(session)
else:
    still_there(session)
session.quit()
print(f"ftplib {STAGE}: {passed} passed, 0 failed")
