import type { ApiOutput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** Of how many files this session remembers the password. Which ones and which passwords nobody is told. */
export async function countPasswords(context: Pick<Context, "passwords">): Promise<ApiOutput<"passwords.count">> {
  return { files: context.passwords.count() };
}

/** Wipes all of them. */
export async function forgetPasswords(context: Pick<Context, "passwords">): Promise<Record<string, never>> {
  context.passwords.forget();
  return {};
}
