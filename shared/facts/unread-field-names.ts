import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { UnreadField } from "./part.ts";

const names = messages("facts.unread", {
  subject: "Subject",
  issuer: "Issuer",
  notBefore: "Valid from",
  notAfter: "Valid to",
  publicKey: "Public key",
  signatureAlgorithm: "Signature algorithm",
  thisUpdate: "Effective date",
  nextUpdate: "Next update",
  revoked: "Revoked certificates",
  producedAt: "Produced at",
  answers: "Answers",
  extensions: "List of extensions",
  attributes: "List of attributes",
});

/** What the fields are called of which something was not read. */
export const unreadFieldNames: Readonly<Record<UnreadField["field"], Message>> = names;
