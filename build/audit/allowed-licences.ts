/** Licences by their SPDX identifiers (https://spdx.org/licenses/), each with what it asks of KeySpec. */
type Licences = Readonly<Record<string, string>>;

/** Of packages that a release contains: their notices go along (build/notices), and nothing else is asked. */
export const shippedLicences: Licences = {
  MIT: "the notice goes along",
  ISC: "the notice goes along",
  "BSD-2-Clause": "the notice goes along",
  "BSD-3-Clause": "the notice goes along, and nobody says that the authors stand behind KeySpec",
  "0BSD": "nothing is asked",
  "Apache-2.0": "the licence and its NOTICE go along",
  "BlueOak-1.0.0": "the notice goes along",
  "CC0-1.0": "nothing is asked",
};

/** Of tools that stay on the developer's computer: what ships holds nothing of them. */
export const toolLicences: Licences = {
  ...shippedLicences,
  "MPL-2.0": "asks for the source of its own files where they are passed on, which no tool is",
  "Python-2.0": "the notice goes along",
  WTFPL: "nothing is asked",
};
