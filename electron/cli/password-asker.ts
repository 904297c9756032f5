import type { FileInput } from "#shared/api/schemas/common.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import type { BatchItem } from "./batch.ts";
import { passwordOfFiles } from "./secret-names.ts";
import type { Secrets } from "./secrets.ts";

type Item = BatchItem<Readonly<Record<string, unknown>>>;

/** The call that is made with some of the files; it returns one item for each, in order. */
type Work<Result extends Item> = (files: readonly FileInput[], password: string | null) => Promise<readonly Result[]>;

/**
 * Works on a batch without a password first; on a terminal it then asks for the files that need one, and works on these again. However
 * often the same batch is worked on, it asks once. On no files nothing is done.
 *
 * @param password what the user named; null: nothing
 */
export function passwordAsker(
  { secrets }: { readonly secrets: Pick<Secrets, "canAsk" | "existing"> },
  password: string | null,
): <Result extends Item>(files: readonly FileInput[], work: Work<Result>) => Promise<readonly Result[]> {
  let asked: string | null = null;
  return async (files, work) => {
    if (files.length === 0) return [];
    const first = await work(files, password);
    const again = files.filter((_, index) => isLocked(first[index]));
    if (password !== null || again.length === 0 || !secrets.canAsk) return first;
    const names = first.filter(isLocked).map((item) => item.name);
    asked ??= await secrets.existing({
      what: passwordOfFiles(names),
      flag: "--password-file",
      file: undefined,
    });
    const second = [...(await work(again, asked))];
    return first.map((item) => (isLocked(item) ? (second.shift() ?? item) : item));
  };
}

function isLocked(item: Item | undefined): boolean {
  return item !== undefined && closedBy(item.outcome) !== null;
}
