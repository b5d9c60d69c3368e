#!/usr/bin/env python3
"""A test of a program in Python against lparjar, standard library only.

usage: fixture_show.py PORT     (of a system started with --fault 'DATA_SET_IN_USE,next=1,name=DEVUSER.FIXTURE.**')
"""
import ftplib
import io
import sys
import unittest

PORT = 0


class ReportTest(unittest.TestCase):
    def setUp(self):
        self.ftp = ftplib.FTP()
        self.ftp.connect("127.0.0.1", PORT, timeout=60)
        self.ftp.login("DEVUSER", "DEVUSER")

    def tearDown(self):
        self.ftp.quit()

    def test_report_is_stored_at_the_second_try(self):
        self.ftp.sendcmd("SITE RECFM=FB LRECL=80")
        with self.assertRaisesRegex(ftplib.Error, "FIXTURE"):
            self.store()
        self.store()
        lines = []
        self.ftp.retrlines("RETR 'DEVUSER.FIXTURE.REPORT'", lines.append)
        self.assertEqual(["TOTAL 42"], [line.rstrip() for line in lines])

    def store(self):
        self.ftp.storlines("STOR 'DEVUSER.FIXTURE.REPORT'", io.BytesIO(b"TOTAL 42\n"))


if __name__ == "__main__":
    PORT = int(sys.argv.pop(1))
    unittest.main()
