import type { ErrorData } from "../errors/app-error.ts";
import { format } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { type LabelledKey, labelKeys } from "./key-labels.ts";

/** The keys of a file that was refused because it holds several, as PFX_SEVERAL_KEYS names them; null: it was refused for something else. */
export function keysOfRefusal({ code, message }: ErrorData): readonly LabelledKey[] | null {
  if (code !== "PFX_SEVERAL_KEYS") return null;
  const listed = message.args["certificates"];
  const certificates = Array.isArray(listed) ? listed.flatMap(certificateOf) : [];
  return certificates.length === 0 ? null : labelKeys(certificates);
}

/** The name and the thumbprint in the message about one certificate. */
function certificateOf(listed: Message): readonly { readonly name: string; readonly thumbprint: string }[] {
  const { name, thumbprint } = listed.args;
  if (typeof thumbprint !== "string") return [];
  return [{ name: typeof name === "string" ? name : format(listed), thumbprint }];
}
