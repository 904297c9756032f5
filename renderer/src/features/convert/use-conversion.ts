import { useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { Wizard } from "../../components/use-wizard.ts";
import { client } from "../../host/client.ts";
import type { ChosenFile } from "../../host/files.ts";
import { outputFolder } from "../../host/output-folder.ts";
import type { Job } from "../../host/use-job.ts";
import { type ConvertFields, convertSecrets } from "./choose/fields.ts";
import { toConvertRequest } from "./choose/to-request.ts";

type Outcome = ApiOutput<"convert.files">["files"][number]["outcome"];
/** What became of one file. */
export type Converted = { readonly file: ChosenFile; readonly outcome: Outcome };

/** Runs conversions and keeps what became of each file; a second run for some files replaces their outcomes only. */
export function useConversion(wizard: Wizard<ConvertFields>, job: Job) {
  const { form } = wizard;
  const [results, setResults] = useState<readonly Converted[]>([]);

  const run = async (files: readonly ChosenFile[], onExisting: "refuse" | "replace" | "keep-both") => {
    const fields = form.getValues();
    const output = await job.run(async (jobId) => {
      const folder = await outputFolder(fields.folder);
      return client("convert.files", toConvertRequest(fields, { jobId, files, folder, onExisting }));
    });
    if (output === null) return null;
    return files.flatMap((file, index) => {
      const answer = output.files[index];
      return answer === undefined ? [] : [{ file, outcome: answer.outcome }];
    });
  };

  const keep = (all: readonly Converted[]) => {
    setResults(all);
    // An unanswered question about an existing file needs the passwords once more.
    if (!all.some(isWaiting)) for (const secret of convertSecrets) form.setValue(secret, "");
  };

  /** The first run. Where no file opened with the password, or the only file failed, the user stays with the form. */
  const start = async (): Promise<boolean> => {
    const outcomes = await run(form.getValues("files"), "refuse");
    if (outcomes === null) return false;
    const failure = commonFailure(outcomes);
    if (failure === null) {
      keep(outcomes);
      return true;
    }
    job.report(failure);
    if (failure.code === "PFX_WRONG_PASSWORD" || failure.code === "PFX_PASSWORD_REQUIRED") {
      form.setValue("password", "");
      form.setError("password", { type: "host", message: failure.message }, { shouldFocus: true });
    }
    return false;
  };

  /** Writes the outputs that were held back because a file of that name is there. */
  const answerExisting = async (onExisting: "replace" | "keep-both") => {
    const waiting = results.filter(isWaiting).map(({ file }) => file);
    const outcomes = await run(waiting, onExisting);
    if (outcomes === null) return;
    keep(results.map((result) => outcomes.find(({ file }) => file === result.file) ?? result));
  };

  return { results, start, answerExisting };
}

/** Refused only because the output file is there. */
export function isWaiting({ outcome }: Converted): boolean {
  return !outcome.ok && outcome.error.code === "OUTPUT_EXISTS";
}

/** Left because the user stopped the batch. */
export function isStopped({ outcome }: Converted): boolean {
  return !outcome.ok && outcome.error.code === "CANCELLED";
}

function commonFailure(outcomes: readonly Converted[]) {
  const errors = outcomes.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]));
  const [first] = errors;
  if (first === undefined || errors.length < outcomes.length || first.code === "OUTPUT_EXISTS") return null;
  return errors.every(({ code }) => code === first.code) ? first : null;
}
