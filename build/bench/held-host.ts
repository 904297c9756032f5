import { heavyCalls, largeCall } from "../../electron/testing/heavy-calls.ts";
import { startMeasuredHost } from "../../electron/testing/measured-host.ts";

/** One line for each call that is heavy to take: the longest turn of the loopback host, in milliseconds of its own processor time; then its most memory. */
export async function benchHeldHost(): Promise<readonly string[]> {
  const host = await startMeasuredHost();
  const lines: string[] = [];
  const measure = async (title: string, work: () => Promise<unknown>): Promise<void> => {
    await host.measure();
    await work();
    lines.push(`${title}: held up for ${(await host.measure()).held.toFixed(0)} ms at most`);
  };
  try {
    // Code that runs for the first time is compiled first; that is not the call's doing.
    await host.call(largeCall("warm"));
    for (const [title, body, type] of heavyCalls) await measure(title, () => host.call(body, type).catch(() => 413));
    await measure("eight files of 33 MiB at a time", () =>
      Promise.all(Array.from({ length: 8 }, (_, index) => host.call(largeCall(`job-${index}`)))),
    );
    lines.push(`The host’s most memory with all of them: ${(await host.measure()).megabytes.toFixed(0)} MiB`);
  } finally {
    await host.end();
  }
  return lines;
}
