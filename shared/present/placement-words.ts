import type { SignatureCheck } from "../facts/common.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("present.placement", {
  signatures: {
    holds: "Signed by the next one, verified",
    wrong: "The next one’s key does not verify the signature",
    "unknown-algorithm": "Signature not checked: KeySpec does not know the algorithm",
    "not-checked": "Signature not checked",
  },
});

/** What was found about the signature of a certificate by the one above it. */
export const signatureWords: Readonly<Record<SignatureCheck, Message>> = texts.signatures;
