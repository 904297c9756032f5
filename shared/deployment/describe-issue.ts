import type * as z from "zod";

/** What the lists of a deployment hold, one of it. */
const members: Readonly<Record<string, string>> = {
  pools: "pool",
  servers: "server",
  simpleUrls: "simple URL",
  sipDomains: "SIP domain",
  xmppDomains: "XMPP domain",
};

/**
 * Says what is wrong with a deployment, and where, as one sentence: "Pool 2, server 1, fqdn: it is missing."
 *
 * @param issue one of zod's
 * @param value what was read
 */
export function describeIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const place = placeOf(issue.path);
  const problem = problemOf(issue, valueAt(value, issue.path)).replace(/\.?$/, ".");
  return place === "" ? capital(problem) : `${capital(place)}: ${problem}`;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .flatMap((step, index) => {
      if (typeof step === "number") return `${members[String(path[index - 1])] ?? "entry"} ${step + 1}`;
      return typeof path[index + 1] === "number" ? [] : String(step);
    })
    .join(", ");
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== "unrecognized_keys") return "it is missing";
  switch (issue.code) {
    case "invalid_type":
      return `it should be ${kinds[issue.expected] ?? issue.expected}`;
    case "unrecognized_keys":
      return `KeySpec does not know ${issue.keys.map(quoted).join(", ")}`;
    case "invalid_value":
      return `${shown(value)} is none of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return `KeySpec does not know ${shown(value)}`;
    case "too_small":
      return value === "" ? "it is empty" : `it needs at least ${amount(issue.minimum, issue.origin)}`;
    case "too_big":
      return `it may have at most ${amount(issue.maximum, issue.origin)}`;
    case "invalid_format":
      return issue.format === "url"
        ? `${shown(value)} is no URL with http:// or https://, for example https://meet.contoso.com`
        : issue.message;
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "text in quotation marks",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "a group in braces",
};

function amount(number: number | bigint, origin: string): string {
  const [one, several] = origin === "array" ? ["entry", "entries"] : ["character", "characters"];
  return Number(number) === 1 ? `one ${one}` : `${number.toLocaleString("en-US")} ${several}`;
}

function shown(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? quoted(String(value))
    : "what stands there";
}

function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
