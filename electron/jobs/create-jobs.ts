import type { TaskInput, TaskName, TaskOutput } from "../tasks/tasks.ts";
import type { Pool } from "./create-pool.ts";
import { explainGivenUpJob } from "./explain-given-up-job.ts";

/** Runs a task in a worker. Errors as `Pool.run`; JOB_TIMEOUT and JOB_MEMORY name the file. */
export type Jobs = {
  readonly run: <Name extends TaskName>(
    task: Name,
    input: TaskInput<Name>,
    signal?: AbortSignal,
  ) => Promise<TaskOutput<Name>>;
};

/** The typed side of a pool whose workers run `worker.ts`. */
export function createJobs(pool: Pool): Jobs {
  return {
    run: async <Name extends TaskName>(task: Name, input: TaskInput<Name>, signal?: AbortSignal) => {
      try {
        return (await pool.run({ task, input }, signal)) as TaskOutput<Name>;
      } catch (thrown) {
        throw explainGivenUpJob(thrown, task, input);
      }
    },
  };
}
