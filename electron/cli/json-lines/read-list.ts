import * as z from "zod";
import type { AppError } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { fileErrors } from "#shared/errors/definitions/files.ts";
import { limits } from "#shared/limits.ts";
import { decodeText } from "../decode-text.ts";
import { readAtMost } from "../read-at-most.ts";
import { type StandardInput, standardInputTexts } from "../standard-input.ts";
import { isInShard, type Shard } from "./shard.ts";

const lineSchema = z.union([
  z.string().min(1),
  z.strictObject({ file: z.string().min(1), passwordFile: z.string().min(1).optional() }),
]);

/** A file of a list. */
export type ListedFile = {
  readonly path: string;
  /** The file with its own password; null: that of the command holds. */
  readonly passwordFile: string | null;
};

/** One line of a list, counted from 1: the file, or why there is none. */
export type ListedLine = { readonly line: number; readonly file: ListedFile | AppError };

/**
 * The lines of a list that are to be worked on. A line that is wrong is one of them: it hides no other. Empty lines are none.
 *
 * @param path “-” is standard input
 * @param shard absent: the whole list
 * @throws AppError FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE, USAGE for standard input that somebody else reads
 */
export async function readList(
  path: string,
  shard: Shard | undefined,
  input: StandardInput,
): Promise<readonly ListedLine[]> {
  const list = path === "-" ? standardInputTexts.name : path;
  const text = decodeText(await readBytes(path, input), list, "files");
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ line: index + 1, content }))
    .filter(({ line, content }) => content.trim() !== "" && (shard === undefined || isInShard(line, shard)))
    .map(({ line, content }) => ({
      line,
      file: fileOf(content) ?? cliErrors.lineWithoutFile({ line, list, ...examples }),
    }));
}

/** What a line may look like. */
const examples = { whole: '{"file": "fe01.pfx", "passwordFile": "fe01.txt"}', short: '"fe01.pfx"' } as const;

/** null: the line is something else. What stands on it is not repeated, since it may be a password. */
function fileOf(content: string): ListedFile | null {
  const checked = lineSchema.safeParse(parsed(content));
  if (!checked.success) return null;
  const { data } = checked;
  return typeof data === "string"
    ? { path: data, passwordFile: null }
    : { path: data.file, passwordFile: data.passwordFile ?? null };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

async function readBytes(path: string, input: StandardInput): Promise<Uint8Array> {
  if (path === "-") {
    input.claim("--json-lines -");
    return await input.readAll();
  }
  const most = limits.inputFileBytes;
  return readAtMost(path, most, () => fileErrors.tooLarge({ file: path, megabytes: most / 1024 / 1024 }));
}
