import { localised } from "../text/localise.ts";

/** The pages of the navigation, in its order. */
export const mainPages = [
  "start",
  "deployment",
  "request",
  "convert",
  "inspect",
  "pending",
  "lab-ca",
  "settings",
  "help",
] as const;

/** Pages to look things up, at the end of every page. */
export const referencePages = ["explain", "rules"] as const;

/** The pages of KeySpec; the last one is reached from a pending request. */
export const pages = [...mainPages, ...referencePages, "complete"] as const;
export type Page = (typeof pages)[number];

/** What a page is called, in its navigation, its title and the menu of a window. */
export const pageTitles = localised("present.pages", {
  start: "Start",
  deployment: "Deployment",
  request: "Request",
  convert: "Convert",
  inspect: "Inspect",
  pending: "Pending",
  complete: "Complete",
  "lab-ca": "Lab CA",
  settings: "Settings",
  help: "Help",
  rules: "Rules",
  explain: "Explain an error message",
});
