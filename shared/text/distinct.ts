import type { Message } from "./message.ts";

/** Messages, or texts of somebody else, in their order; one that says the same with the same arguments as an earlier one is left out. */
export function distinct<Said extends Message | string>(said: readonly Said[]): readonly Said[] {
  return [...new Map(said.map((one) => [JSON.stringify(one), one])).values()];
}
