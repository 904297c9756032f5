import { useState } from "react";
import type { Outcome } from "#shared/api/schemas/common.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import { withNewer } from "../../components/results/with-newer.ts";
import { client } from "../../host/client.ts";
import { type ChosenFile, fromSentFile } from "../../host/files.ts";
import type { Job } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import { type Reading, toInspectRequest } from "./files/to-request.ts";
import { noRoots, type Roots } from "./roots/roots.ts";

/** What became of one file, and when it was read: rules judge for that moment. */
export type Inspection = { readonly file: ChosenFile; readonly outcome: Outcome<Inspected>; readonly at: string };

/** Reads files through the host and keeps the outcomes; locked files can be tried again with a password. */
export function useInspection(job: Job) {
  const [inspections, setInspections] = useState<readonly Inspection[]>([]);

  const [roots, setRoots] = useState<Roots>(noRoots);

  const { id: keepFor } = usePlace();

  const read = async (files: readonly ChosenFile[], reading: Partial<Reading> = {}) => {
    const request = { password: null, roots, beside: [], ...reading };
    const output = await job.run((jobId) =>
      client("inspect.files", { ...toInspectRequest(jobId, files, request), keepFor }),
    );
    const at = new Date().toISOString();
    return output?.files.flatMap(({ outcome }, index) => {
      const file = files[index];
      return file === undefined ? [] : [{ file, outcome, at }];
    });
  };

  const start = async (files: readonly ChosenFile[]): Promise<boolean> => {
    const outcomes = await read(files);
    if (outcomes === undefined) return false;
    setInspections(outcomes);
    return true;
  };

  /** Tries the locked files with a password. Resolves with the error of the first one that stays locked, else null. */
  const unlock = async (password: string) => {
    const locked = inspections.filter(isLocked).map(({ file }) => file);
    // What could not be read says nothing of the others, and would be refused again.
    const beside = inspections
      .filter((one) => one.outcome.ok && !isLocked(one) && one.file.isGone !== true)
      .map(({ file }) => file);
    const outcomes = await read(locked, { password, beside });
    if (outcomes === undefined) return null;
    setInspections((before) => withNewer(before, outcomes, ({ file }) => file.id));
    const still = outcomes.find(isLocked);
    return still === undefined ? null : closedBy(still.outcome);
  };

  /** Other roots count as trusted: the files that are still here are read again. */
  const trust = async (chosen: Roots): Promise<void> => {
    setRoots(chosen);
    const files = inspections.filter(({ file }) => file.isGone !== true).map(({ file }) => file);
    const outcomes = files.length === 0 ? undefined : await read(files, { roots: chosen });
    if (outcomes !== undefined) setInspections((before) => withNewer(before, outcomes, ({ file }) => file.id));
  };

  /** What the host kept of this page: a later call stands for the file of the same name. */
  const find = (replies: readonly KeptReply[]) => {
    const found = new Map<string, Inspection>();
    for (const reply of replies) {
      if (reply.path !== "inspect.files") continue;
      const repeated = new Map<string, number>();
      for (const [index, sent] of reply.files.entries()) {
        const outcome = reply.output.files[index]?.outcome;
        const count = (repeated.get(sent.name) ?? 0) + 1;
        repeated.set(sent.name, count);
        if (outcome !== undefined)
          found.set(`${count} ${sent.name}`, { file: fromSentFile(sent), outcome, at: reply.endedAt });
      }
    }
    if (found.size > 0) setInspections([...found.values()]);
  };

  return { inspections, roots, start, unlock, trust, find, forget: () => setInspections([]) };
}

/** The file is a PFX that none of the passwords tried so far opens, and its bytes are here to try another. */
export function isLocked({ file, outcome }: Inspection): boolean {
  return file.isGone !== true && closedBy(outcome) !== null;
}
