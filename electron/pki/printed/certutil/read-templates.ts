import { printedErrors } from "#shared/errors/definitions/printed.ts";
import type { TemplateFacts, TemplatesFacts } from "#shared/facts/template-facts.ts";
import { limits } from "#shared/limits.ts";
import { namedOid } from "../../asn1/oids.ts";
import { keyUsageBits } from "../../x509/key-usage-bits.ts";
import { keyUsageOfOctets } from "../key-usage-octets.ts";
import { textLines } from "../text-lines.ts";

/** "TemplatePropSchemaVersion = 1" of certutil -v -template, "msPKI-Minimal-Key-Size = 2048" of -dstemplate and of event 4898. */
const property =
  /^(TemplateProp[A-Za-z]{2,40}|msPKI-[A-Za-z-]{3,50}|pKI[A-Za-z]{3,40}|cn|displayName|revision|flags|name) ?=(?: (.*))?$/;
/** "Template[3]:", "[WebServer]", "WebServer v100.4 (Schema V2)". */
const beginning = /^(?:\S{2,20}\[\d{1,5}\]:$|\[([^\]=]{1,64})\]$|(\S{1,64}) v\d{1,6}\.\d{1,6} \(Schema V(\d)\)$)/;
/** The line of a flag stands below the number of all flags, in the view of a CA's database too. */
const flagLine = /^\(?CTPRIVATEKEY_FLAG_/;

type Properties = Map<string, string[]>;

/** Whether a text speaks of templates: names of their attributes are in no language. */
export function isTemplateDump(text: string): boolean {
  return /^[ \t]*(?:TemplateProp(?:CommonName|SchemaVersion|CryptoProviders) ?=|msPKI-(?:Private-Key-Flag|Template-Schema-Version) ?=|\(?CTPRIVATEKEY_FLAG_)/m.test(
    text,
  );
}

/**
 * Reads printed templates: certutil -v -template, certutil -dstemplate, event 4898, and the private key flags in the view of a database.
 *
 * @throws AppError LIMIT_COUNT, FORMAT_UNKNOWN
 */
export function readTemplates(text: string): TemplatesFacts {
  const found = propertiesIn(textLines(text).map((line) => line.text)).filter((properties) => properties.size > 0);
  const templates = found.slice(0, limits.listItems).map(templateOf);
  if (templates.length === 0) throw printedErrors.nothingFound({ program: "certutil" });
  return { kind: "templates", templates, templatesLeftOut: found.length - templates.length };
}

/** The attributes of each template with the lines of their values. */
function propertiesIn(lines: readonly string[]): readonly Properties[] {
  const all: Properties[] = [new Map()];
  let values: string[] | null = null;
  for (const [index, line] of lines.entries()) {
    const start = beginsTemplate(lines, index) ? beginning.exec(line) : null;
    const current: Properties = all.at(-1) ?? new Map();
    if (start !== null) {
      all.push(begun(start));
      values = null;
    } else if (property.test(line)) values = takeProperty(current, line);
    else if (flagLine.test(line) && values === null)
      keepFirst(current, flagsName, [allFlagsIn(lines[index - 1] ?? "")]);
    else if (line !== "") values?.push(line);
  }
  return all;
}

/** Keeps an attribute, and gives the lines of its value, for those below. */
function takeProperty(properties: Properties, line: string): string[] {
  const [, name = "", value] = property.exec(line) ?? [];
  const values = value === undefined ? [] : [value];
  keepFirst(properties, name, values);
  return values;
}

/** "Extension[0]:" stands within a template; only its first attribute tells a heading of that form. */
function beginsTemplate(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  return !line.endsWith("]:") || property.test(lines[index + 1] ?? "");
}

/** A template with what its heading says. */
function begun([, section, titled, schema]: RegExpExecArray): Properties {
  const properties: Properties = new Map();
  const heading = section ?? titled;
  if (heading !== undefined) properties.set("heading", [heading]);
  if (schema !== undefined) properties.set("msPKI-Template-Schema-Version", [schema]);
  return properties;
}

function keepFirst(properties: Properties, name: string, values: string[]): void {
  if (!properties.has(name)) properties.set(name, values);
}

/** The number of all flags stands in front of the first of them, whatever it is called there. */
function allFlagsIn(line: string): string {
  return line.slice(line.search(/[:=]/) + 1).trim();
}

const flagsName = "msPKI-Private-Key-Flag";

function templateOf(properties: Properties): TemplateFacts {
  const lines = (...names: readonly string[]): readonly string[] | null =>
    names.map((name) => properties.get(name)).find((value) => value !== undefined) ?? null;
  const text = (...names: readonly string[]): string | null => unquoted(lines(...names)?.[0] ?? "") || null;
  const number = (...names: readonly string[]): number | null => {
    const name = names.find((one) => properties.has(one)) ?? "";
    return numberIn(properties.get(name)?.[0] ?? "", name);
  };
  const purposes = lines("TemplatePropEKUs", "pKIExtendedKeyUsage");
  return {
    name: text("TemplatePropCommonName", "cn", "name", "heading"),
    displayName: text("TemplatePropFriendlyName", "displayName"),
    oid: oidsIn(lines("TemplatePropOID", "msPKI-Cert-Template-OID"))?.[0] ?? null,
    schemaVersion: number("TemplatePropSchemaVersion", "msPKI-Template-Schema-Version"),
    privateKeyFlags: unsigned(number("TemplatePropPrivateKeyFlags", flagsName)),
    nameFlags: unsigned(number("TemplatePropSubjectNameFlags", "msPKI-Certificate-Name-Flag")),
    providers: providersIn(lines("TemplatePropCryptoProviders", "pKIDefaultCSPs")),
    minimumKeySize: number("TemplatePropMinimumKeySize", "msPKI-Minimal-Key-Size"),
    keySpec: keySpecs[number("TemplatePropKeySpec", "pKIDefaultKeySpec") ?? -1] ?? null,
    purposes: purposes === null ? null : (oidsIn(purposes) ?? []).map(namedOid),
    keyUsage: keyUsageIn(properties),
    validity: text("TemplatePropValidityPeriod", "pKIExpirationPeriod"),
  };
}

const keySpecs: Readonly<Record<number, 0 | 1 | 2>> = { 0: 0, 1: 1, 2: 2 };

function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, "$1").trim();
}

/** "800 (2048)" is hexadecimal with the decimal behind it, "0x10 (16)" too; "\"41\" 0x29" is decimal first; alone it is what its program uses. */
function numberIn(value: string, name: string): number | null {
  const decimal = /\((-?\d{1,10})\)$/.exec(value)?.[1] ?? /^"(-?\d{1,10})"/.exec(value)?.[1];
  if (decimal !== undefined) return Number(decimal);
  const hex = /^0x([0-9a-f]{1,8})$/i.exec(value)?.[1];
  if (hex !== undefined) return Number.parseInt(hex, 16);
  if (name.startsWith("TemplateProp") && /^[0-9a-f]{1,8}$/i.test(value)) return Number.parseInt(value, 16);
  return /^-?\d{1,10}$/.test(value) ? Number(value) : null;
}

function unsigned(value: number | null): number | null {
  return value === null ? null : value >>> 0;
}

function oidsIn(lines: readonly string[] | null): readonly string[] | null {
  return (
    lines?.flatMap((line) => [...line.matchAll(/(?<![\d.])\d+(?:\.\d+){3,30}(?![\d.])/g)].map(([oid]) => oid)) ?? null
  );
}

/** "0: Microsoft …" by its place, "\"1,Microsoft …\"" by its priority, or the name alone. */
function providersIn(lines: readonly string[] | null): readonly string[] | null {
  if (lines === null) return null;
  const entries = lines.flatMap((line) =>
    line.includes('"') ? [...line.matchAll(/"([^"]{1,256})"/g)].map(([, entry = ""]) => entry) : [line],
  );
  const ranked = entries.flatMap((entry, index) => {
    const [, rank, name = ""] = /^(?:(\d{1,3})[:,] ?)?(.+)$/.exec(entry.trim()) ?? [];
    return /provider|csp|cryptographic/i.test(name)
      ? [{ rank: rank === undefined ? index : Number(rank), name: name.trim() }]
      : [];
  });
  return ranked.toSorted((one, other) => one.rank - other.rank).map(({ name }) => name);
}

/** pKIKeyUsage, or the extension 2.5.29.15 that certutil -v -template prints: "Digital Signature, Key Encipherment (a0)". */
function keyUsageIn(properties: Properties): TemplateFacts["keyUsage"] {
  const own = /^"?([0-9a-f]{2})(?: ?([0-9a-f]{2}))?"?$/i.exec(properties.get("pKIKeyUsage")?.[0] ?? "");
  if (own !== null) return keyUsageOfOctets(`${own[1]}${own[2] ?? ""}`, keyUsageBits);
  const lines = properties.get("TemplatePropExtensions") ?? [];
  const at = lines.findIndex((line) => line.startsWith("2.5.29.15:"));
  const octets = lines.slice(at + 1, at + 4).flatMap((line) => /\(([0-9a-f]{2})\)$/i.exec(line)?.[1] ?? [])[0];
  return at === -1 || octets === undefined ? null : keyUsageOfOctets(octets, keyUsageBits);
}
