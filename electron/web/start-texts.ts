import { localised } from "#shared/text/localise.ts";

/** What the loopback host says before its page is there. The link is the last word of its line: other programs take it from there. */
export const startTexts = localised("web.start", {
  ready: "KeySpec is ready. This link opens it once: {link}",
  needsJavaScript: "KeySpec needs JavaScript. It runs on this computer only.",
});
