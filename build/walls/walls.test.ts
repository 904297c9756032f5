import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { checkModule, isInsideWalls } from "./check-walls.ts";
import { walls } from "./walls.ts";

const root = resolve(import.meta.dirname, "../..");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter(isInsideWalls);

it("finds the modules of the project", () => {
  expect(files.length).toBeGreaterThan(700);
});

it("every module stays inside its walls", () => {
  const violations = files.flatMap((file) => checkModule(file, readFileSync(resolve(root, file), "utf8")));
  expect(violations.map(({ sentence }) => sentence)).toEqual([]);
});

/** Violations that a person might write, each in a file where it would be wrong. */
const plants = [
  ["shared/rules/key/planted.ts", "export const now = () => Date.now();", "Date.now"],
  ["shared/rules/key/planted.ts", "export const today = () => new Date().toISOString();", "new Date()"],
  ["shared/judge/planted.ts", "export const elapsed = () => performance.now();", "performance"],
  ["shared/roles/planted.ts", "export const id = () => Math.random();", "Math.random"],
  ["shared/roles/planted.ts", "export const id = () => crypto.randomUUID();", "crypto"],
  ["shared/present/planted.ts", 'import { useState } from "react";\nexport const state = useState;', "react"],
  ["shared/api/planted.ts", 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;', "node:fs"],
  ["shared/deployment/planted.ts", "export const home = () => process.env;", "process"],
  ["shared/text/planted.ts", "export const title = () => document.title;", "document"],
  [
    "shared/facts/planted.ts",
    'import { rules } from "../rules/index.ts";\nexport const first = rules[0];',
    "../rules/index.ts",
  ],
  ["shared/rules/names/planted.ts", 'export type { ApiPath } from "../../api/contract.ts";', "../../api/contract.ts"],
  [
    "shared/authorities/planted.ts",
    'import { chooseCrypto } from "#electron/pki/crypto/probe.ts";\nexport const x = chooseCrypto;',
    "#electron/pki/crypto/probe.ts",
  ],
  [
    "renderer/src/features/convert/planted.ts",
    'import { text } from "../inspect/text.ts";\nexport const words = text;',
    "../inspect/text.ts",
  ],
  [
    "renderer/src/features/inspect/planted.ts",
    'export const load = () => import("../request/plans.ts");',
    "../request/plans.ts",
  ],
  [
    "renderer/src/features/start/planted.ts",
    'import { ipcRenderer } from "electron";\nexport const ipc = ipcRenderer;',
    "electron",
  ],
  [
    "renderer/src/components/facts/planted.ts",
    'import { text } from "../../features/convert/text.ts";\nexport const words = text;',
    "../../features/convert/text.ts",
  ],
  ["renderer/src/features/pending/planted.ts", 'export const get = () => fetch("/api");', "fetch"],
  [
    "electron/services/convert/planted.ts",
    'import { Command } from "commander";\nexport const command = Command;',
    "commander",
  ],
  [
    "electron/services/convert/planted.ts",
    'import { randomBytes } from "node:crypto";\nexport const bytes = randomBytes;',
    "node:crypto",
  ],
  [
    "electron/services/inspect/planted.ts",
    'import { listPending } from "../pending/pending-list.ts";\nexport const list = listPending;',
    "../pending/pending-list.ts",
  ],
  ["electron/services/pending/planted.ts", "export const at = () => Date.now();", "Date.now"],
  [
    "electron/pki/x509/planted.ts",
    'import { createHash } from "node:crypto";\nexport const hash = createHash;',
    "node:crypto",
  ],
  [
    "electron/pki/pem/planted.ts",
    'import { readFile } from "node:fs/promises";\nexport const read = readFile;',
    "node:fs/promises",
  ],
  ["electron/pki/pkcs12/planted.ts", 'import forge from "node-forge";\nexport const pfx = forge;', "node-forge"],
  ["electron/pki/asn1/planted.ts", 'import { fromBER } from "asn1js";\nexport const read = fromBER;', "asn1js"],
  [
    "electron/pki/csr/planted.ts",
    'import { convert } from "../../tasks/convert/convert-bundle.ts";\nexport const x = convert;',
    "../../tasks/convert/convert-bundle.ts",
  ],
  [
    "electron/tasks/convert/planted.ts",
    'import { systemClock } from "../../ports/system-clock.ts";\nexport const clock = systemClock;',
    "../../ports/system-clock.ts",
  ],
  [
    "electron/cli/planted.ts",
    'import { readBundle } from "../pki/pkcs12/read-bundle.ts";\nexport const read = readBundle;',
    "../pki/pkcs12/read-bundle.ts",
  ],
  ["electron/web/planted.ts", 'import { app } from "electron";\nexport const a = app;', "electron"],
  ["electron/desktop/planted.ts", 'import { Hono } from "hono";\nexport const h = Hono;', "hono"],
] as const;

describe("planted violations", () => {
  it.each(plants)("%s: %s", (file, source, uses) => {
    const violations = checkModule(file, source);
    expect(violations.map((violation) => violation.uses)).toEqual([uses]);
    expect(violations[0]?.sentence).toMatch(/may not use .+\. \S.*\.$/);
  });
});

it("knows a local name from a global, a key from a value, a type from a value, and a date from the clock", () => {
  const source = `
    import type { Citation } from "../catalogue/citation.ts";
    type Place = { document: string; process: typeof globalThis };
    const { document } = { document: "x" };
    export const day = (performance: string) => [new Date("2026-11-27"), document, performance, { process: 1 }.process];
    export const parsed = Date.parse("2026-11-27");
    export const of = (citation: Citation, place: Place) => [citation, place];
  `;
  expect(checkModule("shared/judge/planted.ts", source)).toEqual([]);
});

it("every wall stands around something", () => {
  expect(
    walls.map(({ room }) => room).filter((room) => !files.some((file) => file === room || file.startsWith(`${room}/`))),
  ).toEqual([]);
});

it("a folder without a wall is told", () => {
  expect(() => checkModule("electron/new-room/file.ts", "export {};")).toThrow("No wall");
});
