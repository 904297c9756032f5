import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { RemoveDeploymentQuestion } from "../../components/remove-deployment-question.tsx";
import { forgetDeployment, useOwnDeployments } from "../../host/deployments.ts";
import { Section } from "./section.tsx";
import { text } from "./text.ts";

/** The deployments that KeySpec remembers, each with a button that makes it forget. */
export function DeploymentsSection() {
  const deployments = useOwnDeployments();
  const [asked, setAsked] = useState("");
  const [asking, setAsking] = useState(false);
  const ask = (name: string) => {
    setAsked(name);
    setAsking(true);
  };
  return (
    <Section title={text.deployments}>
      {deployments.length === 0 && <Text size="sm">{text.noDeployments}</Text>}
      {deployments.map(({ name }) => (
        <Group key={name} justify="space-between" gap="sm" maw="30rem">
          <Text size="sm" style={{ overflowWrap: "anywhere", minWidth: 0, flex: 1 }}>
            {name}
          </Text>
          <Button size="compact-xs" variant="default" aria-label={text.forgetOf({ name })} onClick={() => ask(name)}>
            {text.forget}
          </Button>
        </Group>
      ))}
      <RemoveDeploymentQuestion
        name={asked}
        opened={asking}
        onKeep={() => setAsking(false)}
        onRemove={() => {
          setAsking(false);
          forgetDeployment(asked);
        }}
      />
    </Section>
  );
}
