import { registerText } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { translatedPhrases } from "./translated-phrases.ts";
import type { ErrorArea, ErrorRow, ExplainedError } from "./types.ts";

/** The rows of one area with their texts as messages. Their ids are `explain.<area>.<name>.title|where|cause|check|cure`. */
export function defineErrorsOfArea(area: ErrorArea, rows: readonly ErrorRow[]): readonly ExplainedError[] {
  return rows.map(({ name, codes, phrases, source, rules = [], certainty = "read", ...texts }) => {
    const text = (part: keyof typeof texts): Message => {
      const id = `explain.${area}.${name}.${part}`;
      registerText(id, texts[part]);
      return { text: id, args: {} };
    };
    return {
      id: `${area}.${name}`,
      area,
      codes,
      phrases: [...phrases, ...Object.values(translatedPhrases[`${area}.${name}`] ?? {})],
      title: text("title"),
      where: text("where"),
      cause: text("cause"),
      check: text("check"),
      cure: text("cure"),
      rules,
      source,
      certainty,
    };
  });
}
