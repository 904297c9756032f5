import { Button, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { fqdnSchema } from "#shared/names/fqdn.ts";
import { isRehearsed } from "#shared/rehearsal/deployment/connections.ts";
import { resultWords } from "#shared/rehearsal/deployment/deployment-rehearsal.ts";
import { formatted } from "#shared/text/localise.ts";
import { isGuest } from "#shared/trust/guests/guests-of.ts";
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
type Typed = { readonly files: readonly ChosenFile[]; readonly password: string; readonly name: string };
const nothing: Typed = { files: [], password: "", name: "" };

/** The two sides of one line shake hands, each with the file that somebody says is its own. */
export function RehearseLine({ line, rehearsing }: RehearseLineProps) {
  const words = text.line;
  const systems = [...new Map(line.ends.map((end) => [end.id, end])).values()];
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const of = ({ id }: TrustSystem) => typed.get(id) ?? nothing;
  const set = (system: TrustSystem, changes: Partial<Typed>) =>
    setTyped((before) => new Map(before).set(system.id, { ...nothing, ...before.get(system.id), ...changes }));
  const guests = systems.filter(isGuest);
  const [noNames, setNoNames] = useState<readonly string[]>([]);
  const nameOf = (id: string): readonly (readonly [string, string])[] => {
    const name = (typed.get(id) ?? nothing).name.trim();
    return name === "" ? [] : [[id, name]];
  };
  const submit = async () => {
    const isLacking = systems.some((system) => of(system).files.length === 0);
    setProblem(isLacking ? words.none : null);
    const names = new Map(guests.flatMap(({ id }) => nameOf(id)));
    const unnamed = guests.filter((system) => isNoName(of(system).name)).map(({ id }) => id);
    setNoNames(unnamed);
    if (isLacking || unnamed.length > 0) return;
    const given = systems.flatMap((system) => {
      const { files, password } = of(system);
      return files.map((file) => ({ file, password: password === "" ? null : password, system: system.id }));
    });
    for (const system of systems) set(system, { password: "" });
    await rehearsing.run(line.id, given, names);
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
                {isGuest(system) && (
                  <TextInput
                    label={words.name({ system: formatted(system.title) })}
                    description={words.nameHelp}
                    error={noNames.includes(system.id) ? words.notAName : undefined}
                    value={of(system).name}
                    onChange={(event) => set(system, { name: event.currentTarget.value })}
                    maw="28rem"
                  />
                )}
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

/** Nothing is no wrong name: then the one that the inventory has is compared, if any. */
function isNoName(typed: string): boolean {
  const name = typed.trim();
  return name !== "" && !fqdnSchema.safeParse(name).success;
}
