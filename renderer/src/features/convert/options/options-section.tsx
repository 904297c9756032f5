import { Checkbox, Input, NativeSelect, TextInput } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { hasPlaceFor } from "#shared/catalogue/targets/without-place.ts";
import { type ConvertFields, optionsInUse, outPasswordChoiceOf } from "../choose/fields.ts";
import { filesToName } from "../files/files-to-name.ts";
import { text } from "../text.ts";
import { FieldWarnings } from "./field-warnings.tsx";
import { FriendlyNameField } from "./friendly-name-field.tsx";
import "./options-section.css";
import { ProviderField } from "./provider-field.tsx";
import { remarksByOption } from "./remarks-by-option.ts";
import { toOptions } from "./to-options.ts";
import { optionFieldProblems } from "./validations.ts";

const words = text.options;

/** What can be chosen beside the target: only what the target has a place for, with what the catalogue says to each choice. */
export function OptionsSection() {
  const { control, register } = useFormContext<ConvertFields>();
  const [targetId, chosen, files, outPasswordChoice] = useWatch({
    control,
    name: ["target", "options", "files", "outPasswordChoice"],
  });
  const target = targetById(targetId);
  const inClear = outPasswordChoiceOf({ target: targetId, outPasswordChoice }) === "none";
  const fields = optionsInUse({ target: targetId, outPasswordChoice, options: chosen });
  const problems = optionFieldProblems(fields, targetId, files.length);
  const remarks = remarksByOption(target, toOptions(fields, target, files.length));
  const problemOf = (field: keyof typeof fields) => problems.find((problem) => problem.field === field)?.message;
  const has = (option: keyof ConvertOptions) => hasPlaceFor(target, option);

  return (
    <Input.Wrapper label={words.title({ files: filesToName(files.length) })} labelElement="div">
      <fieldset className="options-section" aria-label={words.title({ files: filesToName(files.length) })}>
        {target.container === "PKCS#12" && (
          <ProviderField target={target} fields={fields} problemOf={problemOf} warnings={remarks.provider.warnings} />
        )}
        {target.container === "PKCS#12" && (
          <div>
            <NativeSelect
              label={words.keySpec}
              error={problemOf("keySpec")}
              data={[
                { value: "target", label: words.target({ value: target.keySpec ?? words.noneNamed }) },
                ...entriesOf(words.keySpecs),
              ]}
              {...register("options.keySpec")}
            />
            <FieldWarnings warnings={remarks.keySpec.warnings} />
          </div>
        )}
        {target.container === "PKCS#12" && (
          <NativeSelect
            label={words.keySet}
            data={[
              {
                value: "target",
                label: words.target({
                  value: target.machineKeySet ? words.keySetNames.machine : words.keySetNames.user,
                }),
              },
              ...entriesOf(words.keySets),
            ]}
            {...register("options.keySet")}
          />
        )}
        {has("friendlyName") && (
          <FriendlyNameField fields={fields} files={files.length} problem={problemOf("newFriendlyName")} />
        )}
        <NativeSelect label={words.chain} data={entriesOf(words.chains)} {...register("options.chain")} />
        {has("chainOrder") && (
          <NativeSelect
            label={words.chainOrder}
            data={entriesOf(words.chainOrders)}
            {...register("options.chainOrder")}
          />
        )}
        {target.container !== "PKCS#7" && !inClear && (
          <div>
            <TextInput
              label={words.iterations}
              description={words.iterationsDescription({ usual: target.iterations })}
              error={problemOf("iterations")}
              inputMode="numeric"
              autoComplete="off"
              {...register("options.iterations")}
            />
            <FieldWarnings warnings={remarks.iterations.warnings} />
          </div>
        )}
        {has("storeProperties") && (
          <Checkbox
            label={words.storeProperties}
            description={words.storePropertiesDescription}
            {...register("options.storeProperties")}
          />
        )}
      </fieldset>
    </Input.Wrapper>
  );
}

function entriesOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
