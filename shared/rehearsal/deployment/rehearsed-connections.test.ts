import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { evidenceOf } from "../../judge/evidence.ts";
import type { OpenQuestion } from "../../rules/types.ts";
import { format } from "../../text/localise.ts";
import { stateOfLinks } from "../../trust/state/state-of-links.ts";
import { type InPlaceChanges, inPlace, now } from "../../trust/testing/in-place.ts";
import { trustMap } from "../../trust/trust-map.ts";
import { pairKey } from "../rehearsed-pair.ts";
import { connectionsOf } from "./connections.ts";
import { type PairOutcome, rehearsedConnections } from "./rehearsed-connections.ts";

const frontEnd = { pool: "pool01.contoso.com", server: "fe01.contoso.com", role: "enterprise-front-end" } as const;
const edge = {
  ...{ pool: "edgepool01.contoso.com", server: "edge01.contoso.com", role: "edge-internal", uses: ["Internal"] },
} as const satisfies InPlaceChanges;
const deployment = {
  ...exampleDeployment,
  pools: exampleDeployment.pools.map((pool) => ({ ...pool, servers: pool.servers.slice(0, 1) })),
};
const accepted: PairOutcome = {
  ok: true,
  value: {
    attempts: [{ id: "tls-1.2", version: "TLS 1.2", cipher: "AES256-SHA", initiator: null, listener: null }],
    sent: { listener: [], initiator: [] },
  },
};

/** A certificate against which its verdict has nothing, and of which it leaves this open. */
function fine(changes: InPlaceChanges, open: readonly OpenQuestion[] = []): CertificateInPlace {
  const entry = inPlace(changes);
  const verdict = open.length > 0 ? "cannot-tell" : "works";
  return { ...entry, verdict: { ...entry.verdict, verdict, findings: [], open } };
}

/** What the map and the rehearsal say of some links between Front End and Edge, where every handshake comes to its end. */
function bothSay(...certificates: readonly CertificateInPlace[]) {
  const states = stateOfLinks(certificates);
  const { lines } = trustMap({ deployment, certificates: [] }, states);
  const keys = new Map(
    certificates.flatMap(({ certificate }, file) =>
      evidenceOf(certificate, `${file}.pfx`, now).map(
        (evidence) => [certificate.sha256Fingerprint, { file, name: `${file}.pfx`, evidence }] as const,
      ),
    ),
  );
  const { connections } = connectionsOf(lines, states, keys);
  const outcomes = new Map(
    connections.map(({ listener, initiator }) => {
      const [one, other] = [listener, initiator].map(({ held }) => held.entry.certificate.sha256Fingerprint);
      return [pairKey({ listener: one ?? "", initiator: other ?? "" }), accepted] as const;
    }),
  );
  const rehearsed = rehearsedConnections(connections, states, outcomes);
  const links = lines.flatMap((line) => line.links);
  return (id: string) => {
    const own = rehearsed.find((one) => one.links.some(({ link }) => link.id === id));
    const first = own?.first ?? null;
    return {
      map: links.find(({ link }) => link.id === id)?.state.id,
      rehearsal: own?.result,
      first: first === null ? null : format(first),
    };
  };
}

describe("a certificate whose verdict is fine", () => {
  it("and that lacks the name of one direction is not trusted on that one, in the map and in the rehearsal", () => {
    const saysOf = bothSay(fine({ ...frontEnd, names: ["fe01.contoso.com"] }), fine(edge));
    expect(saysOf("E05")).toEqual({ map: "trusted", rehearsal: "works", first: null });
    expect(saysOf("E06")).toEqual({
      ...{ map: "not-trusted", rehearsal: "fails" },
      first:
        "pool01.contoso.com: the certificate does not have the name pool01.contoso.com, which this connection asks for.",
    });
  });

  it("and of which something about trust is not known is unknown in both", () => {
    const words = { text: "questions.dates", args: {} };
    const saysOf = bothSay(fine(frontEnd, [{ question: "time", words }]), fine(edge));
    expect(saysOf("E05")).toMatchObject({ map: "unknown", rehearsal: "open" });
  });

  it("and whose key is in an unknown provider is trusted, and nobody says that it works", () => {
    const words = { text: "questions.keySize", args: {} };
    const saysOf = bothSay(fine(frontEnd, [{ question: "provider", words }]), fine(edge));
    expect(saysOf("E05")).toEqual({
      map: "trusted",
      rehearsal: "open",
      first: "The size of the key could not be read.",
    });
  });
});
