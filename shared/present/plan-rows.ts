import { knownOids } from "../facts/known-oids.ts";
import { usageName } from "../facts/usage-name.ts";
import type { CertificatePlan } from "../roles/types.ts";
import { messages } from "../text/localise.ts";
import type { Row } from "./facts/row.ts";
import { factTexts } from "./facts/texts.ts";
import { keyChoiceWords } from "./key-choice-words.ts";

const texts = messages("present.plan", {
  pool: "Pool",
  servers: "Servers",
  uses: "Uses",
  key: "Key",
  digest: "Digest",
  exportable: "Exportable key",
  yes: "Yes",
  no: "No",
  signedBy: "Signed by",
  authorities: { private: "A private CA (your own)", public: "A public CA" },
  where: "Make the request",
});

const usages = { serverAuth: knownOids.serverAuthentication, clientAuth: knownOids.clientAuthentication } as const;

/** What the certificate of a plan must be, besides its names. What an appliance decides itself is left out. */
export function planRows(plan: CertificatePlan): readonly Row[] {
  const { labels } = factTexts;
  const { commonName, ...organization } = plan.subject;
  const subject = [commonName, ...Object.values(organization)].join(", ");
  const stored: readonly Row[] = [
    { id: "provider", label: labels.provider, value: [plan.provider] },
    {
      id: "keySpec",
      label: labels.keySpec,
      value: [plan.keySpec === 1 ? factTexts.keySpecs.exchange : factTexts.keySpecs.cng],
    },
  ];
  return [
    { id: "subject", label: labels.subject, value: [subject] },
    { id: "pool", label: texts.pool, value: [plan.pool] },
    { id: "servers", label: texts.servers, value: plan.nodes },
    { id: "uses", label: texts.uses, value: listOf(plan.uses) },
    {
      id: "enhancedKeyUsage",
      label: labels.enhancedKeyUsage,
      value:
        plan.extendedKeyUsage.length === 0
          ? [factTexts.none]
          : plan.extendedKeyUsage.map((use) => usageName(usages[use])),
    },
    { id: "keyUsage", label: labels.keyUsage, value: listOf(plan.keyUsage) },
    { id: "key", label: texts.key, value: [keyChoiceWords[plan.key]] },
    { id: "digest", label: texts.digest, value: [plan.digest] },
    ...(plan.keyPlace.value === "appliance" ? [] : stored),
    {
      id: "exportable",
      label: texts.exportable,
      value: [plan.exportable.value ? texts.yes : texts.no, plan.exportable.reason],
    },
    { id: "friendlyName", label: labels.friendlyName, value: [plan.friendlyName] },
    {
      id: "signedBy",
      label: texts.signedBy,
      value: [texts.authorities[plan.authority.value], plan.authority.reason],
    },
    { id: "where", label: texts.where, value: [plan.where] },
  ];
}

function listOf(names: readonly string[]): Row["value"] {
  return [names.length === 0 ? factTexts.none : names.join(", ")];
}
