import { text } from "./text.ts";

/** Shows how a download goes: one line that is rewritten on a terminal, one plain line elsewhere. */
export function progressLine(
  title: string,
  output: { readonly isTTY?: boolean; readonly write: (text: string) => unknown },
) {
  let isShown = false;
  return {
    update: (bytes: number): void => {
      if (output.isTTY) output.write(`\r${text.megabytes({ title, megabytes: `${Math.floor(bytes / 1_000_000)}` })} `);
      else if (!isShown) output.write(`${title} …\n`);
      isShown = true;
    },
    end: (): void => {
      if (isShown && output.isTTY) output.write("\n");
    },
  };
}
