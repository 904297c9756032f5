import { describe, expect, it, vi } from "vitest";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import { passwordAsker } from "./password-asker.ts";
import type { Secrets } from "./secrets.ts";

const files: readonly FileInput[] = ["open.cer", "locked.pfx"].map((name) => ({
  from: "bytes",
  name,
  data: new Uint8Array(),
}));

/** Opens the PFX with its password only. */
async function work(some: readonly FileInput[], password: string | null) {
  return some.map((file) => {
    const name = file.from === "bytes" ? file.name : "";
    return name === "open.cer" || password === "right"
      ? { name, outcome: { ok: true as const, value: { opened: name } } }
      : { name, outcome: { ok: false as const, error: toErrorData(pkcs12Errors.passwordRequired()) } };
  });
}

function secretsThatAsk(canAsk: boolean) {
  const existing = vi.fn<Secrets["existing"]>(async () => "right");
  return { existing, secrets: { canAsk, existing } };
}

describe("asking for the password of a batch", () => {
  it("asks once for the files that need one, however often the batch is worked on", async () => {
    const { existing, secrets } = secretsThatAsk(true);
    const withPassword = passwordAsker({ secrets }, null);
    for (const round of [1, 2]) {
      const items = await withPassword(files, work);
      expect(
        items.map(({ outcome }) => outcome.ok),
        `round ${round}`,
      ).toEqual([true, true]);
    }
    expect(existing).toHaveBeenCalledTimes(1);
  });

  it("asks nobody where a password was named, or where there is no terminal", async () => {
    for (const [canAsk, password] of [
      [true, "wrong"],
      [false, null],
    ] as const) {
      const { existing, secrets } = secretsThatAsk(canAsk);
      const items = await passwordAsker({ secrets }, password)(files, work);
      expect(items.map(({ outcome }) => outcome.ok)).toEqual([true, false]);
      expect(existing).not.toHaveBeenCalled();
    }
  });
});
