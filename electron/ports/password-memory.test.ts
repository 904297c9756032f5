import { describe, expect, it } from "vitest";
import { createPasswordMemory } from "./password-memory.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the memory of passwords", () => {
  it("gives a password back for the same bytes only", () => {
    const memory = createPasswordMemory(10);
    memory.remember(bytes("a.pfx"), "Pässwörd 🔑");
    expect(memory.recall(bytes("a.pfx"))).toBe("Pässwörd 🔑");
    expect(memory.recall(bytes("b.pfx"))).toBeNull();
    memory.remember(bytes("a.pfx"), "another");
    expect(memory.recall(bytes("a.pfx"))).toBe("another");
    expect(memory.count()).toBe(1);
  });

  it("forgets the one that was not asked for longest where there are too many", () => {
    const memory = createPasswordMemory(2);
    memory.remember(bytes("a"), "1");
    memory.remember(bytes("b"), "2");
    memory.recall(bytes("a"));
    memory.remember(bytes("c"), "3");
    expect(["a", "b", "c"].map((file) => memory.recall(bytes(file)))).toEqual(["1", null, "3"]);
  });

  it("forgets all when it is told to, and remembers none where it may not", () => {
    const memory = createPasswordMemory(2);
    memory.remember(bytes("a"), "1");
    memory.forget();
    expect([memory.count(), memory.recall(bytes("a"))]).toEqual([0, null]);
    const none = createPasswordMemory(0);
    none.remember(bytes("a"), "1");
    expect([none.count(), none.recall(bytes("a"))]).toEqual([0, null]);
  });

  it("takes the empty password for none", () => {
    const memory = createPasswordMemory(2);
    memory.remember(bytes("a"), "");
    expect(memory.count()).toBe(0);
  });

  it("shows nothing of what it holds to whoever prints it", () => {
    const memory = createPasswordMemory(2);
    memory.remember(bytes("a"), "secret");
    expect(JSON.stringify(memory)).not.toContain("secret");
  });
});
