import { type EndpointFacts, type TlsVersion, tlsVersions } from "#shared/facts/endpoint-facts.ts";
import type { Endpoint } from "#shared/live/endpoint.ts";
import { sendOptions } from "./conversations/send-options.ts";
import { type ClientIdentity, type HandshakeEnd, type HandshakeOptions, shakeHands } from "./handshake.ts";
import type { ProbeTimes } from "./probe-times.ts";
import { readUntil } from "./read-until.ts";

export type ProbeInput = {
  readonly endpoint: Endpoint;
  readonly opening: EndpointFacts["opening"];
  /** Send a SIP OPTIONS after the handshake. */
  readonly asksSip: boolean;
  readonly identity: ClientIdentity | null;
  readonly times: ProbeTimes;
};

/** What was seen at a port, before its certificates are read. */
export type Probed = Pick<EndpointFacts, "address" | "handshake" | "versions" | "signatureAlgorithms" | "sip"> & {
  readonly server: HandshakeEnd["server"];
  readonly stapled: HandshakeEnd["stapled"];
};

const nodeVersions = { "TLS 1.0": "TLSv1", "TLS 1.1": "TLSv1.1", "TLS 1.2": "TLSv1.2", "TLS 1.3": "TLSv1.3" } as const;

/** Which signatures a server can make in TLS 1.2, as OpenSSL calls them: an old one that is left with SHA-1 alone fails with new clients. */
const offeredAlgorithms = [
  "RSA+SHA1",
  "RSA+SHA256",
  "RSA+SHA384",
  "RSA+SHA512",
  "rsa_pss_rsae_sha256",
  "ECDSA+SHA256",
] as const;

/** Those in whose handshake the server signs; with the others its key is only decrypted with. */
const signingCiphers = "ECDHE:DHE";

/**
 * Looks at one port of a server: a handshake that offers everything, a SIP OPTIONS where it is asked for, then one connection for each
 * version of TLS and for each kind of signature. Contacts the endpoint and nothing else. Never throws.
 *
 * @param isOver asked before each further connection: true leaves the rest out
 */
export async function probeEndpoint(input: ProbeInput, isOver: () => boolean): Promise<Probed> {
  const first = await shakeHands({ ...common(input), from: "TLSv1", to: "TLSv1.3" });
  const answered = await conclude(first, input);
  const isThere = first.server.version !== null;
  return {
    ...answered,
    address: first.address,
    server: first.server,
    stapled: first.stapled,
    versions: isThere ? await eachOf(tlsVersions, isOver, (version) => tryVersion(input, version)) : [],
    signatureAlgorithms: isThere
      ? await eachOf(offeredAlgorithms, isOver, (algorithm) => tryAlgorithm(input, algorithm))
      : [],
  };
}

/** Ends the first connection: with a SIP OPTIONS, or after the time in which a server of TLS 1.3 still refuses. */
async function conclude(
  { server, cipher, failure, socket }: HandshakeEnd,
  { endpoint, asksSip, identity, times }: ProbeInput,
): Promise<Pick<Probed, "handshake" | "sip">> {
  const handshake = { version: server.version, cipher, failure, withClientCertificate: identity !== null };
  if (socket === null) return { handshake, sip: null };
  try {
    if (asksSip) return { handshake, sip: await sendOptions(socket, endpoint, times.answer) };
    if (server.version !== "TLS 1.3" || server.request === null) return { handshake, sip: null };
    const { failure: refusal } = await readUntil(socket, () => true, "handshake", times.refusal);
    return { handshake: { ...handshake, failure: refusal?.kind === "timeout" ? null : refusal }, sip: null };
  } finally {
    socket.destroy();
  }
}

async function tryVersion(input: ProbeInput, version: TlsVersion): Promise<EndpointFacts["versions"][number]> {
  const only = nodeVersions[version];
  const end = await shakeHands({ ...common(input), from: only, to: only });
  end.socket?.destroy();
  return { version, ...attemptOf(end, end.server.version === version) };
}

async function tryAlgorithm(
  input: ProbeInput,
  algorithm: string,
): Promise<EndpointFacts["signatureAlgorithms"][number]> {
  const end = await shakeHands({
    ...common(input),
    from: "TLSv1.2",
    to: "TLSv1.2",
    signatureAlgorithms: algorithm,
    ciphers: signingCiphers,
  });
  end.socket?.destroy();
  return { algorithm, ...attemptOf(end, end.server.sent !== null) };
}

function attemptOf(
  { cipher, failure }: HandshakeEnd,
  accepted: boolean,
): Pick<EndpointFacts["versions"][number], "accepted" | "cipher" | "failure"> {
  return { accepted: failure?.kind === "not-offered" ? null : accepted, cipher, failure: accepted ? null : failure };
}

function common({
  endpoint,
  opening,
  identity,
  times,
}: ProbeInput): Pick<HandshakeOptions, "endpoint" | "opening" | "identity" | "times"> {
  return { endpoint, opening, identity, times };
}

/** One after the other: many connections at once from one computer look like an attack. */
async function eachOf<Item, Result>(
  items: readonly Item[],
  isOver: () => boolean,
  step: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    if (isOver()) break;
    results.push(await step(item));
  }
  return results;
}
