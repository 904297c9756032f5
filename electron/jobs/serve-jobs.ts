import type { MessagePort } from "node:worker_threads";
import { AppError, toErrorData } from "#shared/errors/app-error.ts";
import type { JobMessage, JobReply } from "./messages.ts";
import { transferables } from "./transferables.ts";

/** A table of tasks as the worker sees it: names and functions of one input. */
export type TaskTable = Readonly<Record<string, (input: never) => unknown>>;

async function run(tasks: TaskTable, message: JobMessage): Promise<JobReply> {
  try {
    const task = Object.hasOwn(tasks, message.task) ? tasks[message.task] : undefined;
    if (task === undefined) throw new TypeError(`There is no task ${message.task}.`);
    return { ok: true, output: await task(message.input as never) };
  } catch (thrown) {
    const error = toErrorData(thrown);
    if (thrown instanceof AppError) return { ok: false, error };
    return { ok: false, error, fault: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}

/**
 * Answers the messages of a port with the tasks of a table, one reply per message. Errors cross as data; results without a copy.
 *
 * @param afterFirst called once, when the first reply was sent
 */
export function serveJobs(port: MessagePort, tasks: TaskTable, afterFirst: () => void = () => undefined): void {
  let isFirst = true;
  port.on("message", (message: JobMessage) => {
    void run(tasks, message).then((reply) => {
      port.postMessage(reply, reply.ok ? transferables(reply.output) : []);
      if (isFirst) afterFirst();
      isFirst = false;
    });
  });
}
