import { format } from "./localise.ts";
import type { Message } from "./message.ts";

type Refusal = { readonly error: () => string; readonly params: { readonly said: Message } };

/** What a check of a schema says for people: the options of zod's `refine`, whose issue then carries the message as `params.said`. */
export function refusal(said: Message): Refusal {
  return { error: () => format(said), params: { said } };
}
