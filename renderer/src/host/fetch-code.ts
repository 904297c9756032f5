import { proveHost } from "./host-proof.ts";
import "./host-window.ts";
import { findSession } from "./session.ts";

/**
 * Fetches a part of the program that the page left for later. It runs beside the session's key and whatever is typed, so the host proves
 * itself first, as before a call. A page without a session has nothing to lose, and Electron reads its own files.
 *
 * @param importCode a dynamic import
 * @throws AppError as proveHost; what the import throws
 */
export async function fetchCode<Code>(importCode: () => Promise<Code>): Promise<Code> {
  if (window.keyspecHost === undefined && (await findSession()) !== null) await proveHost();
  return importCode();
}
