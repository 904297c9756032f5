import { signaturesOf } from "../../chain/chains-of.ts";
import type { ChosenChain } from "../../chain/types.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { Message } from "../../text/message.ts";
import type { Row } from "./row.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

/** The certificates of a chain from the leaf up, whether it reaches its root, and whether its signatures hold. */
export function chainSummaryRows(chain: ChosenChain): readonly Row[] {
  const { path, complete } = chain;
  return [
    { id: "order", label: labels.order, value: path.map(certificateName) },
    { id: "complete", label: labels.complete, value: [complete ? factTexts.complete : factTexts.incomplete] },
    { id: "signatures", label: labels.signatures, value: [signatures[signaturesOf(chain)]] },
  ];
}

const signatures: Readonly<Record<ReturnType<typeof signaturesOf>, Message>> = {
  verified: factTexts.signatures.verified,
  "not-checked": factTexts.signatures.notChecked,
  "wrong-issuer": factTexts.signatures.wrongIssuer,
  none: factTexts.signatures.none,
};
