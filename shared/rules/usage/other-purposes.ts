import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { OtherPurpose } from "../purpose-of.ts";

const text = messages("rules.usage.purposes", {
  codeSigning: {
    title: "signing programs",
    place: "It belongs into the Personal store of whoever signs programs and scripts.",
  },
  timeStamping: { title: "a time stamp service", place: "It belongs onto the server of that service." },
  ocsp: { title: "answering for a certification authority (OCSP)", place: "It belongs onto the OCSP responder." },
  email: { title: "e-mail", place: "It belongs into the Personal store of the user." },
  client: {
    title: "signing in as a client",
    place: "It belongs into the Personal store of the user or computer that signs in.",
  },
});

/** What a certificate of another purpose is for, and where it belongs. */
export const otherPurposes: Readonly<
  Record<Exclude<OtherPurpose, "root" | "authority">, { readonly title: Message; readonly place: Message }>
> = {
  "code-signing": text.codeSigning,
  "time-stamping": text.timeStamping,
  ocsp: text.ocsp,
  email: text.email,
  client: text.client,
};
