import { Button, Paper, Stack, Text } from "@mantine/core";
import { useForm } from "react-hook-form";
import { formatList } from "#shared/text/localise.ts";
import { OwnForm } from "../../../components/fields/own-form.tsx";
import { PasswordField } from "../../../components/fields/password-field.tsx";
import { text } from "../text.ts";

export type OtherPassphraseProps = {
  /** The requests that the first passphrase did not open. */
  readonly titles: readonly string[];
  readonly onTry: (passphrase: string) => void;
};

/** Asks once for the passphrase of the requests that have another one. It lives in this form only and is cleared with each try. */
export function OtherPassphrase({ titles, onTry }: OtherPassphraseProps) {
  const words = text.several;
  const form = useForm({ defaultValues: { passphrase: "" } });
  const submit = form.handleSubmit(({ passphrase }) => {
    if (passphrase === "") {
      form.setError("passphrase", { type: "required", message: text.problems.noPassphrase }, { shouldFocus: true });
      return;
    }
    form.reset();
    onTry(passphrase);
  });
  return (
    <Paper withBorder p="md" component="section" aria-label={words.otherPassphrase({ count: titles.length })}>
      <OwnForm onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm">{words.otherPassphraseOf({ titles: formatList(titles) })}</Text>
          <PasswordField
            label={words.otherPassphrase({ count: titles.length })}
            error={form.formState.errors.passphrase?.message}
            {...form.register("passphrase")}
          />
          <Button type="submit" w="fit-content">
            {words.tryAgain}
          </Button>
        </Stack>
      </OwnForm>
    </Paper>
  );
}
