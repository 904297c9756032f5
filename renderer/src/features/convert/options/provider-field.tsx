import { NativeSelect, Stack, TextInput } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { findProvider, providers } from "#shared/catalogue/providers/index.ts";
import type { Pkcs12Target } from "#shared/catalogue/targets/types.ts";
import type { ConvertFields } from "../choose/fields.ts";
import { text } from "../text.ts";
import { FieldWarnings } from "./field-warnings.tsx";
import type { OptionFields } from "./fields.ts";

const words = text.options;

export type ProviderFieldProps = {
  readonly target: Pkcs12Target;
  readonly fields: OptionFields;
  readonly problemOf: (field: keyof OptionFields) => string | undefined;
  readonly warnings: readonly string[];
};

/** The provider that the file names: the target's, one of the catalogue with what it is, any other name, or none. */
export function ProviderField({ target, fields, problemOf, warnings }: ProviderFieldProps) {
  const { register } = useFormContext<ConvertFields>();
  const name = fields.provider === "target" ? target.provider : fields.provider;
  const known = findProvider(name ?? "");
  const named = (generation: "capi" | "cng") => providers.filter((provider) => provider.generation === generation);
  return (
    <Stack gap="sm">
      <div>
        <NativeSelect
          label={words.provider}
          description={
            known === null
              ? undefined
              : words.about({ generation: known.generation, type: known.type, note: known.note })
          }
          inputWrapperOrder={["label", "input", "description", "error"]}
          error={problemOf("provider")}
          {...register("options.provider")}
        >
          <option value="target">{words.target({ value: target.provider ?? words.noneNamed })}</option>
          <option value="none">{words.noProvider}</option>
          {(["capi", "cng"] as const).map((generation) => (
            <optgroup key={generation} label={words[generation]}>
              {named(generation).map((provider) => (
                <option key={provider.name} value={provider.name}>
                  {provider.name}
                </option>
              ))}
            </optgroup>
          ))}
          <option value="other">{words.otherProvider}</option>
        </NativeSelect>
        {fields.provider !== "other" && <FieldWarnings warnings={warnings} />}
      </div>
      {fields.provider === "other" && (
        <div>
          <TextInput
            label={words.providerName}
            error={problemOf("providerName")}
            autoComplete="off"
            spellCheck={false}
            {...register("options.providerName")}
          />
          <FieldWarnings warnings={warnings} />
        </div>
      )}
    </Stack>
  );
}
