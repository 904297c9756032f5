import { commonNameOf } from "../facts/certificate-name.ts";
import { presentValue } from "../facts/part.ts";
import { isWildcard, matchesHost, sameName } from "../names/match.ts";
import type { PlannedName } from "../roles/types.ts";
import { partOf } from "./part-of.ts";
import type { Evidence } from "./types.ts";

/** What has names. */
type Subject = Pick<Evidence, "certificate" | "request">;

/** Whether there is a certificate or request whose names were all read. What is damaged or left out may hold any name. */
export function areNamesKnown(evidence: Subject): boolean {
  if ((evidence.certificate ?? evidence.request) === null) return false;
  const names = partOf(evidence, "subjectAlternativeNames");
  if (names.state !== "present") return names.state === "absent";
  return names.leftOut === 0 && names.value.every(({ type }) => type !== "unreadable");
}

/** The DNS names of the certificate or request; null: it has no subject alternative names, or they are damaged. */
export function alternativeNamesOf(evidence: Subject): readonly string[] | null {
  const names = presentValue(partOf(evidence, "subjectAlternativeNames"));
  return names === null ? null : names.filter(({ type }) => type === "dns").map(({ value }) => value);
}

/** The IP addresses among the alternative names of the certificate or request; [] also where these are damaged. */
export function alternativeAddressesOf(evidence: Evidence): readonly string[] {
  const names = presentValue(partOf(evidence, "subjectAlternativeNames")) ?? [];
  return names.filter(({ type }) => type === "ip").map(({ value }) => value);
}

/** The subject's common name; null where there is none. */
export function subjectCommonNameOf({ certificate, request }: Subject): string | null {
  const subject = (certificate ?? request)?.subject;
  return subject === undefined ? null : commonNameOf(subject);
}

/** The names that a name check looks at: the alternative names, and the common name only where there are none (RFC 6125 §6.4.4). */
export function checkedNamesOf(evidence: Subject): readonly string[] {
  const commonName = subjectCommonNameOf(evidence);
  return alternativeNamesOf(evidence) ?? (commonName === null ? [] : [commonName]);
}

/**
 * Whether whoever connects to a host by its name finds that name in the certificate. Where none of the alternative names is a DNS name, the
 * common name counts (RFC 6125 §6.4.4).
 */
export function namesHost(evidence: Subject, host: string): boolean {
  const names = checkedNamesOf(evidence);
  const looked = names.length > 0 ? names : [subjectCommonNameOf(evidence) ?? ""];
  return looked.some((name) => matchesHost(name, host));
}

/** Whether names cover a planned one: by the name itself, or by the wildcard that may replace it. Other wildcards do not count. */
export function covers(names: readonly string[], planned: PlannedName): boolean {
  return names.some(
    (name) =>
      sameName(name, planned.name) ||
      (planned.wildcard !== undefined && isWildcard(name) && sameName(name, planned.wildcard)),
  );
}
