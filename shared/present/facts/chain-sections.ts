import { leftOutText } from "../../chain/chain-texts.ts";
import { chainsOf } from "../../chain/chains-of.ts";
import type { CertificateSet, ChosenChain } from "../../chain/types.ts";
import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { Message } from "../../text/message.ts";
import { certificateRows } from "./certificate-rows.ts";
import { chainSummaryRows } from "./chain-summary-rows.ts";
import type { Section } from "./row.ts";
import { factTexts } from "./texts.ts";

const { labels, titles } = factTexts;

/** Each chain with its certificates from the leaf up, then the certificates that are in none. Leaves are open. */
export function chainSections(set: CertificateSet, now: string): readonly Section[] {
  const { chains, others } = chainsOf(set, now);
  return [
    ...chains.flatMap((chain) => sectionsOfChain(chain, now)),
    ...others.map((other) => certificateSection(titles.notInChain, other, false, now)),
  ];
}

function sectionsOfChain(chain: ChosenChain, now: string): readonly Section[] {
  const { path, leftOut } = chain;
  const summary: Section = {
    title: titles.chain,
    rows: [
      ...chainSummaryRows(chain),
      ...(leftOut.length === 0
        ? []
        : [{ id: "notInChain", label: labels.notInChain, value: leftOut.map(leftOutText) }]),
    ],
    open: true,
  };
  return [
    summary,
    ...path.map((certificate, index) =>
      certificateSection(index === 0 ? titles.certificateOf : titles.issuer, certificate, index === 0, now),
    ),
  ];
}

function certificateSection(
  title: (args: { readonly name: string }) => Message,
  certificate: CertificateFacts,
  open: boolean,
  now: string,
): Section {
  return { title: title({ name: certificateName(certificate) }), rows: certificateRows(certificate, now), open };
}
