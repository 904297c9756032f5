import { describe, expect, it } from "vitest";
import { noPolicy } from "#shared/policy/policy-of.ts";
import { forbiddenHttp } from "../../ports/forbidden-network.ts";
import type { HttpPort, HttpRequest } from "../../ports/types.ts";
import { newerVersion } from "./newer-version.ts";

const answering = (answer: string, asked: HttpRequest[] = []): HttpPort => ({
  fetch: async (request) => {
    asked.push(request);
    return new TextEncoder().encode(answer) as Uint8Array<ArrayBuffer>;
  },
});

describe("asking for a newer KeySpec", () => {
  it.each([
    ["v1.3.0", { current: "1.2.9", latest: "1.3.0", isNewer: true }],
    ["v1.2.9", { current: "1.2.9", latest: "1.2.9", isNewer: false }],
  ])("says what it learned from %s", async (tag, expected) => {
    const http = answering(JSON.stringify({ tag_name: tag }));
    expect(await newerVersion({ http, policy: noPolicy, version: "1.2.9" })).toEqual(expected);
  });

  it("says nothing but its name", async () => {
    const asked: HttpRequest[] = [];
    await newerVersion({ http: answering('{"tag_name":"v1.0.0"}', asked), policy: noPolicy, version: "1.2.9" });
    expect(asked).toEqual([
      { url: "https://api.github.com/repos/keyspec/keyspec/releases/latest", userAgent: "KeySpec" },
    ]);
  });

  it("cannot tell where the answer names no version", async () => {
    await expect(newerVersion({ http: answering("<html>"), policy: noPolicy, version: "1.2.9" })).rejects.toMatchObject(
      { code: "NEWER_VERSION_UNREADABLE" },
    );
  });

  it("asks nobody where the organisation does not want it", async () => {
    const asked: HttpRequest[] = [];
    const http = answering('{"tag_name":"v9.0.0"}', asked);
    await expect(
      newerVersion({ http, policy: { ...noPolicy, updateCheck: "off" }, version: "1.2.9" }),
    ).rejects.toMatchObject({ code: "NEWER_VERSION_FORBIDDEN" });
    expect(asked).toEqual([]);
    await expect(newerVersion({ http: forbiddenHttp, policy: noPolicy, version: "1.2.9" })).rejects.toMatchObject({
      code: "NETWORK_FORBIDDEN",
    });
  });
});
