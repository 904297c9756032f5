import type { ApiInput } from "#shared/api/contract.ts";
import type { Context } from "../kit/context.ts";

/** Tells the window's menu what the page on screen can do; without a window there is no menu. */
export async function setMenu(
  { window }: Pick<Context, "window">,
  { canSaveReport }: ApiInput<"app.menu">,
): Promise<Record<string, never>> {
  window?.setMenu({ canSaveReport });
  return {};
}
