/**
 * The modules of node-forge that KeySpec uses, and no others: the whole of it brings TLS, X.509, PKCS#12 and an HTTP client along. Each
 * adds itself to the one object.
 */
import forge from "node-forge/lib/forge.js";
import "./without-node-crypto.ts";
import "node-forge/lib/aes.js";
import "node-forge/lib/des.js";
import "node-forge/lib/rc2.js";
import "node-forge/lib/cipher.js";
import "node-forge/lib/cipherModes.js";
import "node-forge/lib/sha1.js";
import "node-forge/lib/sha256.js";
import "node-forge/lib/sha512.js";
import "node-forge/lib/md5.js";
import "node-forge/lib/rsa.js";

export { forge };
