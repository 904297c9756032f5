import { localised } from "#shared/text/localise.ts";

const again = "Start KeySpec again (npm start, in its folder) and use the page that it opens.";

/**
 * What the loopback host says to whoever it lets in no further: a title, what happened, and what to do. Commands are those that exist
 * (README.md, “Start”).
 */
export const refusals = localised("web.refusals", {
  signedOut: {
    title: "You are not signed in to KeySpec here",
    what: "KeySpec answers only the browser that opened the link it printed when it started. The link works one time.",
    next: `${again} Pending requests and files that were written are still there.`,
  },
  linkUsed: {
    title: "This link does not work any more",
    what: "This link was used already. If KeySpec is open in another tab or window, go on there.",
    next: `If it was not you who opened it, somebody else has this session: end KeySpec now (Ctrl+C in its terminal). ${again}`,
  },
  linkExpired: {
    title: "This link does not work any more",
    what: "This link is too old: it works for ten minutes.",
    next: again,
  },
  linkUnknown: {
    title: "This is not KeySpec’s link",
    what: "This is not the link that KeySpec printed. Part of it may be missing.",
    next: `Copy the whole link out of the terminal. ${again}`,
  },
  otherAddress: {
    title: "KeySpec does not answer at this address",
    what: "Refused: this address is not the one that KeySpec printed.",
    next: "Use the link as it was printed: it begins with http://127.0.0.1.",
  },
  otherPage: {
    title: "Refused",
    what: "Refused: this call does not come from KeySpec's own page.",
    next: "Nothing was done. Close the page that made this call.",
  },
  notFound: {
    title: "There is no such page",
    what: "There is no such page in KeySpec.",
    next: "Go back, or to the start page.",
  },
});

export type Refusal = (typeof refusals)[keyof typeof refusals];
