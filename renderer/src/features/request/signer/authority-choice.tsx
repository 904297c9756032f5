import { List, NativeSelect, Radio, Stack, Text, TextInput } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { type ChosenAuthorities, hasTemplates } from "#shared/authorities/chosen-authorities.ts";
import { authorities, authorityById } from "#shared/authorities/index.ts";
import type { Authority, AuthorityId } from "#shared/authorities/types.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import { type Plans, wantedKinds } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

const kinds = ["private", "public"] as const;

/** Who signs inside and who for the internet, what they are known to change, and the template of an enterprise CA. */
export function AuthorityChoice({ plans }: { readonly plans: Plans["plans"] }) {
  const { watch } = useFormContext<RequestFields>();
  const chosen = watch("authorities");
  const wanted = wantedKinds(plans);
  const enterprise = wanted.map((kind) => chosen[kind]).find(hasTemplates);
  return (
    <Stack gap="md">
      {wanted.map((kind) => (
        <OneAuthority key={kind} kind={kind} alone={wanted.length === 1} />
      ))}
      {enterprise !== undefined && <TemplateChoice advice={authorityById(enterprise).advice} />}
    </Stack>
  );
}

function OneAuthority({ kind, alone }: { readonly kind: keyof ChosenAuthorities; readonly alone: boolean }) {
  const { watch, setValue } = useFormContext<RequestFields>();
  const chosen = watch("authorities");
  const authority = authorityById(chosen[kind]);
  const words = text.signer;
  return (
    <Stack gap="xs">
      <NativeSelect
        label={alone ? words.authority : words.authorityOf[kind]}
        description={format(authority.description)}
        maw="34rem"
        value={authority.id}
        onChange={(event) => setValue("authorities", { ...chosen, [kind]: event.currentTarget.value as AuthorityId })}
        data={kinds.map((group) => ({
          group: words.authorities[group],
          items: authorities
            .filter((one) => one.kind === group)
            .map(({ id, title }) => ({ value: id, label: formatted(title) })),
        }))}
      />
      <AuthorityFacts authority={authority} />
    </Stack>
  );
}

function AuthorityFacts({ authority }: { readonly authority: Authority }) {
  if (authority.changes.length === 0) return null;
  return (
    <Disclosure summary={text.signer.changes({ authority: authority.title })}>
      <Statements list={authority.changes} />
      <Text size="xs" c="dimmed" mt="s6">
        {text.signer.reviewed({ day: authority.reviewed })}
      </Text>
    </Disclosure>
  );
}

function Statements({ list }: { readonly list: Authority["changes"] }) {
  return (
    <List size="sm" spacing="s6">
      {list.map(({ value, citation }) => (
        <List.Item key={value.text}>
          {format(value)}
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
      summary={words.template({ name: watch("templateName"), kind })}
      open={formState.errors.templateName !== undefined}
    >
      <Stack gap="sm">
        <Controller
          control={control}
          name="templateKind"
          render={({ field }) => (
            <Radio.Group label={words.templateKind} value={field.value} onChange={field.onChange}>
              <Stack gap="xs" mt="s6">
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
