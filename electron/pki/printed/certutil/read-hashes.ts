/** A line with a hash: "Cert Hash(sha1): 37 ed 7c …"; the words differ, what stands in parentheses does not. */
const hashLine = /^(.{1,60}?) ?\((sha1|sha256)\)[ \ufffd]?: ?((?:[0-9a-f]{2} ?){20}|(?:[0-9a-f]{2} ?){32})$/i;
/** certutil -verify: "Cert: 05ccadb7…". */
const bareHash = /^[^:(]{1,20}: ?([0-9a-f]{40})$/i;
const property = /_PROP_ID\((\d+)\)/;

export type Hashes = {
  readonly sha1: string | undefined;
  readonly sha256: string | undefined;
  readonly friendlyName: string | null;
  /** The lines of the first hash of any kind and of the last about the certificate: between the names and the key. */
  readonly first: number;
  readonly last: number;
};

/**
 * The hashes of the certificate: of all that certutil prints (of names, of the key, of the certificate) they are the last with their words, and
 * property 3 has SHA-1 again.
 */
export function readHashes(lines: readonly string[]): Hashes {
  const found = lines.flatMap((text, line) => {
    const [, words = "", algorithm = "", hex = ""] = hashLine.exec(text) ?? [];
    return hex === "" ? [] : [{ words, algorithm: algorithm.toLowerCase(), hex: plain(hex), line }];
  });
  const sha1 = found.findLast(({ algorithm }) => algorithm === "sha1");
  const sha256 = found.findLast(({ algorithm, words }) => algorithm === "sha256" && words === sha1?.words);
  const bare = lines.findIndex((text) => bareHash.test(text));
  const ofProperty = propertyValue(lines, "3");
  const bareHex = bareHash.exec(lines[bare] ?? "")?.[1]?.toLowerCase();
  return {
    sha1:
      ofProperty !== undefined && /^[0-9a-f]{40}$/.test(plain(ofProperty)) ? plain(ofProperty) : (sha1?.hex ?? bareHex),
    sha256: sha256?.hex,
    friendlyName: propertyValue(lines, "11") ?? null,
    first: found[0]?.line ?? (bare === -1 ? lines.length : bare),
    last: sha1?.line ?? bare,
  };
}

function plain(hex: string): string {
  return hex.replaceAll(" ", "").toLowerCase();
}

/** What stands below the heading of a property, for example "CERT_FRIENDLY_NAME_PROP_ID(11):". */
function propertyValue(lines: readonly string[], id: string): string | undefined {
  const heading = lines.findIndex((text) => property.exec(text)?.[1] === id);
  return heading === -1 ? undefined : lines.slice(heading + 1, heading + 3).find((text) => text !== "");
}
