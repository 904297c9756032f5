import type { Message } from "../text/message.ts";

/** Where a message comes from; also the order in which equal hits are shown. */
export const errorAreas = [
  "chain",
  "private-key",
  "pfx",
  "adcs",
  "assigning",
  "lync",
  "schannel",
  "client",
  "exchange",
  "cisco",
] as const;
export type ErrorArea = (typeof errorAreas)[number];

/** How a row is known: cause and phrase were read in the source; one of them was; or it is common practice. */
export type Certainty = "read" | "part" | "inferred";

/** A message of a server, a tool or a client about certificates, with its cause and its cure. */
export type ExplainedError = {
  readonly id: string;
  readonly area: ErrorArea;
  /** HRESULTs ("0x80090028"), symbols ("NTE_BAD_KEYSET"), event and alert numbers ("36870", "403.16"). */
  readonly codes: readonly string[];
  /** What Windows prints, in English in parts that may be apart, then in other languages. [] where only the code is known. */
  readonly phrases: readonly string[];
  readonly title: Message;
  /** Program, log or command that prints it. */
  readonly where: Message;
  readonly cause: Message;
  /** What shows that it is this cause. */
  readonly check: Message;
  readonly cure: Message;
  /** Rules that find the cause in a file. */
  readonly rules: readonly string[];
  readonly source: string;
  readonly certainty: Certainty;
};

/** A row of the catalogue, in English. */
export type ErrorRow = Pick<ExplainedError, "codes" | "phrases" | "source"> & {
  /** Unique in its area. */
  readonly name: string;
  readonly title: string;
  readonly where: string;
  readonly cause: string;
  readonly check: string;
  readonly cure: string;
  readonly rules?: readonly string[];
  /** Absent: "read". */
  readonly certainty?: Certainty;
};
