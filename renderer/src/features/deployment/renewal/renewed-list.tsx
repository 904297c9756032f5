import { Stack, Text, Title } from "@mantine/core";
import { successorSteps } from "#shared/guide/import-steps/successor-steps.ts";
import { dueBefore } from "#shared/renewal/due-before.ts";
import type { Successor } from "#shared/renewal/successor-of.ts";
import { placeTitle } from "#shared/roles/titles.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { StepList } from "../../../components/results/import-steps.tsx";
import { text } from "./text.ts";

export type RenewedListProps = {
  readonly successors: readonly Successor[];
  /** ISO 8601. */
  readonly now: string;
};

/** Certificates that were renewed, and are not in use yet: until when that must be, and the commands. */
export function RenewedList({ successors, now }: RenewedListProps) {
  if (successors.length === 0) return null;
  return (
    <section aria-label={text.ready}>
      <Title order={2} mb="xs">
        {text.ready}
      </Title>
      <Stack gap="md">
        {successors.map((successor) => (
          <Renewed key={successor.id} successor={successor} now={now} />
        ))}
      </Stack>
    </section>
  );
}

function Renewed({ successor, now }: { readonly successor: Successor; readonly now: string }) {
  const { plan, newer, ends } = successor;
  const [{ name }] = newer.sightings;
  return (
    <div>
      <Text size="sm" fw={600}>
        {format(placeTitle(plan))}
      </Text>
      <Text size="sm">{format(dueBefore(plan, ends, now).words)}</Text>
      <Disclosure summary={text.assign({ name })}>
        <StepList steps={successorSteps(successor)} fileName={name} />
      </Disclosure>
    </div>
  );
}
