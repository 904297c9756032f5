import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkModule, isInsideWalls } from "../walls/check-walls.ts";
import type { KindName } from "./kinds.ts";
import { type Scaffolded, scaffold } from "./scaffold.ts";

const project = resolve(import.meta.dirname, "../..");
/** Two programs that look at most of the sources. */
const patience = 300_000;

/** One thing of each kind. The rule, the role and the reader have more than one word in each part of their names. */
const names = {
  rule: "key/planted-size",
  role: "planted-role",
  authority: "planted-authority",
  provider: "planted-key-storage-provider",
  command: "planted-command",
  step: "lab-ca/planted-step",
  reader: "key-files/planted-part",
} as const satisfies Record<KindName, string>;

/** Tests of the project that look at whole lists: what is new must fit into them. */
const listTests = [
  "shared/lists.test.ts",
  "shared/rules/scope.test.ts",
  "shared/roles/every-role.test.ts",
  "shared/guide/import-steps/import-steps.test.ts",
  "shared/guide/requests/request-steps.test.ts",
  "shared/text/every-text.test.ts",
  "shared/catalogue/providers/providers.test.ts",
  "electron/cli/commands/index.test.ts",
];

let copy = "";
const made = new Map<KindName, Scaffolded>();
const files = (): readonly string[] => [...made.values()].flatMap((thing) => thing.files);
const changed = (): readonly string[] => [...made.values()].flatMap((thing) => thing.changed);

/** Runs a program of node_modules in the copy. What it says is part of the message where it fails. */
function run(
  program: string,
  ...parameters: readonly string[]
): { readonly status: number | null; readonly said: string } {
  // The copy's tests are not part of this run.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("VITEST")));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(project, "node_modules", program), ...parameters],
    { cwd: copy, env, encoding: "utf8" },
  );
  return { status, said: stdout + stderr };
}

beforeAll(() => {
  // Below the project, so that packages are found; `out` is in nobody's list of sources.
  mkdirSync(join(project, "out"), { recursive: true });
  copy = mkdtempSync(join(project, "out/new-"));
  for (const part of ["shared", "electron", "renderer", "package.json", "tsconfig.base.json", "tsconfig.tests.json"]) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
  for (const [kind, name] of Object.entries(names)) made.set(kind as KindName, scaffold(copy, kind as KindName, name));
}, patience);
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe("what `npm run new` makes", () => {
  it(
    "compiles with the lists that it is added to",
    () => {
      const config = {
        extends: "./tsconfig.tests.json",
        compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
        // All that might have to know a new entry of a list; of the tests those that are new or changed.
        include: ["shared/**/*.ts", "renderer/src/**/*", "electron/cli/**/*.ts", "electron/**/*.d.ts"],
        exclude: ["**/*.test.ts"],
        files: [...new Set([...files(), ...changed()])],
        references: [],
      };
      writeFileSync(join(copy, "tsconfig.json"), JSON.stringify(config));
      expect(run("typescript/bin/tsc", "-p", "tsconfig.json")).toEqual({ status: 0, said: "" });
    },
    patience,
  );

  it(
    "passes its tests, and those of the lists",
    () => {
      const own = files().filter((file) => file.endsWith(".test.ts"));
      const report = join(copy, "report.json");
      const { status, said } = run(
        "vitest/vitest.mjs",
        "run",
        `--root=${copy}`,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        "--testTimeout=60000",
        ...own,
        ...listTests,
      );
      expect(status, said).toBe(0);
      const { testResults } = JSON.parse(readFileSync(report, "utf8")) as {
        readonly testResults: readonly {
          readonly name: string;
          readonly assertionResults: readonly { readonly status: string }[];
        }[];
      };
      for (const file of [...own, ...listTests]) {
        const assertions = testResults.find(({ name }) =>
          name.replaceAll("\\", "/").endsWith(`/${file}`),
        )?.assertionResults;
        expect(assertions?.filter((assertion) => assertion.status === "passed").length, file).toBeGreaterThan(0);
      }
    },
    patience,
  );

  it("stays inside the walls", () => {
    const modules = files().filter(isInsideWalls);
    expect(modules.length).toBeGreaterThan(made.size);
    const violations = modules.flatMap((file) => checkModule(file, readFileSync(join(copy, file), "utf8")));
    expect(violations.map(({ sentence }) => sentence)).toEqual([]);
  });

  it("is, for a role, its file and its place in the lists of roles and on the trust map: nothing else has to know it", () => {
    expect(made.get("role")).toMatchObject({
      files: ["shared/roles/definitions/planted-role.ts", "shared/roles/definitions/planted-role.test.ts"],
      changed: ["shared/roles/types.ts", "shared/roles/index.ts", "shared/trust/systems/kind-of-role.ts"],
    });
  });
});
