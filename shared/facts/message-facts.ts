import * as z from "zod";
import { messageSchema } from "../text/message.ts";
import { list } from "./common.ts";

/** What an error message, an event or a log may mean (shared/explain), the likeliest first. Nothing of the text itself is kept. */
export const explainedFactsSchema = z
  .strictObject({
    kind: z.literal("explained"),
    explanations: list(
      z
        .strictObject({
          /** Of the catalogue. */
          id: z.string(),
          title: messageSchema,
          where: messageSchema,
          cause: messageSchema,
          check: messageSchema,
          cure: messageSchema,
          /** Codes and phrases of the text that speak for it. */
          because: list(z.string()),
        })
        .readonly(),
    ),
  })
  .readonly();
export type ExplainedFacts = z.output<typeof explainedFactsSchema>;
