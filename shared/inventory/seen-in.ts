import { distinct } from "../text/distinct.ts";
import type { FoundCertificate } from "./types.ts";

/** Names of the files and ports that show a certificate, the most telling first. */
export function seenIn({ sightings }: FoundCertificate): readonly string[] {
  return distinct(sightings.map(({ name }) => name));
}
