import { certificateName } from "#shared/facts/certificate-name.ts";
import type { ConnectionEnd } from "#shared/rehearsal/deployment/connections.ts";
import {
  type DeploymentRehearsal,
  notRehearsed,
  summaryOfRehearsal,
} from "#shared/rehearsal/deployment/deployment-rehearsal.ts";

/** The rehearsal of a deployment for scripts: systems by their ids, certificates by name and thumbprint. */
export function rehearsalData(rehearsal: DeploymentRehearsal): object {
  const { connections, handshakes, leftOut, lacking } = rehearsal;
  return {
    summary: summaryOfRehearsal(rehearsal),
    connections: connections.map(({ line, links, listener, initiator, result, states, first, checks }) => ({
      line,
      links: links.map(({ link }) => link.id),
      listener: { ...endData(listener), state: states.listener },
      initiator: { ...endData(initiator), state: states.initiator },
      result,
      first,
      checks,
    })),
    handshakes,
    leftOut,
    lacking: lacking.map(({ system, servers }) => ({ system: system.id, servers })),
    notRehearsed: notRehearsed(rehearsal),
  };
}

function endData({ system, held, name }: ConnectionEnd): object {
  const { certificate } = held.entry;
  return {
    system: system.id,
    servers: held.servers,
    file: name,
    certificate: certificateName(certificate),
    sha1Fingerprint: certificate.sha1Fingerprint,
  };
}
