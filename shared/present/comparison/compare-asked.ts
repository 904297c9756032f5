import type { ComparisonRow, ComparisonSide } from "../../api/schemas/convert.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import type { RequestFacts } from "../../facts/request-facts.ts";
import { factTexts } from "../facts/texts.ts";
import { bitsSide, keySide, nameRows, templateSide, usagesSide } from "./certificate-rows.ts";
import { row } from "./row.ts";
import { comparisonTexts as texts } from "./texts.ts";

const { labels } = texts;

/** What a request asks for, and a certificate says as well. */
export type Asked = Pick<
  CertificateFacts | RequestFacts,
  | "subject"
  | "subjectAlternativeNames"
  | "extendedKeyUsage"
  | "keyUsage"
  | "publicKey"
  | "signatureAlgorithm"
  | "template"
>;

/** A request beside another one, or beside the certificate that it is to renew: what the new one asks for that the old one was not. */
export function compareAsked(before: Asked, after: Asked): readonly ComparisonRow[] {
  const both = (what: ComparisonRow["what"], side: (asked: Asked) => ComparisonSide) =>
    row(what, side(before), side(after));
  const templated = before.template.state !== "absent" || after.template.state !== "absent";
  return [
    both(factTexts.labels.subject, ({ subject }) => subject.text),
    ...nameRows(before.subjectAlternativeNames, after.subjectAlternativeNames, {
      lost: labels.namesLost,
      added: labels.namesAdded,
      wasNotThere: texts.notThereBefore,
    }),
    both(factTexts.labels.enhancedKeyUsage, ({ extendedKeyUsage }) => usagesSide(extendedKeyUsage)),
    both(factTexts.labels.keyUsage, ({ keyUsage }) => bitsSide(keyUsage)),
    both(labels.keyPair, ({ publicKey }) => keySide(publicKey)),
    both(labels.signedWith, ({ signatureAlgorithm: { digest, name } }) => digest ?? name),
    ...(templated ? [both(factTexts.labels.template, ({ template }) => templateSide(template))] : []),
  ];
}
