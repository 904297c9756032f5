import { assertNever } from "../../errors/assert-never.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { Citation } from "../citation.ts";
import { citationNotes } from "../citation-notes.ts";
import type { ProductId } from "../products/types.ts";
import { sources } from "../sources.ts";
import { microsoftRsaSchannel, microsoftStrong } from "./providers.ts";
import type { Provider } from "./types.ts";

const texts = messages("providers.statements", {
  noCngInLync: "Assigning the certificate fails with “The buffer supplied to a function was too small.”",
  schannelInLync: "The provider that the tools of Lync ask for themselves.",
  strongInLync: "The certificate wizard warns that names do not match, even though they do.",
  otherInLync:
    "Some legacy providers make the certificate wizard warn; only the RSA SChannel provider is known to work.",
  noCngIn2015: "Keys in CNG cannot be used.",
  cngAfter2015: "Earlier releases cannot use keys in CNG, and no document says that this one can.",
  schannelLater: "The provider of the Lync tools, which this product continues.",
  otherLater:
    "No document names this provider for Skype for Business Server; the RSA SChannel provider is the safe choice.",
  noWindows: "Cisco’s servers keep their keys themselves: a Windows provider plays no part.",
});

/** What a product says of keys in a provider. `silent`: no document says anything. */
export type ProductStatement = {
  readonly verdict: "works" | "does-not-work" | "doubtful" | "silent";
  /** One sentence. */
  readonly text: Message;
  readonly citation: Citation;
};

/** What a product says to a provider of the catalogue (formats.md §3.3, roles.md G7 and G8). */
export function productStatement(provider: Provider, product: ProductId): ProductStatement {
  switch (product) {
    case "lync-2010":
    case "lync-2013":
      return lync(provider);
    case "sfb-2015":
      return provider.generation === "cng" ? noCngIn2015 : laterLegacy(provider);
    case "sfb-2019":
    case "sfb-se":
      return provider.generation === "cng" ? cngAfter2015 : laterLegacy(provider);
    case "cisco-uc":
      return noWindows;
    default:
      return assertNever(product);
  }
}

function lync(provider: Provider): ProductStatement {
  if (provider.generation === "cng") return noCngInLync;
  if (provider === microsoftRsaSchannel) return schannelInLync;
  return provider === microsoftStrong ? strongInLync : otherInLync;
}

/** No document names a legacy provider for these products; their tools ask for the one of Lync. */
function laterLegacy(provider: Provider): ProductStatement {
  return provider === microsoftRsaSchannel ? schannelLater : otherLater;
}

const noCngInLync: ProductStatement = {
  verdict: "does-not-work",
  text: texts.noCngInLync,
  citation: {
    ...sources.lyncCngSupport,
    quote: "Lync does not support certificates that are issued using the Cryptography API: Next Generation providers.",
  },
};
const schannelInLync: ProductStatement = {
  verdict: "works",
  text: texts.schannelInLync,
  citation: {
    ...sources.lyncCngSupport,
    section: "Comment 1",
    quote: "absolutely works is the Microsoft RSA SChannel Cryptographic Provider",
  },
};
const strongInLync: ProductStatement = {
  verdict: "does-not-work",
  text: texts.strongInLync,
  citation: {
    ...sources.lyncCngSupport,
    section: "Comment 1",
    quote: "Microsoft Strong Cryptographic provider will NOT work",
  },
};
const otherInLync: ProductStatement = {
  verdict: "doubtful",
  text: texts.otherInLync,
  citation: { ...sources.lyncCngSupport, section: "Comment 1", quote: "Not all legacy CSPs are supported" },
};
const noCngIn2015: ProductStatement = {
  verdict: "does-not-work",
  text: texts.noCngIn2015,
  citation: {
    ...sources.sfb2015CngNote,
    quote: "Skype for Business Server 2015 does not support CNG certificates",
  },
};
const cngAfter2015: ProductStatement = {
  verdict: "doubtful",
  text: texts.cngAfter2015,
  citation: {
    ...sources.sfb2015CngNote,
    quote: "Skype for Business Server 2015 does not support CNG certificates",
    note: citationNotes.nothingAboutLaterReleases,
    inferred: true,
  },
};
const schannelLater: ProductStatement = {
  verdict: "works",
  text: texts.schannelLater,
  citation: {
    ...sources.lyncCngSupport,
    note: citationNotes.saidOfLyncProviders,
    inferred: true,
  },
};
const otherLater: ProductStatement = {
  verdict: "silent",
  text: texts.otherLater,
  citation: {
    ...sources.lyncCngSupport,
    note: citationNotes.saidOfLyncProviders,
    inferred: true,
  },
};
const noWindows: ProductStatement = {
  verdict: "silent",
  text: texts.noWindows,
  citation: {
    ...sources.ciscoCertificateValidation,
    note: citationNotes.windowsStoresOnly,
    inferred: true,
  },
};
