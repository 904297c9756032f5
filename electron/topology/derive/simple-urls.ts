import type { Deployment } from "#shared/deployment/model.ts";
import { hostOfUrl } from "#shared/deployment/names.ts";
import { fqdnProblem } from "#shared/names/fqdn.ts";
import { format } from "#shared/text/localise.ts";
import type { DocumentSimpleUrl, SimpleUrlDocument, TopologySite } from "../documents/types.ts";
import { type Note, notUnderstood, understood } from "./note.ts";

type SimpleUrl = Deployment["simpleUrls"][number];

/** Names of components in documents → ours (roles.md §1). `Admin` is what the cmdlet's help calls Cscp. */
const components: Readonly<Record<string, SimpleUrl["component"]>> = {
  meet: "meet",
  dialin: "dialin",
  cscp: "admin",
  admin: "admin",
  webscheduler: "scheduler",
};

/** The simple URLs of one document as the deployment has them, and what was left out, with the reason. */
export function simpleUrlsOf(
  document: SimpleUrlDocument,
  sites: readonly Pick<TopologySite, "name">[],
): { readonly simpleUrls: readonly SimpleUrl[]; readonly notes: readonly Note[] } {
  const site = siteOfScope(document.scope, sites);
  if (site === undefined) return { simpleUrls: [], notes: [notUnderstood(unknownScope(document))] };
  const read = document.urls.map((url) => readOne(url, site));
  return {
    simpleUrls: read.flatMap(({ simpleUrl }) => simpleUrl ?? []),
    notes: read.map(({ note }) => note),
  };
}

/** null: every site; undefined: a scope that is no site of the topology. */
function siteOfScope(scope: string, sites: readonly Pick<TopologySite, "name">[]): string | null | undefined {
  if (/^global$/i.test(scope)) return null;
  const name = /^(?:tag:)?site:(.*)$/i.exec(scope)?.[1]?.trim().toLowerCase();
  return name === undefined ? undefined : sites.find((site) => site.name.toLowerCase() === name)?.name;
}

function unknownScope({ scope, urls }: SimpleUrlDocument): string {
  const list = urls.flatMap(({ url }) => url ?? []).join(", ");
  return `Simple URLs of “${scope}”, which is no site that the topology names: ${list}. Enter them by hand if they are in use.`;
}

function readOne(
  { component, domain, url }: DocumentSimpleUrl,
  site: string | null,
): { readonly simpleUrl: SimpleUrl | null; readonly note: Note } {
  const ours = components[component.toLowerCase()];
  const left = (why: string) => ({
    simpleUrl: null,
    note: notUnderstood(
      `The simple URL ${component} ${url ?? ""} for ${domain} was left out: ${why}`.replaceAll("  ", " "),
    ),
  });
  if (ours === undefined) return left("KeySpec does not know that component.");
  if (url === null) return left("it has no active URL.");
  const host = hostOfUrl(url);
  if (host === null || fqdnProblem(host) !== null || !URL.canParse(url))
    return left("it is no URL with a full host name.");
  const every = domain === "*";
  const problem = every ? null : fqdnProblem(domain);
  if (problem !== null) return left(format(problem));
  const where = site === null ? "" : ` at the site ${site}`;
  return {
    simpleUrl: { component: ours, domain: every ? null : domain.toLowerCase(), ...(site !== null && { site }), url },
    note: understood(`Simple URL ${url} (${component}) for ${every ? "every SIP domain" : domain}${where}.`),
  };
}
