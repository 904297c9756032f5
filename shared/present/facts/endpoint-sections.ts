import { setOfEndpoint } from "../../chain/sets.ts";
import type { EndpointFacts } from "../../facts/endpoint-facts.ts";
import { endpointText } from "../../live/endpoint.ts";
import { failureText } from "../../live/failure-texts.ts";
import { sipMeaning } from "../../live/sip-meaning.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { chainSections } from "./chain-sections.ts";
import type { Row, Section } from "./row.ts";
import { factTexts } from "./texts.ts";

const texts = messages("present.endpoint", {
  title: "{endpoint}",
  labels: {
    address: "Address",
    handshake: "Handshake",
    versions: "Versions of TLS",
    signatures: "Signatures in TLS 1.2",
    asks: "Client certificate",
    authorities: "Issuers that it accepts",
    listSize: "Size of that list",
    clientSignatures: "Signatures that it accepts",
    sip: "SIP",
    sipServer: "SIP server",
    diagnostics: "Diagnostics of the server",
    sent: "Certificates sent",
    stapled: "OCSP response",
    untestable: "Not tested",
  },
  reached: "{version}, {cipher}",
  ended: "{version}: {reason}",
  accepted: "{what}: accepted",
  acceptedWith: "{what}: accepted, {cipher}",
  refused: "{what}: refused. {reason}",
  untestable:
    "SSL 3, 3DES and RC4: KeySpec’s TLS does not have them. A server that accepts nothing else refuses every version here.",
  untested: "{what}: cannot be tested from this computer",
  asked: "Asked for",
  given: "Asked for, and given",
  notAsked: "Not asked for",
  unseen: "Could not be seen",
  stapled: "Sent with the certificates",
  notStapled: "None came with the certificates",
  anyIssuer: "It names none: any issuer that it trusts",
  bytes: "{count, plural, one {# byte} other {# bytes}}",
  count: "{count, plural, one {# certificate} other {# certificates}}, the server’s own first",
});
const { labels } = texts;

/** What a port showed, then its certificates as a chain. */
export function endpointSections(facts: EndpointFacts, now: string): readonly Section[] {
  const rows: readonly Row[] = [
    { id: "address", label: labels.address, value: [facts.address ?? ""] },
    { id: "handshake", label: labels.handshake, value: [handshakeWords(facts)] },
    ...attempts("versions", labels.versions, facts.versions, ({ version }) => version),
    ...attempts("signatures", labels.signatures, facts.signatureAlgorithms, ({ algorithm }) => algorithm),
    { id: "untestable", label: labels.untestable, value: [texts.untestable] },
    ...clientCertificateRows(facts),
    ...sipRows(facts),
    { id: "sent", label: labels.sent, value: [texts.count({ count: facts.certificates.length })] },
    { id: "stapled", label: labels.stapled, value: [facts.stapled ? texts.stapled : texts.notStapled] },
  ];
  return [
    { title: texts.title({ endpoint: endpointText(facts) }), rows, open: true },
    ...chainSections(setOfEndpoint(facts), now),
  ];
}

function handshakeWords({ handshake: { version, cipher, failure } }: EndpointFacts): Message {
  return failure === null
    ? texts.reached({ version: version ?? "", cipher: cipher ?? "" })
    : texts.ended({ version: version ?? "", reason: failureText(failure) });
}

type Attempt = EndpointFacts["versions"][number] | EndpointFacts["signatureAlgorithms"][number];

function attempts<One extends Attempt>(
  id: string,
  label: Message,
  tried: readonly One[],
  nameOf: (one: One) => string,
): readonly Row[] {
  if (tried.length === 0) return [];
  return [{ id, label, value: tried.map((one) => attemptWords(nameOf(one), one)) }];
}

function attemptWords(what: string, { accepted, cipher, failure }: Attempt): Message {
  if (accepted === null) return texts.untested({ what });
  if (!accepted)
    return failure === null ? texts.untested({ what }) : texts.refused({ what, reason: failureText(failure) });
  return cipher === null ? texts.accepted({ what }) : texts.acceptedWith({ what, cipher });
}

function clientCertificateRows({ clientCertificate: { asked, request }, handshake }: EndpointFacts): readonly Row[] {
  const state = asked === true ? (handshake.withClientCertificate ? texts.given : texts.asked) : texts.notAsked;
  const row: Row = { id: "asks", label: labels.asks, value: [asked === null ? texts.unseen : state] };
  if (request === null) return [row];
  const { authorities, authoritiesLeftOut, authorityBytes, signatureAlgorithms } = request;
  const named = authorities.map(({ text }) => text);
  return [
    row,
    {
      id: "authorities",
      label: labels.authorities,
      value:
        authorityBytes === 0
          ? [texts.anyIssuer]
          : [...named, ...(authoritiesLeftOut > 0 ? [factTexts.more({ count: authoritiesLeftOut })] : [])],
    },
    ...(authorityBytes === 0
      ? []
      : [{ id: "listSize", label: labels.listSize, value: [texts.bytes({ count: authorityBytes })] }]),
    ...(signatureAlgorithms.length === 0
      ? []
      : [{ id: "clientSignatures", label: labels.clientSignatures, value: signatureAlgorithms, mono: true }]),
  ];
}

function sipRows({ sip }: EndpointFacts): readonly Row[] {
  if (sip === null) return [];
  const { answer, failure } = sip;
  if (answer === null) return failure === null ? [] : [{ id: "sip", label: labels.sip, value: [failureText(failure)] }];
  return [
    { id: "sip", label: labels.sip, value: [sipMeaning(answer)] },
    ...(answer.server === null ? [] : [{ id: "sipServer", label: labels.sipServer, value: [answer.server] }]),
    ...(answer.diagnostics.length === 0
      ? []
      : [{ id: "diagnostics", label: labels.diagnostics, value: answer.diagnostics, mono: true }]),
  ];
}
