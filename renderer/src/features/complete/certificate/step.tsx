import { Group, NativeSelect, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, useFormContext } from "react-hook-form";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { format } from "#shared/text/localise.ts";
import { PasswordField } from "../../../components/fields/password-field.tsx";
import { TargetChoice } from "../../../components/fields/target-choice.tsx";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import { queries } from "../../../host/queries.ts";
import { text } from "../text.ts";
import type { CompleteFields } from "./fields.ts";
import { MoreSection } from "./more-section.tsx";

/** What came back, what opens the keys, and what protects the new files. */
export function CompleteStep() {
  const { control, register, watch, formState, getValues, setValue } = useFormContext<CompleteFields>();
  const { errors } = formState;
  const pending = useQuery(queries.pending);
  const requests = pending.data?.pending ?? [];
  const pendingId = watch("pendingId");
  const inSession = pending.data?.remembered.includes(pendingId) === true;
  const remembered =
    inSession || requests.some(({ id, passphraseRemembered }) => id === pendingId && passphraseRemembered);
  const words = text.certificate;
  // Several files may be for several requests: then each finds its own, whichever was chosen before.
  const letThemFind = (files: readonly ChosenFile[]) => {
    if (files.length > 1) setValue("pendingId", "");
  };
  useDropTarget(words.dropAnywhere, (dropped) => {
    const files = [...getValues("certificates"), ...dropped];
    setValue("certificates", files);
    letThemFind(files);
  });
  return (
    <Stack gap="md">
      <NativeSelect
        key={pending.data === undefined ? "loading" : "loaded"}
        label={words.request}
        maw="34rem"
        data={[
          { value: "", label: words.find },
          ...requests.map((request) => ({ value: request.id, label: format(requestTitle(request)) })),
        ]}
        {...register("pendingId")}
      />
      <Controller
        control={control}
        name="certificates"
        render={({ field, fieldState }) => (
          <DropZone
            label={words.certificates}
            {...(field.value.length === 0
              ? { description: words.certificatesDescription }
              : { idle: words.moreFiles, compact: true })}
            files={field.value}
            onChange={(files) => {
              field.onChange(files);
              letThemFind(files);
            }}
            error={fieldState.error?.message}
            ref={field.ref}
            required
          />
        )}
      />
      <PasswordField
        w="20rem"
        label={words.passphrase}
        description={remembered ? words.passphraseRemembered : words.passphraseDescription}
        error={errors.passphrase?.message}
        {...register("passphrase")}
      />
      <Group gap="md" align="start">
        <PasswordField
          w="20rem"
          label={words.outPassword}
          description={words.outPasswordDescription}
          error={errors.outPassword?.message}
          {...register("outPassword")}
        />
        <PasswordField
          w="20rem"
          label={words.outPasswordAgain}
          description={words.outPasswordAgainDescription}
          error={errors.outPasswordAgain?.message}
          {...register("outPasswordAgain")}
        />
      </Group>
      <Controller
        control={control}
        name="target"
        render={({ field }) => <TargetChoice value={field.value} onChange={field.onChange} />}
      />
      <MoreSection />
    </Stack>
  );
}
