import { useRef, useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { ExistingAnswer } from "#shared/api/schemas/common.ts";
import { format } from "#shared/text/localise.ts";
import { commonFailure } from "../../components/results/common-failure.ts";
import type { Wizard } from "../../components/wizard/use-wizard.ts";
import { client } from "../../host/client.ts";
import type { ChosenFile } from "../../host/files.ts";
import { outputFolder } from "../../host/output-folder.ts";
import { keepPreferences } from "../../host/preferences.ts";
import type { Job } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import { type ConvertFields, noSecrets } from "./choose/fields.ts";
import { keptOf } from "./choose/first-fields.ts";
import { forModernSoftware, optionsOf, toConvertRequest } from "./choose/to-request.ts";
import { hasNoPassword, type Readings } from "./files/reading.ts";
import { withEachKey, withKey } from "./keys/keys-of-file.ts";
import { type Answers, callsOf, type OwnPasswords } from "./passwords/calls-of.ts";
import {
  type Converted,
  isLocked,
  isStopped,
  isUnanswered,
  isWaiting,
  type Report,
  refusedKeys,
  withOutcomes,
} from "./results/converted.ts";
import type { Unlocked } from "./results/unlocked-files.ts";

type Run = {
  readonly files: readonly ChosenFile[];
  readonly fields: ConvertFields;
};

const nothing: OwnPasswords = new Map();

/** Runs conversions and keeps what became of each file; a second run for some files replaces their outcomes only. */
export function useConversion(wizard: Wizard<ConvertFields>, job: Job, readings: Readings) {
  const { form } = wizard;
  const { id: keepFor } = usePlace();
  const [results, setResults] = useState<readonly Converted[]>([]);
  const [report, setReport] = useState<Report | null>(null);
  // Passwords of single files by id; a secret, kept as long as those of the form.
  const own = useRef(nothing);
  // Given once for a file, and not asked again when it needs another try.
  const answers = useRef<Answers>(new Map());

  const run = async ({ files, fields }: Run): Promise<readonly Converted[] | null> => {
    // A second press while the first is at work asks for the same again.
    if (job.running) return null;
    const { target, product } = fields;
    const options = optionsOf(fields, fields.files.length);
    const outcomes: Converted[] = [];
    const done = await job.run(async (jobId) => {
      const folder = await outputFolder(fields.folder);
      const besides = new Map(results.map(({ file, beside = [] }) => [file.id, beside]));
      for (const { files: called, ...call } of callsOf(files, own.current, answers.current)) {
        // A key goes again with its certificate.
        const some = [...new Set([...called, ...called.flatMap(({ id }) => besides.get(id) ?? [])])];
        // A report would put the files of its own call alone into the place of an earlier one.
        const wanted = (results.length === 0 || report === null) && outcomes.length === 0;
        const request = {
          ...call,
          jobId,
          files: some,
          folder,
          own: own.current,
          keep: writtenBefore([...results, ...outcomes]),
          report: wanted,
        };
        const output = await client("convert.files", { ...toConvertRequest(fields, request), keepFor });
        if (wanted) keepReport(output);
        else setReport((known) => (known === null ? null : { ...known, isOld: true }));
        outcomes.push(
          ...some.flatMap((file, index) => {
            const answer = output.files[index];
            // The other half of a pair: its result is the other file’s.
            if (answer === undefined || answer.partOf !== undefined) return [];
            const beside = some.filter((_, place) => output.files[place]?.partOf === answer.name);
            return [{ file, beside, outcome: answer.outcome, target, options, product }];
          }),
        );
        // Stopped by the user: files of later calls stay as they were.
        if (outcomes.some(isStopped)) break;
      }
      return outcomes;
    });
    // What earlier calls wrote is there, although a later one failed.
    return done ?? (outcomes.length > 0 ? outcomes : null);
  };

  const keepReport = ({ reports = [], notices = [] }: ApiOutput<"convert.files">) => {
    const isPartial = results.length > 0;
    setReport(
      reports.length + notices.length === 0
        ? null
        : { files: reports, notices: notices.map(format), isOld: false, isPartial },
    );
  };

  const keep = (all: readonly Converted[]) => {
    setResults(all);
    // An unanswered question about a file needs the passwords once more.
    if (!all.some(isUnanswered)) forgetSecrets();
  };

  const forgetSecrets = () => {
    own.current = nothing;
    for (const [field, value] of Object.entries(noSecrets)) form.setValue(field as keyof typeof noSecrets, value);
  };

  /** A run before there are results. Where every file failed for the same reason, the user stays with the form. */
  const begin = async (fields: ConvertFields): Promise<boolean> => {
    const files = fields.target === "p7b" ? fields.files : withEachKey(fields.files, readings, fields.keys);
    own.current = withoutPassword(files, readings);
    answers.current = new Map();
    const outcomes = await run({ files, fields });
    if (outcomes === null) return false;
    const failure = commonFailure(outcomes.map(({ outcome }) => outcome));
    // A file with several keys is asked about where its result is told.
    if (failure === null || outcomes.some((outcome) => refusedKeys(outcome) !== null)) {
      // After an earlier run these join its results; the form was left to try some of its files again.
      keep(withOutcomes(results, outcomes));
      return true;
    }
    job.report(failure);
    if (outcomes.every(isLocked)) {
      const field = fields.passwordChoice === "list" ? "passwordList" : "password";
      form.setValue("password", "");
      form.setValue("passwordList", []);
      form.setError(field, { type: "host", message: format(failure.message) }, { shouldFocus: true });
    }
    return false;
  };

  /** Runs some files again and puts their outcomes into the results. */
  const again = async (files: readonly ChosenFile[], fields: ConvertFields): Promise<readonly Converted[] | null> => {
    const outcomes = await run({ files, fields });
    if (outcomes !== null) keep(withOutcomes(results, outcomes));
    return outcomes;
  };

  return {
    results,
    report,
    start: () => {
      keepPreferences({ conversion: keptOf(form.getValues()) });
      return begin(form.getValues());
    },
    /** From the form, where no file could go into the chosen target: all of them for modern software. The next start begins as this one did. */
    startAsModern: async () => {
      if (await begin(forModernSoftware(form.getValues()))) wizard.go(wizard.steps.length);
    },
    /** Writes the outputs that were held back because a file of that name is there. */
    answerExisting: async (onExisting: ExistingAnswer) => {
      // One call has one target, and files that went to modern software have another than the rest.
      const waiting = results.filter(isWaiting);
      const [first] = waiting;
      if (first === undefined) return;
      const same = waiting.filter(({ target }) => target === first.target).map(({ file }) => file);
      const fields = form.getValues();
      answers.current = new Map([...answers.current, ...same.map(({ id }) => [id, onExisting] as const)]);
      await again(same, first.target === fields.target ? fields : forModernSoftware(fields));
    },
    convertAsModern: (files: readonly ChosenFile[]) => again(files, forModernSoftware(form.getValues())),
    /** Of a file that was refused for its several keys: a file of each. They stand where it stood. */
    convertEachKey: async (refused: Converted) => {
      const { file } = refused;
      const each = (refusedKeys(refused) ?? []).map((key) => withKey(file, key));
      const known = own.current.get(file.id);
      if (known !== undefined) own.current = new Map([...own.current, ...each.map(({ id }) => [id, known] as const)]);
      const outcomes = await run({ files: each, fields: form.getValues() });
      if (outcomes !== null) keep(results.flatMap((result) => (result.file.id === file.id ? outcomes : [result])));
    },
    /** Runs the files that the passwords are for, and no others. */
    unlock: (unlocked: readonly Unlocked[]) => {
      own.current = new Map([...own.current, ...unlocked.map(({ file, ...password }) => [file.id, password] as const)]);
      return again(
        unlocked.map(({ file }) => file),
        form.getValues(),
      );
    },
    /** What the host kept of this page. */
    find: (found: readonly Converted[]) => {
      if (found.length > 0) setResults(found);
    },
    /** Before other files are converted: a new beginning. */
    forget: () => {
      own.current = nothing;
      setResults([]);
      setReport(null);
    },
  };
}

/** References of the results that are there. */
function writtenBefore(results: readonly Converted[]): readonly string[] {
  return results.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.file.reference] : []));
}

/** Files that opened without a password get the empty one as their own, so that the password of the others is not tried on them. */
function withoutPassword(files: readonly ChosenFile[], readings: Readings): OwnPasswords {
  const open = files.filter(({ id, key }) => {
    const reading = readings.get(key?.of ?? id);
    return reading !== undefined && hasNoPassword(reading);
  });
  return new Map(open.map(({ id }) => [id, { password: "", newPassword: null }]));
}
