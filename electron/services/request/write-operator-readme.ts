import { join, parse } from "node:path";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import { authorityOf } from "#shared/authorities/chosen-authorities.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { resultNotices } from "#shared/errors/definitions/results.ts";
import { operatorReadme } from "#shared/guide/requests/operator-readme.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import type { Message } from "#shared/text/message.ts";
import type { Context } from "../kit/context.ts";
import type { RequestRun } from "./types.ts";

type Written = { readonly readme: WrittenFile | null; readonly notices: readonly Message[] };

/**
 * Writes README.txt beside the files of a run. One that is there already belongs to other requests of the same folder, so it is only
 * written over with "replace" by a whole run (a part of one would drop the instructions for the rest); otherwise the new one stands beside it. The requests are made by now, so a README that cannot be written
 * is a notice and not an error.
 *
 * @param made the certificates whose files were written; README.txt is not written for none
 */
export async function writeOperatorReadme(
  context: Pick<Context, "clock" | "files" | "references">,
  { input, folder }: RequestRun,
  made: readonly { readonly plan: CertificatePlan; readonly created: CreatedRequest }[],
): Promise<Written> {
  if (made.length === 0) return { readme: null, notices: [] };
  const text = operatorReadme({
    deploymentName: input.deployment.name,
    delivery: input.delivery,
    template: input.template,
    format: input.format,
    entries: made.map(({ plan, created }) => ({
      plan,
      fileName: parse(created.file.name).name,
      authority: authorityById(authorityOf(plan, input.authorities)),
      replacedEnds: input.replaces?.[plan.id]?.ends,
    })),
    createdAt: context.clock.now(),
  });
  const data = new TextEncoder().encode(text);
  try {
    const onExisting = input.onExisting === "replace" && input.only === undefined ? "replace" : "keep-both";
    const path = await context.files.write(join(folder, "README.txt"), data, onExisting);
    return { readme: context.references.written(path, data.byteLength), notices: [] };
  } catch (thrown) {
    return {
      readme: null,
      notices: [resultNotices.unwritten({ file: "README.txt", message: toErrorData(thrown).message })],
    };
  }
}
