import { messages } from "../../text/localise.ts";

/** Why the value of an option of the command line is not taken. Flags are nobody's language. */
export const optionValueProblems = messages("errors.cli.options", {
  baseUrl: "--base-url takes an address that begins with http://, https:// or file://.",
  period: "“{text}” is no time in days or weeks: write 30d, or 6w.",
  days: "--days takes {least} to {most}.",
  digest:
    "--hash {text}: KeySpec knows no such digest. {found, select, yes {Did you mean “{near}”?} other {Choose one of: {choices}.}}",
  friendlyName: "{flag} takes at most {most, number} characters.",
  organization: "--organization takes {least, number} to {most, number} characters.",
  other: "The options do not fit together.",
  providerEmpty: "--provider takes a name, or “none”.",
  providerLong: "--provider takes a shorter name.",
  shard: "--shard {text}: write which part it is and how many there are, as 2/10.",
  thumbprint: "--thumbprint takes the 40 digits that Windows shows.",
  tooManyIterations: "--iterations takes at most {most}: Windows reads no more.",
  wholeNumber: "{flag} takes a whole number.",
});
