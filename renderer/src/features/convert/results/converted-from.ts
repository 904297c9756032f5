import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import { fromSentFile } from "../../../host/files.ts";
import { convertDefaults } from "../choose/fields.ts";
import { type Converted, withOutcomes } from "./converted.ts";

/**
 * What became of the files of some conversions, from what the host kept. A later run stands for the same file where the name is the same:
 * the bytes are gone with the page that sent them.
 */
export function convertedFrom(replies: readonly KeptReply[]): readonly Converted[] {
  let all: readonly Converted[] = [];
  for (const reply of replies) {
    if (reply.path !== "convert.files") continue;
    const { files, target, options, output } = reply;
    const product = reply.product ?? convertDefaults.product;
    const known = new Map(all.map(({ file }) => [file.name, file]));
    const sent = files.map((file) => fromSentFile(file));
    const of = (index: number) => {
      const file = sent[index];
      return file === undefined ? undefined : (known.get(file.name) ?? file);
    };
    const newer = output.files.flatMap(({ name, outcome, partOf }, index): readonly Converted[] => {
      const file = of(index);
      if (file === undefined || partOf !== undefined) return [];
      const beside = sent.filter((_, place) => output.files[place]?.partOf === name);
      return [{ file, beside, outcome, target, options, product }];
    });
    all = withOutcomes(all, newer);
  }
  return all;
}
