import type { HelpTopicId } from "#shared/help/types.ts";
import type { Page } from "#shared/present/pages.ts";

/** The page of help that the “?” of each page opens; null: it is the help itself. */
export const helpOfPage: Readonly<Record<Page, HelpTopicId | null>> = {
  start: "starting",
  deployment: "overseeing",
  request: "requesting",
  convert: "converting",
  inspect: "inspecting",
  pending: "completing",
  complete: "completing",
  "lab-ca": "rehearsing",
  settings: "storing",
  rules: "inspecting",
  explain: "inspecting",
  help: null,
};
