import { Button, Checkbox, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import type { Deployment } from "#shared/deployment/model.ts";
import { endpointText } from "#shared/live/endpoint.ts";
import { roleEndpoints } from "#shared/roles/endpoints/role-endpoints.ts";
import type { RoleEndpoint } from "#shared/roles/endpoints/types.ts";
import { rolesPresent } from "#shared/roles/planning/roles-present.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { useDeployments } from "../../../host/deployments.ts";
import "./role-ports.css";
import { text } from "./text.ts";

export type RolePortsProps = {
  /** Ports that are chosen already, from here or typed. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** A role of a deployment with the ports at which its certificates are seen. */
type RoleWithPorts = { readonly id: RoleId; readonly title: Message; readonly ports: readonly RoleEndpoint[] };

/** The ports of a deployment’s roles, to be ticked. */
export function RolePorts({ chosen, onChange }: RolePortsProps) {
  const words = text.ofRole;
  const deployments = useDeployments();
  const [name, setName] = useState<string | null>(null);
  const [roleId, setRole] = useState<string | null>(null);
  const deployment = deployments.find((each) => each.name === name) ?? deployments[0];
  const roles = useMemo(() => rolesWithPorts(deployment), [deployment]);
  const role = roles.find(({ id }) => id === roleId) ?? roles[0];
  return (
    <Disclosure summary={words.legend}>
      <Stack gap="sm" align="stretch">
        <Group gap="sm" align="flex-end">
          <NativeSelect
            label={words.deployment}
            value={deployment?.name ?? ""}
            data={deployments.map((each) => each.name)}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          {role !== undefined && (
            <NativeSelect
              label={words.role}
              value={role.id}
              data={roles.map(({ id, title }) => ({ value: id, label: format(title) }))}
              onChange={(event) => setRole(event.currentTarget.value)}
            />
          )}
        </Group>
        {role === undefined ? (
          <Text size="sm">{words.none}</Text>
        ) : (
          <PortList role={role} chosen={chosen} onChange={onChange} />
        )}
      </Stack>
    </Disclosure>
  );
}

function rolesWithPorts(deployment: Deployment | undefined): readonly RoleWithPorts[] {
  if (deployment === undefined) return [];
  return rolesPresent(deployment, deployment.product)
    .map(({ id, title }) => ({ id, title, ports: roleEndpoints(id, deployment) }))
    .filter(({ ports }) => ports.length > 0);
}

function PortList({ role, chosen, onChange }: RolePortsProps & { readonly role: RoleWithPorts }) {
  const words = text.ofRole;
  const tickable = role.ports.filter(({ protocol }) => protocol !== "media").map(endpointText);
  const toggle = (endpoint: string) =>
    onChange(chosen.includes(endpoint) ? chosen.filter((each) => each !== endpoint) : [...chosen, endpoint]);
  return (
    <>
      <ScrollRegion className="role-ports-list" label={words.list({ role: role.title })}>
        <ul>
          {role.ports.map((port) => {
            const endpoint = endpointText(port);
            return (
              <li key={endpoint}>
                {port.protocol === "media" ? (
                  <div className="role-ports-media">
                    {endpoint}
                    <span>{format(port.proves)}</span>
                  </div>
                ) : (
                  <Checkbox
                    size="sm"
                    label={endpoint}
                    description={format(port.proves)}
                    checked={chosen.includes(endpoint)}
                    onChange={() => toggle(endpoint)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </ScrollRegion>
      <Button
        variant="default"
        size="compact-sm"
        w="fit-content"
        aria-label={words.allOf({ count: tickable.length, role: role.title })}
        onClick={() => onChange([...chosen, ...tickable.filter((each) => !chosen.includes(each))])}
      >
        {words.all({ count: tickable.length })}
      </Button>
    </>
  );
}
