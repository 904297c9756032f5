import type { ApiOutput } from "#shared/api/contract.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import type { Context } from "../kit/context.ts";
import { openedFile } from "./opened-file.ts";

/** Takes the files that the system gave since the last call. One that is not there any more stops none of the others. */
export async function takeGivenFiles(context: Context): Promise<ApiOutput<"files.given">> {
  const paths = context.given?.take() ?? [];
  const looked = await Promise.allSettled(paths.map((path) => openedFile(context, path)));
  return {
    files: looked.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])),
    refused: looked.flatMap((each) => (each.status === "rejected" ? [toErrorData(each.reason)] : [])),
  };
}
