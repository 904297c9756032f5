import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import { type DeploymentRehearsal, deploymentRehearsal } from "#shared/rehearsal/deployment/deployment-rehearsal.ts";
import { client } from "../../../../host/client.ts";
import type { ChosenFile } from "../../../../host/files.ts";
import { queries } from "../../../../host/queries.ts";
import { useFoundJobs } from "../../../../host/use-found-jobs.ts";
import { useJob } from "../../../../host/use-job.ts";
import { usePlace } from "../../../../navigation/place.ts";
import type { KnownInventory } from "../../use-inventory.ts";

/** A file that is given for a rehearsal. `system`: for which system of the line; null: it finds its place by itself. */
export type Given = { readonly file: ChosenFile; readonly password: string | null; readonly system: string | null };

type Reply = {
  /** null: of all connections. */
  readonly line: string | null;
  readonly output: ApiOutput<"rehearsal.deployment">;
  readonly systems: readonly (string | null)[];
  /** ISO 8601. */
  readonly at: string;
  /** Without their passwords; [] after the page was loaded again. */
  readonly given: readonly Given[];
  /** Names that were typed for guests; none after the page was loaded again, so that they are not compared then. */
  readonly names: ReadonlyMap<string, string>;
};

/** What a rehearsal said, and which of its files could not be used. */
export type Shown = {
  readonly rehearsal: DeploymentRehearsal;
  readonly unread: readonly { readonly name: string; readonly error: ErrorData }[];
  readonly closed: readonly string[];
};

export type Rehearsing = ReturnType<typeof useRehearsal>;

/** Rehearsals of a deployment’s connections, the last of each line and of all: run by the host, told apart by the line. */
export function useRehearsal(kept: KeptDeployment, { sources }: KnownInventory) {
  const job = useJob();
  const { id: keepFor } = usePlace();
  const requests = useQuery(queries.pending).data?.pending;
  const [replies, setReplies] = useState<ReadonlyMap<string | null, Reply>>(new Map());
  const [active, setActive] = useState<string | null>(null);

  const put = (reply: Reply) => setReplies((before) => new Map(before).set(reply.line, reply));

  const run = async (
    line: string | null,
    given: readonly Given[],
    names: ReadonlyMap<string, string> = new Map(),
  ): Promise<ErrorData | null> => {
    const { id, deployment, choices } = kept;
    const systems = given.map(({ system }) => system);
    setActive(line);
    const output = await job.run((jobId) =>
      client("rehearsal.deployment", {
        ...{ jobId, keepFor, id, deployment, choices, line },
        files: given.map(({ file, password, system }) => ({ file: file.input, password, system })),
      }),
    );
    if (output === null) return null;
    const withoutPasswords = given.map((one) => ({ ...one, password: null }));
    put({ line, output, systems, at: new Date().toISOString(), given: withoutPasswords, names });
    return output.files.map(({ outcome }) => closedBy(outcome)).find((error) => error !== null) ?? null;
  };

  /** Tries the files that stayed closed with a password; the others need none any more in this session. */
  const unlock = (line: string | null, password: string): Promise<ErrorData | null> => {
    const { given = [], output, names } = replies.get(line) ?? {};
    const closed = output?.files.map(({ outcome }) => closedBy(outcome) !== null) ?? [];
    return run(
      line,
      given.map((one, index) => (closed[index] === true ? { ...one, password } : one)),
      names,
    );
  };

  useFoundJobs(
    job,
    (found: readonly KeptReply[]) => {
      for (const reply of found) {
        if (reply.path !== "rehearsal.deployment" || reply.id !== kept.id) continue;
        const { line, systems, output, endedAt: at } = reply;
        put({ line, systems, output, at, given: [], names: new Map() });
      }
    },
    "map",
  );

  const shown = useMemo(() => {
    if (requests === undefined) return new Map<string | null, Shown>();
    return new Map([...replies].map(([line, reply]) => [line, shownOf({ kept, sources, requests }, reply)]));
  }, [kept, sources, requests, replies]);

  const forget = (line: string | null) =>
    setReplies((before) => new Map([...before].filter(([other]) => other !== line)));

  return { job, active, shown, run, unlock, forget };
}

type Context = Pick<Parameters<typeof deploymentRehearsal>[0], "kept" | "sources" | "requests">;

function shownOf(context: Context, { line, output, systems, at, given, names }: Reply): Shown {
  const failed = output.files.map(({ name, outcome }) => ({ name, outcome, closed: closedBy(outcome) }));
  return {
    rehearsal: deploymentRehearsal({ ...context, line, names, now: at }, output, systems),
    unread: failed.flatMap(({ name, outcome, closed }) =>
      outcome.ok || closed !== null ? [] : [{ name, error: outcome.error }],
    ),
    closed: given.length === 0 ? [] : failed.flatMap(({ name, closed }) => (closed === null ? [] : [name])),
  };
}
