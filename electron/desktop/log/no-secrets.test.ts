import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Services } from "#shared/api/contract.ts";
import { channels } from "../channels.ts";
import * as electron from "../electron.double.ts";
import { failToStart } from "../fail-to-start.ts";
import { serveCalls } from "../ipc.ts";
import { keepReports, note, report } from "../report.ts";
import { childProcesses } from "../trouble/child-processes.ts";
import { uncaughtErrors } from "../trouble/uncaught-errors.ts";
import { watchPage } from "../trouble/watch-page.ts";
import { createLog } from "./create-log.ts";

const home = "/srv/profiles/anna.berg";
const password = "Tr0ub4dor&3 horse";
const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const pem = String(privateKey.export({ type: "pkcs8", format: "pem" }));
const der = privateKey.export({ type: "pkcs8", format: "der" });

/** What is said with a secret in it, and the pieces of it that may stand nowhere. */
const seeds: readonly (readonly [what: string, said: string, secrets: readonly string[]])[] = [
  ["a key in PEM", `cannot read ${pem}`, pieces(der.toString("base64"))],
  ["a key in escaped PEM", JSON.stringify({ pem }), pieces(der.toString("base64"))],
  ["a PFX in base64", `body: ${der.toString("base64")}`, pieces(der.toString("base64"))],
  ["a key in hex", `key ${der.toString("hex")} of`, pieces(der.toString("hex"))],
  ["a Buffer", inspect(der), pieces(inspect(der.subarray(0, 48)).slice("<Buffer ".length, -1))],
  ["a byte array", inspect(new Uint8Array(der.subarray(0, 64))), [[...der.subarray(10, 16)].join(", ")]],
  ["a password", `convert failed: password=${password}`, [password, "horse"]],
  ["a passphrase of a call", JSON.stringify({ jobId: "a", passphrase: password }), [password, "horse"]],
  ["a command line", `openssl pkcs12 -in fe01.pfx -passin pass:${password}`, [password, "horse"]],
  ["the home folder", `ENOENT: ${home}/certificates/fe01.pfx`, [home, "anna.berg"]],
];

/** Every stretch of 24 characters, in steps of 24. */
function pieces(secret: string): readonly string[] {
  return secret.match(/.{24}/g) ?? [];
}

/** Each way into the log. */
const ways: Readonly<Record<string, (said: string) => unknown>> = {
  "a sentence": (said) => report(said),
  "a note": (said) => note(said),
  "an error": (said) => report(new Error(said)),
  "the cause of an error": (said) =>
    report(new Error("outside", { cause: new Error("between", { cause: new Error(said) }) })),
  "what a stack says": (said) => report(Object.assign(new Error("x"), { stack: `Error: x\n    at read (${said})` })),
  "something that is no error": (said) => report({ toString: () => said }),
  "a start that fails": (said) => failToStart(new Error(said)),
  "a call that fails": async (said) => {
    const services = { "app.about": () => Promise.reject(new Error(said)) } as unknown as Services;
    serveCalls({ services, subscribe: () => () => undefined }, () => []);
    const frame = { senderFrame: { url: "app://keyspec/index.html", parent: null } };
    await electron.ipcMain.deliver(channels.call, frame, "app.about", {});
  },
  "an uncaught error": (said) => {
    process.emit("uncaughtException", new Error(said));
  },
  "a promise that nobody caught": (said) => {
    process.emit("unhandledRejection", said, Promise.resolve());
  },
  "a page that ends": (said) => {
    const window = electron.BrowserWindow({});
    watchPage(window as never);
    window.webContents.emit("render-process-gone", {}, { reason: said, exitCode: 1 });
  },
  "a process of Chromium that ends": (said) => {
    childProcesses();
    electron.app.emit("child-process-gone", {}, { type: "Utility", name: said, reason: "crashed", exitCode: 1 });
  },
};

const base = mkdtempSync(join(tmpdir(), "keyspec-no-secrets-"));
afterAll(() => rmSync(base, { recursive: true }));

let end: () => void = () => undefined;
let others: readonly NodeJS.UncaughtExceptionListener[] = [];
const terminal: string[] = [];

beforeEach(() => {
  electron.resetElectron();
  electron.app.setPath("home", home);
  electron.app.becomeReady();
  terminal.length = 0;
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    terminal.push(String(text));
    return true;
  });
  others = process.listeners("uncaughtException");
  process.removeAllListeners("uncaughtException");
  end = uncaughtErrors();
});
afterEach(() => {
  end();
  for (const other of others) process.on("uncaughtException", other);
  vi.restoreAllMocks();
});

describe.each(Object.entries(ways))("a secret in %s", (name, say) => {
  it.each(seeds)("stands in no log, on no terminal and in no dialog: %s", async (_what, said, secrets) => {
    const folder = mkdtempSync(join(base, "logs-"));
    keepReports(createLog(folder));
    await say(said);
    const written = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
    // The way leads there: something was said.
    expect(written.join("").length).toBeGreaterThan(20);
    if (name !== "a note") expect(terminal).not.toEqual([]);
    const shown = [...electron.dialog.showMessageBox.mock.calls, ...electron.dialog.showErrorBox.mock.calls];
    const everything = [...written, ...terminal, JSON.stringify(shown)].join("\n");
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(everything).not.toContain(secret);
  });
});
