import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { sameName } from "#shared/names/match.ts";
import type { ProductId } from "#shared/products/types.ts";
import type { CertificatePlan, RoleId } from "#shared/roles/types.ts";
import { evidenceOf } from "#shared/rules/evidence.ts";
import { checkedNamesOf, covers, subjectCommonNameOf } from "#shared/rules/names-of.ts";
import type { Evidence, Verdict } from "#shared/rules/types.ts";
import { judge } from "#shared/rules/verdict.ts";

/** What files are judged for. */
export type JudgeContext = {
  readonly product: ProductId;
  readonly role: RoleId | null;
  /** Plans of the deployment; [] when none was named. */
  readonly plans: readonly CertificatePlan[];
  /** ISO 8601. */
  readonly now: string;
};

/** The verdict on one thing in a file. */
export type Judgement = Verdict & {
  readonly file: string;
  /** Index into the file's `items`. */
  readonly item: number;
  readonly label: string;
  readonly source: Evidence["source"];
  /** Server whose planned names it was compared with; null: with none. */
  readonly server: string | null;
  /** Which of the server's certificates it was compared with; null: with none. */
  readonly certificate: string | null;
};

/** Judges everything that a file holds. */
export function judgeFile(file: string, inspected: Inspected, context: JudgeContext): readonly Judgement[] {
  return inspected.items.flatMap((facts, item) =>
    evidenceOf(facts, file).map((evidence) => {
      const plan = planFor(evidence, context.plans);
      const { product, now } = context;
      const verdict = judge(evidence, { product, role: plan?.role ?? context.role, plan, now });
      const compared = { server: plan?.server ?? null, certificate: plan?.certificateTitle ?? null };
      return { file, item, label: evidence.label, source: evidence.source, ...compared, ...verdict };
    }),
  );
}

/** The plan whose names the certificate covers best; of equal ones that of the common name, then the first. */
function planFor(evidence: Evidence, plans: readonly CertificatePlan[]): CertificatePlan | null {
  const names = checkedNamesOf(evidence);
  const commonName = subjectCommonNameOf(evidence);
  const scored = plans.map((plan) => {
    // Optional names tell nothing: a certificate for all uses may leave those of the web services out.
    const needed = plan.names.filter(({ included, need }) => included && ["required", "conditional"].includes(need));
    const covered = needed.filter((name) => covers(names, name)).length;
    const own = names.some((name) => plan.nodes.some((node) => sameName(name, node)));
    const common = commonName !== null && sameName(commonName, plan.subject.commonName);
    return { plan, score: covered / Math.max(1, needed.length) + (common ? 0.5 : 0) + (own ? 0.25 : 0) };
  });
  const best = scored.toSorted((one, other) => other.score - one.score)[0];
  return best?.plan ?? null;
}
