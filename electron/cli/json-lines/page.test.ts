import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { writePem } from "../../pki/pem/write-pem.ts";
import { cliEnvironment } from "../../testing/built-cli.ts";
import { buildMilliseconds, cliFile, ensureBuilt } from "../../testing/built-program.ts";
import { craftHierarchy } from "../../testing/crafted/hierarchy.ts";
import { hasTool } from "../../testing/has-tool.ts";

/** What the page shows in a language, in its order. */
async function blocksOf(language: string): Promise<readonly string[]> {
  const page = await readFile(join(import.meta.dirname, "README.md"), "utf8");
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, kind, text = ""]) =>
    kind === language ? [text] : [],
  );
}

const jobSchema = z.strictObject({
  apiVersion: z.literal("batch/v1"),
  kind: z.literal("Job"),
  metadata: z.strictObject({ name: z.string() }),
  spec: z.strictObject({
    completionMode: z.literal("Indexed"),
    completions: z.int(),
    parallelism: z.int(),
    template: z.strictObject({
      spec: z.strictObject({
        restartPolicy: z.enum(["OnFailure", "Never"]),
        containers: z.tuple([
          z.strictObject({
            name: z.string(),
            image: z.string(),
            workingDir: z.string(),
            command: z.tuple([z.literal("/bin/sh"), z.literal("-c")]),
            args: z.tuple([z.string()]),
            volumeMounts: z.array(
              z.strictObject({ name: z.string(), mountPath: z.string(), readOnly: z.literal(true).optional() }),
            ),
          }),
        ]),
        volumes: z.array(z.looseObject({ name: z.string() })),
      }),
    }),
  }),
});

const files = 23;
const posix = process.platform !== "win32";

describe.skipIf(!posix)("the page about lists", () => {
  let folder = "";

  /** Runs a script as it stands on the page: `keyspec` is the built program. */
  const run = async (script: string, environment: Readonly<Record<string, string>> = {}): Promise<number> => {
    const own = cliEnvironment({ cwd: folder, environment });
    const env = { ...own, PATH: `${join(folder, "bin")}${delimiter}${own["PATH"] ?? ""}` };
    try {
      await promisify(execFile)("/bin/sh", ["-c", script], { cwd: folder, env });
      return 0;
    } catch (thrown) {
      if (thrown instanceof Error && "code" in thrown && typeof thrown.code === "number") return thrown.code;
      throw thrown;
    }
  };
  /** The numbers of the lines that all parts wrote, and the files with them; taken away afterwards. */
  const written = async () => {
    const names = (await readdir(folder)).filter((name) => /^verdicts.*\.jsonl$/.test(name));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
    await Promise.all(names.map((name) => rm(join(folder, name))));
    const lines = texts.flatMap((text) => text.split("\n").filter((line) => line !== ""));
    return lines
      .map((line) => z.looseObject({ line: z.int(), ok: z.boolean() }).parse(JSON.parse(line)))
      .toSorted((one, other) => one.line - other.line);
  };
  const everyLine = Array.from({ length: files }, (_, index) => index + 1);

  beforeAll(async () => {
    await ensureBuilt("hosts");
    folder = await mkdtemp(join(tmpdir(), "keyspec-fleet-"));
    await mkdir(join(folder, "bin"));
    await writeFile(join(folder, "bin/keyspec"), `#!/bin/sh\nexec "${process.execPath}" "${cliFile}" "$@"\n`);
    await chmod(join(folder, "bin/keyspec"), 0o755);
    const { leaf } = craftHierarchy(["fe01.contoso.com"]);
    await writeFile(join(folder, "leaf.pem"), writePem("CERTIFICATE", leaf));
    // One of them is not there: it stops nobody.
    const list = everyLine.map((line) => JSON.stringify({ file: line === 7 ? "missing.pem" : "leaf.pem" }));
    await writeFile(join(folder, "fleet.jsonl"), `${list.join("\n")}\n`);
  }, buildMilliseconds);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("shows JSON that a list may hold, and lines that come back", async () => {
    for (const block of await blocksOf("json"))
      for (const line of block.trimEnd().split("\n")) expect(() => JSON.parse(line), line).not.toThrow();
  });

  it.skipIf(!hasTool("parallel", "--version"))(
    "with GNU parallel works through the whole list",
    { timeout: 120_000 },
    async () => {
      const [parallel = ""] = await blocksOf("sh");
      expect(parallel).toContain("parallel --halt never keyspec");
      await run(parallel);
      const lines = await written();
      expect(lines.map(({ line }) => line)).toEqual(everyLine);
      expect(lines.filter(({ ok }) => !ok).map(({ line }) => line)).toEqual([7]);
    },
  );

  it("with xargs works through the whole list", { timeout: 120_000 }, async () => {
    const [, xargs = ""] = await blocksOf("sh");
    expect(xargs).toContain("xargs -P");
    await run(xargs);
    expect((await written()).map(({ line }) => line)).toEqual(everyLine);
  });

  it("has a Job that Kubernetes would take, whose pods work through the whole list", { timeout: 120_000 }, async () => {
    const [text = ""] = await blocksOf("yaml");
    const { spec } = jobSchema.parse(parse(text));
    const [{ args, volumeMounts }] = spec.template.spec.containers;
    expect(volumeMounts.map(({ name }) => name)).toEqual(spec.template.spec.volumes.map(({ name }) => name));
    for (let index = 0; index < spec.completions; index += 1)
      expect(await run(args[0], { JOB_COMPLETION_INDEX: String(index) })).toBe(0);
    expect((await written()).map(({ line }) => line)).toEqual(everyLine);
  });
});
