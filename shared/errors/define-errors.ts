import { registerText } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { ArgumentsOf } from "../text/message-types.ts";
import { AppError } from "./app-error.ts";
import type { ErrorCode } from "./codes.ts";

type ErrorDefinition = {
  readonly code: ErrorCode;
  /** What happened, to which thing. ICU. */
  readonly message: string;
  /** What to do next. ICU; filled with the same arguments. */
  readonly hint?: string;
};

type TextsOf<Definition extends ErrorDefinition> = Definition extends { readonly hint: infer Hint extends string }
  ? readonly [Definition["message"], Hint]
  : Definition["message"];

/** Makes the error. `cause`: the error underneath, never shown. */
type ErrorMaker<Definition extends ErrorDefinition> = keyof ArgumentsOf<TextsOf<Definition>> extends never
  ? (args?: Readonly<Record<string, never>>, cause?: unknown) => AppError
  : (args: ArgumentsOf<TextsOf<Definition>>, cause?: unknown) => AppError;

/**
 * The errors of one area, each a stable code with the sentences for people. `throw pkcs12Errors.noKey({ file })`.
 *
 * @param namespace ids of the texts are `errors.<namespace>.<name>.message` and `.hint`
 */
export function defineErrors<const Definitions extends Readonly<Record<string, ErrorDefinition>>>(
  namespace: string,
  definitions: Definitions,
): { readonly [Name in keyof Definitions]: ErrorMaker<Definitions[Name]> } {
  const makers = Object.entries(definitions).map(([name, { code, message, hint }]) => {
    const id = `errors.${namespace}.${name}`;
    registerText(`${id}.message`, message);
    if (hint !== undefined) registerText(`${id}.hint`, hint);
    const make = (args: Message["args"] = {}, cause?: unknown): AppError =>
      new AppError(
        code,
        { text: `${id}.message`, args },
        { ...(hint !== undefined && { hint: { text: `${id}.hint`, args } }), cause },
      );
    return [name, make];
  });
  return Object.fromEntries(makers) as { readonly [Name in keyof Definitions]: ErrorMaker<Definitions[Name]> };
}
