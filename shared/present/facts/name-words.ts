import type { GeneralName } from "../../facts/common.ts";
import type { Message } from "../../text/message.ts";
import { factTexts } from "./texts.ts";

/** One name as a line: a DNS name alone, any other with its kind. */
export function nameWords({ type, value }: GeneralName): string | Message {
  return type === "dns" ? value : otherNames[type]({ value });
}

const otherNames: Readonly<Record<Exclude<GeneralName["type"], "dns">, (args: { readonly value: string }) => Message>> =
  {
    ip: factTexts.names.ip,
    email: factTexts.names.email,
    uri: factTexts.names.uri,
    directory: factTexts.names.directory,
    upn: factTexts.names.upn,
    "registered-id": factTexts.names.registeredId,
    x400: factTexts.names.x400,
    "edi-party": factTexts.names.ediParty,
    other: factTexts.names.other,
    unreadable: factTexts.names.unreadable,
  };
