import { requestSteps } from "#shared/api/schemas/request.ts";
import { type Page, pages } from "#shared/present/pages.ts";

/** The parts of a deployment's page; the first is the page itself. */
export const deploymentTabs = ["inventory", "map", "renewal", "contents"] as const;
export type DeploymentTab = (typeof deploymentTabs)[number];

/** The parts of what Inspect shows of one file, in their order. */
export const inspectParts = ["reasons", "chain", "contents", "report"] as const;
export type InspectPart = (typeof inspectParts)[number];

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

/** What may stand behind the closing page of a page that is long: its parts, in their order. */
const partsOf: Partial<Readonly<Record<Page, readonly string[]>>> = {
  inspect: inspectParts,
};

/**
 * Where the user is: a page, for some pages the pending requests it is about, its step, and the part of a long step that was gone to.
 * null: the first step; no part. Never a secret: it stands in the address.
 */
export type Route = {
  readonly page: Page;
  readonly ids: readonly string[];
  readonly step: string | null;
  readonly part: string | null;
};

/** Reads `#/page/id,id/step/part`, where ids, step and part may be missing. Anything unknown is the start page. */
export function parseRoute(hash: string): Route {
  const [name = "", ...rest] = hash.replace(/^#\/?/, "").split("/");
  const page = pages.find((candidate) => candidate === name);
  if (page === undefined) return { page: "start", ids: [], step: null, part: null };
  const part = partsOf[page]?.find((candidate) => candidate === rest.at(-1)) ?? null;
  const beforePart = part === null ? rest : rest.slice(0, -1);
  const last = beforePart.at(-1) ?? "";
  const hasStep = stepsOf[page].includes(last);
  const [ids = ""] = hasStep ? beforePart.slice(0, -1) : beforePart;
  return {
    page,
    ids: ids.split(",").filter((id) => /^[a-z0-9-]{1,64}$/.test(id)),
    step: hasStep ? last : null,
    part: hasStep ? part : null,
  };
}

/** The inverse of `parseRoute`. */
export function formatRoute({ page, ids, step, part }: Route): string {
  const named = [ids.length > 0 ? ids.join(",") : null, step, part].filter((each) => each !== null);
  return `#/${[page, ...named].join("/")}`;
}
