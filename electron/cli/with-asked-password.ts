import type { FileInput } from "#shared/api/schemas/common.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import type { BatchItem } from "./batch.ts";
import type { CommandContext } from "./command-context.ts";
import { passwordOfFiles } from "./secret-names.ts";

/**
 * Works on a batch without a password first; on a terminal it then asks once for the files that need one, and works on these again.
 *
 * @param password what the user named; null: nothing
 * @param work the call; it returns one item for each file, in order
 */
export async function withAskedPassword<Result extends BatchItem<Readonly<Record<string, unknown>>>>(
  context: CommandContext,
  files: readonly FileInput[],
  password: string | null,
  work: (files: readonly FileInput[], password: string | null) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const first = await work(files, password);
  const again = files.filter((_, index) => isLocked(first[index]));
  if (password !== null || again.length === 0 || !context.secrets.canAsk) return first;
  const names = first.filter(isLocked).map((item) => item.name);
  const asked = await context.secrets.existing({
    what: passwordOfFiles(names),
    flag: "--password-file",
    file: undefined,
  });
  const second = [...(await work(again, asked))];
  return first.map((item) => (isLocked(item) ? (second.shift() ?? item) : item));
}

function isLocked(item: BatchItem<Readonly<Record<string, unknown>>> | undefined): boolean {
  return item !== undefined && closedBy(item.outcome) !== null;
}
