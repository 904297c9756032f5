import type { Outcome } from "../../api/schemas/common.ts";
import type { Inspected } from "../../api/schemas/inspect.ts";
import type { JudgeContext } from "../../judge/judge-facts.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  distinguishedName,
  dnsNames,
  keyFacts,
} from "../../rules/testing/build-facts.ts";
import { printable } from "../../text/printable.ts";
import { literal } from "../../text/testing/literal.ts";
import { usualPolicy } from "../fail-policy.ts";
import type { InspectedInput } from "../inspection/inspected-input.ts";
import { type InspectionRun, inspectionReport } from "../inspection/inspection-report.ts";
import type { Report } from "../model.ts";

/** What somebody may put into a name to be more than a name, in one form or another. */
const hostileTexts = [
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  "\"' onmouseover='alert(1)",
  "=cmd|' /C calc'!A1",
  "@SUM(1+1)*cmd",
  "]]>",
  "<!--",
  "&lt;b&gt;",
  "a | b `c` **d** _e_ [f](javascript:alert(1))",
  "www.evil.example https://evil.example",
  "line\r\nend\tand\u2028more",
  "\u202egnp.exe\u2069",
  "\u0000\u001b[2J\u009b31m",
  "\ud800 \uffff",
] as const;

/** Lines of a written report with something in them that would steer a screen. */
export function steeringLines(text: string): readonly string[] {
  return text.split("\n").filter((line) => printable(line) !== line);
}

export const judging: JudgeContext = { product: "lync-2013", role: null, plans: [], now: "2026-12-01T00:00:00.000Z" };

export function inspected(changes: Partial<Inspected> = {}): Outcome<Inspected> {
  const contents = [{ kind: "certificate", encoding: "PEM" }] as const;
  return { ok: true, value: { contents, items: [certificateFacts()], notes: [], closed: null, ...changes } };
}

export function input(name: string, changes: Partial<InspectedInput> = {}): InspectedInput {
  return { name, path: null, sha256: "ab".repeat(32), outcome: inspected(), ...changes };
}

export function reportOf(inputs: readonly InspectedInput[], changes: Partial<InspectionRun> = {}): Report {
  return inspectionReport({
    inputs,
    judging,
    policy: usualPolicy,
    version: "1.2.3",
    madeWith: literal("keyspec inspect"),
    ...changes,
  });
}

/** A certificate whose every name is the text, in a PFX that will not work. */
export function bundleNamed(text: string): Outcome<Inspected> {
  const leaf = certificateFacts({
    subject: distinguishedName(text),
    issuer: distinguishedName(text),
    subjectAlternativeNames: dnsNames(text),
  });
  const key = keyFacts({ provider: text, containerName: text });
  const certificates = bagged(leaf).map((bag) => ({ ...bag, friendlyName: text }));
  return inspected({
    contents: [{ kind: "pfx", encoding: "DER" }],
    items: [bundleFacts({ keys: [key], certificates })],
    notes: [literal(text)],
  });
}

/** A file for each hostile text, and one that could not be read. Made once: it is what many tests look at. */
export function hostileReport(): Report {
  hostile ??= makeHostileReport();
  return hostile;
}
let hostile: Report | null = null;

function makeHostileReport(): Report {
  const unread = { code: "FORMAT_UNKNOWN", message: literal(hostileTexts.join(" ")), hint: literal("]]>") } as const;
  return reportOf([
    ...hostileTexts.map((text) => input(`${text}.pfx`, { outcome: bundleNamed(text) })),
    input("=1+1", { sha256: null, outcome: { ok: false, error: unread } }),
  ]);
}
