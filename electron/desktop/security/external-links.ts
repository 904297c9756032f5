/** Where the sources live that findings and plans cite. A test holds this list against every citation. */
const externalHosts: ReadonlySet<string> = new Set([
  "learn.microsoft.com",
  "www.cisco.com",
  "cisco.com",
  "www.rfc-editor.org",
  "cabforum.org",
  "github.com",
  "googlechrome.github.io",
  "nvd.nist.gov",
  "support.microsoft.com",
  "docs.digicert.com",
  "knowledge.digicert.com",
  "www.digicert.com",
  "letsencrypt.org",
  "sectigo.com",
  "www.sectigo.com",
  "support.globalsign.com",
  "www.globalsign.com",
  "support.godaddy.com",
  "www.godaddy.com",
  "docs.aws.amazon.com",
  "shop.trustico.com",
  "simple-acme.com",
  "www.airix.net",
  "www.tbs-certificates.co.uk",
  "studylib.net",
]);

/**
 * True for an `https:` link to a source that KeySpec itself cites. A URL out of a certificate never gets here: its
 * host is not in the list.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#15-do-not-use-shellopenexternal-with-untrusted-content
 */
export function isExternalLink(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.protocol !== "https:") return false;
  return externalHosts.has(url.hostname) && url.port === "" && url.username === "" && url.password === "";
}
