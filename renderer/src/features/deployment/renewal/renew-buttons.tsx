import { Button, Group, Text } from "@mantine/core";
import { keyChoiceWords } from "#shared/present/key-choice-words.ts";
import type { Renewal } from "#shared/renewal/renewal.ts";
import { type RenewalRun, renewalRequests } from "#shared/renewal/renewal-requests.ts";
import type { Message } from "#shared/text/message.ts";
import { text } from "./text.ts";

export type RenewButtonsProps = {
  readonly renewals: readonly Renewal[];
  readonly onRenew: (run: RenewalRun) => void;
  /** It is all that is due. */
  readonly all?: true;
};

/** One run makes keys of one kind and has one layout of each role: what does not fit into one run has a button of its own. */
export function RenewButtons({ renewals, onRenew, all }: RenewButtonsProps) {
  const runs = renewalRequests(renewals);
  const [only, ...others] = runs;
  if (only !== undefined && others.length === 0) {
    const count = only.only.length;
    return (
      <Button variant={all ? "filled" : "default"} onClick={() => onRenew(only)} className="renewal-make">
        {all ? text.makeAll({ count }) : text.make({ count })}
      </Button>
    );
  }
  return (
    <div>
      <Text size="sm" mb="xs">
        {text.keys}
      </Text>
      <Group gap="xs">
        {runs.map((run) => (
          <Button key={run.only[0]} variant="default" onClick={() => onRenew(run)}>
            {text.makeKey({ count: run.only.length, kind: kindOf(run) })}
          </Button>
        ))}
      </Group>
    </div>
  );
}

/** The key and the organisation of a run. */
function kindOf({ key, organization }: RenewalRun): readonly (Message | string)[] {
  return [keyChoiceWords[key], ...(organization.organization === undefined ? [] : [organization.organization])];
}
