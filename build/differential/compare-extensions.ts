import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { Extension } from "#shared/facts/part.ts";
import { extensionForms } from "./extension-forms.ts";
import { type ExtensionField, extensionNames } from "./openssl-names.ts";
import type { PrintedText } from "./printed-text.ts";
import type { Difference } from "./types.ts";

type Compared = { readonly compared: number; readonly differences: readonly Difference[] };

/** Every extension that fills a fact, as both see it. Of one that stands twice the first counts. */
export function compareExtensions(
  facts: Partial<Pick<CertificateFacts, ExtensionField>>,
  printed: PrintedText,
): Compared {
  const fields = (Object.keys(extensionNames) as readonly ExtensionField[]).filter(
    (field) => facts[field] !== undefined,
  );
  const differences = fields.flatMap((field) => {
    const found = printed.extensions.find(({ name }) => name === extensionNames[field]);
    const part = facts[field] as Extension<never>;
    const form = extensionForms[field] as {
      theirs: (lines: readonly string[]) => string | null;
      ours: (value: never) => string | null;
    };
    const theirs = found === undefined ? "absent" : wordsOf(form.theirs(found.lines), found.critical);
    const ours = part.state === "present" ? wordsOf(form.ours(part.value), part.critical) : part.state;
    return isSame(ours, theirs) || mayBeMissing(part, theirs) ? [] : [{ field, ours, theirs }];
  });
  return { compared: fields.length, differences };
}

/** Of an empty list OpenSSL prints the octets. */
function isSame(ours: string, theirs: string): boolean {
  return ours === theirs || (theirs === "unreadable" && /^(?:critical )?""$/.test(ours));
}

/** What is beyond a limit, or may stand in a list that is damaged itself, is not known. */
function mayBeMissing(part: Extension<unknown>, theirs: string): boolean {
  return part.state === "present" ? part.leftOut > 0 : part.state === "unreadable" && theirs === "absent";
}

function wordsOf(text: string | null, critical: boolean): string {
  return text === null ? "unreadable" : `${critical ? "critical " : ""}"${text}"`;
}
