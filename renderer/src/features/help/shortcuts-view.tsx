import { Kbd, Stack, Table, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { pageTitles } from "#shared/present/pages.ts";
import { keysOf, pageKeys, tableKeys, windowKeys } from "#shared/present/shortcuts.ts";
import { queries } from "../../host/queries.ts";
import { hasShell } from "../../host/shell-events.ts";
import { text } from "./text.ts";

type Row = { readonly does: string; readonly keys: readonly string[] };

/** The keys that do something: those of the menu only where there is one. */
export function ShortcutsView() {
  const { data: facts } = useQuery(queries.about);
  const isMac = facts?.runtime.operatingSystem.startsWith("Darwin") ?? false;
  const commands = Object.entries(windowKeys) as [keyof typeof windowKeys, string][];
  const ofWindow: readonly Row[] = [
    ...commands.map(([command, keys]) => ({ does: text.shortcuts.commands[command], keys: keysOf(keys, isMac) })),
    ...pageKeys.map(({ page, keys }) => ({ does: pageTitles[page], keys: keysOf(keys, isMac) })),
  ];
  const names = Object.keys(tableKeys) as (keyof typeof tableKeys)[];
  const ofTables: readonly Row[] = names.map((name) => ({ does: text.shortcuts.tables[name], keys: tableKeys[name] }));
  return (
    <Stack component="article" gap="lg" maw="46rem" aria-labelledby="help-shortcuts">
      <Title order={2} id="help-shortcuts">
        {text.shortcuts.title}
      </Title>
      {hasShell() && <Keys title={text.shortcuts.inWindow} rows={ofWindow} />}
      <Keys title={text.shortcuts.inTables} rows={ofTables} />
    </Stack>
  );
}

function Keys({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  return (
    <Stack component="section" gap="xs">
      <Title order={3}>{title}</Title>
      <Table>
        <Table.Tbody>
          {rows.map(({ does, keys }) => (
            <Table.Tr key={does}>
              <Table.Th scope="row" fw={400}>
                {does}
              </Table.Th>
              <Table.Td>
                {keys.map((key) => (
                  <Kbd key={key} mr="s4">
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
