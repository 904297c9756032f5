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
};

/** A titled group of facts; `open`: shown unfolded where groups can be folded. */
export type Section = { readonly title: Message; readonly rows: readonly Row[]; readonly open: boolean };
