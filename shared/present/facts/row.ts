import type { Message } from "../../text/message.ts";

/** One fact. */
export type Row = {
  /** Unique in its section, and the same for every file. */
  readonly id: string;
  readonly label: Message;
  /** One entry a line: a message, or what the file itself says. Never empty. */
  readonly value: readonly (string | Message)[];
  /** Hex and identifiers, shown in a fixed width. */
  readonly mono?: boolean;
  /** What of it people copy, in the form that other programs take. */
  readonly copy?: readonly Copyable[];
};

/** A text to copy whole; `what`: how it is told from others of its row, null: the row’s label says it. */
type Copyable = { readonly what: Message | null; readonly value: string };

/** A titled group of facts; `open`: shown unfolded where groups can be folded. */
export type Section = { readonly title: Message; readonly rows: readonly Row[]; readonly open: boolean };
