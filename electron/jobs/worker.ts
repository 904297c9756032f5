import { parentPort } from "node:worker_threads";
import { serveJobs } from "./serve-jobs.ts";
import { createTasks } from "./tasks.ts";

if (parentPort === null)
  throw new Error("electron/jobs/worker.ts is the entry of a worker thread; nothing else can run it.");
serveJobs(parentPort, createTasks());
