import { distinct } from "../text/distinct.ts";
import { endpointText, parseEndpoint } from "./endpoint.ts";

/** What a person typed or pasted as ports of servers. */
export type TypedEndpoints = {
  /** Each once, as `endpointText` writes it. */
  readonly endpoints: readonly string[];
  /** Words that name no port of a server. */
  readonly strangers: readonly string[];
};

/** Reads ports of servers, between blanks, line ends, commas or semicolons. */
export function endpointsOfText(text: string): TypedEndpoints {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  const read = words.map((word) => ({ word, endpoint: parseEndpoint(word) }));
  return {
    endpoints: distinct(read.flatMap(({ endpoint }) => (endpoint === null ? [] : [endpointText(endpoint)]))),
    strangers: distinct(read.flatMap(({ word, endpoint }) => (endpoint === null ? [word] : []))),
  };
}

/** The ports that a text is made of, and of nothing else; null: it is another text. */
export function onlyEndpoints(text: string): readonly string[] | null {
  const { endpoints, strangers } = endpointsOfText(text);
  return endpoints.length > 0 && strangers.length === 0 ? endpoints : null;
}
