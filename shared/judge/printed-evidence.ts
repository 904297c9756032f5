import { chooseChain } from "../chain/choose-chain.ts";
import { demandsOf, setOfPrinted, withAround } from "../chain/sets.ts";
import type { AroundFacts } from "../facts/around-facts.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { commonNameOf } from "../facts/certificate-name.ts";
import { isAuthority } from "../facts/is-authority.ts";
import { isShown } from "../facts/is-shown.ts";
import type { PrintedCertificate, PrintedFacts, PrintedTime } from "../facts/printed-facts.ts";
import type { Evidence } from "../rules/types.ts";

/** Farthest that a time of an unknown time zone may be from UTC. */
const zoneMilliseconds = 14 * 60 * 60 * 1_000;
/** Days in which the rules about validity say something; a day that is not certain must not fall into them. */
const leadMilliseconds = 31 * 24 * 60 * 60 * 1_000;

type WithoutSource = Omit<Evidence, "source">;

/**
 * What rules look at in a printed text: each certificate that is no issuer of another in it, or that has a key. One whose subject is not shown
 * (a fragment about the key) gives evidence about its key alone.
 *
 * @param nothing evidence in which nothing is known
 * @param name what it is called where it has no common name
 * @param now ISO 8601
 */
export function evidenceOfPrinted(
  { certificates, around }: PrintedFacts & { readonly around?: AroundFacts | undefined },
  nothing: Omit<WithoutSource, "label">,
  name: string,
  now: string,
): readonly Evidence[] {
  const own = setOfPrinted(certificates.map((printed) => withCertainTimes(printed, now)));
  const set = withAround(own, around);
  return certificates.flatMap((printed, index): readonly Evidence[] => {
    if (isIssuerOnly(printed, certificates)) return [];
    const evidence = { ...nothing, label: printed.friendlyName ?? name, source: "printed", printed } as const;
    if (!isShown(printed.certificate, "subject")) return [evidence];
    const chain = chooseChain(set, index, now, demandsOf(around));
    const [certificate = null, ...issuers] = chain.path;
    return [
      {
        ...evidence,
        label: (certificate && commonNameOf(certificate.subject)) ?? evidence.label,
        certificate,
        issuers,
        chain,
        around: around === undefined ? null : { ...around, own: certificates.length },
      },
    ];
  });
}

/** An authority that stands in a dump of a PFX or of a chain beside what it issued, and has no key there. */
function isIssuerOnly(printed: PrintedCertificate, all: readonly PrintedCertificate[]): boolean {
  const { certificate, key, ofPfx } = printed;
  if (key?.state === "linked" || !isShown(certificate, "subject")) return false;
  if (ofPfx && all.some((other) => other.key?.state === "linked")) return true;
  const issues = all.some(
    (other) =>
      other !== printed && !other.certificate.selfIssued && other.certificate.issuer.text === certificate.subject.text,
  );
  return issues || (isAuthority(certificate) && all.length > 1);
}

/** A time that may mean several days, or lies too near to now for its unknown time zone, is not known. */
function withCertainTimes({ certificate, notBefore, notAfter }: PrintedCertificate, now: string): CertificateFacts {
  const begin = certainTime(notBefore, now);
  const end = certainTime(notAfter, now);
  return { ...certificate, notBefore: begin, notAfter: end };
}

/** The reading that is nearest to now of those that all lie on the same side of it; "": it is not certain on which side. */
function certainTime(time: PrintedTime | null, now: string): string {
  const readings = time?.readings ?? [];
  const [first] = readings;
  const last = readings.at(-1);
  if (first === undefined || last === undefined) return "";
  const at = Date.parse(now);
  if (Date.parse(last) + zoneMilliseconds < at) return last;
  const margin = readings.length === 1 ? zoneMilliseconds : leadMilliseconds;
  return Date.parse(first) - margin > at ? first : "";
}
