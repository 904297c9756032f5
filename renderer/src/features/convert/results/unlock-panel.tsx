import { Button, Paper, Stack, Text, Title } from "@mantine/core";
import { useId } from "react";
import { useForm } from "react-hook-form";
import { PasswordField } from "../../../components/password-field.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";
import { type Converted, isLocked } from "./converted.ts";

export type UnlockPanelProps = {
  /** Files that did not open. */
  readonly locked: readonly Converted[];
  /** Resolves when the run is over: what did not open comes back in `locked`. */
  readonly onUnlock: (
    passwords: readonly { readonly file: ChosenFile; readonly password: string }[],
  ) => Promise<readonly Converted[] | null>;
};

/** More fields than this wait for their turn. */
const shown = 10;

/** Asks for the own password of each file that needs one. The passwords live in this form only and are cleared after each try. */
export function UnlockPanel({ locked, onUnlock }: UnlockPanelProps) {
  const words = text.unlock;
  const heading = useId();
  const asked = locked.slice(0, shown);
  const form = useForm<{ passwords: string[] }>({ defaultValues: { passwords: [] } });
  const submit = form.handleSubmit(async ({ passwords }) => {
    const typed = asked.flatMap(({ file }, index) => {
      const password = passwords[index] ?? "";
      return password === "" ? [] : [{ file, password }];
    });
    if (typed.length === 0) {
      form.setError("passwords.0", { type: "required", message: words.none }, { shouldFocus: true });
      return;
    }
    const outcomes = await onUnlock(typed);
    // The run itself failed, for example because the host is gone: what was typed is still good.
    if (outcomes === null) return;
    for (const index of asked.keys()) form.setValue(`passwords.${index}`, "");
    const refused = outcomes.filter(isLocked).map(({ file }) => file);
    const opened = new Set(typed.map(({ file }) => file).filter((file) => !refused.includes(file)));
    // What opened leaves the list, and the fields below it move up.
    const place = locked.filter(({ file }) => !opened.has(file)).findIndex(({ file }) => refused.includes(file));
    if (place === -1) return;
    form.setError(`passwords.${place}`, { type: "host", message: words.stillLocked }, { shouldFocus: true });
  });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={heading}>
      <form
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          <Title order={3} id={heading}>
            {words.title(locked.length)}
          </Title>
          <Text size="sm">{[words.intro, ...hintsOf(locked)].join(" ")}</Text>
          {asked.map(({ file, outcome }, index) => (
            <PasswordField
              // biome-ignore lint/suspicious/noArrayIndexKey: a field stays in its place while the files move up
              key={index}
              label={words.password(file.name)}
              description={outcome.ok ? undefined : outcome.error.message}
              error={form.formState.errors.passwords?.[index]?.message}
              {...form.register(`passwords.${index}`)}
            />
          ))}
          {locked.length > shown && <Text size="sm">{words.more(locked.length - shown)}</Text>}
          <Button type="submit" w="fit-content">
            {words.button}
          </Button>
        </Stack>
      </form>
    </Paper>
  );
}

/** Said once, however many files it is for. */
function hintsOf(locked: readonly Converted[]): readonly string[] {
  return [...new Set(locked.flatMap(({ outcome }) => (outcome.ok ? [] : (outcome.error.hint ?? []))))];
}
