import { messages } from "../text/localise.ts";
import { nothingStated } from "./parts/nothing-stated.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.labCa", {
  title: "KeySpec lab CA",
  description: "KeySpec’s own authority, to rehearse requests and renewals. Nobody trusts it: not for production.",
});

/** KeySpec's own authority: for rehearsals, never for production. */
export const labCa: Authority = {
  id: "lab-ca",
  title: texts.title,
  kind: "private",
  description: texts.description,
  reviewed: "2026-11-20",
  submission: "lab-ca",
  ...nothingStated,
  changes: [],
  advice: [],
};
