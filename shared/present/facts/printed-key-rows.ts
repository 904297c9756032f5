import type { EnrolmentCsp } from "../../facts/request-facts.ts";
import { keySpecWords } from "./key-words.ts";
import { orNotPresent, orNotShown } from "./part-value.ts";
import type { Row } from "./row.ts";
import { factTexts } from "./texts.ts";

/** The KeySpec of a printed key or template; null: the text does not show it. */
export function printedKeySpecRow(keySpec: EnrolmentCsp["keySpec"] | null): Row {
  const value = keySpec === null ? orNotShown(null) : orNotPresent(keySpecWords(keySpec));
  return { id: "keySpec", label: factTexts.labels.keySpec, value };
}
