import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { encodeFrame, joinFrame, splitFrame } from "./frame.ts";
import { isWithinJsonLimits } from "./json-limits.ts";

const megabyte = 1024 * 1024;

/** Values of the contract: JSON with bytes anywhere. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.uint8Array({ maxLength: 20 }),
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

function whole(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function frameOf(json: string, bytes: readonly number[] = []): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([0, 0, 0, json.length, ...new TextEncoder().encode(json), ...bytes]);
}

describe("a frame", () => {
  it("gives back what went in, bytes included", async () => {
    await fc.assert(
      fc.asyncProperty(value, async (sent) => {
        const frame = splitFrame(whole(encodeFrame(sent)), 1_000_000);
        expect(frame && (await joinFrame(JSON.parse(frame.json), frame.bytes))).toEqual(sent);
      }),
    );
  });

  it("gives each part a buffer of its own", async () => {
    const frame = splitFrame(whole(encodeFrame([Uint8Array.of(1), Uint8Array.of(2, 3)])), 1_000);
    const joined = await joinFrame(JSON.parse(String(frame?.json)), frame?.bytes ?? new Uint8Array());
    const [one, two] = joined as Uint8Array[];
    expect([one?.buffer.byteLength, two?.buffer.byteLength]).toEqual([1, 2]);
  });

  it("is none where the JSON is longer than the frame, or than it may be", () => {
    expect(splitFrame(Uint8Array.of(0, 0, 0), 10)).toBeNull();
    expect(splitFrame(Uint8Array.of(0, 0, 0, 3, 0x30), 10)).toBeNull();
    expect(splitFrame(frameOf("[1,2,3]"), 6)).toBeNull();
  });

  it.each([[[0, 3]], [[-1, 1]], [[2, 1]], [[0.5, 1]], [["0", 1]], [[0]], [[0, 2 ** 60]]])(
    "refuses a part %j of two bytes",
    async (part) => {
      await expect(joinFrame({ data: { $part: part } }, Uint8Array.of(1, 2))).rejects.toThrow(RangeError);
    },
  );

  it("refuses parts that lie over each other: 50 times the same megabyte", async () => {
    const files = Array.from({ length: 50 }, () => ({ data: { $part: [0, megabyte] } }));
    await expect(joinFrame({ files }, new Uint8Array(megabyte))).rejects.toThrow("over each other");
  });

  it.each([
    ["one part of 33 MiB", [33 * megabyte], 8],
    ["33 parts of 1 MiB", Array.from({ length: 33 }, () => megabyte), 8],
    ["a small one", [megabyte], 0],
  ] as const)("is joined with a turn for others after every 4 MiB: %s", async (_title, lengths, turns) => {
    const turn = vi.fn(() => Promise.resolve());
    const parts = lengths.map((length, index) => ({ data: { $part: [index * length, length] } }));
    const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0)).map((_, index) => index >> 16);
    const joined = (await joinFrame(parts, bytes, turn)) as { readonly data: Uint8Array }[];
    expect(Buffer.compare(Buffer.concat(joined.map(({ data }) => data)), bytes)).toBe(0);
    expect(turn).toHaveBeenCalledTimes(turns);
  });
});

describe("the limits of a call's JSON", () => {
  it("pass what a call has, brackets and commas in texts not counted", () => {
    expect(
      isWithinJsonLimits(JSON.stringify({ a: ["[".repeat(1_000), '\\"'.repeat(1_000), ",".repeat(200_000)] })),
    ).toBe(true);
    expect(isWithinJsonLimits("[".repeat(32) + "]".repeat(32))).toBe(true);
    const file = { from: "bytes", name: "fe01.contoso.com.pfx", data: { $part: [12_345_678, 4_096] } };
    expect(isWithinJsonLimits(JSON.stringify({ files: Array.from({ length: 10_000 }, () => file) }))).toBe(true);
  });

  it.each([
    ["too deep", "[".repeat(33)],
    ["lists without end", "[],".repeat(80_000)],
    ["objects without end", '{"a":{}},'.repeat(60_000)],
    ["numbers without end", "1,".repeat(150_001)],
  ])("refuse %s", (_title, text) => {
    expect(isWithinJsonLimits(text)).toBe(false);
  });
});
