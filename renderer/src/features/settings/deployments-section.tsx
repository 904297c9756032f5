import { Button, Group, Text } from "@mantine/core";
import { forgetDeployment, useOwnDeployments } from "../../host/deployments.ts";
import { Section } from "./section.tsx";
import { text } from "./text.ts";

/** The deployments that KeySpec remembers, each with a button that makes it forget. */
export function DeploymentsSection() {
  const deployments = useOwnDeployments();
  return (
    <Section title={text.deployments}>
      {deployments.length === 0 && <Text size="sm">{text.noDeployments}</Text>}
      {deployments.map(({ name }) => (
        <Group key={name} justify="space-between" gap="sm" maw="30rem">
          <Text size="sm" style={{ overflowWrap: "anywhere", minWidth: 0, flex: 1 }}>
            {name}
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={text.forgetOf({ name })}
            onClick={() => forgetDeployment(name)}
          >
            {text.forget}
          </Button>
        </Group>
      ))}
    </Section>
  );
}
