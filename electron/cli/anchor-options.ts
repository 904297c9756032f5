import * as z from "zod";
import type { AnchorsInput } from "#shared/api/schemas/inspect.ts";
import { inputsAt, rootFiles } from "./certificate-folder.ts";
import type { CommandContext } from "./command-context.ts";
import type { OptionSpec } from "./command-page.ts";

/** Words that stand for roots that are in no file of the user. */
const places = ["system", "public", "lab-ca"] as const;
type RootPlace = (typeof places)[number];

export const anchorOption = {
  flags: "--anchors <roots...>",
  text: "The trusted roots that the chain must end in: files or folders with certificates, “system” for those of this computer, “public” for those of browsers, “lab-ca” for the lab CA's. Without it trust is not looked at.",
} as const satisfies OptionSpec;
export const anchorSchema = z.object({ anchors: z.array(z.string()).optional() });

/** The roots that were chosen; undefined: none. A word beside files is the name of a file. Throws FILE_NOT_FOUND for a folder without certificates. */
export async function anchorsOf(
  context: CommandContext,
  { anchors }: z.output<typeof anchorSchema>,
): Promise<AnchorsInput | undefined> {
  if (anchors === undefined) return undefined;
  const [only = ""] = anchors;
  if (anchors.length === 1 && isPlace(only)) return { from: only };
  return { from: "files", files: await inputsAt(context, anchors, rootFiles) };
}

function isPlace(word: string): word is RootPlace {
  return (places as readonly string[]).includes(word);
}
