import { Button, Group, Stack, Text } from "@mantine/core";
import { formatList } from "#shared/text/localise.ts";
import { text } from "../text.ts";
import { RoleChoice } from "./role-choice.tsx";
import type { RoleGroup as Roles } from "./role-groups.ts";

export type RoleGroupProps = {
  readonly group: Roles;
  /** null: there is nothing else that could be left out. */
  readonly onOnly: (() => void) | null;
};

/** Roles of the same pools, and the way to request certificates for them alone. */
export function RoleGroup({ group, onOnly }: RoleGroupProps) {
  const title = formatList(group.kinds.map((kind) => text.deployment.kinds[kind]));
  return (
    <div className="role-group">
      <Group justify="space-between" gap="xs" wrap="nowrap" mb={8}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        {onOnly !== null && (
          <Button
            size="compact-sm"
            variant="default"
            style={{ flex: "none" }}
            aria-label={text.roles.onlyOf({ group: title })}
            onClick={onOnly}
          >
            {text.roles.only}
          </Button>
        )}
      </Group>
      <Stack gap="sm">
        {group.roles.map((role) => (
          <RoleChoice key={role.id} role={role} />
        ))}
      </Stack>
    </div>
  );
}
