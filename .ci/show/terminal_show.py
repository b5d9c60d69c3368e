#!/usr/bin/env python3
"""Drives the FTP client and the console in a pseudo-terminal: terminal_show.py PORT."""
import codecs
import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
import time

PORT = sys.argv[1]
passed = 0


class Screen:
    def __init__(self, *arguments):
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ["TERM"] = "xterm"
            os.execv("./launch.sh", ["./launch.sh", *arguments])
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 132, 0, 0))
        self.seen = ""
        self.decoder = codecs.getincrementaldecoder("utf-8")()
        self.begun = ""  # the first half of an escape sequence

    def wait(self, text):
        """Reads until `text` appears; what came before it is given back and forgotten."""
        global passed
        end = time.time() + 90
        while text not in self.seen:
            if time.time() > end:
                raise SystemExit(f"not on the screen: {text!r}\n{self.seen}")
            if select.select([self.fd], [], [], 0.5)[0]:
                try:
                    self.show(os.read(self.fd, 65536))
                except OSError:
                    raise SystemExit(f"ended before: {text!r}\n{self.seen}") from None
        before, _, self.seen = self.seen.partition(text)
        passed += 1
        return before

    def show(self, read):
        shown = self.begun + self.decoder.decode(read)
        self.begun = re.search(r"(\x1b(\[[0-9;?]*)?)?$", shown).group()
        shown = shown[: len(shown) - len(self.begun)]
        self.seen += re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\x1b[=>]", "", shown)

    def wait_until_silent(self):
        """Until what is typed is not echoed, neither by the terminal itself."""
        end = time.time() + 90
        while termios.tcgetattr(self.fd)[3] & termios.ECHO:
            if time.time() > end:
                raise SystemExit("what is typed would be seen")
            time.sleep(0.05)

    def type(self, text):
        os.write(self.fd, text.encode())

    def ended(self):
        global passed
        while True:
            try:
                if not os.read(self.fd, 65536):
                    break
            except OSError:
                break
        status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        if status != 0:
            raise SystemExit(f"exit status {status}")
        passed += 1


client = Screen("ftp", "--in-memory", "--logon", "DEVUSER", "127.0.0.1", PORT)
client.wait("EZA1459I NAME (127.0.0.1:DEVUSER):")
client.type("devuser\r")
client.wait("EZA1789I PASSWORD:")
client.wait_until_silent()
client.type("devuser\r")
if "devuser" in client.wait("EZA1701I >>> PASS").lower():
    raise SystemExit("the password was seen")
client.wait("EZA1460I Command:")
client.type("locst\t\r")
client.wait("EZA1600I")
client.wait("EZA1460I Command:")
client.type("quit\r")
client.wait("221 Quit command received. Goodbye.")
client.ended()

console = Screen("--in-memory", "--port", "0", "--tls-port", "off")
console.wait("READY ftp=")
console.wait("Operator console.")
console.wait("- ")
console.type("d t\r")
console.wait("IEE136I LOCAL: TIME=")
console.type("tso devuser\r")
console.wait("READY")
console.type("profile\r")
console.wait("PREFIX(DEVUSER)")
console.wait("READY")
console.type("logoff\r")
console.wait("- ")
console.type("P FTPD\r")
console.wait("EZYFT67I FTP shutdown complete.")
console.ended()
print(f"terminal: {passed} passed, 0 failed")
