import type { PendingSummary } from "../api/schemas/request.ts";
import { authorityById } from "../authorities/index.ts";
import { dueBefore } from "../renewal/due-before.ts";
import { certificateTitle, roleTitle } from "../roles/titles.ts";
import { messages } from "../text/localise.ts";
import type { Row } from "./facts/row.ts";
import { factTexts } from "./facts/texts.ts";
import { keyChoiceWords } from "./key-choice-words.ts";

const texts = messages("present.pending", {
  role: "Role",
  certificate: "Certificate",
  uses: "Uses",
  servers: "Servers",
  authority: "Certification authority",
  commonName: "Common name",
  names: "Names",
  deployment: "Deployment",
  key: "Key",
  keyOf: "{key}, {exportable, select, yes {exportable} other {not exportable}}",
  fingerprint: "Public key (SHA-256)",
  made: "Made",
  completed: "Completed",
  notYet: "Not yet",
  dueBefore: "Replace before",
});

/** What a pending request is for and asks for. */
export function pendingRows(pending: PendingSummary): readonly Row[] {
  const { uses, nodes, authority, commonName, names, deploymentName, createdAt, completedAt } = pending;
  const key = texts.keyOf({ key: keyChoiceWords[pending.key], exportable: pending.exportable ? "yes" : "no" });
  return [
    { id: "role", label: texts.role, value: [roleTitle(pending)] },
    { id: "certificate", label: texts.certificate, value: [certificateTitle(pending)] },
    { id: "uses", label: texts.uses, value: [uses.length === 0 ? factTexts.none : uses.join(", ")] },
    { id: "servers", label: texts.servers, value: nodes },
    { id: "authority", label: texts.authority, value: [authorityById(authority).title] },
    { id: "commonName", label: texts.commonName, value: [commonName] },
    { id: "names", label: texts.names, value: names },
    { id: "deployment", label: texts.deployment, value: [deploymentName] },
    { id: "key", label: texts.key, value: [key] },
    { id: "fingerprint", label: texts.fingerprint, value: [pending.publicKeyFingerprint], mono: true },
    ...dueRows(pending),
    { id: "made", label: texts.made, value: [factTexts.time({ at: createdAt })] },
    {
      id: "completed",
      label: texts.completed,
      value: [completedAt === null ? texts.notYet : factTexts.time({ at: completedAt })],
    },
  ];
}

/** Of a renewal until when it must be done. */
function dueRows({ replaces, ...pending }: PendingSummary): readonly Row[] {
  if (replaces === undefined) return [];
  const { by } = dueBefore(pending, replaces.ends, null);
  return [{ id: "dueBefore", label: texts.dueBefore, value: [factTexts.time({ at: by })] }];
}
