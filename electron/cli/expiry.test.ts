import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { parsePrometheus } from "#shared/expiry/formats/testing/parse-prometheus.ts";
import { writePem } from "../pki/pem/write-pem.ts";
import { collectionText, schannelKey } from "../testing/collection-text.ts";
import { craftHierarchy } from "../testing/crafted/hierarchy.ts";
import { validity } from "../testing/crafted/values.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);

const day = 86_400_000;
const from = new Date(Date.now() - 300 * day).toISOString();
const inDays = (days: number): string => new Date(Date.now() + days * day + day / 2).toISOString();

/** A hierarchy whose server ends in some days; its authorities end in 2036. */
const endingIn = (name: string, days: number) =>
  craftHierarchy([name], { leaf: { validity: validity(from, inDays(days)) } });

beforeAll(async () => {
  if (!withOpenssl) return;
  const write = (name: string, ...ders: readonly Uint8Array[]): Promise<void> =>
    writeFile(join(workspace.folder, name), ders.map((der) => writePem("CERTIFICATE", der)).join(""));
  const soon = endingIn("soon.contoso.com", 20);
  await write("soon.pem", soon.leaf, soon.issuing, soon.root);
  await write("near.pem", endingIn("near.contoso.com", 5).leaf);
  await write("later.pem", endingIn("later.contoso.com", 200).leaf);
  const collected = endingIn("fe07.contoso.com", 40);
  await writeFile(
    join(workspace.folder, "keyspec-FE07.txt"),
    collectionText({ personal: [{ der: collected.leaf, key: schannelKey }], roots: [collected.root] }),
  );
}, 60_000);

describe.skipIf(!withOpenssl)("keyspec expiry", () => {
  it("lists what ends, the next first, and ends with 1 where something is near", async () => {
    const { exitCode, stdout } = await keyspec("expiry later.pem soon.pem near.pem");
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/near\.contoso\.com +ends in 5 days +near\.pem$/);
    expect(lines[1]).toMatch(/soon\.contoso\.com +ends in 20 days +soon\.pem$/);
    expect(lines[2]).toMatch(/later\.contoso\.com +ends in 200 days/);
    expect(stdout).toMatch(/Contoso Root CA \(certification authority\)/);
    expect(exitCode).toBe(1);
  });

  it("ends with 0 where nothing is near, and takes weeks", async () => {
    expect(await keyspec("expiry later.pem")).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("Nothing ends within 30 days."),
    });
    expect((await keyspec("expiry later.pem --within 30w")).exitCode).toBe(1);
    expect(await keyspec("expiry later.pem --within soon")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("write 30d, or 6w"),
    });
  });

  it.each([
    ["later.pem", 0, /^OK - 1 end looked at, the next: later\.contoso\.com ends in 200 days \| '/],
    ["soon.pem", 1, /^WARNING - 1 of 3: soon/],
    ["near.pem soon.pem", 2, /^CRITICAL - 2 of 4: near/],
    ["picture.pfx", 3, /^UNKNOWN - 1 file cannot be read: picture\.pfx/],
    ["missing.pem", 3, /^UNKNOWN - 1 file cannot be read: missing\.pem/],
    ["fe01.pfx later.pem", 3, /^UNKNOWN - .*fe01\.pfx/],
    ["roots/nowhere-at-all", 3, /^UNKNOWN - /],
  ])("says of %s to Nagios %d", async (files, exitCode, line) => {
    const result = await keyspec(`expiry ${files} --format nagios`);
    expect(result.stdout).toMatch(line);
    expect(result.stdout.trimEnd()).not.toContain("\n");
    expect(result.exitCode).toBe(exitCode);
  });

  it("says of each file that was not looked at why not, and counts a closed PFX as one", async () => {
    expect(await keyspec("expiry missing.pem later.pem")).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/missing\.pem.*\[FILE_NOT_FOUND\]/),
    });
    expect(await keyspec("expiry fe01.pfx later.pem --format prometheus")).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/fe01\.pfx.*\[PFX_PASSWORD/),
    });
    expect((await keyspec("expiry fe01.pfx")).exitCode).toBe(2);
  });

  it("opens a PFX with its password", async () => {
    const { stdout } = await keyspec("expiry fe01.pfx --password-file password.txt --format json");
    expect(JSON.parse(stdout)).toMatchObject({
      unread: [],
      endings: expect.arrayContaining([expect.objectContaining({ kind: "certificate" })]),
    });
  });

  it("writes what Prometheus reads", async () => {
    const { exitCode, stdout } = await keyspec("expiry near.pem later.pem --format prometheus");
    const samples = parsePrometheus(stdout).get("x509_cert_not_after") ?? [];
    expect(samples.map(({ labels }) => labels["filepath"])).toEqual(["near.pem", "later.pem"]);
    expect(exitCode).toBe(0);
  });

  it("writes a file that others may read, whole and in one step, and prints nothing", async () => {
    const file = join(workspace.folder, "keyspec.prom");
    await writeFile(file, "of the last run\n", { mode: 0o600 });
    const printed = await keyspec("expiry near.pem later.pem --format prometheus --out keyspec.prom");
    expect(printed).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(parsePrometheus(await readFile(file, "utf8")).get("x509_cert_not_after")).toHaveLength(2);
    if (process.platform !== "win32") expect((await stat(file)).mode & 0o444).toBe(0o444);
    expect((await readdir(workspace.folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect((await keyspec("expiry near.pem --format nagios --out check.txt")).exitCode).toBe(2);
    expect(await readFile(join(workspace.folder, "check.txt"), "utf8")).toMatch(/^CRITICAL - .*\n$/);
    // A check that could not look leaves no older result behind.
    const blind = await keyspec("expiry roots/nowhere-at-all --format nagios --out check.txt");
    expect(blind).toMatchObject({ exitCode: 3, stdout: "" });
    expect(await readFile(join(workspace.folder, "check.txt"), "utf8")).toMatch(/^UNKNOWN - .*\n$/);
    expect(await keyspec("expiry near.pem --format nagios --out near.pem/check.txt")).toMatchObject({
      exitCode: 3,
      stdout: expect.stringMatching(/^UNKNOWN - /),
    });
    expect(await keyspec("expiry near.pem --out near.pem/keyspec.prom")).toMatchObject({ exitCode: 2, stdout: "" });
  });

  it("writes a calendar that ical.js reads, and lines for zabbix_sender", async () => {
    const { stdout } = await keyspec("expiry near.pem --format ics");
    const [event] = new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("summary")).toBe("Certificate expires: near.contoso.com");
    expect(stdout.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect((await keyspec("expiry near.pem --format zabbix")).stdout).toMatch(
      /^- keyspec\.discovery \[\{.*\n- keyspec\.days\[[0-9A-F]{40}\] 5\n- keyspec\.discovery\.waiting \[\]\n$/,
    );
  });

  it("reads what a server collected, and takes the files of a folder by their names", async () => {
    expect((await keyspec("expiry keyspec-FE07.txt --within 50d")).stdout).toMatch(
      /^\S.*fe07\.contoso\.com +ends in 40 days/,
    );
    expect(await keyspec("expiry roots --format nagios")).toMatchObject({
      stdout: expect.stringMatching(/^(?:OK|WARNING|CRITICAL) - /),
    });
  });
});
