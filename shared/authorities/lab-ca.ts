import { nothingStated } from "./parts/nothing-stated.ts";
import type { Authority } from "./types.ts";

/** KeySpec's own authority: for rehearsals, never for production. */
export const labCa: Authority = {
  id: "lab-ca",
  title: "KeySpec lab CA",
  kind: "private",
  description: "KeySpec's own authority, to rehearse requests and renewals. Nobody trusts it: not for production.",
  reviewed: "2026-11-20",
  submission: "lab-ca",
  ...nothingStated,
  changes: [],
  advice: [],
};
