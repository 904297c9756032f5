import { importNotes } from "#shared/deployment/import-notes.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { sipDomainsWithoutMeetUrl } from "#shared/deployment/names.ts";
import { type Note, notUnderstood } from "./note.ts";

const notes = importNotes.simpleUrls;
const command =
  'Get-CsSimpleUrlConfiguration | ForEach-Object { $id = $_.Identity; $_.SimpleUrl | Select-Object @{n="Identity";e={$id}}, Component, Domain, ActiveUrl } | Format-List > urls.txt';
/** How to get the simple URLs whole. */
export const how = notes.how({ command });

/** What is missing for the names that depend on simple URLs (roles.md §14.3): published topologies hold none. Nothing is invented. */
export function missingSimpleUrls(deployment: Deployment): readonly Note[] {
  const usesThem = deployment.pools.some(({ kind }) => /front-end|director|reverse-proxy/.test(kind));
  if (!usesThem) return [];
  if (deployment.simpleUrls.length === 0) return [notUnderstood(notes.none({ how }))];
  const domains = sipDomainsWithoutMeetUrl(deployment);
  const dialin = deployment.simpleUrls.some(({ component }) => component === "dialin");
  return [
    ...(domains.length === 0 ? [] : [notUnderstood(notes.noMeet({ domains, how }))]),
    ...(dialin ? [] : [notUnderstood(notes.noDialin({ how }))]),
  ];
}
