import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { Deployment } from "#shared/deployment/model.ts";
import { everyPool } from "#shared/deployment/testing/every-pool.ts";
import type { ContractCase } from "./contract-case.ts";
import { expectNoPlace, expectRejection } from "./expect-error.ts";

const purpose = {
  product: "sfb-2019",
  role: "edge-external",
  deployment: everyPool.name,
  server: "edge01.contoso.net",
} as const;
const conversion = {
  product: "sfb-2019",
  target: "windows-2019-plus",
  options: { chain: "leaf-only", iterations: 4000 },
} as const;
const named = (name: string) => ({ ...everyPool, name });

/** What stays chosen over a restart. The CLI is told everything each time, and has no words for these. */
export const preferenceCases: readonly ContractCase[] = [
  {
    name: "keeps what was chosen, each choice by itself, for its owner only",
    paths: ["preferences.read", "preferences.save"],
    run: async ({ call, folders }) => {
      expect(await call("preferences.read", {})).toEqual({ folders: [], opened: [] });
      await Promise.all([
        call("preferences.save", { purpose }),
        call("preferences.save", { conversion }),
        call("preferences.save", { colorScheme: "light" }),
      ]);
      await call("preferences.save", { colorScheme: "dark" });
      await call("preferences.save", { language: "fr" });
      await call("preferences.save", { product: "sfb-2019" });
      expect(await call("preferences.read", {})).toEqual({
        purpose,
        conversion,
        colorScheme: "dark",
        language: "fr",
        product: "sfb-2019",
        folders: [],
        opened: [],
      });
      const file = join(folders.data, "preferences.json");
      if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o600);
    },
  },
  {
    name: "has no place for a secret among the preferences, nor for what must be said each time",
    paths: ["preferences.save"],
    raw: true,
    run: async ({ send, folders }) => {
      const secret = "correct horse battery";
      const refused = [
        { password: secret },
        { purpose: { ...purpose, password: secret } },
        { conversion: { ...conversion, options: { confirmUnencryptedKey: true } } },
        { conversion: { ...conversion, options: { friendlyName: secret } } },
        { colorScheme: secret },
        { language: secret },
      ];
      await expectNoPlace(send, "preferences.save", refused, secret);
      await expect(stat(join(folders.data, "preferences.json"))).rejects.toMatchObject({ code: "ENOENT" });
    },
  },
  {
    name: "starts without preferences that it cannot read, and takes no path as a folder",
    paths: ["preferences.read", "preferences.save", "preferences.forgetFolders"],
    run: async ({ call, folders, folder }) => {
      await mkdir(folders.data, { recursive: true });
      await writeFile(join(folders.data, "preferences.json"), "{ damaged");
      expect(await call("preferences.read", {})).toEqual({ folders: [], opened: [] });
      await expectRejection(call("preferences.save", { folder: "/etc" }), "FILE_REFERENCE_UNKNOWN");
      await call("preferences.save", { folder });
      const stored = JSON.parse(await readFile(join(folders.data, "preferences.json"), "utf8"));
      expect(stored.folders).toEqual([folders.output]);
      // No host of this suite can ask for a folder: what was chosen in the window is not used here.
      expect((await call("preferences.read", {})).folders).toEqual([]);
      await call("preferences.forgetFolders", {});
      const after = JSON.parse(await readFile(join(folders.data, "preferences.json"), "utf8"));
      expect(after.folders).toEqual([]);
    },
  },
  {
    name: "remembers the deployments of late, one for each name, the last one first",
    paths: ["deployment.list", "deployment.remember", "deployment.forget"],
    run: async ({ call }) => {
      const known = async () => (await call("deployment.list", {})).deployments.map(({ deployment }) => deployment);
      const namesOf = async () => (await known()).map(({ name }) => name);
      expect(await namesOf()).toEqual([]);
      const remember = (deployment: Deployment, onDifferent: "keep" | "replace") =>
        call("deployment.remember", { deployment, onDifferent });
      for (let number = 1; number <= 12; number += 1) await remember(named(`Site ${number}`), "keep");
      const changed: Deployment = { ...named("Site 5"), product: "sfb-2015" };
      await remember(changed, "keep");
      const productOf = async () => (await known()).find(({ name }) => name === "Site 5")?.product;
      expect(await productOf()).toBe(everyPool.product);
      await remember(changed, "replace");
      const names = await namesOf();
      expect(names).toHaveLength(12);
      expect(names.slice(0, 3)).toEqual(["Site 5", "Site 12", "Site 11"]);
      expect(await productOf()).toBe("sfb-2015");
      await call("deployment.forget", { name: "Site 12" });
      await call("deployment.forget", { name: "nobody" });
      expect((await namesOf()).slice(0, 2)).toEqual(["Site 5", "Site 11"]);
    },
  },
];
