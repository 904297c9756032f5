import { contentNotes } from "#shared/facts/content-texts.ts";
import { publicKeyWords } from "#shared/present/facts/key-words.ts";
import type { Message } from "#shared/text/message.ts";
import { readBer } from "../../pki/asn1/ber.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { createKeyOpener } from "../../pki/key-files/create-key-opener.ts";
import { orNull } from "../../pki/or-null.ts";
import { computedEcPublicKey, publicKeyInside } from "../../pki/pkcs8/public-key-inside.ts";
import type { ContentPart } from "../../pki/sniff/content-parts.ts";
import { readPublicKey } from "../../pki/x509/read-public-key.ts";

/**
 * What may be said of a private key: what it is, and its public half. Nothing of the private numbers.
 *
 * @param what the kind of key, with an article
 * @param password null: none was given; a key that stays locked shows nothing
 */
export function privateKeyNote(part: ContentPart, what: Message, password: string | null, crypto: CryptoPort): Message {
  const publicKey = orNull(() => {
    const opened = createKeyOpener(password, crypto)(part);
    const der = opened && (publicKeyInside(opened.info.der) ?? computedEcPublicKey(opened.info.der));
    return der && readPublicKey(readBer(der), crypto);
  });
  if (publicKey === null) return contentNotes.privateKey({ part: part.name, what });
  const { fingerprint } = publicKey;
  return contentNotes.privateKeyOf({ part: part.name, what, key: publicKeyWords(publicKey), fingerprint });
}
