#!/usr/bin/env python3
"""Keeps a STOR of a new data set open until the server dies, and says when: half_store.py PORT"""
import ftplib
import sys

ftp = ftplib.FTP()
ftp.connect("127.0.0.1", int(sys.argv[1]), timeout=60)
ftp.login("DEVUSER", "DEVUSER")
ftp.voidcmd("TYPE I")
with ftp.transfercmd("STOR HALF") as data:
    try:
        data.sendall(b"x" * 200_000)
        print("half stored", flush=True)
        ftp.sock.recv(1)
    except OSError:
        pass
