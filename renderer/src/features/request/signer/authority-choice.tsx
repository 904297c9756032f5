import { List, NativeSelect, Radio, Stack, Text, TextInput } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { authorities, authorityById } from "#shared/authorities/index.ts";
import type { Authority, AuthorityId } from "#shared/authorities/types.ts";
import { CitationLine } from "../../../components/citation-line.tsx";
import { Disclosure } from "../../../components/disclosure.tsx";
import { chosenAuthority } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { hasTemplates } from "./template.ts";

const kinds = ["private", "public"] as const;

/** Who signs, what it is known to change, and the template of an enterprise CA. */
export function AuthorityChoice() {
  const { watch, setValue } = useFormContext<RequestFields>();
  const chosen = chosenAuthority(watch());
  const authority = authorityById(chosen);
  const words = text.signer;
  return (
    <Stack gap="sm">
      <NativeSelect
        label={words.authority}
        description={authority.description}
        maw="34rem"
        value={chosen}
        onChange={(event) => setValue("authority", event.currentTarget.value as AuthorityId)}
        data={kinds.map((kind) => ({
          group: words.authorities[kind],
          items: authorities.filter((one) => one.kind === kind).map(({ id, title }) => ({ value: id, label: title })),
        }))}
      />
      <AuthorityFacts authority={authority} />
      {hasTemplates(chosen) && <TemplateChoice advice={authority.advice} />}
    </Stack>
  );
}

function AuthorityFacts({ authority }: { readonly authority: Authority }) {
  if (authority.changes.length === 0) return null;
  return (
    <Disclosure summary={text.signer.changes}>
      <Statements list={authority.changes} />
      <Text size="xs" c="dimmed" mt={6}>
        {text.signer.reviewed(authority.reviewed)}
      </Text>
    </Disclosure>
  );
}

function Statements({ list }: { readonly list: Authority["changes"] }) {
  return (
    <List size="sm" spacing={6}>
      {list.map(({ value, citation }) => (
        <List.Item key={value}>
          {value}
          <CitationLine citation={citation} />
        </List.Item>
      ))}
    </List>
  );
}

function TemplateChoice({ advice }: { readonly advice: Authority["advice"] }) {
  const { control, register, watch, formState } = useFormContext<RequestFields>();
  const words = text.signer;
  const kind = watch("templateKind");
  return (
    <Disclosure
      summary={words.template(watch("templateName"), kind)}
      open={formState.errors.templateName !== undefined}
    >
      <Stack gap="sm">
        <Controller
          control={control}
          name="templateKind"
          render={({ field }) => (
            <Radio.Group label={words.templateKind} value={field.value} onChange={field.onChange}>
              <Stack gap={8} mt={6}>
                {(["name", "information", "none"] as const).map((each) => (
                  <Radio key={each} value={each} label={words.templateKinds[each]} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        />
        <Statements list={advice} />
        {kind === "name" && (
          <TextInput
            maw="26rem"
            label={words.templateName}
            description={words.templateNameDescription}
            error={formState.errors.templateName?.message}
            {...register("templateName")}
          />
        )}
        {kind === "information" && (
          <>
            <TextInput
              maw="34rem"
              label={words.templateOid}
              error={formState.errors.templateOid?.message}
              {...register("templateOid")}
            />
            <TextInput
              maw="12rem"
              label={words.templateVersion}
              error={formState.errors.templateVersion?.message}
              {...register("templateVersion")}
            />
          </>
        )}
      </Stack>
    </Disclosure>
  );
}
