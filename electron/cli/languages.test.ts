import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { setLocale } from "#shared/text/localise.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { runIn, sharedCliWorkspace } from "../testing/shared-cli-workspace.ts";

const withOpenssl = hasOpenssl();
const workspace = sharedCliWorkspace(withOpenssl);
const keyspec = runIn(workspace);

afterAll(() => setLocale("en"));

/** Of the pseudo-locale every text differs from its English sentence, also one that is not translated yet. */
const others = ["de", "en-XA"] as const;

/** Without the moment at which it was written. */
function timeless(text: string): string {
  return text.replace(
    /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|time(?:stamp)?="[^"]*"|(?<=last_run_timestamp_seconds )\d+/g,
    "…",
  );
}

const inspected = "fe01.pfx leaf.pem leaf.csr --password-file password.txt";

describe.skipIf(!withOpenssl)("what programs read", () => {
  it.each([
    `inspect ${inspected} --json`,
    `inspect --json-lines files.txt --password-file password.txt`,
    `compare leaf.pem leaf.csr --json`,
    `expiry leaf.pem --json`,
    "plan --example --json",
    "map --example --json",
    "explain 0x80090016 --json",
    "rules show provider.cng --json",
    "help inspect --json",
    "inspect none.pfx --json",
    "convert --json",
    `expiry ${inspected} --format nagios`,
    "expiry none.pem --format nagios",
    `expiry ${inspected} --format prometheus`,
    `expiry ${inspected} --format zabbix`,
    `expiry ${inspected} --format json`,
  ])("is the same in every language: keyspec %s", async (line) => {
    await writeFile(join(workspace.folder, "files.txt"), "leaf.pem\nfe01.pfx\nnone.pfx\n");
    const english = await keyspec(`${line} --lang en`);
    expect(english.stdout).not.toBe("");
    for (const language of others) {
      const other = await keyspec(`${line} --lang ${language}`);
      expect(timeless(other.stdout), language).toBe(timeless(english.stdout));
      expect(other.exitCode).toBe(english.exitCode);
    }
  });

  it.each(["json", "csv", "sarif", "junit.xml"])("is the same in every language: a report as %s", async (form) => {
    const write = async (language: string): Promise<string> => {
      await keyspec(`inspect ${inspected} --lang ${language} --report ${language}/report.${form}`);
      return timeless(await readFile(join(workspace.folder, language, `report.${form}`), "utf8"));
    };
    const english = await write("en");
    for (const language of others) expect(await write(language), language).toBe(english);
  });

  it.each(["json", "csv"])("is the same in every language: the report of a conversion as %s", async (form) => {
    const write = async (language: string): Promise<string> => {
      const options = `--password-file password.txt --report --lang ${language}`;
      await keyspec(`convert fe01.pfx none.pfx --out ${language}/converted ${options}`);
      const text = await readFile(join(workspace.folder, language, "converted", `keyspec-report.${form}`), "utf8");
      return timeless(text.replaceAll(join(workspace.folder, language), ""));
    };
    const english = await write("en");
    expect(english).toContain("fe01.pfx");
    for (const language of others) expect(await write(language), language).toBe(english);
  });
});

describe.skipIf(!withOpenssl)("what people read", () => {
  it.each(["txt", "md", "html"])("is in their language: a report as %s", async (form) => {
    await keyspec(`inspect ${inspected} --lang en-XA --report people/report.${form}`);
    expect(await readFile(join(workspace.folder, "people", `report.${form}`), "utf8")).toContain("⟦");
  });

  it("is in their language: a calendar, and what the terminal shows", async () => {
    for (const line of [`expiry ${inspected} --format ics`, `expiry ${inspected}`, `inspect ${inspected}`])
      expect((await keyspec(`${line} --lang en-XA`)).stdout).toContain("⟦");
  });

  it("refuses a language that it does not speak, in that of the system", async () => {
    const { exitCode, stderr } = await keyspec("roles --lang tlh");
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("It takes one of: en, de, fr, es.")]);
    expect((await keyspec("roles --lang de-AT")).exitCode).toBe(0);
  });
});
