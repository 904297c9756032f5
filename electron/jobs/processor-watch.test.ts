import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchProcessor } from "./processor-watch.ts";

const limits = { milliseconds: 20_000, clockMilliseconds: 180_000 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that gets a share of a processor from now on, and had 5 s of it before. */
function worker(share: number): () => Promise<number> {
  const begun = Date.now();
  return async () => 5_000 + (Date.now() - begun) * share;
}

it("ends a job that computes after its processor time", async () => {
  const spent = vi.fn();
  watchProcessor(worker(1), limits, spent);
  await vi.advanceTimersByTimeAsync(19_999);
  expect(spent).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(spent).toHaveBeenCalledOnce();
});

it("gives a job of a busy computer the clock time that it needs", async () => {
  const spent = vi.fn();
  watchProcessor(worker(0.25), limits, spent);
  await vi.advanceTimersByTimeAsync(79_000);
  expect(spent).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(spent).toHaveBeenCalledOnce();
});

it("ends a job that gets no processor, or does not say what it used, when the clock has run out", async () => {
  for (const used of [
    worker(0),
    () => new Promise<number>(() => undefined),
    () => Promise.reject(new Error("ended")),
  ]) {
    const spent = vi.fn();
    watchProcessor(used, limits, spent);
    await vi.advanceTimersByTimeAsync(179_999);
    expect(spent).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(spent).toHaveBeenCalledOnce();
  }
});

it("asks no worker whose job ends at once", async () => {
  const used = vi.fn(worker(1));
  const end = watchProcessor(used, limits, vi.fn());
  await vi.advanceTimersByTimeAsync(50);
  end();
  await vi.advanceTimersByTimeAsync(200_000);
  expect(used).not.toHaveBeenCalled();
});

it("is quiet once it was ended", async () => {
  const spent = vi.fn();
  watchProcessor(worker(1), limits, spent)();
  await vi.advanceTimersByTimeAsync(200_000);
  expect(spent).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
