import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { judge } from "#shared/judge/verdict.ts";
import { sameName } from "#shared/names/match.ts";
import type { CertificatePlan, RoleId } from "#shared/roles/types.ts";
import { checkedNamesOf, covers, subjectCommonNameOf } from "#shared/rules/names-of.ts";
import type { Evidence, Verdict } from "#shared/rules/types.ts";

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
    evidenceOf(facts, file, context.now).map((evidence) => {
      const plan = planFor(evidence, context.plans);
      const { product, now } = context;
      const verdict = judge(evidence, { product, role: plan?.role ?? context.role, plan, now });
      const compared = { server: plan?.server ?? null, certificate: plan?.certificateTitle ?? null };
      return { file, item, label: evidence.label, source: evidence.source, ...compared, ...verdict };
    }),
  );
}

/** How well a plan fits a certificate; the first number that differs decides, the greater one wins. */
type Fit = readonly [known: number, filled: number];

/**
 * The plan that the certificate fits best: the one that knows most of its names, so that a certificate which lost some stays what it
 * was; of those the one that it fills most, so that one with the names of Default alone is no poor certificate for all uses. Of equal
 * ones the first.
 */
function planFor(evidence: Evidence, plans: readonly CertificatePlan[]): CertificatePlan | null {
  const fitting = plans.map((plan) => ({ plan, fit: fitOf(evidence, plan) }));
  const [best] = fitting.toSorted((one, other) => other.fit[0] - one.fit[0] || other.fit[1] - one.fit[1]);
  return best?.plan ?? null;
}

function fitOf(evidence: Evidence, plan: CertificatePlan): Fit {
  const names = checkedNamesOf(evidence);
  const commonName = subjectCommonNameOf(evidence);
  const known = names.filter((name) => plan.names.some((planned) => sameName(name, planned.name))).length;
  const planned = plan.names.filter(({ included }) => included);
  const covered = planned.filter((name) => covers(names, name)).length;
  const own = names.some((name) => plan.nodes.some((node) => sameName(name, node)));
  const common = commonName !== null && sameName(commonName, plan.subject.commonName);
  return [known, covered / Math.max(1, planned.length) + (common ? 0.5 : 0) + (own ? 0.25 : 0)];
}
