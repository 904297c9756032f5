import { Checkbox, Radio, Stack, Text } from "@mantine/core";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { PasswordField } from "../../../components/fields/password-field.tsx";
import { text } from "../text.ts";
import { type ConvertFields, outPasswordChoiceOf, outPasswordChoices } from "./fields.ts";

const words = text.choose;

/** What protects the new file. None at all only where the target may have it so, and only after the user said so. */
export function OutPasswordSection() {
  const { control, register, formState } = useFormContext<ConvertFields>();
  const { errors } = formState;
  const [target, chosen] = useWatch({ control, name: ["target", "outPasswordChoice"] });
  const choices = outPasswordChoices(target);
  const choice = outPasswordChoiceOf({ target, outPasswordChoice: chosen });
  if (choices.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {words.noPassword}
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      <Controller
        control={control}
        name="outPasswordChoice"
        render={({ field }) => (
          <Radio.Group label={words.outPassword} value={choice} onChange={field.onChange}>
            <Stack gap="xs" mt="s6">
              {choices.map((value) => (
                <Radio key={value} value={value} label={words.outPasswordChoice[value]} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      {choice === "new" && (
        <Stack gap="sm" pl="lg">
          <PasswordField
            label={words.newPassword}
            description={words.ascii}
            error={errors.newPassword?.message}
            {...register("newPassword")}
          />
          <PasswordField
            label={words.newPasswordAgain}
            error={errors.newPasswordAgain?.message}
            {...register("newPasswordAgain")}
          />
        </Stack>
      )}
      {choice === "none" && (
        <Checkbox
          pl="lg"
          label={words.confirm}
          description={words.confirmDescription}
          error={errors.confirmUnencryptedKey?.message}
          {...register("confirmUnencryptedKey")}
        />
      )}
    </Stack>
  );
}
