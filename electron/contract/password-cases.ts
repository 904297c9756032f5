import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { encodeWire } from "#shared/api/wire.ts";
import { fixturePassword } from "../testing/make-fixtures.ts";
import { type ContractCase, dropped, type World } from "./contract-case.ts";
import { convert, show } from "./convert-in-world.ts";
import { expectFailure, expectValue } from "./expect-error.ts";

const paths = ["passwords.count", "passwords.forget", "inspect.files", "convert.files"] as const;

async function inspect(world: World, file: FileInput, password: string | null = null) {
  const { files } = await world.call("inspect.files", { jobId: "inspect", files: [file], password });
  return files[0]?.outcome;
}

/** What is typed once for a file, for as long as the host runs. The CLI has no session: it is told each time. */
export const passwordCases: readonly ContractCase[] = [
  {
    name: "does not ask again for a password that opened a file, nor for that of a result",
    paths,
    run: async (world) => {
      const { call, fixtures } = world;
      const file = dropped("fe01.pfx", fixtures.cngPfx);
      expectFailure(await inspect(world, file), "PFX_PASSWORD_REQUIRED");
      expect(await call("passwords.count", {})).toEqual({ files: 0 });
      expectValue(await inspect(world, file, fixturePassword));
      expect(await call("passwords.count", {})).toEqual({ files: 1 });
      expectValue(await inspect(world, dropped("renamed.bin", fixtures.cngPfx)));

      const [converted] = await convert(world, { password: null });
      const result = expectValue(converted?.outcome).file;
      expect(await show(world, result.name, fixturePassword)).toContain("PRIVATE KEY");
      expectValue(await inspect(world, { from: "reference", reference: result.reference }));
      expect(await call("passwords.count", {})).toEqual({ files: 2 });

      await call("passwords.forget", {});
      expect(await call("passwords.count", {})).toEqual({ files: 0 });
      expectFailure(await inspect(world, file), "PFX_PASSWORD_REQUIRED");
    },
  },
  {
    name: "binds a remembered password to the bytes, and remembers only what opened something",
    paths,
    run: async (world) => {
      const { call, fixtures } = world;
      expectFailure(await inspect(world, dropped("fe01.pfx", fixtures.cngPfx), "wrong"), "PFX_WRONG_PASSWORD");
      expectValue(await inspect(world, dropped("fe01.cer", fixtures.certificatePem), fixturePassword));
      expect(await call("passwords.count", {})).toEqual({ files: 0 });
      expectValue(await inspect(world, dropped("fe01.pfx", fixtures.cngPfx), fixturePassword));
      const other = Uint8Array.of(...fixtures.cngPfx, 0);
      expectFailure(await inspect(world, dropped("fe01.pfx", other)), "PFX_PASSWORD_REQUIRED");
      // What is known to be right comes before what was mistyped.
      expectValue(await inspect(world, dropped("fe01.pfx", fixtures.cngPfx), "wrong"));
    },
  },
  {
    name: "tells no remembered password in a reply, an event or a file",
    paths,
    raw: true,
    run: async (world) => {
      const said: string[] = [];
      const heard = world.subscribe((event) => said.push(JSON.stringify(event)));
      const file = dropped("fe01.pfx", world.fixtures.cngPfx);
      for (const password of [fixturePassword, null]) {
        said.push(encodeWire(await world.send("inspect.files", { jobId: "inspect", files: [file], password })));
      }
      said.push(encodeWire(await convert(world, { password: null, report: true })));
      said.push(encodeWire(await world.send("passwords.count", {})));
      heard();
      for (const folder of [world.folders.data, world.folders.output]) {
        for (const name of await readdir(folder).catch(() => []))
          said.push(await readFile(join(folder, name), "latin1"));
      }
      expect(said.length).toBeGreaterThan(5);
      expect(said.join("\n")).not.toContain(fixturePassword);
    },
  },
];
