import type { OcspResponseFacts } from "../../facts/ocsp-response-facts.ts";
import type { RevocationListFacts } from "../../facts/revocation-list-facts.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { partValue } from "./part-value.ts";
import type { Row } from "./row.ts";
import { damagedRows, nameValue, thumbprintRow, timeValue } from "./shared-rows.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

const texts = messages("present.revocation", {
  labels: {
    thisUpdate: "Effective date",
    nextUpdate: "Next update",
    number: "CRL Number",
    scope: "Issuing Distribution Point",
    extensions: "Extensions",
    count: "Revoked certificates",
    revoked: "Serial numbers",
    status: "Status",
    responder: "Responder",
    producedAt: "Produced at",
    answers: "Answers",
    certificates: "Certificates of the responder",
  },
  noEnd: "Not stated",
  count: "{count, plural, =0 {None} one {# certificate} other {# certificates}}",
  entry: "{serialNumber}, on {at, date, day}",
  entryWithReason: "{serialNumber}, on {at, date, day}: {reason}",
  scopes: {
    onlyEndEntities: "Only certificates that are no authorities’",
    onlyAuthorities: "Only certificates of authorities",
    onlyAttributeCertificates: "Only attribute certificates",
    onlySomeReasons: "Only some reasons",
    indirect: "Certificates of other issuers too",
  },
  keyHash: "Key with the SHA-1 {hash}",
  good: "{serialNumber}: good, from {from, date, minute}",
  goodUntil: "{serialNumber}: good, from {from, date, minute} to {until, date, minute}",
  revoked: "{serialNumber}: revoked on {at, date, day}",
  revokedWithReason: "{serialNumber}: revoked on {at, date, day}: {reason}",
  unknown: "{serialNumber}: the responder does not know it",
});

/** Serial numbers that are told; a list may hold very many. */
const mostEntries = 100;

/** What a revocation list says. */
export function revocationListRows(list: RevocationListFacts): readonly Row[] {
  const count = list.revoked.length + list.revokedLeftOut;
  const hidden = count - Math.min(list.revoked.length, mostEntries);
  const entries: readonly Message[] = list.revoked
    .slice(0, mostEntries)
    .map(({ serialNumber, revokedAt: at, reason }) =>
      reason === null ? texts.entry({ serialNumber, at }) : texts.entryWithReason({ serialNumber, at, reason }),
    );
  return [
    { id: "issuer", label: labels.issuer, value: nameValue(list.issuer) },
    { id: "thisUpdate", label: texts.labels.thisUpdate, value: timeValue(list, "thisUpdate") },
    {
      id: "nextUpdate",
      label: texts.labels.nextUpdate,
      value: list.nextUpdate === null ? [texts.noEnd] : timeValue(list, "nextUpdate"),
    },
    { id: "number", label: texts.labels.number, value: partValue(list.crlNumber, (number) => [number]) },
    {
      id: "keyIdentifier",
      label: labels.authorityKeyIdentifier,
      value: partValue(list.authorityKeyIdentifier, ({ keyIdentifier }) => [keyIdentifier ?? factTexts.none]),
    },
    ...scopeRow(list),
    { id: "signatureAlgorithm", label: labels.signatureAlgorithm, value: [list.signatureAlgorithm.name] },
    { id: "count", label: texts.labels.count, value: [texts.count({ count })] },
    ...(entries.length === 0
      ? []
      : [
          {
            id: "revoked",
            label: texts.labels.revoked,
            value: [...entries, ...(hidden > 0 ? [factTexts.more({ count: hidden })] : [])],
            mono: true,
          },
        ]),
    ...extensionsRow(list),
    ...damagedRows(list),
    thumbprintRow("sha1", list.sha1Fingerprint),
    thumbprintRow("sha256", list.sha256Fingerprint),
  ];
}

function scopeRow({ issuingDistributionPoint }: RevocationListFacts): readonly Row[] {
  if (issuingDistributionPoint.state === "absent") return [];
  const value = partValue(issuingDistributionPoint, ({ names, ...limits }) => [
    ...names,
    ...scopeKinds.filter((kind) => limits[kind]).map((kind) => texts.scopes[kind]),
  ]);
  return [{ id: "scope", label: texts.labels.scope, value }];
}

const scopeKinds = [
  "onlyEndEntities",
  "onlyAuthorities",
  "onlyAttributeCertificates",
  "onlySomeReasons",
  "indirect",
] as const;

function extensionsRow({ extensions }: Pick<RevocationListFacts, "extensions">): readonly Row[] {
  if (extensions.length === 0) return [];
  const value = extensions.map(({ name, critical }) => (critical ? factTexts.critical({ value: name }) : name));
  return [{ id: "extensions", label: texts.labels.extensions, value }];
}

/** What an OCSP response says. */
export function ocspResponseRows(response: OcspResponseFacts): readonly Row[] {
  const { responder, producedAt, signatureAlgorithm, answers, answersLeftOut, certificates } = response;
  const hidden = answersLeftOut + Math.max(0, answers.length - mostEntries);
  return [
    { id: "status", label: texts.labels.status, value: [response.responseStatus] },
    ...(responder === null
      ? []
      : [
          {
            id: "responder",
            label: texts.labels.responder,
            value:
              responder.name === null ? [texts.keyHash({ hash: responder.keyHash ?? "" })] : nameValue(responder.name),
          },
        ]),
    ...(producedAt === null
      ? []
      : [{ id: "producedAt", label: texts.labels.producedAt, value: timeValue(response, "producedAt") }]),
    ...(answers.length === 0
      ? []
      : [
          {
            id: "answers",
            label: texts.labels.answers,
            value: [
              ...answers.slice(0, mostEntries).map(answerText),
              ...(hidden > 0 ? [factTexts.more({ count: hidden })] : []),
            ],
          },
        ]),
    ...(signatureAlgorithm === null
      ? []
      : [{ id: "signatureAlgorithm", label: labels.signatureAlgorithm, value: [signatureAlgorithm.name] }]),
    ...(certificates.length === 0
      ? []
      : [
          {
            id: "certificates",
            label: texts.labels.certificates,
            value: certificates.map(({ subject }) => subject.text),
          },
        ]),
    ...extensionsRow(response),
    ...damagedRows(response),
    thumbprintRow("sha256", response.sha256Fingerprint),
  ];
}

function answerText(answer: OcspResponseFacts["answers"][number]): Message {
  const { serialNumber, reason } = answer;
  switch (answer.status) {
    case "good":
      return answer.nextUpdate === null
        ? texts.good({ serialNumber, from: answer.thisUpdate })
        : texts.goodUntil({ serialNumber, from: answer.thisUpdate, until: answer.nextUpdate });
    case "revoked": {
      const at = answer.revokedAt ?? answer.thisUpdate;
      return reason === null
        ? texts.revoked({ serialNumber, at })
        : texts.revokedWithReason({ serialNumber, at, reason });
    }
    case "unknown":
      return texts.unknown({ serialNumber });
  }
}
