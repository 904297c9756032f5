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
    // One name may stand there several times: two files, or the keys of one.
    const known = Map.groupBy(
      all.map(({ file }) => file),
      ({ name }) => name,
    );
    const sent = files.map((file) => fromSentFile(file));
    const of = (index: number) => {
      const file = sent[index];
      if (file === undefined) return undefined;
      const place = sent.slice(0, index).filter(({ name }) => name === file.name).length;
      return known.get(file.name)?.[place] ?? file;
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
