import { useRef, useState } from "react";
import type { FilePassword } from "#shared/passwords/parse-password-csv.ts";
import type { Wizard } from "../../components/use-wizard.ts";
import { client } from "../../host/client.ts";
import type { ChosenFile } from "../../host/files.ts";
import { outputFolder } from "../../host/output-folder.ts";
import type { Job } from "../../host/use-job.ts";
import { type ConvertFields, noSecrets } from "./choose/fields.ts";
import { forModernSoftware, optionsOf, toConvertRequest } from "./choose/to-request.ts";
import {
  type Converted,
  commonFailure,
  isLocked,
  isUnanswered,
  isWaiting,
  type Report,
  withOutcomes,
} from "./results/converted.ts";

type Run = {
  readonly files: readonly ChosenFile[];
  readonly fields: ConvertFields;
  readonly onExisting: "refuse" | "replace" | "keep-both";
  readonly isFirst: boolean;
};

/** Runs conversions and keeps what became of each file; a second run for some files replaces their outcomes only. */
export function useConversion(wizard: Wizard<ConvertFields>, job: Job) {
  const { form } = wizard;
  const [results, setResults] = useState<readonly Converted[]>([]);
  const [report, setReport] = useState<Report | null>(null);
  // Passwords that were typed for single files; a secret, kept as long as those of the form.
  const retyped = useRef<readonly FilePassword[]>([]);

  const run = async ({ files, fields, onExisting, isFirst }: Run): Promise<readonly Converted[] | null> => {
    // A second press while the first is at work asks for the same again.
    if (job.running) return null;
    const output = await job.run(async (jobId) => {
      const folder = await outputFolder(fields.folder);
      const request = { jobId, files, folder, onExisting, retyped: retyped.current, report: isFirst };
      return client("convert.files", toConvertRequest(fields, request));
    });
    if (output === null) return null;
    const { reports = [], notices = [] } = output;
    if (isFirst) setReport(reports.length + notices.length === 0 ? null : { files: reports, notices, isOld: false });
    else setReport((known) => (known === null ? null : { ...known, isOld: true }));
    const { target } = fields;
    const options = optionsOf(fields);
    return files.flatMap((file, index) => {
      const answer = output.files[index];
      return answer === undefined ? [] : [{ file, outcome: answer.outcome, target, options }];
    });
  };

  const keep = (all: readonly Converted[]) => {
    setResults(all);
    // An unanswered question about a file needs the passwords once more.
    if (!all.some(isUnanswered)) forgetSecrets();
  };

  const forgetSecrets = () => {
    retyped.current = [];
    for (const [field, value] of Object.entries(noSecrets)) form.setValue(field as keyof typeof noSecrets, value);
  };

  /** A run before there are results. Where every file failed for the same reason, the user stays with the form. */
  const begin = async (fields: ConvertFields): Promise<boolean> => {
    retyped.current = [];
    const outcomes = await run({ files: fields.files, fields, onExisting: "refuse", isFirst: true });
    if (outcomes === null) return false;
    const failure = commonFailure(outcomes);
    if (failure === null) {
      keep(outcomes);
      return true;
    }
    job.report(failure);
    if (outcomes.every(isLocked)) {
      const field = fields.passwordChoice === "list" ? "passwordList" : "password";
      form.setValue("password", "");
      form.setValue("passwordList", []);
      form.setError(field, { type: "host", message: failure.message }, { shouldFocus: true });
    }
    return false;
  };

  /** Runs some files again and puts their outcomes into the results. */
  const again = async (
    files: readonly ChosenFile[],
    fields: ConvertFields,
    onExisting: Run["onExisting"],
  ): Promise<readonly Converted[] | null> => {
    const outcomes = await run({ files, fields, onExisting, isFirst: false });
    if (outcomes !== null) keep(withOutcomes(results, outcomes));
    return outcomes;
  };

  return {
    results,
    report,
    start: () => begin(form.getValues()),
    /** From the form, where no file could go into the chosen target: all of them for modern software. */
    startAsModern: async () => {
      if (await begin(forModernSoftware(form.getValues()))) wizard.go(wizard.steps.length);
    },
    /** Writes the outputs that were held back because a file of that name is there. */
    answerExisting: async (onExisting: "replace" | "keep-both") => {
      // One call has one target, and files that went to modern software have another than the rest.
      const waiting = results.filter(isWaiting);
      const [first] = waiting;
      if (first === undefined) return;
      const same = waiting.filter(({ target }) => target === first.target).map(({ file }) => file);
      const fields = form.getValues();
      await again(same, first.target === fields.target ? fields : forModernSoftware(fields), onExisting);
    },
    convertAsModern: (files: readonly ChosenFile[]) => again(files, forModernSoftware(form.getValues()), "refuse"),
    /** Runs the files that the passwords are for, and no others. */
    unlock: (passwords: readonly { readonly file: ChosenFile; readonly password: string }[]) => {
      retyped.current = [...retyped.current, ...passwords.map(({ file, password }) => ({ file: file.name, password }))];
      return again(
        passwords.map(({ file }) => file),
        form.getValues(),
        "refuse",
      );
    },
  };
}
