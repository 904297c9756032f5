import * as z from "zod";
import { productIdentity } from "#shared/product-identity.ts";

/**
 * The part of a CycloneDX document, as `npm sbom` writes it, that must be there.
 *
 * @see https://cyclonedx.org/docs/1.5/json/
 */
const componentSchema = z.looseObject({
  "bom-ref": z.string().min(1),
  type: z.enum(["library", "application", "framework", "platform"]),
  name: z.string().min(1),
  version: z.string().min(1),
  purl: z.string().regex(/^pkg:(?:npm|generic)\/\S+@\S+$/),
  licenses: z
    .array(
      z.union([
        z.object({ license: z.union([z.object({ id: z.string() }), z.object({ name: z.string() })]) }),
        z.object({ expression: z.string() }),
      ]),
    )
    .min(1),
  hashes: z.array(z.object({ alg: z.literal("SHA-512"), content: z.string().regex(/^[0-9a-f]{128}$/) })).optional(),
});

export const billSchema = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  specVersion: z.literal("1.5"),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/),
  metadata: z.looseObject({ timestamp: z.iso.datetime(), component: componentSchema }),
  components: z.array(componentSchema).min(1),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});
export type Bill = z.infer<typeof billSchema>;

/** What a release contains. */
export type Contents = {
  /** The packages that are bundled; what npm knows beside them are tools of development. */
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  /** Version of Electron in the installers; with it come Chromium and Node.js. */
  readonly electron: string;
  /** Version of Node.js in the loopback archives. */
  readonly node: string;
};

/**
 * The bill of materials of a release: of what `npm sbom` says the part that is bundled, and the platforms that are packed with it.
 *
 * @param npmBill the output of `npm sbom --sbom-format cyclonedx`, parsed
 * @throws ZodError where it is no such document; Error where it does not know a bundled package
 */
export function billOfMaterials(npmBill: unknown, contents: Contents): Bill {
  const bill = billSchema.parse(npmBill);
  const { component } = bill.metadata;
  const root = component["bom-ref"];
  const platforms = platformsOf(contents);
  const components = [...bundledOf(bill, contents), ...platforms];
  const known = new Set([root, ...components.map((part) => part["bom-ref"])]);
  const needed = (ref: string, dependsOn: readonly string[]) =>
    ref === root ? [...dependsOn, ...platforms.map((platform) => platform["bom-ref"])] : dependsOn;
  return {
    ...bill,
    // npm takes the name of the folder, and every project for a library.
    metadata: { ...bill.metadata, component: { ...component, name: productIdentity.name, type: "application" } },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => known.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: needed(ref, dependsOn).filter((name) => known.has(name)) })),
  };
}

function bundledOf({ components }: Bill, { packages }: Contents): Bill["components"] {
  const names = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const found = components.filter((part) => names.delete(`${part.name}@${part.version}`));
  if (names.size > 0) throw new Error(`npm says nothing of ${[...names].join(", ")}.`);
  return found;
}

function platformsOf({ electron, node }: Contents) {
  const platforms = [
    { name: "electron", version: electron, purl: `pkg:npm/electron@${electron}`, type: "framework" },
    { name: "node", version: node, purl: `pkg:generic/node@${node}`, type: "platform" },
  ] as const;
  return platforms.map((platform) => ({
    "bom-ref": `${platform.name}@${platform.version}`,
    ...platform,
    licenses: [{ license: { id: "MIT" } }],
  }));
}
