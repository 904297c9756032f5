import { tmpdir } from "node:os";
import { beforeAll, describe, expect, it } from "vitest";
import { coverage } from "#shared/rules/coverage.ts";
import { rules } from "#shared/rules/index.ts";
import { buildMilliseconds, ensureBuilt } from "../testing/built-program.ts";
import { runCli } from "../testing/run-cli.ts";

beforeAll(() => ensureBuilt("hosts"), buildMilliseconds);

const keyspec = (line: string) => runCli(line.split(" "), { cwd: tmpdir() });

describe("keyspec rules", () => {
  it("lists every rule, with and without a word after it", async () => {
    const { stdout, exitCode } = await keyspec("rules");
    expect(exitCode).toBe(0);
    for (const { id } of rules) expect(stdout).toContain(`${id}.`);
    const { stdout: data } = await keyspec("rules list --json");
    expect((JSON.parse(data) as { readonly rules: readonly unknown[] }).rules).toHaveLength(rules.length);
  });

  it("lists those of a product and a role only", async () => {
    const { stdout } = await keyspec("rules list --product cisco-uc --role cucm-tomcat");
    expect(stdout).toContain("key.cucm-size");
    expect(stdout).not.toContain("provider.cng");
  });

  it("shows every rule, “…” where the file’s own words come in", async () => {
    for (const { id } of rules) {
      const { stdout, exitCode } = await keyspec(`rules show ${id}`);
      expect(exitCode, id).toBe(0);
      expect(stdout).toMatch(/Source: /);
      expect(stdout).not.toMatch(/[{}]/);
    }
    const { stdout } = await keyspec("rules show validity.expires-soon");
    expect(stdout).toContain("… expires on …, in … days.");
    expect((await keyspec("rules show provider.cng")).stdout).toContain("(0x80090028 and NTE_BUFFER_TOO_SMALL)");
  });

  it("says since when a rule is one, and gives its texts as data", async () => {
    const { stdout } = await keyspec("rules show validity.public-lifetime");
    expect(stdout).toContain("On 1 Mar 2018 and later");
    const { stdout: data } = await keyspec("rules show validity.public-lifetime --json");
    expect(JSON.parse(data)).toMatchObject({
      since: "2018-03-01",
      problems: [{ what: expect.stringMatching(/^It is valid for …/) }],
    });
  });

  it("names the nearest rule where there is none of that name", async () => {
    const { stderr, exitCode } = await keyspec("rules show provider.cgn");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("Did you mean “provider.cng”?");
  });

  it("lists what the five documents ask for", async () => {
    const { stdout } = await keyspec("rules statements --json");
    expect((JSON.parse(stdout) as { readonly statements: readonly unknown[] }).statements).toHaveLength(
      coverage.length,
    );
    const { stdout: words } = await keyspec("rules statements");
    expect(words).toContain("Rules: signature.pss");
    expect(words).toContain("Advice that no file shows");
  });
});
