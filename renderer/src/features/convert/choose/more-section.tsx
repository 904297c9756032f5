import { Checkbox, Input, NativeSelect, Stack } from "@mantine/core";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { products } from "#shared/catalogue/products/index.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { plainTitle } from "#shared/catalogue/targets/plain-targets.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { OtherTargets } from "../../../components/fields/other-targets.tsx";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { OutputFolder } from "../../../components/files/output-folder.tsx";
import { filesToName } from "../files/files-to-name.ts";
import { OptionsSection } from "../options/options-section.tsx";
import { text } from "../text.ts";
import type { ConvertFields } from "./fields.ts";
import { OutPasswordSection } from "./out-password-section.tsx";
import { useMoreIsChosen } from "./use-more-is-chosen.ts";

const words = text.choose;

/** All that has a default: folded away, but for choices that differ from it and what was refused. */
export function MoreSection() {
  const { control, register } = useFormContext<ConvertFields>();
  const [target, files] = useWatch({ control, name: ["target", "files"] });
  const opensFor = useMoreIsChosen();
  const summary = plainTitle(target) === null ? words.moreWith({ target: targetById(target).title }) : words.more;
  return (
    <Disclosure summary={summary} opensFor={opensFor}>
      <Stack gap="lg" className="more-section">
        <Controller
          control={control}
          name="target"
          render={({ field }) => <OtherTargets value={field.value} onChange={field.onChange} />}
        />
        <OutPasswordSection />
        <OptionsSection />
        <Controller
          control={control}
          name="chainFiles"
          render={({ field }) => (
            <DropZone
              label={words.chainFiles}
              description={words.chainFilesDescription}
              files={field.value}
              onChange={field.onChange}
              ref={field.ref}
              compact
            />
          )}
        />
        <NativeSelect
          label={words.product({ files: filesToName(files.length) })}
          description={words.productDescription}
          maw="26rem"
          data={products.map(({ id, title }) => ({ value: id, label: title }))}
          {...register("product")}
        />
        <Controller
          control={control}
          name="folder"
          render={({ field }) => <OutputFolder folder={field.value} onChange={field.onChange} />}
        />
        <Input.Wrapper label={words.run} labelElement="div">
          <Stack gap="xs" mt="s6">
            <Checkbox label={words.resume} description={words.resumeDescription} {...register("resume")} />
            <Checkbox label={words.report} description={words.reportDescription} {...register("report")} />
          </Stack>
        </Input.Wrapper>
      </Stack>
    </Disclosure>
  );
}
