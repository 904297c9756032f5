import { importNotes } from "#shared/deployment/import-notes.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { hostOfUrl } from "#shared/deployment/names.ts";
import { fqdnProblem } from "#shared/names/fqdn.ts";
import type { Message } from "#shared/text/message.ts";
import type { DocumentSimpleUrl, SimpleUrlDocument, TopologySite } from "../documents/types.ts";
import { isCutOff } from "../text/ellipsis.ts";
import { how } from "./missing-simple-urls.ts";
import { type Note, notUnderstood, understood } from "./note.ts";

const notes = importNotes.simpleUrls;

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
    notes: [
      ...read.map(({ note }) => note),
      ...(document.shortened === true ? [notUnderstood(notes.shortened({ scope: document.scope, how }))] : []),
    ],
  };
}

/** null: every site; undefined: a scope that is no site of the topology. */
function siteOfScope(scope: string, sites: readonly Pick<TopologySite, "name">[]): string | null | undefined {
  if (/^global$/i.test(scope)) return null;
  const name = /^(?:tag:)?site:(.*)$/i.exec(scope)?.[1]?.trim().toLowerCase();
  return name === undefined ? undefined : sites.find((site) => site.name.toLowerCase() === name)?.name;
}

function unknownScope({ scope, urls }: SimpleUrlDocument): Message {
  return notes.unknownScope({ scope, urls: urls.flatMap(({ url }) => url ?? []) });
}

function readOne(
  { component, domain, url: printed }: DocumentSimpleUrl,
  site: string | null,
): { readonly simpleUrl: SimpleUrl | null; readonly note: Note } {
  const url = printed === null ? null : withWholeHost(printed);
  const ours = components[component.toLowerCase()];
  const left = (why: Message) => ({
    simpleUrl: null,
    note: notUnderstood(
      url === null
        ? notes.leftOutWithoutUrl({ component, domain, why })
        : notes.leftOut({ component, url, domain, why }),
    ),
  });
  if (isCutOff(component) || isCutOff(domain)) return left(notes.cutOff({ how }));
  if (ours === undefined) return left(notes.unknownComponent);
  if (url === null) return left(notes.notActive);
  if (isCutOff(url)) return left(notes.cutOff({ how }));
  const host = hostOfUrl(url);
  if (host === null || fqdnProblem(host) !== null || !URL.canParse(url)) return left(notes.notUrl);
  const every = domain === "*";
  const problem = every ? null : fqdnProblem(domain);
  if (problem !== null) return left(problem);
  return {
    simpleUrl: { component: ours, domain: every ? null : domain.toLowerCase(), ...(site !== null && { site }), url },
    note: understood(publishedText({ component, domain, url, site })),
  };
}

/** A URL that the console cut off behind its host: the host is what certificates need. */
function withWholeHost(url: string): string {
  const host = /^https?:\/\/[^/]+\//i.exec(url)?.[0];
  return host !== undefined && isCutOff(url) ? host : url;
}

function publishedText(read: {
  readonly component: string;
  readonly domain: string;
  readonly url: string;
  readonly site: string | null;
}): Message {
  const { component, domain, url, site } = read;
  if (site === null)
    return domain === "*" ? notes.ofEveryDomain({ url, component }) : notes.ofDomain({ url, component, domain });
  return domain === "*"
    ? notes.ofEveryDomainAtSite({ url, component, site })
    : notes.ofDomainAtSite({ url, component, domain, site });
}
