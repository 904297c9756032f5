import { limits } from "#shared/limits.ts";
import type { ChosenFile } from "../../host/files.ts";

/** The text of a dropped log: UTF-16 with its mark, as PowerShell redirects, else UTF-8; "" where its bytes are not here. */
export function textOfFile({ input }: ChosenFile): string {
  if (input.from !== "bytes") return "";
  const bytes = input.data.subarray(0, 2 * limits.explainedCharacters);
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
