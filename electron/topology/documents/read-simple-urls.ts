import { attributeOf, childrenOf, type XmlElement } from "../xml/xml-element.ts";
import type { DocumentSimpleUrl } from "./types.ts";

/**
 * SimpleUrlConfiguration / SimpleUrl @Component @Domain("*" or SIP domain) @ActiveUrl / SimpleUrlEntry @Url          (roles.md §14.3)
 *
 * The simple URLs of a document. Without an active URL, a URL that is the only entry is taken.
 */
export function readSimpleUrls(configuration: XmlElement): readonly DocumentSimpleUrl[] {
  return childrenOf(configuration, "SimpleUrl").map((element) => {
    const entries = childrenOf(element, "SimpleUrlEntry").flatMap((entry) => attributeOf(entry, "Url") ?? []);
    const only = entries.length === 1 ? entries[0] : undefined;
    return {
      component: attributeOf(element, "Component") ?? "",
      domain: attributeOf(element, "Domain") ?? "*",
      url: attributeOf(element, "ActiveUrl") ?? only ?? null,
    };
  });
}
