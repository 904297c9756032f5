import { topLevelDomains, topLevelDomainsOf } from "../catalogue/top-level-domains.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { typedName } from "./typed-name.ts";

const texts = messages("names.internalSuffix", {
  singleWord: "It is a single word without a domain of the public DNS.",
  example: "The domain {suffix} is set aside for examples ({source}), so nobody can own the name.",
  reserved: "Names under .{suffix} are no part of the public DNS ({source}).",
  notDelegated:
    "Names under .{suffix} are no part of the public DNS (IANA’s list of top-level domains, {day, date, day}).",
});

/** Domains that nobody can own in the public DNS, each with where that is written. */
const reserved: Readonly<Record<string, string>> = {
  test: "RFC 2606",
  example: "RFC 2606",
  invalid: "RFC 2606",
  localhost: "RFC 2606",
  "example.com": "RFC 2606",
  "example.net": "RFC 2606",
  "example.org": "RFC 2606",
  local: "RFC 6762",
  intranet: "RFC 6762 appendix G",
  internal: "RFC 6762 appendix G",
  private: "RFC 6762 appendix G",
  corp: "RFC 6762 appendix G",
  home: "RFC 6762 appendix G",
  lan: "RFC 6762 appendix G",
  onion: "RFC 7686",
  "home.arpa": "RFC 8375",
  alt: "RFC 9476",
};

/**
 * Why a name can have no certificate of a public authority: it has no domain, or its domain is none of the public DNS. null for every
 * other name, whether it is registered or not. A leading `*.` does not count.
 */
export function internalSuffixProblem(name: string): Message | null {
  const host = typedName(name).replace(/^\*\./, "").replace(/\.$/, "");
  const labels = host.split(".");
  const suffix = [labels.slice(-2).join("."), labels.at(-1) ?? ""].find((domain) => Object.hasOwn(reserved, domain));
  if (suffix !== undefined) {
    const args = { suffix, source: reserved[suffix] ?? "" };
    return suffix.startsWith("example") ? texts.example(args) : texts.reserved(args);
  }
  if (labels.length < 2) return texts.singleWord;
  const top = labels.at(-1) ?? "";
  return topLevelDomains.has(top) ? null : texts.notDelegated({ suffix: top, day: topLevelDomainsOf });
}
