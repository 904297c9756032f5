import { defaultProduct } from "../catalogue/products/default-product.ts";
import type { ProductId } from "../catalogue/products/types.ts";
import { targetById } from "../catalogue/targets/index.ts";
import type { TargetId } from "../catalogue/targets/types.ts";
import type { AroundFacts } from "../facts/around-facts.ts";
import type { BundleFacts } from "../facts/bundle-facts.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { rules } from "../rules/index.ts";
import type { Evidence, Finding, Severity, Verdict } from "../rules/types.ts";
import type { Message } from "../text/message.ts";
import { evidenceOf } from "./evidence.ts";
import { leftBehind } from "./left-behind.ts";
import { judge } from "./verdict.ts";

/** A file that KeySpec wrote, and what it is to be good for. */
export type WrittenResult = {
  readonly fileName: string;
  /** What was read back from it. */
  readonly facts: BundleFacts & { readonly around?: AroundFacts };
  readonly target: TargetId;
  /** null: for programs that are none of the products (`productOfTarget`). */
  readonly product: ProductId | null;
  /** What the certificate was asked for; null: not known, as for a converted file. */
  readonly plan: CertificatePlan | null;
  /** ISO 8601. */
  readonly now: string;
};

/** The verdict on one certificate of a written file. Without a product there is only the one that holds for all: it will not work. */
export type ResultVerdict = Omit<Verdict, "product" | "summary"> & {
  readonly summary: Message | string;
  readonly label: string;
  readonly product: ProductId | null;
};

/** What a file is judged for where nobody named a product: the targets without a Windows provider are for other programs as well. */
export function productOfTarget(target: TargetId, chosen: ProductId | null): ProductId | null {
  if (chosen !== null) return chosen;
  const { id, container } = targetById(target);
  return container === "PKCS#12" && id !== "modern" ? defaultProduct : null;
}

/**
 * The verdicts on a file that is handed over, one for each certificate with a key (or, without keys, each leaf), with the same rules as
 * Inspect. A text file shows no provider and is no PFX, so only its certificates are judged.
 */
export function judgeResult(result: WrittenResult): readonly ResultVerdict[] {
  const { fileName, facts, target, product, plan, now } = result;
  const ofCertificates = targetById(target).container !== "PKCS#12";
  return evidenceOf(facts, fileName, now).flatMap((found): readonly ResultVerdict[] => {
    const evidence: Evidence = ofCertificates ? { ...found, source: "certificate", key: null, bundle: null } : found;
    const { label } = evidence;
    const context = { role: plan?.role ?? null, plan, now };
    // Nobody told the names of a converted file: without them there is no “works” here either.
    if (product !== null) return [{ label, ...judge(evidence, { ...context, product }) }];
    const universal = judge(evidence, { ...context, product: "lync-2013" }, { rules: universalRules });
    const [first] = universal.findings;
    if (universal.verdict !== "will-not-work" || first === undefined) return [];
    return [{ label, ...universal, product: null, summary: first.what }];
  });
}

const universalRules = rules.filter(({ products }) => products === "all");

/** The verdicts on a converted file, whose names nobody told. What was left out of it is still known of it. */
export function judgeConversion(
  {
    file,
    before,
    after,
  }: { readonly file: { readonly name: string }; readonly before: BundleFacts; readonly after: BundleFacts },
  judging: Pick<WrittenResult, "target" | "product" | "now">,
): readonly ResultVerdict[] {
  const around = leftBehind(before, after);
  const facts = around === undefined ? after : { ...after, around };
  return judgeResult({ ...judging, fileName: file.name, facts, plan: null });
}

/** What keeps a file from working, of all its certificates. */
export function errorsOf(verdicts: readonly ResultVerdict[]): readonly Finding[] {
  return findingsOf(verdicts, "error");
}

/** What does not keep a file from working, but will be in the way, of all its certificates. */
export function warningsOf(verdicts: readonly ResultVerdict[]): readonly Finding[] {
  return findingsOf(verdicts, "warning");
}

function findingsOf(verdicts: readonly ResultVerdict[], wanted: Severity): readonly Finding[] {
  return verdicts.flatMap(({ findings }) => findings.filter(({ severity }) => severity === wanted));
}
