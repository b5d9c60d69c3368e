// z/OS FTP clients of Node that have parsers of their own, against lparjar: zos-node-accessor, the engine of the FTP plug-in
// of Zowe CLI, and ftp. Their packages are found by NODE_PATH.
// usage: NODE_PATH=DIR node --no-deprecation zos_node_show.js PORT [CA]: over TLS where there is a certificate authority
"use strict";
const assert = require("node:assert");
const fs = require("node:fs");
const { ZosAccessor, TransferMode, JobStatusResult, FileToOperate } = require("zos-node-accessor/lib/zosAccessor");
const Ftp = require("ftp");

const login = { host: "127.0.0.1", port: Number(process.argv[2]), user: "DEVUSER", password: "DEVUSER" };
if (process.argv[3]) {
  login.secure = true;
  login.secureOptions = { ca: fs.readFileSync(process.argv[3]), checkServerIdentity: () => undefined };
}
let passed = 0;
const same = (what, actual, expected) => {
  assert.deepStrictEqual(actual, expected, `${what}: ${JSON.stringify(actual)}`);
  passed++;
};
const has = (what, actual, part) => {
  assert.ok(String(actual).includes(part), `${what}: ${actual}`);
  passed++;
};
const refused = async (what, action, part) => {
  const error = await action.then(() => assert.fail(`${what}: not refused`), (refusal) => refusal);
  has(what, error.message, part);
};
const names = (entries) => entries.map((entry) => entry.name);
const blanks = (text, length) => text.padEnd(length);

async function dataSets(zos) {
  await zos.allocateDataset("'DEVUSER.ZNA.FIX'", "LRECL=80 RECFM=F BLKsize=800");
  await zos.allocateDataset("'DEVUSER.ZNA.LIB'", "DSORG=PO DIRECTORY=20 LRECL=80 RECFM=FB BLKsize=800 PDSTYPE=PDS");
  const shape = (entry) => [entry.name, entry.dsOrg, entry.recordFormat, entry.recordLength, entry.blockSize];
  same("data sets", (await zos.listDatasets("DEVUSER.ZNA.*")).map(shape),
    [["DEVUSER.ZNA.FIX", "PS", "F", 80, 80], ["DEVUSER.ZNA.LIB", "PO", "FB", 80, 800]]);
  same("no data sets", await zos.listDatasets("DEVUSER.NONE.*"), []);
  await refused("member of no library", zos.uploadDataset("x", "DEVUSER.ZNA.NO(A)"),
    "requests a nonexistent partitioned data set.  Use MKD command to create it.");

  await zos.uploadDataset("hello\r\n", "DEVUSER.ZNA.FIX");
  const text = async (mode) => (await zos.downloadDataset("DEVUSER.ZNA.FIX", mode)).toString("latin1");
  same("text", await text(TransferMode.ASCII), `${blanks("hello", 80)}\r\n`);
  same("text without line ends", await text(TransferMode.ASCII_STRIP_EOL), blanks("hello", 80));
  same("bytes", (await text(TransferMode.BINARY)).slice(0, 5), "\x88\x85\x93\x93\x96");
  await zos.uploadDataset("one\r\n\r\n", "DEVUSER.ZNA.VAR", TransferMode.ASCII, "RECFM=VB LRECL=84 BLKSIZE=0");
  same("with record descriptors", (await zos.downloadDataset("DEVUSER.ZNA.VAR", TransferMode.BINARY_RDW)).toString("hex"),
    "0007000096958500040000");

  await zos.site("NOISPFSTATS");
  await zos.uploadDataset("first\r\n", "DEVUSER.ZNA.LIB(PLAIN)");
  await zos.site("ISPFSTATS");
  await zos.uploadDataset("first\r\nsecond\r\n", "DEVUSER.ZNA.LIB(STATS)");
  same("members", (await zos.listMembers("DEVUSER.ZNA.LIB")).map((member) => [member.name, member.version, member.size]),
    [["PLAIN", undefined, NaN], ["STATS", "01.00", 2]]);
  const program = (await zos.listMembers("SYS1.LINKLIB")).find((member) => member.name === "IEFBR14");
  same("load module", [program.ac, program.amode, program.rmode], [0, "31", "ANY"]);
  await zos.renameDataset("DEVUSER.ZNA.LIB(PLAIN)", "DEVUSER.ZNA.LIB(OTHER)");
  await zos.deleteDataset("DEVUSER.ZNA.LIB(STATS)");
  same("one member left", names(await zos.listMembers("DEVUSER.ZNA.LIB")), ["OTHER"]);
  await zos.renameDataset("DEVUSER.ZNA.LIB", "DEVUSER.ZNA.PDS");
  for (const name of ["FIX", "VAR", "PDS"]) {
    await zos.deleteDataset(`DEVUSER.ZNA.${name}`);
  }
  same("all deleted", await zos.listDatasets("DEVUSER.ZNA.*"), []);
  await refused("deleted twice", zos.deleteDataset("DEVUSER.ZNA.FIX"), "does not exist");
}

async function settings(zos) {
  has("STAT", await zos.stat(), "UMASK value is 027");
  await zos.site("umask 000 SBSENDEOL=LF");
  has("STAT of one", await zos.stat("umask"), "000");
  has("STAT of another", await zos.stat("SBSENDEOL"), "LF");
  has("bad SITE", await zos.site("umask=000"), "Umask invalid syntax");
  await zos.site("umask 027 SBSENDEOL=CRLF");
}

async function unixFiles(zos) {
  const home = "/u/devuser/zna";
  await zos.makeDirectory(home);
  same("empty directory", await zos.listFiles(home), []);
  await zos.makeDirectory(`${home}/sub`);
  await zos.uploadFile("hello\r\n", `${home}/text`);
  await zos.uploadFile(Buffer.from([0, 255]), `${home}/sub/bytes`, TransferMode.BINARY);
  same("files", (await zos.listFiles(home)).map((file) => [file.permissions, file.owner, file.name]),
    [["drwxr-x---", "DEVUSER", "sub"], ["-rw-r-----", "DEVUSER", "text"]]);
  same("text file", (await zos.downloadFile(`${home}/text`)).toString(), "hello\r\n");
  same("binary file", (await zos.downloadFile(`${home}/sub/bytes`, TransferMode.BINARY)).toString("hex"), "00ff");
  await zos.renameFile(`${home}/text`, `${home}/sub/text`);
  await refused("full directory", zos.deleteFile(`${home}/sub`), "is a directory and is not empty");
  await zos.deleteFile(home, FileToOperate.WHOLE_DIRECTORY);
  await refused("directory that is gone", zos.listFiles(home), "not found");
  await refused("file that is not there", zos.deleteFile("/not/exist"), "not exist");
}

async function jobs(zos) {
  const job = (letter, steps, operand = "") => zos.submitJCL(`//DEVUSER${letter} JOB 1,'ZNA',MSGCLASS=H${operand}\n${steps}\n`);
  const ended = async (jobId) => {
    for (let i = 0; i < 400; i++) {
      const result = await zos.queryJob({ jobId });
      if (result === JobStatusResult.SUCCESS || result === JobStatusResult.FAIL) {
        return result;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return assert.fail(`${jobId} does not end`);
  };
  const good = await job("A", "//COPY EXEC PGM=IEBGENER\n//SYSPRINT DD SYSOUT=*\n//SYSIN DD DUMMY\n//SYSUT2 DD SYSOUT=*\n"
    + "//SYSUT1 DD *\nHELLO\n/*");
  same("good job", await ended(good), JobStatusResult.SUCCESS);
  const status = await zos.getJobStatus({ jobId: good });
  same("status", [status.jobName, status.owner, status.status, status.class, status.rc, status.retcode],
    ["DEVUSERA", "DEVUSER", "OUTPUT", "A", 0, "RC 0000"]);
  same("spool", status.spoolFiles.map((file) => [file.id, file.stepName, file.procStep, file.class, file.ddName]),
    [[1, "JES2", "N/A", "H", "JESMSGLG"], [2, "JES2", "N/A", "H", "JESJCL"], [3, "JES2", "N/A", "H", "JESYSMSG"],
      [4, "COPY", "N/A", "H", "SYSPRINT"], [5, "COPY", "N/A", "H", "SYSUT2"]]);
  same("bytes of a spool file", status.spoolFiles[4].byteCount, 5);
  has("one spool file", await zos.getJobLog({ jobId: good, fileId: 5 }), "HELLO");
  same("all spool files", (await zos.getJobLog({ jobId: good })).match(/!! END OF JES SPOOL FILE !!/g).length, 5);
  same("return code of the job log", await zos.getRCFromJESMSGLG({ jobId: good }), 0);
  await refused("no such spool file", zos.getJobLog({ jobId: good, fileId: 99 }), "Index 99 is greater than number of spool files");
  await refused("not this owner's", zos.getJobLog({ jobId: good, owner: "WRONG" }), "not found");

  const outcome = async (jobId) => {
    const result = await ended(jobId);
    return [result, (await zos.getJobStatus({ jobId })).retcode];
  };
  const rejected = await job("B", "//S EXEC PGM=");
  same("JCL error", await outcome(rejected), [JobStatusResult.FAIL, "JCL ERROR"]);
  const abended = await job("C", "//S EXEC PGM=NOSUCH");
  same("abend", await outcome(abended), [JobStatusResult.FAIL, "ABEND 806"]);
  const foreign = await job("E", "//S EXEC PGM=IEFBR14", ",USER=IBMUSER");
  same("job of another user", await ended(foreign), JobStatusResult.FAIL);
  same("why it did not run", await zos.getRCFromJESMSGLG({ jobId: foreign }), "SEC ERROR");
  const held = await job("D", "//S EXEC PGM=IEFBR14", ",TYPRUN=HOLD");
  same("held job", await zos.queryJob({ jobId: held }), JobStatusResult.WAITING);
  await refused("no JCL", zos.submitJCL("Bad JCL"), "job id not found");
  same("list of jobs", (await zos.listJobs({ jobName: "DEVUSER*" })).map((each) => each.jobId).filter((id) => id >= good),
    [held, foreign, abended, rejected, good]);
  same("list of one", names((await zos.listJobs({ jobId: good })).map((each) => ({ name: each.jobName }))), ["DEVUSERA"]);
  for (const jobId of [good, rejected, abended, foreign, held]) {
    await zos.deleteJob({ jobId });
    same("deleted job", await zos.queryJob({ jobId }), JobStatusResult.NOT_FOUND);
  }
  await refused("status of a deleted job", zos.getJobStatus({ jobId: good }), "No jobs found");
}

async function accessor() {
  const zos = new ZosAccessor();
  await zos.connect(login);
  await dataSets(zos);
  await settings(zos);
  await unixFiles(zos);
  await jobs(zos);
  await zos.close();
}

/** What takes callbacks, with promises. */
const promising = (client) => new Proxy({}, {
  get: (_, method) => (...values) => new Promise((resolve, reject) => {
    client[method](...values, (error, result) => (error ? reject(error) : resolve(result)));
  }),
});

async function ftp() {
  const client = new Ftp();
  await new Promise((resolve, reject) => { client.on("ready", resolve).on("error", reject).connect(login); });
  const server = promising(client);
  const read = async (name) => {
    let text = "";
    for await (const bytes of await server.get(name)) {
      text += bytes;
    }
    return text;
  };
  same("system", await server.system(), "MVS");
  same("working directory", await server.pwd(), "'DEVUSER.'");
  await server.ascii();
  await server.put(Buffer.from("one\r\n"), "NODE.FTP");
  await server.append(Buffer.from("two\r\n"), "NODE.FTP");
  same("appended", await read("NODE.FTP"), "one\r\ntwo\r\n");
  await server.rename("NODE.FTP", "NODE.FTP2");
  same("row of a data set", (await server.list("NODE.FTP2"))[1].endsWith("VB     256  6233  PS  NODE.FTP2"), true);
  await refused("size", server.size("NODE.FTP2"), "FTP server not configured for SIZE");
  await refused("last change", server.lastMod("NODE.FTP2"), "FTP server not configured for MDTM");
  await server.delete("NODE.FTP2");
  await server.mkdir("/u/devuser/node/sub", true);
  await server.put(Buffer.from("x\r\n"), "/u/devuser/node/sub/file");
  const [file] = await server.list("/u/devuser/node/sub");
  same("row of a file", [file.type, file.name, file.owner, file.size], ["-", "file", "DEVUSER", 2]);
  await server.cwd("/u/devuser");
  await server.rmdir("/u/devuser/node", true);
  await server.logout();
}

const late = setTimeout(() => { console.error("FAILED Node: no end"); process.exit(1); }, 60000);
process.on("unhandledRejection", (error) => { console.error("FAILED Node:", error.message); process.exit(1); });
accessor().then(ftp).then(() => {
  clearTimeout(late);
  console.log(`zos-node-accessor and ftp: ${passed} passed, 0 failed`);
  process.exit(0);
});
