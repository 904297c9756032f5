import { formatted, localised } from "../../text/localise.ts";
import { type AssessedEnding, type Looked, type Thresholds, worstOf } from "../ending.ts";
import { endingName, endingWhen, waitingText } from "../texts.ts";

const texts = localised("expiry.nagios", {
  nothing: "nothing that ends was found",
  unread: "{count, plural, one {# file cannot be read} other {# files cannot be read}}: {names}",
  fine: "{count, plural, one {# end} other {# ends}} looked at, the next: {next}",
  near: "{near, number} of {count, number}: {items}",
});

/** What a plugin says, with the exit code that Nagios, Icinga and Checkmk take it for (Nagios Plugin API). */
export type NagiosResult = { readonly text: string; readonly exitCode: 0 | 1 | 2 | 3 };

const mostNamed = 5;

/**
 * One line for Nagios: state, what is near its end, and how many days each has, as performance data. What cannot be read, and nothing at all, is
 * UNKNOWN unless something is critical: silence must not look like health.
 */
export function nagiosResult({
  endings,
  waiting,
  unread,
  thresholds,
}: Looked & { readonly thresholds: Thresholds }): NagiosResult {
  const { warning, critical } = thresholds;
  const state = worstOf(endings);
  const performance = endings.map(
    (ending, index) => `'${performanceLabel(ending, index)}'=${ending.days}d;${warning};${critical}`,
  );
  const parts = [
    ...(unread.length === 0 ? [] : [texts.unread({ count: unread.length, names: unread.slice(0, mostNamed) })]),
    ...(endings.length === 0 ? [texts.nothing] : [endingsText(endings)]),
    ...waiting.slice(0, mostNamed).map((one) => formatted(waitingText(one))),
  ];
  const exitCode = exitCodeOf(state, endings.length === 0 || unread.length > 0, waiting.length > 0);
  const line = `${stateWords[exitCode]} - ${parts.map(oneLine).join("; ")}`;
  return { text: performance.length === 0 ? line : `${line} | ${performance.join(" ")}`, exitCode };
}

/** Where nothing could be looked at at all. */
export function nagiosUnknown(reason: string): NagiosResult {
  return { text: `${stateWords[3]} - ${oneLine(reason)}`, exitCode: 3 };
}

/** Nagios reads these words in no other language. */
const stateWords = ["OK", "WARNING", "CRITICAL", "UNKNOWN"] as const;

function exitCodeOf(state: AssessedEnding["state"], isUnknown: boolean, isWaiting: boolean): NagiosResult["exitCode"] {
  if (state === "ended" || state === "critical") return 2;
  if (isUnknown) return 3;
  return state === "warning" || isWaiting ? 1 : 0;
}

function endingsText(endings: readonly AssessedEnding[]): string {
  const near = endings.filter(({ state }) => state !== "fine");
  const say = (ending: AssessedEnding): string => `${formatted(endingName(ending))} ${formatted(endingWhen(ending))}`;
  const [next] = endings;
  if (near.length === 0) return texts.fine({ count: endings.length, next: next === undefined ? "" : say(next) });
  return texts.near({ near: near.length, count: endings.length, items: near.slice(0, mostNamed).map(say) });
}

/** “|” begins the performance data, and a line end the long output. */
function oneLine(text: string): string {
  return text.replace(/[|\r\n]+/g, " ");
}

/** Unique, in ASCII, without what ends a label. */
function performanceLabel({ name, thumbprint }: AssessedEnding, index: number): string {
  const plain = name.toLowerCase().replace(/[^a-z0-9.*-]+/g, "_");
  return `${plain}_${thumbprint === "" ? index : thumbprint.slice(0, 8)}`;
}
