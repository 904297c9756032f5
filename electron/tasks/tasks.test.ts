import { describe, expect, it, vi } from "vitest";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { settingsOf } from "#shared/catalogue/targets/target-settings.ts";
import { portable } from "../pki/crypto/portable.ts";
import { chooseCrypto } from "../pki/crypto/probe.ts";
import { convertBundle } from "./convert/convert-bundle.ts";
import { verifyBundle } from "./convert/verify-bundle.ts";
import { createTasks } from "./tasks.ts";

vi.mock("./convert/verify-bundle.ts", () => ({ verifyBundle: vi.fn() }));
vi.mock("./convert/convert-bundle.ts", () => ({ convertBundle: vi.fn() }));

describe("the tasks of a worker", () => {
  it("verify with the portable cryptography, which did not write where there is another", async () => {
    const expectation = { container: "PKCS#7", certificates: [] } as const;
    const input = { name: "result.p7b", data: new Uint8Array(), password: "", expectation };
    await createTasks().verify(input);
    expect(verifyBundle).toHaveBeenCalledWith(input, portable);
  });

  it("convert with what the probe chose", async () => {
    const now = "2026-11-20T12:00:00Z";
    const input = {
      name: "a",
      data: new Uint8Array(),
      password: null,
      outPassword: null,
      settings: settingsOf(targetById("modern"), {}),
      now,
    } as const;
    await createTasks().convert(input);
    expect(convertBundle).toHaveBeenCalledWith(input, chooseCrypto());
  });
});
