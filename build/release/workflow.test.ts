import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { Language, Parser } from "web-tree-sitter";
import { parse } from "yaml";
import * as z from "zod";
import packageJson from "../../package.json" with { type: "json" };
import { electronBuilderConfiguration } from "../electron-builder.ts";
import { missingForSigning } from "../package/signing.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(resolve(root, file), "utf8");

const stepSchema = z.object({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  shell: z.enum(["bash", "pwsh"]).optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  "working-directory": z.string().optional(),
  "continue-on-error": z.never().optional(),
});
const jobSchema = z.object({
  name: z.string().optional(),
  if: z.string().optional(),
  needs: z.string().optional(),
  "runs-on": z.string(),
  "timeout-minutes": z.number(),
  permissions: z.record(z.string(), z.string()).optional(),
  strategy: z.unknown().optional(),
  steps: z.array(stepSchema).min(1),
});
/** As much of a workflow as ours use; a key that is misspelled is an error. */
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.unknown(),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), jobSchema),
});
type Step = z.infer<typeof stepSchema>;

const workflows = globSync(".github/workflows/*.yml", { cwd: root });
const release = workflowSchema.parse(parse(read(".github/workflows/release.yml")));
const steps = (job: string): readonly Step[] => release.jobs[job]?.steps ?? [];

/** Places of the steps that fit, in their order. */
function places(job: string, fits: (step: Step) => boolean): readonly number[] {
  return steps(job).flatMap((step, index) => (fits(step) ? [index] : []));
}

describe.each(workflows)("the workflow %s", (file) => {
  const { jobs, permissions } = workflowSchema.parse(parse(read(file)));
  const all = Object.values(jobs).flatMap((job) => job.steps);

  it("may read and no more, unless a job says what it writes", () => {
    expect(permissions).toEqual({ contents: "read" });
  });

  it("takes actions in a stated version, of GitHub alone, and leaves no token in the checkout", () => {
    for (const { uses, with: inputs } of all) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
      if (uses.startsWith("actions/checkout@")) expect(inputs).toMatchObject({ "persist-credentials": false });
    }
  });

  it("starts scripts of package.json and files that exist", () => {
    const text = all.map(({ run }) => run ?? "").join("\n");
    for (const [, name = ""] of text.matchAll(/npm run ([\w:-]+)/g)) expect(packageJson.scripts).toHaveProperty([name]);
    const files = [...text.matchAll(/\bbuild\/[\w./-]+/g)].map(([name]) => name);
    expect(files.filter((name) => !existsSync(resolve(root, name)))).toEqual([]);
  });
});

describe("the release workflow", () => {
  const installing = (step: Step) => /npm run package/.test(step.run ?? "");
  const onTag = (step: Step) => step.if?.includes("github.ref_type == 'tag'") === true;

  it("runs for tags and by hand", () => {
    expect(release.on).toEqual({ push: { tags: ["v*"] }, workflow_dispatch: null });
  });

  it("signs on a tag or fails, and hands secrets to no other step", () => {
    const packaging = steps("installers").filter((step) => installing(step) && !step.run?.includes("--loopback"));
    for (const step of packaging) expect(step.run?.includes("--release"), step.name).toBe(onTag(step));
    expect(packaging.filter(onTag).map((step) => /runner\.os == '(\w+)'/.exec(step.if ?? "")?.[1])).toEqual([
      "macOS",
      "Windows",
      "Linux",
    ]);
    const secret = steps("installers").filter((step) => JSON.stringify(step.env ?? {}).includes("secrets."));
    expect(secret.filter((step) => !onTag(step))).toEqual([]);
    expect(secret).toHaveLength(3);
  });

  it.each(["Windows", "macOS"])("gives %s all that signing there can need", (system) => {
    const [step] = steps("installers").filter((one) => installing(one) && onTag(one) && one.if?.includes(system));
    const platform = system === "Windows" ? "win32" : "darwin";
    expect(missingForSigning(platform, step?.env ?? {})).toEqual([]);
    const named =
      missingForSigning(platform, {})
        .join()
        .match(/[A-Z_]{8,}/g) ?? [];
    expect(Object.keys(step?.env ?? {}).toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it("tests, packs, looks at the signatures, and uploads, in this order", () => {
    const order = [
      places("installers", ({ run }) => run === "npm test"),
      places("installers", installing),
      places("installers", ({ run }) => run?.includes("verify-signatures") === true),
      places("installers", ({ uses }) => uses?.startsWith("actions/upload-artifact") === true),
    ];
    for (const found of order) expect(found.length).toBeGreaterThan(0);
    expect(order.flat()).toEqual(order.flat().toSorted((left, right) => left - right));
  });

  it.each([
    ["Windows", "verify-signatures.ps1"],
    ["macOS", "verify-signatures.sh"],
  ])("looks at the signatures of %s on a tag", (system, script) => {
    const checks = steps("installers").filter(({ run }) => run?.includes(script) === true);
    expect(checks.map((step) => step.if)).toEqual([`github.ref_type == 'tag' && runner.os == '${system}'`]);
  });

  it("uploads a file of every kind that is made", () => {
    const [upload] = steps("installers").filter(({ uses }) => uses?.startsWith("actions/upload-artifact"));
    const kinds = String(upload?.with?.["path"])
      .trim()
      .split(/\s+/)
      .map((path) => path.replace("dist/*.", ""));
    const { win, mac, linux } = electronBuilderConfiguration({ output: "dist", electronVersion: "1", environment: {} });
    const made = [win?.target, mac?.target, linux?.target].flat().map((target) => String(target));
    expect(kinds.toSorted()).toEqual(
      [...new Set(made.map((target) => (target === "nsis" || target === "portable" ? "exe" : target)))].toSorted(),
    );
  });

  it("sums and attests everything before it drafts, and drafts with the hand test", () => {
    const draft = release.jobs["draft"];
    expect(draft).toMatchObject({
      if: "github.ref_type == 'tag'",
      needs: "installers",
      permissions: { contents: "write", "id-token": "write", attestations: "write" },
    });
    const order = [
      ...places("draft", ({ uses }) => uses?.startsWith("actions/download-artifact") === true),
      ...places("draft", ({ run }) => run?.startsWith("node build/release.ts bill ") === true),
      ...places("draft", ({ run }) => run === "sha256sum * > SHA256SUMS"),
      ...places("draft", ({ uses }) => uses?.startsWith("actions/attest-build-provenance@") === true),
      ...places("draft", ({ run }) => run?.includes("--draft") === true),
    ];
    expect(order).toHaveLength(5);
    expect(order).toEqual(order.toSorted((left, right) => left - right));
    expect(steps("draft").at(-1)?.run).toContain("--notes-file build/release/hand-test-windows.md");
  });
});

describe("the scripts that look at signatures", () => {
  it("is PowerShell, by the grammar of tree-sitter, and asks for a valid signature with a time stamp", async () => {
    const text = read("build/release/verify-signatures.ps1");
    await Parser.init();
    const parser = new Parser();
    const grammar = createRequire(import.meta.url).resolve("tree-sitter-powershell/tree-sitter-powershell.wasm");
    parser.setLanguage(await Language.load(grammar));
    expect(parser.parse(text)?.rootNode.hasError).toBe(false);
    expect(parser.parse(text.replace("foreach (", "foreach {"))?.rootNode.hasError).toBe(true);
    expect(text).toContain("$signature.Status -ne 'Valid' -or $null -eq $signature.TimeStamperCertificate");
  });

  it.skipIf(process.platform === "win32")("is a shell script that fails where there is no app", () => {
    const script = resolve(root, "build/release/verify-signatures.sh");
    execFileSync("sh", ["-n", script]);
    expect(() => execFileSync("sh", [script, resolve(root, "build")], { stdio: "pipe" })).toThrow();
  });
});

describe("the hand test", () => {
  const text = read("build/release/hand-test-windows.md");

  it("is a list of boxes that takes ten minutes", () => {
    const minutes = [...text.matchAll(/\*\* \((\d+) minutes?\)$/gm)].map(([, count]) => Number(count));
    expect(minutes.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(text.match(/^- \[ \] /gm)?.length).toBeGreaterThan(15);
  });

  it("covers each thing that is made for Windows", () => {
    for (const word of ["Installer", "MSI", "ZIP", "start-keyspec.cmd", "portable"]) expect(text).toContain(word);
  });
});
