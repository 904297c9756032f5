import { closedBy } from "#shared/errors/needs-password.ts";
import { formatted } from "#shared/text/localise.ts";
import type { Tone } from "../../../components/facts/tone.ts";
import { text } from "../text.ts";
import { isUnread, type Reading } from "./reading.ts";

/** Whether a chosen file can be converted: `id` is what the table filters by, `problem` why it cannot, in a sentence. */
export type FileState = {
  readonly id: "blocked" | "locked" | "ready" | "unread" | "waiting";
  readonly tone: Tone;
  readonly label: string;
  readonly problem: string | null;
};

const words = text.files.states;

/** The states in the order in which somebody has to do something about them. */
export const fileStates = [
  { id: "blocked", title: words.blocked },
  { id: "locked", title: words.needsPassword },
  { id: "ready", title: words.ready },
  { id: "unread", title: words.unread },
  { id: "waiting", title: words.waiting },
] as const satisfies readonly { readonly id: FileState["id"]; readonly title: string }[];

/**
 * Answers the question that the page is about. Whether a file works as it is, is another one: a CNG key is what conversions are for.
 *
 * @param reading undefined: not looked at yet
 * @param obstacle why the file cannot become the chosen target (`conversionObstacle`); null: nothing is known against it
 */
export function fileStateOf(reading: Reading | undefined, obstacle: string | null): FileState {
  if (reading === undefined) return { id: "waiting", tone: "unknown", label: words.waiting, problem: null };
  const { outcome } = reading;
  if (!outcome.ok && isUnread(reading)) {
    return { id: "unread", tone: "unknown", label: words.unread, problem: formatted(outcome.error.message) };
  }
  const closed = closedBy(outcome);
  if (closed !== null) {
    const label = closed.code === "PFX_WRONG_PASSWORD" ? words.wrongPassword : words.needsPassword;
    return { id: "locked", tone: "unknown", label, problem: null };
  }
  if (!outcome.ok) {
    return { id: "blocked", tone: "bad", label: words.unreadable, problem: formatted(outcome.error.message) };
  }
  if (obstacle !== null) return { id: "blocked", tone: "bad", label: words.blocked, problem: obstacle };
  return { id: "ready", tone: "good", label: words.ready, problem: null };
}
