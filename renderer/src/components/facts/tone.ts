import { CheckIcon, CrossIcon, QuestionIcon, WarningIcon } from "../icons.tsx";
import "./tone.css";

/** How good the news are. Its colours are those of the class `tone-` and its name. */
export type Tone = "good" | "warning" | "bad" | "unknown";

/** The icon of each tone, so that colour is never needed alone. */
export const toneIcons = { good: CheckIcon, warning: WarningIcon, bad: CrossIcon, unknown: QuestionIcon } as const;
