import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encodeFrame, frameType, splitFrame } from "#shared/api/frame.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import { proveHost } from "./host-proof.ts";
import { transport } from "./transport.ts";

vi.mock("./host-proof.ts", () => ({ proveHost: vi.fn() }));

beforeEach(() => void vi.mocked(proveHost).mockResolvedValue({ key: "key", host: "" }));
afterEach(() => vi.unstubAllGlobals());

describe("transport", () => {
  it("asks the preload script where there is one, and hands bytes over as they are", async () => {
    const call = vi.fn((_path: string, _input: unknown) => Promise.resolve({ ok: true, value: 1 }));
    vi.stubGlobal("window", { keyspecHost: { call } });
    const input = { data: new Uint8Array([1, 2]) };
    expect(await transport("files.read", input)).toEqual({ ok: true, value: 1 });
    expect(call).toHaveBeenCalledExactlyOnceWith("files.read", input);
  });

  it("posts to the loopback host otherwise, with bytes as bytes both ways", async () => {
    const answer = new Blob([...encodeFrame({ ok: true, value: { name: "a", data: new Uint8Array([3, 4]) } })]);
    const fetch = vi.fn((_url: string, _options: RequestInit) => Promise.resolve(new Response(answer)));
    vi.stubGlobal("window", {});
    vi.stubGlobal("fetch", fetch);
    const reply = await transport("files.read", { data: new Uint8Array([1, 2]) });
    expect(reply).toEqual({ ok: true, value: { name: "a", data: new Uint8Array([3, 4]) } });
    expect(fetch).toHaveBeenCalledExactlyOnceWith("/api/files.read", {
      method: "POST",
      headers: { "content-type": frameType, "x-keyspec-key": "key" },
      body: expect.any(Blob),
    });
    const sent = fetch.mock.calls[0]?.[1].body as Blob;
    expect(splitFrame(new Uint8Array(await sent.arrayBuffer()), 1_000)).toEqual({
      json: `{"data":{"$part":[0,2]}}`,
      bytes: new Uint8Array([1, 2]),
    });
  });

  it("tells an ended session and too large a call from a host that is gone", async () => {
    vi.stubGlobal("window", {});
    for (const [status, code] of [
      [401, "SESSION_ENDED"],
      [413, "CALL_TOO_LARGE"],
    ] as const) {
      vi.stubGlobal("fetch", () => Promise.resolve(new Response("words", { status })));
      await expect(transport("app.about", {})).rejects.toThrow(expect.objectContaining({ code }));
    }
  });

  it("says that nobody answered where the host is gone or something else answers", async () => {
    vi.stubGlobal("window", {});
    const gone = expect.objectContaining({ code: "HOST_UNREACHABLE" });
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(transport("app.about", {})).rejects.toThrow(gone);
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("<html>", { status: 502 })));
    await expect(transport("app.about", {})).rejects.toThrow(gone);
  });

  it("sends nothing where the host did not prove itself", async () => {
    const fetch = vi.fn();
    vi.stubGlobal("window", {});
    vi.stubGlobal("fetch", fetch);
    vi.mocked(proveHost).mockRejectedValue(pageErrors.hostReplaced());
    await expect(transport("app.about", {})).rejects.toThrow(expect.objectContaining({ code: "HOST_REPLACED" }));
    expect(fetch).not.toHaveBeenCalled();
  });
});
