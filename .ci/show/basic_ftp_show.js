// basic-ftp of Node against lparjar: in the clear, or over TLS, explicit and implicit, TLS 1.2 and 1.3, where it resumes the
// session of the control connection on each data connection. The package is found by NODE_PATH.
// usage: NODE_PATH=DIR node basic_ftp_show.js PORT [TLSPORT CA]
"use strict";
const assert = require("node:assert");
const crypto = require("node:crypto");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { PassThrough, Readable } = require("node:stream");
const { Client } = require("basic-ftp");

const [port, tlsPort, authority] = process.argv.slice(2);
let passed = 0;
const same = (what, actual, expected) => {
  assert.deepStrictEqual(actual, expected, `${what}: ${JSON.stringify(actual)}`);
  passed++;
};
const replied = async (what, action, code) => {
  const reply = await action.catch((error) => error);
  same(what, reply.code, code);
};
const download = async (client, name) => {
  const sink = new PassThrough();
  const chunks = [];
  sink.on("data", (chunk) => chunks.push(chunk));
  await client.downloadTo(sink, name);
  return Buffer.concat(chunks);
};

async function session(options, work) {
  const client = new Client(20000);
  try {
    await client.access({ host: "127.0.0.1", port: Number(port), user: "DEVUSER", password: "DEVUSER", ...options });
    await work(client);
  } finally {
    client.close();
  }
}

async function plain(client) {
  same("features", [...(await client.features()).keys()], ["AUTH", "PBSZ", "PROT"]);
  same("working directory", await client.pwd(), "'DEVUSER.'");
  client.parseList = (text) => text.split("\r\n").filter((line) => line.endsWith("BASIC.TEXT")).map((name) => ({ name }));
  await client.send("TYPE A");
  await replied("stored", client.uploadFrom(Readable.from([Buffer.from("one\r\n")]), "BASIC.TEXT"), 250);
  await replied("appended", client.appendFrom(Readable.from([Buffer.from("two\r\n")]), "BASIC.TEXT"), 250);
  same("text", (await download(client, "BASIC.TEXT")).toString(), "one\r\ntwo\r\n");
  same("list", (await client.list()).length, 1);
  await replied("size", client.size("BASIC.TEXT"), 501);
  await replied("last change", client.lastMod("BASIC.TEXT"), 501);
  await replied("restart", client.send("REST 3"), 504);
  await replied("renamed", client.rename("BASIC.TEXT", "BASIC.TEXT2"), 250);
  await replied("deleted", client.remove("BASIC.TEXT2"), 250);
}

async function directories(client) {
  const local = fs.mkdtempSync(path.join(os.tmpdir(), "basic-ftp-"));
  try {
    fs.mkdirSync(path.join(local, "from", "sub"), { recursive: true });
    const content = crypto.randomBytes(100000);
    fs.writeFileSync(path.join(local, "from", "sub", "file"), content);
    await client.uploadFromDir(path.join(local, "from"), "/u/devuser/basic");
    await client.downloadToDir(path.join(local, "to"), "/u/devuser/basic");
    same("tree there and back", fs.readFileSync(path.join(local, "to", "sub", "file")).equals(content), true);
    same("rows", (await client.list("/u/devuser/basic")).map((file) => [file.name, file.isDirectory]), [["sub", true]]);
    await client.cd("/u/devuser");
    await client.removeDir("/u/devuser/basic");
  } finally {
    fs.rmSync(local, { recursive: true });
  }
}

async function secure(client) {
  const content = crypto.randomBytes(1000000);
  await client.send("SITE RECFM=U BLKSIZE=6000 CYL PRI=40 SEC=10");
  for (let i = 0; i < 2; i++) {
    await client.uploadFrom(Readable.from([content]), "'DEVUSER.BASIC.BIN'");
    same("bytes there and back", (await download(client, "'DEVUSER.BASIC.BIN'")).equals(content), true);
  }
  await client.remove("'DEVUSER.BASIC.BIN'");
}

async function main() {
  if (!tlsPort) {
    await session({}, plain);
    await session({}, directories);
    return;
  }
  const ca = fs.readFileSync(authority);
  for (const version of ["TLSv1.2", "TLSv1.3"]) {
    const secureOptions = { ca, minVersion: version, maxVersion: version, checkServerIdentity: () => undefined };
    await session({ secure: true, secureOptions }, secure);
    await session({ secure: "implicit", port: Number(tlsPort), secureOptions }, secure);
    await session({ secure: true, secureOptions }, directories);
  }
}
main().then(
  () => console.log(`basic-ftp: ${passed} passed, 0 failed`),
  (error) => { console.error("FAILED basic-ftp:", error.message); process.exit(1); });
