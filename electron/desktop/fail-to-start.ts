import { app } from "electron";
import { report } from "./report.ts";

/** Ends an app that could not start, and says why in the terminal; without it, it would live on without a window. */
export function failToStart(thrown: unknown): void {
  report(thrown);
  app.exit(1);
}
