import forge from "node-forge/lib/forge.js";

/** Before the other modules load: node-forge would hand key generation, PBKDF2 and random numbers to node:crypto, which the portable cryptography is there to do without. */
Object.assign(forge, { options: { usePureJavaScript: true } });
