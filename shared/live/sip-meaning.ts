import type { SipAnswer } from "../facts/endpoint-facts.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const texts = messages("live.sip", {
  ok: "SIP answers ({status} {reason}).",
  unknownClient:
    "SIP answers, and wants to know who asks ({status} {reason}): a registrar that does not know KeySpec. For a certificate that is good.",
  notAllowed:
    "SIP answers, but this computer is not allowed ({status} {reason}): a server of Lync talks to the servers of its topology only.",
  nothingFor: "SIP answers; it has nothing for this request ({status} {reason}).",
  notUnderstood: "SIP answers, and did not understand KeySpec’s message ({status} {reason}). Please report it.",
  busy: "SIP answers, but is overloaded, draining or starting ({status} {reason}). TLS is fine.",
  nextHop: "SIP answers, and says that its own next hop failed ({status} {reason}). The diagnostics name the server.",
  other: "SIP answers ({status} {reason}).",
});

const byStatus: Readonly<Record<number, keyof typeof texts>> = {
  200: "ok",
  400: "notUnderstood",
  401: "unknownClient",
  403: "notAllowed",
  404: "nothingFor",
  405: "nothingFor",
  407: "unknownClient",
  408: "busy",
  481: "nothingFor",
  483: "nothingFor",
  488: "nothingFor",
  503: "busy",
  504: "nextHop",
};

/** What a final answer to a SIP OPTIONS means for whoever looks at certificates (live.md §3). It never says that something works. */
export function sipMeaning({ status, reason }: SipAnswer): Message {
  return texts[byStatus[status] ?? "other"]({ status, reason });
}
