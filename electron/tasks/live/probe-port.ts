import type { AppError } from "#shared/errors/app-error.ts";
import { liveErrors } from "#shared/errors/definitions/live.ts";
import { contentNotes } from "#shared/facts/content-texts.ts";
import type { EndpointFacts } from "#shared/facts/endpoint-facts.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import { endpointText } from "#shared/live/endpoint.ts";
import { failureText } from "#shared/live/failure-texts.ts";
import { startDeadline } from "../../live/deadline.ts";
import { endedBy } from "../../live/failure-of.ts";
import { type Probed, probeEndpoint } from "../../live/probe-endpoint.ts";
import { type ProbeTimes, usualTimes } from "../../live/probe-times.ts";
import { readBer } from "../../pki/asn1/ber.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { orNull } from "../../pki/or-null.ts";
import { type ChainMember, chainMember } from "../../pki/x509/chain-member.ts";
import { findIssuance } from "../../pki/x509/find-issuance.ts";
import { readDistinguishedName } from "../../pki/x509/read-distinguished-name.ts";
import { readEach } from "../kit/read-each.ts";
import type { InspectOutput, ProbeInput } from "../kit/types.ts";
import { clientIdentity } from "./client-identity.ts";

/**
 * Looks at a port of a server and reads what it shows. In a worker like every other reader: what a server sends is as untrusted as a file,
 * and a key that is shown to it never leaves the thread.
 *
 * @throws AppError ENDPOINT_UNREACHABLE, ENDPOINT_NO_CERTIFICATE, PFX_NO_KEY and what reading the client's file throws
 */
export async function probePort(
  { endpoint, opening, asksSip, client }: ProbeInput,
  crypto: CryptoPort,
  times: ProbeTimes = usualTimes,
): Promise<InspectOutput> {
  const identity = client === null ? null : clientIdentity(client, crypto);
  const deadline = startDeadline(times.all);
  const probed = await probeEndpoint({ endpoint, opening, asksSip, identity, times }, deadline.isOver);
  deadline.stop();
  const { sent } = probed.server;
  if (sent === null || sent.certificates.length === 0) throw withoutCertificate(endpointText(endpoint), probed);
  const { read: members, damaged: notes } = readEach(
    sent.certificates,
    (der) => chainMember(der, crypto),
    (which) => contentNotes.damagedCertificate({ part: endpointText(endpoint), ...which }),
  );
  const facts: EndpointFacts = {
    kind: "endpoint",
    host: endpoint.host,
    port: endpoint.port,
    opening,
    address: probed.address,
    handshake: probed.handshake,
    versions: probed.versions,
    signatureAlgorithms: probed.signatureAlgorithms,
    certificates: members.map(({ facts: each }) => each),
    issuance: findIssuance(members, crypto, [0]),
    unreadableCertificates: notes.length + sent.leftOut,
    clientCertificate: clientCertificateOf(probed.server),
    sip: probed.sip,
    stapled: probed.stapled !== null,
  };
  const ders = members.map(({ parsed }) => parsed.der);
  return {
    inspected: { contents: [{ kind: "endpoint", encoding: "DER" }], items: [facts], notes, closed: null },
    own: [ders],
    authorities: ders.filter((_, index) => isIssuer(members[index])),
    revocation: { lists: [], responses: probed.stapled === null ? [] : [probed.stapled] },
  };
}

function isIssuer(member: ChainMember | undefined): boolean {
  return member !== undefined && (isAuthority(member.facts) || member.facts.selfIssued);
}

function withoutCertificate(endpoint: string, { handshake }: Probed): AppError {
  const failure = handshake.failure ?? endedBy("closed", "handshake");
  const reason = failureText(failure);
  return (failure.stage === "connect" ? liveErrors.noConnection : liveErrors.noCertificate)({ endpoint, reason });
}

function clientCertificateOf({ request, isWhole }: Probed["server"]): EndpointFacts["clientCertificate"] {
  if (request === null) return { asked: isWhole ? false : null, request: null };
  const { authorities, authoritiesLeftOut, authorityBytes, signatureAlgorithms } = request;
  const names = authorities.flatMap((der) => orNull(() => readDistinguishedName(readBer(der), "Name")) ?? []);
  return {
    asked: true,
    request: {
      authorities: names,
      authoritiesLeftOut: authoritiesLeftOut + authorities.length - names.length,
      authorityBytes,
      signatureAlgorithms,
    },
  };
}
