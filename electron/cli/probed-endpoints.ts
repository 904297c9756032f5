import type { Deployment } from "#shared/deployment/model.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { endpointText, parseEndpoint } from "#shared/live/endpoint.ts";
import { protocolAt, roleEndpoints } from "#shared/roles/endpoints/role-endpoints.ts";
import type { RoleEndpoint } from "#shared/roles/endpoints/types.ts";
import { roleById } from "#shared/roles/index.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { localised } from "#shared/text/localise.ts";
import type { CommandContext } from "./command-context.ts";

/** A port to look at, as it is typed. `proves` is null where nobody said what is expected there. */
export type ProbedEndpoint = Pick<RoleEndpoint, "protocol"> & {
  readonly endpoint: string;
  readonly proves: RoleEndpoint["proves"] | null;
};

const text = localised("cli.probe", {
  contacting: "Contacting {count, plural, one {one port} other {# ports}}:",
  port: "  {endpoint}",
  media: "  not contacted, because the media relay has no certificate: {endpoint}",
});

/**
 * What is looked at: what was typed, else the ports of a role in a deployment.
 *
 * @throws AppError CLI_USAGE where neither is there, or the role has no port
 */
export function probedEndpoints(
  typed: readonly string[],
  role: RoleId | null,
  deployment: Deployment | null,
): readonly ProbedEndpoint[] {
  if (typed.length > 0) {
    return typed.map((endpoint) => ({
      endpoint,
      protocol: protocolAt(parseEndpoint(endpoint)?.port ?? 0),
      proves: null,
    }));
  }
  if (role === null || deployment === null) throw cliErrors.nothingToProbe();
  const found = roleEndpoints(role, deployment);
  if (found.every(({ protocol }) => protocol === "media")) {
    throw cliErrors.roleWithoutPorts({ role: roleById(role).title, deployment: deployment.name });
  }
  return found.map(({ host, port, protocol, proves }) => ({
    endpoint: endpointText({ host, port }),
    protocol,
    proves,
  }));
}

/** Says what is about to be contacted, where KeySpec chose it. */
export function announceEndpoints({ output }: Pick<CommandContext, "output">, probed: readonly ProbedEndpoint[]): void {
  if (probed.every(({ proves }) => proves === null)) return;
  const asked = probed.filter(({ protocol }) => protocol !== "media");
  output.talk(text.contacting({ count: asked.length }));
  for (const { endpoint } of asked) output.talk(text.port({ endpoint }));
  for (const { endpoint, protocol } of probed) if (protocol === "media") output.talk(text.media({ endpoint }));
}
