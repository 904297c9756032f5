import { Checkbox, NativeSelect, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, useFormContext } from "react-hook-form";
import { labCaProfiles } from "#shared/api/schemas/lab-ca.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { format } from "#shared/text/localise.ts";
import { FactsTable } from "../../../components/facts/facts-table.tsx";
import { PasswordField } from "../../../components/fields/password-field.tsx";
import { StrengthMeter } from "../../../components/fields/strength-meter.tsx";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { queries } from "../../../host/queries.ts";
import { text } from "../text.ts";
import type { SignFields } from "./fields.ts";

/** What to sign, and the lab CA: its description where it exists, its fields where it does not. */
export function SignStep() {
  const { control, register, watch, formState, getValues, setValue } = useFormContext<SignFields>();
  const { errors } = formState;
  const exists = watch("exists");
  const words = text.sign;
  useDropTarget(words.dropAnywhere, (files) => setValue("files", [...getValues("files"), ...files]));
  return (
    <Stack gap="md">
      <Requests />
      <Controller
        control={control}
        name="files"
        render={({ field, fieldState }) => (
          <DropZone
            compact
            label={words.files}
            description={words.filesDescription}
            files={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
            ref={field.ref}
          />
        )}
      />
      <NativeSelect
        label={words.profile}
        description={words.profiles[watch("profile")].text}
        maw="34rem"
        data={labCaProfiles.map((profile) => ({ value: profile, label: words.profiles[profile].title }))}
        {...register("profile")}
      />
      <NativeSelect
        label={words.days}
        maw="12rem"
        data={Object.entries(words.daysChoices).map(([value, label]) => ({ value, label }))}
        {...register("days")}
      />
      {exists ? (
        <Authority />
      ) : (
        <>
          <Text size="sm">{words.absent}</Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" maw="46rem">
            <TextInput label={words.organization} error={errors.organization?.message} {...register("organization")} />
            <TextInput
              label={words.baseUrl}
              description={words.baseUrlDescription}
              inputWrapperOrder={["label", "input", "error", "description"]}
              error={errors.baseUrl?.message}
              {...register("baseUrl")}
            />
          </SimpleGrid>
        </>
      )}
      <Passphrase />
    </Stack>
  );
}

/** The passphrase of the lab CA: of a new one the same as that of the chosen requests, unless the user wants another one. */
function Passphrase() {
  const { register, watch, formState } = useFormContext<SignFields>();
  const { errors } = formState;
  const [exists, remembered, passphraseOf, shares] = watch([
    "exists",
    "remembered",
    "passphraseOf",
    "sharesPassphrase",
  ]);
  const words = text.sign;
  const canShare = !exists && passphraseOf !== "";
  return (
    <>
      {canShare && (
        <Checkbox label={words.share} description={words.shareDescription} {...register("sharesPassphrase")} />
      )}
      {!(canShare && shares) && (
        <PasswordField
          label={words.passphrase}
          description={exists ? remembered && words.passphraseRemembered : words.passphraseNew}
          error={errors.passphrase?.message}
          {...register("passphrase")}
        />
      )}
      {!(exists || (canShare && shares)) && (
        <>
          <StrengthMeter passphrase={watch("passphrase")} />
          <PasswordField
            label={words.passphraseAgain}
            error={errors.passphraseAgain?.message}
            {...register("passphraseAgain")}
          />
        </>
      )}
    </>
  );
}

function Requests() {
  const { control, formState } = useFormContext<SignFields>();
  const pending = useQuery(queries.pending);
  // A completed request can be signed again: the page that led here names it.
  const named = formState.defaultValues?.pendingIds ?? [];
  const waiting = (pending.data?.pending ?? []).filter(
    ({ completedAt, id }) => completedAt === null || named.includes(id),
  );
  if (waiting.length === 0) return null;
  return (
    <Controller
      control={control}
      name="pendingIds"
      render={({ field }) => (
        <Checkbox.Group
          label={text.sign.requests}
          description={text.sign.requestsDescription}
          value={[...field.value]}
          onChange={field.onChange}
        >
          <Stack gap="xs" mt="xs">
            {waiting.map((request) => (
              <Checkbox key={request.id} value={request.id} label={format(requestTitle(request))} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    />
  );
}

function Authority() {
  const { data } = useQuery(queries.labCa);
  if (!data?.authority) return null;
  const { root, issuing, baseUrl, issued } = data.authority;
  const { facts } = text.sign;
  return (
    <section aria-label={text.sign.present}>
      <FactsTable
        facts={[
          { label: facts.root, value: root.subject.text },
          { label: facts.issuing, value: issuing.subject.text },
          { label: facts.validUntil, value: isoDay(issuing.notAfter) },
          { label: facts.baseUrl, value: baseUrl },
          { label: facts.issued, value: String(issued) },
        ]}
      />
    </section>
  );
}
