import type { Deployment } from "../../deployment/model.ts";
import { parseEndpoint } from "../../live/endpoint.ts";
import { openingOf, speaksSip } from "../../live/openings.ts";
import { roleById } from "../index.ts";
import type { RoleId } from "../types.ts";
import { endpointRows } from "./rows.ts";
import type { EndpointProtocol, RoleEndpoint } from "./types.ts";

/**
 * The ports of a deployment at which the certificates of a role are seen, each once, in the order in which they are worth looking at. The
 * media relay of an Edge pool is among them, to say that it shows none.
 *
 * @returns [] where the deployment has no server of the role, or the role shows its certificate at no known port
 */
export function roleEndpoints(role: RoleId, deployment: Deployment): readonly RoleEndpoint[] {
  const pools = roleById(role).pools(deployment);
  const found = endpointRows
    .filter(({ roles }) => roles.includes(role))
    .flatMap(({ hosts, ports, proves, media = false }) =>
      pools.flatMap((pool) =>
        hosts(pool, deployment).flatMap((name) => ports.flatMap((port) => endpointAt(name, port, proves, media))),
      ),
    );
  return [...new Map(found.map((each) => [`${each.host}:${each.port}`, each])).values()];
}

function endpointAt(
  name: string,
  port: number,
  proves: RoleEndpoint["proves"],
  media: boolean,
): readonly RoleEndpoint[] {
  const endpoint = parseEndpoint(`${name}:${port}`);
  // No host has the name of a wildcard.
  if (endpoint === null) return [];
  return [{ host: endpoint.host, port, protocol: media ? "media" : protocolAt(port), proves }];
}

/** What is spoken at a port, beside or before TLS. */
export function protocolAt(port: number): EndpointProtocol {
  if (openingOf(port) === "xmpp") return "xmpp";
  return speaksSip(port) ? "sip" : "tls";
}
