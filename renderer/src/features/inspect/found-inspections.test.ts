import { expect, it } from "vitest";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import { certificateFacts, endpointFacts } from "#shared/rules/testing/build-facts.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { foundInspections } from "./found-inspections.ts";

const locked = {
  ok: false,
  error: { code: "PFX_PASSWORD_REQUIRED", message: literal("It is closed."), hint: literal("Type the password.") },
} as const;
const read = (...items: readonly (ReturnType<typeof certificateFacts> | ReturnType<typeof endpointFacts>)[]) =>
  ({
    ok: true,
    value: { contents: [{ kind: "certificate", encoding: "PEM" }], items, notes: [], closed: null },
  }) as const;

function filesReply(
  ...files: readonly (readonly [identity: string, outcome: typeof locked | ReturnType<typeof read>])[]
) {
  return {
    path: "inspect.files",
    endedAt: "2026-11-27T12:00:00Z",
    files: files.map(([identity]) => ({ name: "server.pfx", bytes: 3, identity })),
    output: { files: files.map(([, outcome]) => ({ name: "server.pfx", sha256: null, outcome })) },
  } as KeptReply;
}

it("a file that was opened later takes the place of itself, not of another one of its name", () => {
  const found = foundInspections([
    filesReply(["first", read(certificateFacts())], ["second", locked]),
    filesReply(["second", read()]),
  ]);
  expect(found.map(({ outcome }) => outcome.ok && outcome.value.items.length)).toEqual([1, 0]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});

it("keeps two files that are the same", () => {
  expect(foundInspections([filesReply(["same", locked], ["same", locked])])).toHaveLength(2);
});

it("shows ports with the files, each as it was seen last", () => {
  const port = (outcome: typeof locked | ReturnType<typeof read>) =>
    ({
      path: "inspect.endpoints",
      endedAt: "2026-11-27T12:00:00Z",
      endpoints: ["fe01.contoso.com:5061"],
      output: { files: [{ name: "fe01.contoso.com:5061", sha256: null, outcome }] },
    }) as KeptReply;
  const found = foundInspections([port(locked), filesReply(["first", locked]), port(read(endpointFacts()))]);
  expect(found.map(({ name, file, outcome }) => [name, file === null, outcome.ok])).toEqual([
    ["fe01.contoso.com:5061", true, true],
    ["server.pfx", false, false],
  ]);
});
