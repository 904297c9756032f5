import type { ProductId } from "../../catalogue/products/types.ts";
import { registerText } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { TrustLink } from "./types.ts";

const microsoft = ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"] as const satisfies readonly ProductId[];

/** The columns of the table that are sentences or names in words. */
type Words = {
  readonly initiator: string;
  readonly listener: string;
  readonly protocol: string;
  readonly protectionNote?: string;
  readonly optional?: string;
  readonly certificateNote?: string;
  readonly trustNote?: string;
  readonly fails?: string;
  readonly inferred?: string;
};

/** A row of the table, in English. */
export type LinkRow = Words &
  Pick<
    TrustLink,
    | "id"
    | "from"
    | "to"
    | "port"
    | "protection"
    | "listenerShows"
    | "initiatorShows"
    | "trust"
    | "workloads"
    | "sources"
  > & {
    readonly between?: TrustLink["between"];
    readonly explained?: readonly string[];
    /** Absent: all of Microsoft’s; first and last of a range have no gaps. */
    readonly products?: readonly ProductId[];
    /** Absent: “read”. */
    readonly certainty?: TrustLink["certainty"];
  };

/** Rows of the table with their texts as messages. The ids of the texts are `trust.links.<row>.<column>`. */
export function defineLinks(rows: readonly LinkRow[]): readonly TrustLink[] {
  return rows.map((row) => {
    const message = (column: keyof Words, text: string): Message => {
      const id = `trust.links.${row.id}.${column}`;
      registerText(id, text);
      return { text: id, args: {} };
    };
    const said = (column: keyof Words): Message | null => {
      const { [column]: text } = row;
      return text === undefined ? null : message(column, text);
    };
    return {
      between: null,
      explained: [],
      products: microsoft,
      certainty: "read",
      ...row,
      initiator: message("initiator", row.initiator),
      listener: message("listener", row.listener),
      protocol: message("protocol", row.protocol),
      protectionNote: said("protectionNote"),
      optional: said("optional"),
      certificateNote: said("certificateNote"),
      trustNote: said("trustNote"),
      fails: said("fails"),
      inferred: said("inferred"),
    };
  });
}
