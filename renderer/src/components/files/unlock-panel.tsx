import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Paper, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { format, formatList } from "#shared/text/localise.ts";
import { OwnForm } from "../fields/own-form.tsx";
import { PasswordField } from "../fields/password-field.tsx";
import { FailureNotice } from "../results/failure-notice.tsx";
import { text } from "../text.ts";

const schema = z.object({ password: z.string().min(1, text.unlock.none) });

export type UnlockPanelProps = {
  readonly names: readonly string[];
  /** Resolves with the error where a file stays locked. */
  readonly onUnlock: (password: string) => Promise<ErrorData | null>;
};

/** Asks for the password of files that need one. The password lives in this form only and is cleared after each try. */
export function UnlockPanel({ names, onUnlock }: UnlockPanelProps) {
  const [refusal, setRefusal] = useState<ErrorData | null>(null);
  const form = useForm({ defaultValues: { password: "" }, resolver: zodResolver(schema) });
  const submit = form.handleSubmit(async ({ password }) => {
    setRefusal(null);
    const error = await onUnlock(password);
    form.setValue("password", "");
    if (error === null) return;
    setRefusal(error);
    form.setError("password", { type: "host", message: format(error.message) }, { shouldFocus: true });
  });
  return (
    <Paper withBorder p="md">
      <OwnForm onSubmit={submit}>
        <Stack gap="sm" align="stretch">
          {refusal !== null && <FailureNotice error={refusal} />}
          <Text size="sm">{formatList(names)}</Text>
          <PasswordField
            label={text.unlock.label({ count: names.length })}
            data-first-focus={names.length === 1 || undefined}
            error={form.formState.errors.password?.message}
            {...form.register("password")}
          />
          <Button type="submit" w="fit-content">
            {text.unlock.button}
          </Button>
        </Stack>
      </OwnForm>
    </Paper>
  );
}
