import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { proveHost } from "./host-proof.ts";
import { forgetLastCall, prepareLastCall, saveDraftAtLast } from "./last-call.ts";

vi.mock("./host-proof.ts", () => ({ proveHost: vi.fn() }));

type Saved = Parameters<typeof saveDraftAtLast>[0];
/** Only its size matters here. */
const saved = (name: string) => ({ id: name, draft: {} }) as Saved;
const fetch = vi.fn((_url: string, _options: RequestInit) => Promise.resolve(new Response()));

beforeEach(() => {
  vi.mocked(proveHost).mockResolvedValue({ key: "key", host: "" });
  vi.stubGlobal("window", {});
  vi.stubGlobal("fetch", fetch);
  fetch.mockClear();
  forgetLastCall();
});
afterEach(() => vi.unstubAllGlobals());

async function prepared(): Promise<void> {
  prepareLastCall();
  await Promise.resolve();
  await Promise.resolve();
}

describe("a draft that is kept while the page is closed", () => {
  it("goes at once to the host that was proved ahead, and once only", async () => {
    await prepared();
    expect(saveDraftAtLast(saved("a"))).toBe(true);
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      "/api/draft.save",
      expect.objectContaining({ keepalive: true, headers: expect.objectContaining({ "x-keyspec-key": "key" }) }),
    );
    expect(saveDraftAtLast(saved("a"))).toBe(false);
  });

  it("goes to nobody who was not proved: something else may have the port by now", async () => {
    expect(saveDraftAtLast(saved("a"))).toBe(false);
    vi.mocked(proveHost).mockRejectedValue(new Error("replaced"));
    await prepared();
    expect(saveDraftAtLast(saved("a"))).toBe(false);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("is not sent where the browser would refuse it for its size", async () => {
    await prepared();
    expect(saveDraftAtLast(saved("x".repeat(64 * 1024)))).toBe(false);
  });

  it("goes through the preload script where there is one", () => {
    const call = vi.fn(() => Promise.resolve());
    vi.stubGlobal("window", { keyspecHost: { call } });
    expect(saveDraftAtLast(saved("a"))).toBe(true);
    expect(call).toHaveBeenCalledExactlyOnceWith("draft.save", saved("a"));
  });
});
