import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { createReferences } from "../../ports/create-references.ts";
import { nodeFiles } from "../../ports/node-files.ts";
import { randomIds } from "../../ports/random-ids.ts";
import { dragFile } from "./files-drag.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-drag-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a file that is dragged out of the window", () => {
  const path = join(folder, "fe01.pfx");
  writeFileSync(path, "result");
  const references = createReferences(randomIds);
  const drag = vi.fn(async (_path: string) => undefined);
  const context = { references, files: nodeFiles, window: { drag, setMenu: () => undefined } };

  it("is one that this session wrote", async () => {
    await dragFile(context, { reference: references.written(path, 6).reference });
    expect(drag).toHaveBeenCalledExactlyOnceWith(path);
  });

  it.each([
    ["a file that somebody chose", references.ofFile(join(folder, "chosen.pfx"))],
    ["a folder", references.ofFolder(folder).reference],
    ["a path", path],
  ])("is not %s", async (_title, reference) => {
    drag.mockClear();
    await expect(dragFile(context, { reference })).rejects.toMatchObject({ code: "FILE_REFERENCE_UNKNOWN" });
    expect(drag).not.toHaveBeenCalled();
  });

  it("is not one that is gone, and not without a window", async () => {
    const gone = references.written(join(folder, "gone.pfx"), 1).reference;
    await expect(dragFile(context, { reference: gone })).rejects.toMatchObject({ code: "FILE_NOT_FOUND" });
    const { reference } = references.written(path, 6);
    await expect(dragFile({ ...context, window: null }, { reference })).rejects.toMatchObject({
      code: "DIALOG_UNAVAILABLE",
    });
  });
});
