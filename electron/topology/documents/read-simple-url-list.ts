import { isCutOff, withoutEllipsis } from "../text/ellipsis.ts";
import { readSimpleUrlTable } from "./read-simple-url-table.ts";
import type { DocumentSimpleUrl, SimpleUrlDocument, SimpleUrlProperties } from "./types.ts";

const property = /^[ \t]{0,200}(Component|Domain|ActiveUrl|Identity)[ \t]{0,200}[:=](?!=)(.*)$/;

/**
 * The simple URLs in what PowerShell prints of `Get-CsSimpleUrlConfiguration`, or of its property `SimpleUrl`: as a list
 * (`Format-List`), with the URLs in one line of a list, nested (`Format-Custom`), as a table (`Format-Table`) or as CSV. The names of
 * the properties are those of `New-CsSimpleUrl`; how a console lays them out is inferred.
 *
 * @returns one document for each `Identity`; [] where the text shows no simple URL
 */
export function readSimpleUrlList(text: string): readonly SimpleUrlDocument[] {
  const blocks = readSimpleUrlTable(text) ?? blocksOf(text);
  const documents: { scope: string; readonly urls: DocumentSimpleUrl[]; shortened?: true }[] = [];
  for (const block of blocks) {
    const scope = block.get("Identity");
    if (scope !== undefined && scope !== documents.at(-1)?.scope) documents.push({ scope, urls: [] });
    const inline = block.get("inline");
    const urls = inline === undefined ? urlOfBlock(block) : inlineUrls(inline);
    if (urls.length === 0) continue;
    if (documents.length === 0) documents.push({ scope: "Global", urls: [] });
    const document = documents.at(-1);
    document?.urls.push(...urls);
    // `$FormatEnumerationLimit`: a console shows four values of a collection, then an ellipsis.
    if (document !== undefined && inline !== undefined && isCutOff(inline.trimEnd().replace(/\}$/, "")))
      document.shortened = true;
  }
  return documents.filter(({ urls }) => urls.length > 0);
}

/** Properties of each object; `inline` is all of its text where that shows URLs in one line. */
function blocksOf(text: string): readonly SimpleUrlProperties[] {
  if (/^[ \t]{1,200}Component[ \t]{0,200}=[ \t]/m.test(text)) return nestedBlocks(text);
  return text.split(/\r?\n[ \t]*\r?\n/).map((paragraph) => {
    // A line that begins with white space goes on.
    const lines = paragraph.replace(/\r?\n[ \t]+/g, "").split(/\r?\n/);
    const joined = lines.join("");
    const properties = lines.flatMap(propertyOf);
    return new Map(joined.includes("Component=") ? [...properties, ["inline", joined]] : properties);
  });
}

/** `Format-Custom`: a class in braces for each object, its properties as `Name = value`, indented. A URL begins with its component. */
function nestedBlocks(text: string): readonly SimpleUrlProperties[] {
  const blocks: Map<string, string>[] = [new Map()];
  for (const [name, value] of text.split(/\r?\n/).flatMap(propertyOf)) {
    if ((name === "Component" && blocks.at(-1)?.has(name)) || name === "Identity") blocks.push(new Map());
    blocks.at(-1)?.set(name, value);
  }
  return blocks;
}

function propertyOf(line: string): readonly [string, string][] {
  const [, name, value] = property.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [[name, value.trim()]];
}

function urlOfBlock(block: SimpleUrlProperties): readonly DocumentSimpleUrl[] {
  const component = block.get("Component");
  const url = block.get("ActiveUrl");
  if (component === undefined || url === undefined) return [];
  return [{ component, domain: block.get("Domain") ?? "*", url: url === "" ? null : url }];
}

/** `Component=Meet;Domain=*;SimpleUrlEntry=…;ActiveUrl=https://…`, one after the other, as a console shows the collection. */
function inlineUrls(text: string): readonly DocumentSimpleUrl[] {
  const [, ...parts] = text.split("Component=");
  return parts.flatMap((part) => {
    const component = /^[^;,}\s]{1,256}/.exec(part)?.[0];
    const domain = /;Domain=([^;,}\s]{1,256})/.exec(part)?.[1];
    const printed = /;ActiveUrl=([^;,}\s]{0,2048})/.exec(part)?.[1];
    if (component === undefined || domain === undefined || printed === undefined) return [];
    // What is left out of the collection has its dots behind the last URL.
    const url = withoutEllipsis(printed);
    return [{ component, domain, url: url === "" ? null : url }];
  });
}
