import { productById } from "#shared/catalogue/products/index.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { generationOf } from "#shared/catalogue/providers/index.ts";
import { chainsOf } from "#shared/chain/chains-of.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import type { BundleFacts, KeyFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { certificateName } from "#shared/facts/certificate-name.ts";
import type { Facts } from "#shared/facts/facts.ts";
import type { LockedBundleFacts } from "#shared/facts/locked-bundle-facts.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { judge } from "#shared/judge/verdict.ts";
import { contentsTitle } from "#shared/present/contents-title.ts";
import { encryptionWords, keySpecWords, publicKeyWords } from "#shared/present/facts/key-words.ts";
import { factTexts } from "#shared/present/facts/texts.ts";
import type { Evidence, RuleContext, Verdict, VerdictId } from "#shared/rules/types.ts";
import { format, formatList, formatted } from "#shared/text/localise.ts";
import type { Fact } from "../../../components/facts/facts-table.tsx";
import { text } from "../text.ts";
import type { Reading } from "./reading.ts";
import { shortReason } from "./short-reasons.ts";

/** What a file holds in words, and whether a PFX would work as it is; of a PFX that stayed closed what shows all the same. */
export type FileDescription = {
  /** null: only a PFX shows where its key lives. */
  readonly asItIs: { readonly verdict: VerdictId; readonly label: string } | null;
  readonly facts: readonly Fact[];
};

const words = text.files;
const severities: readonly VerdictId[] = ["will-not-work", "cannot-tell", "works-with-warnings", "works"];

/** Describes a file by the facts and rules of Inspect. */
export function describeFile(name: string, { outcome, at }: Reading, product: ProductId): FileDescription {
  if (!outcome.ok) return { asItIs: null, facts: [] };
  const { items, contents } = outcome.value;
  const evidence = items.flatMap((facts) => evidenceOf(facts, name, at));
  const context = { product, role: null, plan: null, now: at };
  const closed = items.filter((facts) => facts.kind === "locked-bundle");
  if (closed.length > 0) return { asItIs: verdictOf(evidence, context), facts: closed.flatMap(lockedFacts) };
  const isBundle = items.some(({ kind }) => kind === "bundle");
  return {
    asItIs: isBundle ? verdictOf(evidence, context) : null,
    facts: isBundle
      ? items.flatMap((facts) => (facts.kind === "bundle" ? bundleFacts(facts, evidenceOf(facts, name, at)) : []))
      : [{ label: words.format, value: contentsTitle(contents) }, ...items.flatMap((facts) => looseFacts(facts, at))],
  };
}

/** Who converts a file asks about its key and its format. Names and missing issuers are for Inspect, and no conversion mends them. */
const noMatterOfTheFormat = ["names", "signatures"] as const;

function verdictOf(evidence: readonly Evidence[], context: RuleContext): FileDescription["asItIs"] {
  const verdicts = evidence.map((each) => judge(each, context, { leaveOut: noMatterOfTheFormat }));
  const [worst] = verdicts.toSorted(
    (one, other) => severities.indexOf(one.verdict) - severities.indexOf(other.verdict),
  );
  return worst === undefined ? null : { verdict: worst.verdict, label: verdictLabel(worst) };
}

function verdictLabel({ verdict, findings, product: id }: Verdict): string {
  const reason = reasonsOf(findings);
  const product = productById(id).title;
  switch (verdict) {
    case "works":
      return words.asGood({ product });
    case "works-with-warnings":
      return reason === null ? words.readyWithWarnings({ product }) : words.readyBut({ product, reason });
    case "will-not-work":
      return reason === null ? words.willNotWork({ product }) : words.willNotWorkFor({ product, reason });
    case "cannot-tell":
      return words.cannotTell({ product });
    default:
      return assertNever(verdict);
  }
}

/** The most that a badge has room for. */
const reasonsInBadge = 2;

/** The findings of the gravest kind, in few words; null where none has any. */
function reasonsOf(findings: Verdict["findings"]): string | null {
  const reasons = findings
    .filter(({ severity }) => severity === findings[0]?.severity)
    .flatMap(({ ruleId }) => shortReason(ruleId) ?? []);
  return reasons.length === 0 ? null : [...new Set(reasons)].slice(0, reasonsInBadge).join(", ");
}

function bundleFacts(bundle: BundleFacts, evidence: readonly Evidence[]): readonly Fact[] {
  const [first] = evidence;
  if (first === undefined) return [{ label: words.holds, value: words.nothing }];
  const more = evidence.length - 1;
  return [
    ...(first.certificate === null
      ? []
      : [{ label: words.certificate, value: certificateText(first.certificate, more) }]),
    ...keyFacts(first.key),
    {
      label: words.encryption,
      value: formatted(encryptionWords(first.key === null ? bundle.certificateEncryption : first.key.encryption)),
    },
    { label: words.chain, value: chainText(first) },
    ...(bundle.password === "given" ? [] : [{ label: words.password, value: words.noPassword }]),
  ];
}

/** What a PFX shows that stayed closed: where its keys are to go, and how it is protected. */
function lockedFacts({ keys, encryptedParts, certificates }: LockedBundleFacts): readonly Fact[] {
  const encryptions = [...keys.map(({ encryption }) => encryption), ...encryptedParts].map((one) =>
    formatted(encryptionWords(one)),
  );
  const providers = keys.flatMap(({ provider }) => (provider === null ? [] : [providerText(provider)]));
  return [
    ...certificates.slice(0, 1).map((one) => ({ label: words.certificate, value: certificateText(one, 0) })),
    ...(providers.length === 0 ? [] : [{ label: words.provider, value: formatList([...new Set(providers)]) }]),
    ...(encryptions.length === 0 ? [] : [{ label: words.encryption, value: formatList([...new Set(encryptions)]) }]),
  ];
}

function keyFacts(key: KeyFacts | null): readonly Fact[] {
  if (key === null) return [{ label: words.key, value: words.noKey }];
  const { provider, keySpec } = key;
  return [
    { label: words.key, value: formatted(publicKeyWords(key.publicKey)) },
    { label: words.provider, value: provider === null ? format(factTexts.notPresent) : providerText(provider) },
    { label: words.keySpec, value: format(keySpecWords(keySpec) ?? factTexts.notPresent) },
  ];
}

function providerText(provider: string): string {
  return words.providerOf({ name: provider, generation: words.generations[generationOf(provider)] });
}

function certificateText(certificate: CertificateFacts, more: number): string {
  const one = words.until({ name: certificateName(certificate), day: certificate.notAfter });
  return more === 0 ? one : words.andMore({ one, more });
}

function chainText({ certificate, issuers }: Evidence): string {
  const last = issuers.at(-1) ?? certificate;
  if (issuers.length === 0) return last?.selfIssued === true ? words.selfSigned : words.noIssuers;
  return last?.selfIssued === true
    ? words.toTheRoot({ issuers: issuers.length })
    : words.withoutRoot({ issuers: issuers.length });
}

/** What a file says that is no PFX. */
function looseFacts(facts: Facts, now: string): readonly Fact[] {
  switch (facts.kind) {
    case "certificate":
      return [{ label: words.certificate, value: certificateText(facts, 0) }];
    case "chain":
      return chainsOf(facts, now).chains.flatMap(({ path, complete }) => [
        ...path.slice(0, 1).map((leaf) => ({ label: words.certificate, value: certificateText(leaf, 0) })),
        { label: words.chain, value: chainOf(path.length - 1, complete) },
      ]);
    case "request":
      return [{ label: words.request, value: facts.subject.text }];
    case "bundle":
    case "locked-bundle":
    case "revocation-list":
    case "ocsp-response":
    case "printed":
    case "collection":
    case "templates":
    case "providers":
    case "explained":
    case "endpoint":
      return [];
    default:
      return assertNever(facts);
  }
}

function chainOf(issuers: number, complete: boolean): string {
  if (issuers <= 0) return words.noIssuers;
  return complete ? words.toTheRoot({ issuers }) : words.withoutRoot({ issuers });
}
