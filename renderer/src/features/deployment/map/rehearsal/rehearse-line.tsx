import { Button, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { isRehearsed } from "#shared/rehearsal/deployment/connections.ts";
import { resultWords } from "#shared/rehearsal/deployment/deployment-rehearsal.ts";
import { formatted } from "#shared/text/localise.ts";
import type { TrustSystem } from "#shared/trust/systems/systems-of.ts";
import type { TrustLine } from "#shared/trust/trust-map.ts";
import { Disclosure } from "../../../../components/disclosure.tsx";
import { OwnForm } from "../../../../components/fields/own-form.tsx";
import { PasswordField } from "../../../../components/fields/password-field.tsx";
import { DropZone } from "../../../../components/files/drop-zone.tsx";
import { Notice } from "../../../../components/results/notice.tsx";
import type { ChosenFile } from "../../../../host/files.ts";
import { ChecksList } from "./checks-list.tsx";
import { RehearsalFrame } from "./rehearsal-frame.tsx";
import { resultTones } from "./rehearsal-tones.ts";
import { text } from "./text.ts";
import type { Rehearsing } from "./use-rehearsal.ts";

export type RehearseLineProps = { readonly line: TrustLine; readonly rehearsing: Rehearsing };
type Typed = { readonly files: readonly ChosenFile[]; readonly password: string };
const nothing: Typed = { files: [], password: "" };

/** The two sides of one line shake hands, each with the file that somebody says is its own. */
export function RehearseLine({ line, rehearsing }: RehearseLineProps) {
  const words = text.line;
  const systems = [...new Map(line.ends.map((end) => [end.id, end])).values()];
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const of = ({ id }: TrustSystem) => typed.get(id) ?? nothing;
  const set = (system: TrustSystem, changes: Partial<Typed>) =>
    setTyped((before) => new Map(before).set(system.id, { ...nothing, ...before.get(system.id), ...changes }));
  const submit = async () => {
    const isLacking = systems.some((system) => of(system).files.length === 0);
    setProblem(isLacking ? words.none : null);
    if (isLacking) return;
    const given = systems.flatMap((system) => {
      const { files, password } = of(system);
      return files.map((file) => ({ file, password: password === "" ? null : password, system: system.id }));
    });
    for (const system of systems) set(system, { password: "" });
    await rehearsing.run(line.id, given);
  };
  if (!line.links.some(isRehearsed)) return null;
  return (
    <Disclosure summary={words.title} opensFor={rehearsing.shown.has(line.id) ? "result" : null}>
      <Stack gap="sm">
        <Text size="sm" maw="46rem">
          {words.about}
        </Text>
        <OwnForm onSubmit={submit}>
          <Stack gap="sm">
            {systems.map((system) => (
              <Stack key={system.id} gap="xs">
                <DropZone
                  label={words.files({ system: formatted(system.title) })}
                  files={of(system).files}
                  onChange={(files) => set(system, { files })}
                  error={problem !== null && of(system).files.length === 0 ? problem : undefined}
                  compact
                />
                <PasswordField
                  label={words.password({ system: formatted(system.title) })}
                  value={of(system).password}
                  onChange={(event) => set(system, { password: event.currentTarget.value })}
                />
              </Stack>
            ))}
            <Button type="submit" w="fit-content" disabled={rehearsing.job.running}>
              {words.button}
            </Button>
          </Stack>
        </OwnForm>
        <RehearsalFrame rehearsing={rehearsing} line={line.id}>
          {({ rehearsal: { connections } }) =>
            connections.map((connection) => (
              <Notice
                key={connection.id}
                tone={resultTones[connection.result]}
                title={text.pairWithResult({
                  initiator: connection.initiator.system.title,
                  listener: connection.listener.system.title,
                  result: resultWords(connection.result),
                })}
              >
                <ChecksList connection={connection} />
              </Notice>
            ))
          }
        </RehearsalFrame>
      </Stack>
    </Disclosure>
  );
}
