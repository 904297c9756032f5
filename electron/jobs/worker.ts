import { parentPort } from "node:worker_threads";
import { createTasks } from "../tasks/tasks.ts";
import { serveJobs } from "./serve-jobs.ts";

if (parentPort === null)
  throw new Error("electron/jobs/worker.ts is the entry of a worker thread; nothing else can run it.");
serveJobs(parentPort, createTasks());
