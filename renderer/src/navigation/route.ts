import { requestSteps } from "#shared/api/schemas/request.ts";

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

/** The parts of a deployment's page; the first is the page itself. */
export const deploymentTabs = ["inventory", "contents"] as const;
export type DeploymentTab = (typeof deploymentTabs)[number];

/** The closing page of every wizard. */
export const resultStep = "result";

/** What may stand behind a page in the address: its steps but the first, which is the page itself. */
const stepsOf: Readonly<Record<Page, readonly string[]>> = {
  start: [],
  deployment: deploymentTabs.slice(1),
  request: [...requestSteps.slice(1), resultStep],
  convert: [resultStep],
  inspect: [resultStep],
  pending: [],
  complete: [resultStep],
  "lab-ca": [resultStep],
  settings: [],
  help: [],
  rules: [],
  explain: [],
};

/**
 * Where the user is: a page, for some pages the pending requests it is about, and its step; null: the first. Never a secret: it stands in
 * the address.
 */
export type Route = { readonly page: Page; readonly ids: readonly string[]; readonly step: string | null };

/** Reads `#/page/id,id/step`, where ids and step may be missing. Anything unknown is the start page. */
export function parseRoute(hash: string): Route {
  const [name = "", ...rest] = hash.replace(/^#\/?/, "").split("/");
  const page = pages.find((candidate) => candidate === name);
  if (page === undefined) return { page: "start", ids: [], step: null };
  const last = rest.at(-1) ?? "";
  const hasStep = stepsOf[page].includes(last);
  const [ids = ""] = hasStep ? rest.slice(0, -1) : rest;
  return {
    page,
    ids: ids.split(",").filter((id) => /^[a-z0-9-]{1,64}$/.test(id)),
    step: hasStep ? last : null,
  };
}

/** The inverse of `parseRoute`. */
export function formatRoute({ page, ids, step }: Route): string {
  return `#/${[page, ...(ids.length > 0 ? [ids.join(",")] : []), ...(step === null ? [] : [step])].join("/")}`;
}
