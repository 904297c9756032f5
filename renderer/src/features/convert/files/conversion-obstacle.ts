import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { joinedParameters } from "#shared/catalogue/targets/joined-parameters.ts";
import { plainTitle } from "#shared/catalogue/targets/plain-targets.ts";
import type { Target, TargetId } from "#shared/catalogue/targets/types.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { text } from "../text.ts";
import { hasNoPassword, isClosed, isUnread, type Reading } from "./reading.ts";

/** What the answer depends on beside the file. */
export type Conditions = {
  readonly target: TargetId;
  readonly options: ConvertOptions;
  /** Files with certificates or keys are given beside it, so the other half may come from there. */
  readonly hasCompanions: boolean;
  /** The new file gets the password of the source. */
  readonly keepsPassword: boolean;
};

const words = text.files.obstacles;

/**
 * Why a file is known not to be converted, in words; null: nothing is known against it. The host has the last word: this only says
 * beforehand what it would say.
 *
 * @param reading undefined: not looked at yet
 */
export function conversionObstacle(reading: Reading | undefined, conditions: Conditions): string | null {
  if (reading === undefined) return null;
  const before = known.get(reading);
  if (before?.conditions === conditions) return before.obstacle;
  const obstacle = findObstacle(reading, conditions);
  known.set(reading, { conditions, obstacle });
  return obstacle;
}

/** What was said last of each reading: thousands are asked for again whenever a few more were read. */
const known = new WeakMap<Reading, { readonly conditions: Conditions; readonly obstacle: string | null }>();

function findObstacle(reading: Reading, conditions: Conditions): string | null {
  if (isClosed(reading)) return null;
  const { outcome } = reading;
  if (isUnread(reading)) return null;
  if (!outcome.ok) return words.unreadable;
  const target = targetById(conditions.target);
  const bundle = outcome.value.items.find((facts) => facts.kind === "bundle");
  if (bundle === undefined) return looseObstacle(outcome.value, target, conditions);
  if (target.container === "PKCS#7") return bundle.certificates.length === 0 ? words.noCertificate : null;
  return (
    pairObstacle(bundle) ??
    algorithmObstacle(bundle, target, conditions.options) ??
    (conditions.keepsPassword && hasNoPassword(reading) ? words.noPassword : null)
  );
}

/** A bare key and a bare certificate are among the files, so that one may be the other half of the other. */
export function holdsBothHalves(readings: Iterable<Reading>): boolean {
  let keys = false;
  let certificates = false;
  for (const reading of readings) {
    if (isClosed(reading) || !reading.outcome.ok) continue;
    const { items } = reading.outcome.value;
    if (items.some(({ kind }) => kind === "bundle")) continue;
    const isKey = hasPrivateKey(reading.outcome.value);
    keys ||= isKey;
    certificates ||= !isKey && items.some(({ kind }) => kind === "certificate" || kind === "chain");
  }
  return keys && certificates;
}

function hasPrivateKey({ contents }: Inspected): boolean {
  return contents.some(({ kind }) => kind === "private-key");
}

function looseObstacle(inspected: Inspected, target: Target, { hasCompanions }: Conditions): string | null {
  const certificates = inspected.items.some(({ kind }) => kind === "certificate" || kind === "chain");
  const key = hasPrivateKey(inspected);
  if (!certificates && !key) return words.wrongKind;
  if (target.container === "PKCS#7") return certificates ? null : words.noCertificate;
  if (hasCompanions) return null;
  if (!key) return words.noKey;
  return certificates ? null : words.certificateBeside;
}

/** The same choice as the conversion makes: the keys with a certificate, however often each is there. */
function pairObstacle({ keys, certificates }: BundleFacts): string | null {
  if (keys.length === 0) return words.noKey;
  if (certificates.length === 0) return words.noCertificate;
  return keys.every(({ certificateIndexes }) => certificateIndexes.length === 0) ? words.noPair : null;
}

function algorithmObstacle(bundle: BundleFacts, target: Target, options: ConvertOptions): string | null {
  if (target.container === "PKCS#7") return null;
  const { keyAlgorithms } = target.container === "PEM" ? target : joinedParameters(target, options);
  const paired = bundle.keys.filter(({ certificateIndexes }) => certificateIndexes.length > 0);
  const [key] = paired;
  // Of several keys each becomes a file of its own, and those that cannot are told in its result.
  const fits = paired.some(({ publicKey }) => keyAlgorithms.some((allowed) => allowed === publicKey.algorithm));
  if (key === undefined || fits) return null;
  return key.publicKey.algorithm === "EC"
    ? words.ellipticCurve({ otherSoftware: plainTitle("modern") ?? targetById("modern").title })
    : words.algorithm;
}
