import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { chainGapTexts, leftOutText, notIssuersText } from "#shared/chain/chain-texts.ts";
import type { ChosenChain } from "#shared/chain/types.ts";
import type { Message } from "#shared/text/message.ts";

/**
 * What is to be said of a chain: which certificates are not in it and why, an issuer that is missing, what could not be checked.
 *
 * @param own how many of the first certificates stand in the file itself; the others come from files that were given beside it, and of those
 *   that have nothing to do with this certificate one line speaks
 */
export function chainNotices(
  chain: ChosenChain,
  own: number,
  options: Pick<ConvertOptions, "chain">,
): readonly Message[] {
  const isForeign = ({ index, reason }: ChosenChain["leftOut"][number]): boolean =>
    index >= own && reason === "not-related";
  const foreign = chain.leftOut.filter(isForeign);
  return [
    ...chain.leftOut.filter((leftOut) => !isForeign(leftOut)).map(leftOutText),
    ...(foreign.length === 0 ? [] : [notIssuersText(foreign)]),
    ...(options.chain === "leaf-only" ? [] : chainGapTexts(chain)),
  ];
}
