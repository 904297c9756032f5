import { Button, Group, Stack, Text } from "@mantine/core";
import { format, formatList } from "#shared/text/localise.ts";
import { text } from "../text.ts";
import { RoleChoice } from "./role-choice.tsx";
import type { RoleGroup as Roles } from "./role-groups.ts";

export type RoleGroupProps = {
  readonly group: Roles;
  /** null: there is nothing else that could be left out. */
  readonly onOnly: (() => void) | null;
};

/** Roles of the same pools, and the way to request certificates for them alone. One role alone needs no title. */
export function RoleGroup({ group: { kinds, roles }, onOnly }: RoleGroupProps) {
  const [first, ...others] = roles;
  if (first === undefined) return null;
  const kindTitles = formatList(kinds.map((kind) => text.deployment.kinds[kind]));
  const title = others.length === 0 ? format(first.title) : kindTitles;
  const only = onOnly !== null && (
    <Button
      size="compact-sm"
      variant="default"
      style={{ flex: "none" }}
      aria-label={text.roles.onlyOf({ roles: roles.length, group: title })}
      onClick={onOnly}
    >
      {text.roles.only({ roles: roles.length })}
    </Button>
  );
  if (others.length === 0) {
    return (
      <div className="role-group role-group-lone">
        <RoleChoice role={first} />
        {only}
      </div>
    );
  }
  return (
    <div className="role-group">
      <Group justify="space-between" gap="xs" wrap="nowrap" mb="xs">
        <Text size="sm" fw={600}>
          {title}
        </Text>
        {only}
      </Group>
      <Stack gap="sm">
        {roles.map((role) => (
          <RoleChoice key={role.id} role={role} />
        ))}
      </Stack>
    </div>
  );
}
