import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { planEveryLayout } from "#shared/roles/planning/plan-every-layout.ts";
import { rolesPresent } from "#shared/roles/planning/roles-present.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { toHex } from "../pki/asn1/hex.ts";
import { native } from "../pki/crypto/native.ts";
import type { KeyPair } from "../pki/crypto/port.ts";
import { writePem } from "../pki/pem/write-pem.ts";
import { writeBundle } from "../pki/pkcs12/write-bundle.ts";
import { collectionText, type SampleKey, schannelKey } from "./collection-text.ts";
import { craftHierarchy, type Hierarchy } from "./crafted/hierarchy.ts";
import { namesOf } from "./crafted/judge-crafted.ts";
import { rsaKey } from "./crafted/odd-keys.ts";
import { validity } from "./crafted/values.ts";
import { type Fault, faults, keyPlaceOfFault } from "./faults.ts";

/** A faulty certificate of a deployment, as a PFX in a folder. */
export type FaultyFile = {
  readonly fault: Fault;
  readonly plan: CertificatePlan;
  /** Name of the PFX. */
  readonly pfx: string;
  /** SHA-1, lower-case hex. */
  readonly thumbprint: string;
  /** When it ends, ISO 8601. */
  readonly ends: string;
  /** The planned name that it lacks; null: it has all. */
  readonly lacking: string | null;
  readonly made: Hierarchy;
};

/** What lies in a folder: the certificates, and what their servers say of themselves. */
export type FaultyFiles = {
  readonly certificates: readonly FaultyFile[];
  /** Names of all files that an administrator would drop. */
  readonly names: readonly string[];
};

/** The password of every PFX. */
export const faultyPassword = "secret";

const dayMilliseconds = 86_400_000;

/**
 * Writes each fault as a PFX for a deployment, the text that the script of `keyspec collect` writes on each server that holds some of them,
 * root.pem, the root that the servers trust, and peer.pfx, a good certificate for peer.contoso.com.
 *
 * @param now milliseconds since 1970
 */
export async function writeFaultyFiles(folder: string, deployment: Deployment, now: number): Promise<FaultyFiles> {
  const { product } = deployment;
  const plans = planEveryLayout({
    deployment,
    product,
    selections: rolesPresent(deployment, product).map(({ id }) => ({ role: id })),
  });
  const certificates: FaultyFile[] = [];
  for (const fault of faults) certificates.push(await writePfx(folder, fault, planOf(plans, fault), now));
  const trusted = craftHierarchy(["any"]).root;
  await writeFile(join(folder, "root.pem"), writePem("CERTIFICATE", trusted));
  await writePeer(folder, now);
  const servers = [...Map.groupBy(certificates, ({ plan }) => plan.nodes[0] ?? "")];
  const texts = servers.map(([server, held]) => ({
    name: `keyspec-${server}.txt`,
    text: textOf(server, held, trusted),
  }));
  for (const { name, text } of texts) await writeFile(join(folder, name), text);
  return { certificates, names: [...certificates.map(({ pfx }) => pfx), ...texts.map(({ name }) => name)] };
}

function planOf(plans: readonly CertificatePlan[], { certificate }: Fault): CertificatePlan {
  const found = plans.find(
    (plan) => plan.certificate === certificate && (certificate !== "default" || plan.role.endsWith("front-end")),
  );
  if (found === undefined) throw new Error(`The deployment has no certificate “${certificate}”.`);
  return found;
}

async function writePfx(folder: string, fault: Fault, plan: CertificatePlan, now: number): Promise<FaultyFile> {
  const required = plan.names.filter(({ need, included }) => included && need === "required");
  const lacking = fault.lacksLastName === true ? (required.at(-1)?.name ?? null) : null;
  const keys = rsaKey(fault.leafKeyBits ?? 2048);
  const ends = endIn(fault.days, now);
  const { leaf, issuing = {}, root = {} } = fault;
  const names = namesOf(plan).filter((name) => name !== lacking);
  const made = craftHierarchy(names, {
    leaf: { keys, validity: validity(beginBefore(now), ends), ...leaf },
    ...{ issuing, root },
  });
  const pfx = `${fault.certificate}.pfx`;
  await writeFile(join(folder, pfx), bundleOf(made, keys, keyPlaceOfFault(fault)));
  return { fault, plan, pfx, thumbprint: toHex(native.digest("sha1", made.leaf)), ends, lacking, made };
}

async function writePeer(folder: string, now: number): Promise<void> {
  const keys = rsaKey(2048);
  const made = craftHierarchy(["peer.contoso.com"], {
    leaf: { keys, validity: validity(beginBefore(now), endIn(200, now)) },
  });
  await writeFile(join(folder, "peer.pfx"), bundleOf(made, keys, schannelKey));
}

function bundleOf({ leaf, issuing, root }: Hierarchy, { privateKey }: KeyPair, { provider }: SampleKey): Uint8Array {
  const bundle = { privateKey, certificates: [leaf, issuing, root].map((der) => ({ der })) };
  return writeBundle(bundle, { ...legacySchannel, iterations: 1, provider }, faultyPassword, null, native);
}

/** Midnight, so many days from now. */
function endIn(days: number, now: number): string {
  return new Date(Math.floor(now / dayMilliseconds + days) * dayMilliseconds).toISOString();
}

function beginBefore(now: number): string {
  return new Date(now - 300 * dayMilliseconds).toISOString();
}

function textOf(server: string, held: readonly FaultyFile[], trusted: Uint8Array): string {
  const [name = "", ...domain] = server.split(".");
  return collectionText({
    name: name.toUpperCase(),
    domain: domain.join("."),
    personal: held.map(({ made, fault, plan }) => ({ der: made.leaf, key: keyPlaceOfFault(fault), uses: plan.uses })),
    intermediates: held.map(({ made }) => made.issuing),
    roots: [trusted],
  });
}
