import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import { type ChosenFile, fromSentFile } from "../../../host/files.ts";
import { placesOf } from "../../../host/sent-places.ts";
import { convertDefaults } from "../choose/fields.ts";
import { type Converted, withOutcomes } from "./converted.ts";

/**
 * What became of the files of some conversions, from what the host kept. A later run stands for the same file where name and content are
 * the same: the bytes themselves are gone with the page that sent them.
 */
export function convertedFrom(replies: readonly KeptReply[]): readonly Converted[] {
  let all: readonly Converted[] = [];
  const known = new Map<string, ChosenFile>();
  for (const reply of replies) {
    if (reply.path !== "convert.files") continue;
    const { files, target, options, output } = reply;
    const product = reply.product ?? convertDefaults.product;
    // One file may stand there several times: for each of its keys.
    const places = placesOf(files);
    const sent = files.map((file, index) => {
      const place = places[index] ?? "";
      const one = known.get(place) ?? fromSentFile(file);
      known.set(place, one);
      return one;
    });
    const newer = output.files.flatMap(({ name, outcome, partOf }, index): readonly Converted[] => {
      const file = sent[index];
      if (file === undefined || partOf !== undefined) return [];
      const beside = sent.filter((_, place) => output.files[place]?.partOf === name);
      return [{ file, beside, outcome, target, options, product }];
    });
    all = withOutcomes(all, newer);
  }
  return all;
}
