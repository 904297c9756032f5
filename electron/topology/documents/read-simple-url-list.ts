import type { DocumentSimpleUrl, SimpleUrlDocument } from "./types.ts";

/**
 * Three properties of a URL in one line, as a console shows the collection: `Component=Meet;Domain=*;SimpleUrlEntry=;ActiveUrl=https://…`.
 * Each part has an end, so that a text which begins many of them takes no time with the square of its length.
 */
const inline =
  /Component=([^;\s]{1,256});Domain=([^;\s]{1,256});(?:SimpleUrlEntry=[^;]{0,2048};)?ActiveUrl=([^;,}\s]{0,2048})/g;

const property = /^(Component|Domain|ActiveUrl|Identity)[ \t]*:(.*)$/;

/**
 * The simple URLs in what a console shows of `Get-CsSimpleUrlConfiguration`, or of its property `SimpleUrl` as a list. The names of
 * the properties are those of `New-CsSimpleUrl`; how a console lays them out is inferred, no sample was found.
 *
 * @returns one document for each `Identity`; [] where the text shows no simple URL
 */
export function readSimpleUrlList(text: string): readonly SimpleUrlDocument[] {
  const documents: { scope: string; readonly urls: DocumentSimpleUrl[] }[] = [];
  for (const block of blocksOf(text)) {
    const scope = block.get("Identity");
    if (scope !== undefined) documents.push({ scope, urls: [] });
    const urls = block.get("inline") === undefined ? urlOfBlock(block) : inlineUrls(block.get("inline") ?? "");
    if (urls.length === 0) continue;
    if (documents.length === 0) documents.push({ scope: "Global", urls: [] });
    documents.at(-1)?.urls.push(...urls);
  }
  return documents.filter(({ urls }) => urls.length > 0);
}

/** Properties of each object; `inline` is all of its text where that shows URLs in one line. A line that begins with white space goes on. */
function blocksOf(text: string): readonly ReadonlyMap<string, string>[] {
  return text.split(/\r?\n[ \t]*\r?\n/).map((paragraph) => {
    const lines = paragraph.replace(/\r?\n[ \t]+/g, "").split(/\r?\n/);
    const properties = lines.flatMap((line): readonly [string, string][] => {
      const [, name, value] = property.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value.trim()]];
    });
    const joined = lines.join("");
    return new Map(joined.includes("Component=") ? [...properties, ["inline", joined]] : properties);
  });
}

function urlOfBlock(block: ReadonlyMap<string, string>): readonly DocumentSimpleUrl[] {
  const component = block.get("Component");
  const url = block.get("ActiveUrl");
  if (component === undefined || url === undefined) return [];
  return [{ component, domain: block.get("Domain") ?? "*", url: url === "" ? null : url }];
}

function inlineUrls(text: string): readonly DocumentSimpleUrl[] {
  return [...text.matchAll(inline)].map(([, component = "", domain = "*", url = ""]) => ({
    component,
    domain,
    url: url === "" ? null : url,
  }));
}
