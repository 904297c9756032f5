import { parentPort, threadId } from "node:worker_threads";
import { AppError } from "#shared/errors/app-error.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { serveJobs } from "./serve-jobs.ts";

/** Eats heap until the worker's limit ends it. */
function eat(): never {
  const meal: unknown[] = [];
  for (;;) meal.push(Array.from({ length: 100_000 }, () => ({ bite: meal.length })));
}

function spin(): never {
  for (;;) {
    // Never comes back: only ending the thread ends this.
  }
}

/** A worker whose tasks do what untrusted input can make a real one do. */
if (parentPort !== null) {
  serveJobs(parentPort, {
    echo: (value: unknown) => value,
    thread: () => threadId,
    bytes: (length: number) => new Uint8Array(length).fill(7),
    environment: () => Object.keys(process.env),
    wait: (milliseconds: number) => new Promise((done) => setTimeout(() => done(threadId), milliseconds)),
    spin,
    eat,
    exit: () => process.exit(3),
    refuse: () => {
      throw new AppError("PFX_WRONG_PASSWORD", literal("The password is not right."), {
        hint: literal("Try another one."),
      });
    },
    break: () => {
      throw new TypeError("a fault");
    },
  });
}
