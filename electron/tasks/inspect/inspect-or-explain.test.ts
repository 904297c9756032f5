import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { chooseCrypto } from "../../pki/crypto/probe.ts";
import { inspectOrExplain } from "./inspect-or-explain.ts";

const crypto = chooseCrypto();
const inspect = (text: string) =>
  inspectOrExplain({ name: "pasted.txt", data: Buffer.from(text), password: null }, crypto).then(
    ({ inspected }) => inspected,
  );

describe("a text that holds no certificate", () => {
  it("is explained where it is a message about one (errors.md, NTE_BAD_KEYSET)", async () => {
    const { contents, items } = await inspect(
      "CertUtil: -store command FAILED: 0x80090016 (-2146893802 NTE_BAD_KEYSET)",
    );
    expect(contents).toEqual([{ kind: "message", encoding: "text" }]);
    expect(items).toMatchObject([
      { kind: "explained", explanations: [{ because: expect.arrayContaining(["0x80090016"]) }] },
    ]);
  });

  it("is refused where nothing is known of it", async () => {
    await expect(inspect("The quick brown fox jumps over the lazy dog.")).rejects.toMatchObject({
      code: "FORMAT_UNKNOWN",
    });
  });
});
