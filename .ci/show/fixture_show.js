// A test of a program in Node against lparjar, without any package.
// usage: node fixture_show.js PORT
"use strict";
const assert = require("node:assert");
const net = require("node:net");

const port = Number(process.argv[2]);
const control = net.connect(port, "127.0.0.1");
control.setTimeout(60000, () => { throw new Error("no answer"); });

let received = "";
const waiting = [];
control.on("data", (bytes) => {
  received += bytes;
  // A reply ends with a line of code and blank.
  let end;
  while (waiting.length > 0 && (end = received.match(/^\d{3} .*\r\n/m))) {
    const length = end.index + end[0].length;
    waiting.shift()(received.slice(0, length));
    received = received.slice(length);
  }
});
const reply = () => new Promise((resolve) => { waiting.push(resolve); control.emit("data", ""); });
const command = (line) => { control.write(line + "\r\n"); return reply(); };

async function main() {
  assert.match(await reply(), /^220/);
  assert.match(await command("USER DEVUSER"), /^331/);
  assert.match(await command("PASS DEVUSER"), /^230/);
  const passive = (await command("PASV")).match(/(\d+),(\d+)\)/);
  const data = net.connect(Number(passive[1]) * 256 + Number(passive[2]), "127.0.0.1");
  assert.match(await command("STOR 'DEVUSER.NODE'"), /^125/);
  data.end("TOTAL 42\r\n");
  assert.match(await reply(), /^250/);
  assert.match(await command("QUIT"), /^221/);
}
main().then(() => { console.log("node: ok"); control.destroy(); }, (e) => { console.error(e); process.exit(1); });
