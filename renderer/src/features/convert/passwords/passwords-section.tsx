import { Group, Radio, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { format, formatList } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { PasswordField } from "../../../components/fields/password-field.tsx";
import { RememberedPasswords } from "../../../components/fields/remembered-passwords.tsx";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import type { ConvertFields } from "../choose/fields.ts";
import { filesToName } from "../files/files-to-name.ts";
import { text } from "../text.ts";
import { compareWithList, readPasswordList } from "./read-password-list.ts";
import { useFocusOnPassword } from "./use-focus-on-password.ts";

const words = text.passwords;

/** Passwords of the sources: one for all, or a list with one for each where there are several. */
export function PasswordsSection() {
  const { control, register, formState } = useFormContext<ConvertFields>();
  useFocusOnPassword();
  const [choice, { length: files }] = useWatch({ control, name: ["passwordChoice", "files"] });
  return (
    <Stack gap="sm">
      {(files > 1 || choice === "list") && (
        <Controller
          control={control}
          name="passwordChoice"
          render={({ field }) => (
            <Radio.Group label={words.choice} value={field.value} onChange={field.onChange}>
              <Stack gap="s6" mt="s6">
                <Radio value="one" label={words.choices.one} />
                <Radio value="list" label={words.choices.list} />
              </Stack>
            </Radio.Group>
          )}
        />
      )}
      {choice === "list" && <PasswordListField />}
      <Group gap="sm" align="end">
        <PasswordField
          w="20rem"
          label={choice === "one" ? words.password({ files: filesToName(files) }) : words.others}
          {...(files !== 1 && { description: words.passwordDescription })}
          error={formState.errors.password?.message}
          {...register("password")}
        />
        <RememberedPasswords />
      </Group>
    </Stack>
  );
}

function PasswordListField() {
  const { control } = useFormContext<ConvertFields>();
  const [files, lists] = useWatch({ control, name: ["files", "passwordList"] });
  const [list] = lists;
  const read = useMemo(() => (list === undefined ? null : readPasswordList(list)), [list]);
  const compared = read === null ? null : compareWithList(files, read.passwords);
  const problems = read === null || read.problems.length === 0 ? null : <Lines lines={read.problems.map(format)} />;
  return (
    <div>
      <Controller
        control={control}
        name="passwordList"
        render={({ field, fieldState }) => (
          <DropZone
            label={words.list}
            description={words.listDescription}
            files={field.value}
            onChange={field.onChange}
            multiple={false}
            compact
            error={problems ?? fieldState.error?.message}
            ref={field.ref}
          />
        )}
      />
      {read !== null && problems === null && (
        <Text size="sm" role="status" mt="s4">
          {words.listed({ passwords: read.passwords.length })}
        </Text>
      )}
      {problems === null && compared !== null && (
        <>
          <Names summary={words.missing({ files: compared.missing.length })} names={compared.missing} />
          <Names summary={words.unused({ names: compared.unused.length })} names={compared.unused} />
        </>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <span key={line} style={{ display: "block" }}>
          {line}
        </span>
      ))}
    </>
  );
}

function Names({ summary, names }: { readonly summary: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Disclosure summary={summary}>
      <Text size="sm">{formatList(names)}</Text>
    </Disclosure>
  );
}
