import { useState } from "react";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import type { Contacts } from "#shared/chain/contacts.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import { withNewer } from "../../components/results/with-newer.ts";
import { noRoots, type Roots } from "../../components/roots/roots.ts";
import { client } from "../../host/client.ts";
import type { ChosenFile } from "../../host/files.ts";
import type { Job } from "../../host/use-job.ts";
import { usePlace } from "../../navigation/place.ts";
import type { Fetched } from "./fetching/fetch-panel.tsx";
import { type Reading, toInspectRequest } from "./files/to-request.ts";
import { foundInspections } from "./found-inspections.ts";
import { type Inspection, inspectionOfFile, inspectionOfPort, isHere, isLocked } from "./inspection.ts";
import { type Ports, toEndpointsRequest } from "./servers/ports.ts";

/** Reads files and looks at ports through the host and keeps the outcomes; locked files can be tried again with a password. */
export function useInspection(job: Job) {
  const [inspections, setInspections] = useState<readonly Inspection[]>([]);

  const [roots, setRoots] = useState<Roots>(noRoots);

  const [fetched, setFetched] = useState<Fetched>([]);

  const { id: keepFor } = usePlace();

  const read = async (
    files: readonly ChosenFile[],
    ports: Ports | null,
    reading: Partial<Reading> = {},
  ): Promise<readonly Inspection[] | null> => {
    return job.run(async (jobId) => {
      const found = files.length > 0 ? await readFiles(jobId, files, reading) : [];
      const contacts = ports === null ? null : toEndpointsRequest(jobId, ports);
      if (contacts !== null) {
        const output = await client("inspect.endpoints", { ...contacts, keepFor });
        const at = new Date().toISOString();
        found.push(...output.files.map(({ name, outcome }) => inspectionOfPort(name, outcome, at)));
      }
      return found;
    });
  };

  const readFiles = async (
    jobId: string,
    files: readonly ChosenFile[],
    reading: Partial<Reading> = {},
  ): Promise<Inspection[]> => {
    const request = { password: null, roots, beside: [], fetched, ...reading };
    const output = await client("inspect.files", { ...toInspectRequest(jobId, files, request), keepFor });
    const at = new Date().toISOString();
    return output.files.flatMap((one, index) => {
      const file = files[index];
      return file === undefined ? [] : [inspectionOfFile(file, one, at)];
    });
  };

  /** Puts what was read now into its places. */
  const take = (outcomes: readonly Inspection[]) =>
    setInspections((before) => withNewer(before, outcomes, ({ id }) => id));

  const start = async (files: readonly ChosenFile[], ports: Ports | null): Promise<boolean> => {
    const outcomes = await read(files, ports);
    if (outcomes === null) return false;
    setInspections(outcomes);
    return true;
  };

  const here = (): readonly ChosenFile[] => inspections.flatMap(({ file }) => (isHere(file) ? [file] : []));

  /** Reads more beside what is shown. New files may complete the chains of those that are here, so these are read again with them. */
  const add = async (files: readonly ChosenFile[], ports: Ports | null): Promise<void> => {
    const outcomes = await read(files.length === 0 ? [] : [...here(), ...files], ports);
    if (outcomes !== null) take(outcomes);
  };

  /** Tries the locked files with a password. Resolves with the error of the first one that stays locked, else null. */
  const unlock = async (password: string) => {
    const locked = inspections.flatMap((one) => (isLocked(one) && one.file !== null ? [one.file] : []));
    // What could not be read says nothing of the others, and would be refused again.
    const beside = inspections.flatMap((one) =>
      one.outcome.ok && !isLocked(one) && isHere(one.file) ? [one.file] : [],
    );
    const outcomes = await read(locked, null, { password, beside });
    if (outcomes === null) return null;
    take(outcomes);
    const still = outcomes.find(isLocked);
    return still === undefined ? null : closedBy(still.outcome);
  };

  /** Other roots count as trusted: the files that are still here are read again. */
  const trust = async (chosen: Roots): Promise<void> => {
    setRoots(chosen);
    const files = here();
    const outcomes = files.length === 0 ? null : await read(files, null, { roots: chosen });
    if (outcomes !== null) take(outcomes);
  };

  /** Asks the addresses that the user was shown, and reads the files that are here again with what came. */
  const fetch = async ({ contacts, certificates }: Contacts): Promise<void> => {
    const outcomes = await job.run(async (jobId) => {
      const output = await client("inspect.fetch", { jobId, contacts, certificates });
      const all = [...fetched, ...output.fetched];
      setFetched(all);
      return output.fetched.some(({ outcome }) => outcome.ok) ? readFiles(jobId, here(), { fetched: all }) : [];
    });
    if (outcomes !== null) take(outcomes);
  };

  const find = (replies: readonly KeptReply[]) => {
    const found = foundInspections(replies);
    if (found.length > 0) setInspections(found);
  };

  const forget = () => {
    setInspections([]);
    setFetched([]);
  };

  return { inspections, roots, fetched, start, add, unlock, trust, fetch, find, forget };
}
