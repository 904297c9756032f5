import { type Organization, organizationSchema } from "#shared/deployment/model.ts";
import type { TopologySite } from "../documents/types.ts";
import { guessed, type Note, notUnderstood } from "./note.ts";

/** What people write for a country whose two letters in ISO 3166 are others. */
const isoCountries: Readonly<Record<string, string>> = { UK: "GB" };

/** Place of the organization, for the subject: the location of the first central site that has one. */
export function organizationOf(sites: readonly TopologySite[]): {
  readonly organization: Organization;
  readonly notes: readonly Note[];
} {
  const site = sites.find(({ branch, location }) => !branch && Object.values(location).some((part) => part !== null));
  if (site === undefined) return { organization: {}, notes: [] };
  const { city, state, country } = site.location;
  const letters = country === null ? null : (isoCountries[country.toUpperCase()] ?? country.toUpperCase());
  const fields = Object.entries({ locality: city, state, country: letters }).flatMap(([name, value]) => {
    if (value === null) return [];
    const parsed = organizationSchema.safeParse({ [name]: value });
    return [{ name, value, parsed: parsed.success ? parsed.data : null }];
  });
  const organization = Object.assign({}, ...fields.map(({ parsed }) => parsed ?? {}));
  const used = fields.filter(({ parsed }) => parsed !== null).map(({ name, value }) => `${name} ${value}`);
  const replaced = country !== null && letters !== country ? ` (the document has ${country})` : "";
  return {
    organization,
    notes: [
      ...(used.length === 0
        ? []
        : [guessed(`The subject's ${used.join(", ")}${replaced}: taken from the location of the site ${site.name}.`)]),
      ...fields
        .filter(({ parsed }) => parsed === null)
        .map(({ name, value }) =>
          notUnderstood(`The ${name} “${value}” of the site ${site.name} cannot stand in a subject: left out.`),
        ),
    ],
  };
}
