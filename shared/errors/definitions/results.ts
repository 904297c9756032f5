import { messages } from "../../text/localise.ts";

/** What could not be done beside results that are whole. */
export const resultNotices = messages("results.notices", { unwritten: "{file} could not be written: {message}" });
