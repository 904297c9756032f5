import { formatted } from "../../text/localise.ts";
import { type AssessedEnding, idOf, type Waiting } from "../ending.ts";
import { endingName } from "../texts.ts";

/**
 * Lines for `zabbix_sender -i FILE` (host key value; “-” is the host of `-s`): first the low-level discovery, as a trapper rule with the key
 * `keyspec.discovery` takes it, then the days of each item `keyspec.days[ID]`; requests without an answer have a discovery of their own,
 * `keyspec.discovery.waiting`, and the days for which they wait, `keyspec.waiting[ID]`.
 */
export function zabbixLines(endings: readonly AssessedEnding[], waiting: readonly Waiting[]): string {
  const found = endings.map((ending) => ({
    "{#ID}": keyOf(ending),
    "{#NAME}": formatted(endingName(ending)),
    "{#THUMBPRINT}": ending.thumbprint.toUpperCase(),
    "{#ISSUER}": ending.issuer,
  }));
  return [
    `- keyspec.discovery ${JSON.stringify(found)}`,
    ...endings.map((ending) => `- keyspec.days[${keyOf(ending)}] ${ending.days}`),
    `- keyspec.discovery.waiting ${JSON.stringify(waiting.map(({ id, name }) => ({ "{#ID}": id, "{#NAME}": name })))}`,
    ...waiting.map(({ id, days }) => `- keyspec.waiting[${id}] ${days}`),
    "",
  ].join("\n");
}

/** The id in letters that a key may hold. */
function keyOf(ending: AssessedEnding): string {
  return idOf(ending).replace(/[^A-Za-z0-9.-]+/g, "_");
}
