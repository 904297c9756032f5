import { withoutFinal } from "../text/without-final.ts";
import { typedName } from "./typed-name.ts";

/** What stands before a name where programs list them: `DNS=` of certreq and its INF, `DNS:` of OpenSSL, `DNS Name=` of the certificate window. */
const prefix = /_continue_[ \t]{0,4}=|\bDNS(?:[ \t-]{1,4}Name)?[ \t]{0,4}[=:]/gi;

/** What may stand behind a name that somebody quoted. */
const closing = "\"'“”‘’>)]}";

/**
 * The names of a pasted list: lines, commas, semicolons, blanks, and the forms of certreq (`DNS=a&DNS=b`), OpenSSL and the certificate
 * window. Each once, in the order of the text, in lower case, not checked.
 */
export function splitNames(text: string): readonly string[] {
  const words = text
    .replace(prefix, " ")
    .split(/[\s,;&|]+/)
    .map((word) =>
      withoutFinal(typedName(word).replace(/^["'“”‘’<([{]+/, ""), (character) => closing.includes(character)),
    );
  return [...new Set(words.filter((word) => word !== "" && word !== "text"))];
}
