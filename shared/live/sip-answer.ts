import type { SipAnswer } from "../facts/endpoint-facts.ts";
import { limits } from "../limits.ts";
import { distinct } from "../text/distinct.ts";
import { shortened } from "../text/shortened.ts";

/**
 * Reads the final answer (200–699, RFC 3261 §7.2) to a request of SIP from what a server sent; answers 1xx in front of it are passed over, and so
 * is what answers another call. Header names in any case, folded lines, and several headers of one name are read (§7.3.1).
 *
 * @param text as it came, octets as Latin-1
 * @param callId of the request
 * @returns null: there is none yet
 */
export function parseSipAnswer(text: string, callId: string): SipAnswer | null {
  for (const head of headsIn(text)) {
    const [first = "", ...lines] = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
    const { code, reason } = /^SIP\/2\.0 (?<code>[2-6]\d\d) (?<reason>.*)$/.exec(first)?.groups ?? {};
    if (code === undefined) continue;
    const valuesOf = (name: string): readonly string[] => lines.flatMap((line) => headerValue(line, name) ?? []);
    if (valuesOf("call-id")[0] !== callId && valuesOf("i")[0] !== callId) continue;
    return {
      status: Number(code),
      reason: short(reason ?? ""),
      server: valuesOf("server").map(short)[0] ?? null,
      schemes: firstDistinct(valuesOf("www-authenticate").map((value) => /^\S+/.exec(value)?.[0] ?? "")),
      diagnostics: firstDistinct([...valuesOf("ms-diagnostics"), ...valuesOf("ms-diagnostics-public")].map(short)),
    };
  }
  return null;
}

/** What stands in front of each empty line and looks like an answer. */
function headsIn(text: string): readonly string[] {
  return text
    .split("\r\n\r\n")
    .slice(0, -1)
    .flatMap((part) => {
      const start = part.indexOf("SIP/2.0 ");
      return start === -1 ? [] : part.slice(start);
    });
}

function headerValue(line: string, name: string): string | null {
  const colon = line.indexOf(":");
  return colon !== -1 && line.slice(0, colon).trim().toLowerCase() === name ? line.slice(colon + 1).trim() : null;
}

function short(value: string): string {
  return shortened(value, limits.sipValueCharacters);
}

function firstDistinct(values: readonly string[]): readonly string[] {
  return distinct(values.filter((value) => value !== "")).slice(0, limits.sipValues);
}
