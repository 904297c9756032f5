import { native } from "#electron/pki/crypto/native.ts";
import { portable } from "#electron/pki/crypto/portable.ts";
import { convertBundle } from "#electron/tasks/convert/convert-bundle.ts";
import { readAnyBundle } from "#electron/tasks/convert/read-any-bundle.ts";
import { inspectFile } from "#electron/tasks/inspect/inspect-file.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { settingsOf } from "#shared/catalogue/targets/target-settings.ts";

/** Reads a file in the ways that KeySpec does: with either cryptography, as an inspection, as a conversion. */
export function read(data: Uint8Array, password: string, run: number): void {
  const file = { name: "fuzz", data };
  switch (run % 4) {
    case 0:
      readAnyBundle(file, password, [], native);
      return;
    case 1:
      readAnyBundle(file, password, [], portable);
      return;
    case 2:
      inspectFile({ ...file, password }, native);
      return;
    default:
      convertBundle(
        {
          ...file,
          password,
          outPassword: password,
          settings: settingsOf(targetById("legacy-schannel"), {}),
          now: "2026-11-20T12:00:00Z",
        },
        native,
      );
  }
}
