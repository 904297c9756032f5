import { useState } from "react";
import type { Outcome } from "#shared/api/schemas/common.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import { client } from "../../host/client.ts";
import type { ChosenFile } from "../../host/files.ts";
import type { Job } from "../../host/use-job.ts";
import { toInspectRequest } from "./files/to-request.ts";

/** What became of one file, and when it was read: rules judge for that moment. */
export type Inspection = { readonly file: ChosenFile; readonly outcome: Outcome<Inspected>; readonly at: string };

/** Reads files through the host and keeps the outcomes; locked files can be tried again with a password. */
export function useInspection(job: Job) {
  const [inspections, setInspections] = useState<readonly Inspection[]>([]);

  const read = async (files: readonly ChosenFile[], password: string | null) => {
    const output = await job.run((jobId) => client("inspect.files", toInspectRequest(jobId, files, password)));
    const at = new Date().toISOString();
    return output?.files.flatMap(({ outcome }, index) => {
      const file = files[index];
      return file === undefined ? [] : [{ file, outcome, at }];
    });
  };

  const start = async (files: readonly ChosenFile[]): Promise<boolean> => {
    const outcomes = await read(files, null);
    if (outcomes === undefined) return false;
    setInspections(outcomes);
    return true;
  };

  /** Tries the locked files with a password. Resolves with the error of the first one that stays locked, else null. */
  const unlock = async (password: string) => {
    const locked = inspections.filter(isLocked).map(({ file }) => file);
    const outcomes = await read(locked, password);
    if (outcomes === undefined) return null;
    setInspections((before) => before.map((each) => outcomes.find(({ file }) => file === each.file) ?? each));
    const still = outcomes.find(isLocked);
    return still === undefined ? null : closedBy(still.outcome);
  };

  return { inspections, start, unlock };
}

/** The file is a PFX that none of the passwords tried so far opens. */
export function isLocked({ outcome }: Inspection): boolean {
  return closedBy(outcome) !== null;
}
