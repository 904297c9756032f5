import { expect, it } from "vitest";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import { type Judgement, judgeFacts } from "#shared/judge/judge-facts.ts";
import type { CertificatePlan, RoleId } from "#shared/roles/types.ts";
import { examplePlan, planOfRole } from "#shared/rules/testing/outcome-of.ts";
import type { VerdictId } from "#shared/rules/types.ts";
import { native } from "../../pki/crypto/native.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import { inspectFile } from "../../tasks/inspect/inspect-file.ts";
import { type Changes, craftHierarchy, type Hierarchy, keys } from "./hierarchy.ts";

/** A made-up file: what is wrong, and what must be said. */
export type Crafted = {
  readonly what: string;
  readonly verdict: VerdictId;
  /** Rules with findings, in any order; absent: none. */
  readonly findings?: readonly string[];
  readonly root?: Changes;
  readonly issuing?: Changes;
  readonly leaf?: Changes;
  /** Leaf first; absent: leaf, issuing authority, root. */
  readonly members?: (made: Hierarchy) => readonly Uint8Array[];
  /** Absent: the first Front End of the example, as a PFX. Other roles are appliances’, which show their certificates alone. */
  readonly role?: RoleId;
};

const now = "2026-11-20T12:00:00Z";
const password = "secret";

/** The names that a plan includes, the common name first. */
export function namesOf({ names, subject }: CertificatePlan): readonly string[] {
  const planned = names.flatMap(({ included, name }) => (included ? [name] : []));
  return [...new Set([subject.commonName, ...planned])];
}

function planOf(role: RoleId | undefined): CertificatePlan {
  return role === undefined ? examplePlan() : planOfRole(role);
}

/** Judges a file as a person does who drops it: with the deployment, and without. */
function judgements(
  { role, members = ({ leaf, issuing, root }) => [leaf, issuing, root], ...changes }: Crafted,
  plan: CertificatePlan,
): { readonly planned: Judgement; readonly bare: Judgement } {
  const certificates = members(craftHierarchy(namesOf(plan), changes));
  const { privateKey } = changes.leaf?.keys ?? keys.leaf;
  const data =
    role === undefined
      ? writeBundle(
          { privateKey, certificates: certificates.map((der) => ({ der })) },
          { ...legacySchannel, iterations: 1 },
          password,
          null,
          native,
        )
      : new TextEncoder().encode(certificates.map((der) => writePem("CERTIFICATE", der)).join(""));
  const { items } = inspectFile({ name: "crafted", data, password }, native);
  const judge = (product: ProductId, plans: readonly CertificatePlan[]) =>
    items.flatMap((facts) => judgeFacts(facts, "crafted", { product, role: plans[0]?.role ?? null, plans, now }));
  const [planned] = judge(plan.product, [plan]);
  const [bare] = judge(plan.product, []);
  if (planned === undefined || bare === undefined) throw new TypeError("Nothing was judged.");
  return { planned, bare };
}

/** A test for each row: bytes → readers → facts → verdict. Without a deployment nothing “works”. */
export function testCrafted(rows: readonly Crafted[]): void {
  it.each(rows)("$what: $verdict", (row) => {
    const { planned, bare } = judgements(row, planOf(row.role));
    const found = planned.findings.filter(({ severity }) => severity !== "notice").map(({ ruleId }) => ruleId);
    expect({ verdict: planned.verdict, findings: [...new Set(found)].toSorted() }).toEqual({
      verdict: row.verdict,
      findings: (row.findings ?? []).toSorted(),
    });
    expect(bare.verdict).not.toMatch(/^works/);
  });
}
