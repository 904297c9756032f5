import { Button, Checkbox, Paper, Stack, Text, Title } from "@mantine/core";
import { useEffect, useId } from "react";
import { useForm } from "react-hook-form";
import { format } from "#shared/text/localise.ts";
import { OwnForm } from "../../../components/fields/own-form.tsx";
import { PasswordField } from "../../../components/fields/password-field.tsx";
import { text } from "../text.ts";
import { asksForPassword, type Converted, isUnprotected } from "./converted.ts";
import { type Unlocked, type UnlockFields, unlockDefaults, unlockedFiles, unlockProblem } from "./unlocked-files.ts";

export type UnlockPanelProps = {
  /** Files that did not open, or that have no password to give to the new file. */
  readonly locked: readonly Converted[];
  /** The form already has a new password for the new files, or they take none. */
  readonly hasNewPassword: boolean;
  /** Resolves when the run is over: what did not open comes back in `locked`. */
  readonly onUnlock: (unlocked: readonly Unlocked[]) => Promise<readonly Converted[] | null>;
};

/** More fields than this wait for their turn. */
const shown = 10;

/** Asks for the own password of each file that needs one. The passwords live in this form only and are cleared after each try. */
export function UnlockPanel({ locked, hasNewPassword, onUnlock }: UnlockPanelProps) {
  const words = text.unlock;
  const heading = useId();
  const asked = locked.slice(0, shown);
  const form = useForm<UnlockFields>({ defaultValues: unlockDefaults });
  const { errors } = form.formState;
  // By place and not by id: a field's name is a path for react-hook-form.
  const empty = form.watch("empty");
  const asksForNew = !hasNewPassword && asked.some((_, index) => empty[index] === true);
  const sameForAll = form.watch("sameForAll");
  const fieldsShown = sameForAll ? asked.slice(0, 1) : asked;
  const askedFor = asked.map(({ file, outcome }) => `${file.id} ${outcome.ok || outcome.error.code}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other files in the fields are a new question; what opened without a password is known
  useEffect(() => {
    for (const [place, converted] of asked.entries()) form.setValue(`empty.${place}`, isUnprotected(converted));
  }, [askedFor]);

  const submit = form.handleSubmit(async (fields) => {
    const problem = unlockProblem(fields, asked.length, asksForNew);
    if (problem !== null) {
      form.setError(problem.field, { type: "required", message: problem.message }, { shouldFocus: true });
      return;
    }
    const unlocked = unlockedFiles(fields, fields.sameForAll ? locked : asked, asksForNew);
    const outcomes = await onUnlock(unlocked);
    // The run itself failed, for example because the host is gone: what was typed is still good.
    if (outcomes === null) return;
    for (const place of asked.keys()) form.setValue(`passwords.${place}`, "");
    form.setValue("newPassword", "");
    form.setValue("newPasswordAgain", "");
    const refused = new Set(outcomes.filter(asksForPassword).map(({ file }) => file.id));
    const gone = new Set(unlocked.map(({ file }) => file.id).filter((id) => !refused.has(id)));
    // What opened leaves the list, and the fields below it move up.
    const left = locked.filter(({ file }) => !gone.has(file.id)).slice(0, shown);
    const place = left.findIndex(({ file }) => refused.has(file.id));
    if (place === -1) return;
    const tried = unlocked.find(({ file }) => file.id === left[place]?.file.id)?.password;
    const message = tried === "" ? words.notEmpty : words.stillLocked;
    form.setError(`passwords.${fields.sameForAll ? 0 : place}`, { type: "host", message }, { shouldFocus: true });
  });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby={heading}>
      <OwnForm onSubmit={submit}>
        <Stack gap="md">
          <div>
            <Title order={3} id={heading}>
              {words.title({ files: locked.length })}
            </Title>
            <Text size="sm" mt="s4">
              {[words.intro, ...hintsOf(locked)].join(" ")}
            </Text>
          </div>
          {fieldsShown.map(({ file, outcome }, index) => (
            <Stack gap="s6" key={file.id}>
              <PasswordField
                label={sameForAll ? words.passwordOfAll : words.password({ name: file.name })}
                description={outcome.ok ? undefined : format(outcome.error.message)}
                error={errors.passwords?.[index]?.message}
                disabled={!sameForAll && empty[index] === true}
                {...form.register(`passwords.${index}`)}
              />
              {!sameForAll && (
                <Checkbox
                  size="xs"
                  label={words.noPassword({ name: file.name })}
                  {...form.register(`empty.${index}`)}
                />
              )}
            </Stack>
          ))}
          {locked.length > 1 && (
            <Checkbox label={words.sameForAll({ files: locked.length })} {...form.register("sameForAll")} />
          )}
          {!sameForAll && locked.length > shown && (
            <Text size="sm">{words.more({ files: locked.length - shown })}</Text>
          )}
          {asksForNew && (
            <Stack gap="sm">
              <Text size="sm">{words.newTitle}</Text>
              <PasswordField
                label={words.newPassword}
                error={errors.newPassword?.message}
                {...form.register("newPassword")}
              />
              <PasswordField
                label={words.newPasswordAgain}
                error={errors.newPasswordAgain?.message}
                {...form.register("newPasswordAgain")}
              />
            </Stack>
          )}
          <Button type="submit" w="fit-content">
            {words.button}
          </Button>
        </Stack>
      </OwnForm>
    </Paper>
  );
}

/** Said once, however many files it is for. What a file without a password needs, its fields say. */
function hintsOf(locked: readonly Converted[]): readonly string[] {
  const closed = locked.filter((converted) => !isUnprotected(converted));
  return [
    ...new Set(
      closed.flatMap(({ outcome }) =>
        outcome.ok ? [] : outcome.error.hint === undefined ? [] : format(outcome.error.hint),
      ),
    ),
  ];
}
