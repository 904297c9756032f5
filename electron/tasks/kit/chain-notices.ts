import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import type { Chain, ChainMember } from "../../pki/x509/chain-member.ts";

/**
 * What is to be said of a chain: certificates that are not in it, and an issuer that is missing.
 *
 * @param own the certificates of the file itself; the others come from files that were given beside it
 */
export function chainNotices(
  chain: Chain,
  own: readonly ChainMember[],
  options: Pick<ConvertOptions, "chain">,
): readonly string[] {
  const notices = chain.others
    .filter((member) => own.includes(member))
    .map((member) => `Left out, because it is not in the chain of the certificate: ${nameOf(member)}.`);
  const foreign = chain.others.filter((member) => !own.includes(member));
  if (foreign.length > 0)
    notices.push(`Of the chain files these did not issue this certificate: ${foreign.map(nameOf).join("; ")}.`);
  const last = chain.path.at(-1);
  if (!chain.complete && last !== undefined && options.chain !== "leaf-only") {
    notices.push(
      `The file does not hold the certificate of the issuer ${last.facts.issuer.text}; the server needs it in its stores.`,
    );
  }
  return notices;
}

function nameOf({ facts }: ChainMember): string {
  return facts.subject.text === "" ? `serial number ${facts.serialNumber}` : facts.subject.text;
}
