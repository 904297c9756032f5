import { NativeSelect, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, useFormContext } from "react-hook-form";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { format } from "#shared/text/localise.ts";
import { PasswordField } from "../../../components/fields/password-field.tsx";
import { TargetChoice } from "../../../components/fields/target-choice.tsx";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { OutputFolder } from "../../../components/files/output-folder.tsx";
import { queries } from "../../../host/queries.ts";
import { text } from "../text.ts";
import type { CompleteFields } from "./fields.ts";

/** The certificate, what opens its key, and what protects the new file. */
export function CompleteStep() {
  const { control, register, watch, formState, getValues, setValue } = useFormContext<CompleteFields>();
  const { errors } = formState;
  const pending = useQuery(queries.pending);
  const requests = pending.data?.pending ?? [];
  const pendingId = watch("pendingId");
  const inSession = pending.data?.remembered.includes(pendingId) === true;
  const remembered =
    inSession || requests.some(({ id, passphraseRemembered }) => id === pendingId && passphraseRemembered);
  const findsAll = pendingId === "";
  const words = text.certificate;
  useDropTarget(words.dropAnywhere, ([first, ...others]) => {
    if (first === undefined) return;
    setValue("certificate", [first]);
    setValue("chain", [...getValues("chain"), ...others]);
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
        name="certificate"
        render={({ field, fieldState }) => (
          <DropZone
            label={words.certificate}
            description={findsAll ? words.certificatesDescription : words.certificateDescription}
            multiple={findsAll}
            files={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
            ref={field.ref}
            required
          />
        )}
      />
      <Controller
        control={control}
        name="chain"
        render={({ field }) => (
          <DropZone
            compact
            label={words.chain}
            description={words.chainDescription}
            files={field.value}
            onChange={field.onChange}
            ref={field.ref}
          />
        )}
      />
      <Controller
        control={control}
        name="previous"
        render={({ field }) => (
          <DropZone
            compact
            multiple={false}
            label={words.previous}
            description={words.previousDescription}
            files={field.value}
            onChange={field.onChange}
            ref={field.ref}
          />
        )}
      />
      <PasswordField
        label={words.passphrase}
        description={remembered ? words.passphraseRemembered : words.passphraseDescription}
        error={errors.passphrase?.message}
        {...register("passphrase")}
      />
      <PasswordField
        label={words.outPassword}
        description={words.outPasswordDescription}
        error={errors.outPassword?.message}
        {...register("outPassword")}
      />
      <PasswordField
        label={words.outPasswordAgain}
        error={errors.outPasswordAgain?.message}
        {...register("outPasswordAgain")}
      />
      <Controller
        control={control}
        name="target"
        render={({ field }) => <TargetChoice value={field.value} onChange={field.onChange} pfxOnly />}
      />
      <Controller
        control={control}
        name="folder"
        render={({ field }) => <OutputFolder folder={field.value} onChange={field.onChange} />}
      />
    </Stack>
  );
}
