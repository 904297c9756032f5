import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";
import { inspectBeside } from "./inspect-one-file.ts";
import { readAnchors } from "./read-anchors.ts";
import { type Read, surroundFiles } from "./surround-files.ts";

/** What was given beside what is looked at: trusted roots, and files that say more of it. */
type Given = Pick<ApiInput<"inspect.files">, "anchors" | "beside">;

/** What was read, with the SHA-256 of its bytes; null: there were none. */
type Hashed = Read & { readonly sha256: string | null };

/** Reads it, before anything else is: roots that cannot be read end the call. The same for files and for ports of servers. */
export async function surroundings(context: Context, { anchors: chosen, beside = [] }: Given, signal: AbortSignal) {
  const anchors = chosen === undefined ? null : await readAnchors(context, chosen, signal);
  return {
    /** What was read with what stands around it, as a call answers. */
    told: async (read: readonly Hashed[]): Promise<ApiOutput<"inspect.files">> => {
      const besides = await inspectBeside(context, beside, signal);
      const surrounded = await surroundFiles(context, read, besides, anchors, signal);
      return {
        files: surrounded.map(({ name, outcome }, index) => ({
          name,
          sha256: read[index]?.sha256 ?? null,
          outcome: outcome.ok ? { ok: true, value: outcome.value.inspected } : outcome,
        })),
      };
    },
  };
}
