import { flushCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import { keepCompiledCode } from "../ports/keep-compiled-code.ts";

keepCompiledCode(import.meta.url);
if (parentPort === null)
  throw new Error("electron/jobs/worker.ts is the entry of a worker thread; nothing else can run it.");
const [{ serveJobs }, { createTasks }] = await Promise.all([import("./serve-jobs.ts"), import("../tasks/tasks.ts")]);
// A worker is ended from outside, so it cannot wait for its end to keep what it compiled.
serveJobs(parentPort, createTasks(), flushCompileCache);
