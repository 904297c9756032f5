import type { ApiInput } from "#shared/api/contract.ts";
import { encodeFrame, frameType } from "#shared/api/frame.ts";
import { keyHeader } from "#shared/api/session.ts";
import { proveHost } from "./host-proof.ts";
import "./host-window.ts";

/** Octets that a browser sends on after the page was closed (Fetch §4.5: 64 KiB for all requests that are kept alive), with room for another one. */
const mostKeptAlive = 48 * 1024;

/** The key of the host that was proved for the next last call; null: none was. */
let provedKey: string | null = null;

/** Proves the host ahead of a call that may have to be made while the page is closed: there is no time for it then. */
export function prepareLastCall(): void {
  if (window.keyspecHost !== undefined) return;
  proveHost().then(
    ({ key }) => {
      provedKey = key;
    },
    () => {
      provedKey = null;
    },
  );
}

/** What was to be sent was sent in the usual way, or is not needed: a later last call needs a new proof. */
export function forgetLastCall(): void {
  provedKey = null;
}

/**
 * Keeps a draft while the page is closed: nobody waits for the answer.
 *
 * @returns false: it cannot be sent, because the host was not proved ahead or the draft is too large for the browser
 */
export function saveDraftAtLast(input: ApiInput<"draft.save">): boolean {
  const path = "draft.save";
  if (window.keyspecHost !== undefined) {
    void window.keyspecHost.call(path, input);
    return true;
  }
  const body = new Blob([...encodeFrame(input)]);
  if (provedKey === null || body.size > mostKeptAlive) return false;
  const headers = { "content-type": frameType, [keyHeader]: provedKey };
  forgetLastCall();
  void fetch(`/api/${path}`, { method: "POST", headers, body, keepalive: true }).catch(() => undefined);
  return true;
}
