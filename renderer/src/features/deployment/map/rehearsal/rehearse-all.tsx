import { Button, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Disclosure } from "../../../../components/disclosure.tsx";
import { OwnForm } from "../../../../components/fields/own-form.tsx";
import { PasswordField } from "../../../../components/fields/password-field.tsx";
import { DropZone } from "../../../../components/files/drop-zone.tsx";
import { DataTable } from "../../../../components/table/data-table.tsx";
import type { ChosenFile } from "../../../../host/files.ts";
import { ChecksList } from "./checks-list.tsx";
import { connectionColumns, connectionName, connectionStates } from "./connection-columns.tsx";
import { RehearsalFrame } from "./rehearsal-frame.tsx";
import { text } from "./text.ts";
import type { Rehearsing } from "./use-rehearsal.ts";

/** Every connection of the deployment whose two ends are given, as a table. */
export function RehearseAll({ rehearsing }: { readonly rehearsing: Rehearsing }) {
  const words = text.all;
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async () => {
    setProblem(files.length === 0 ? text.noFiles : null);
    if (files.length === 0) return;
    const own = password === "" ? null : password;
    setPassword("");
    await rehearsing.run(
      null,
      files.map((file) => ({ file, password: own, system: null })),
    );
  };
  return (
    <Disclosure summary={words.title} opensFor={rehearsing.shown.has(null) ? "result" : null}>
      <Stack gap="sm">
        <Text size="sm" maw="46rem">
          {words.about}
        </Text>
        <OwnForm onSubmit={submit}>
          <Stack gap="sm">
            <DropZone
              label={words.files}
              description={words.description}
              files={files}
              onChange={setFiles}
              error={problem ?? undefined}
              compact
            />
            <PasswordField
              label={words.password}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" w="fit-content" disabled={rehearsing.job.running}>
              {words.button}
            </Button>
          </Stack>
        </OwnForm>
        <RehearsalFrame rehearsing={rehearsing} line={null}>
          {({ rehearsal: { connections } }) =>
            connections.length > 0 && (
              <DataTable
                label={words.result}
                items={connections}
                idOf={({ id }) => id}
                nameOf={connectionName}
                columns={connectionColumns}
                states={connectionStates}
                details={(connection) => (
                  <Stack gap="sm">
                    <ChecksList connection={connection} />
                  </Stack>
                )}
                minWidth={64}
              />
            )
          }
        </RehearsalFrame>
      </Stack>
    </Disclosure>
  );
}
