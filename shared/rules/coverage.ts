import { sources } from "../catalogue/sources.ts";
import { ciscoStatements } from "./statements/cisco.ts";
import { cngStatements } from "./statements/cng.ts";
import { encryptionStatements } from "./statements/encryption.ts";
import { infrastructureStatements } from "./statements/infrastructure.ts";
import { tlsStatements } from "./statements/tls.ts";
import type { CoveredStatement, StatementOfDocument } from "./statements/types.ts";

/** Every statement of the five documents that somebody can act on, in their order. `coverage.test.ts` looks up each quote and each carrier. */
export const coverage: readonly CoveredStatement[] = [
  ...of(sources.lync2013Infrastructure, infrastructureStatements),
  ...of(sources.lync2010Encryption, encryptionStatements),
  ...of(sources.ciscoCertificateValidation, ciscoStatements),
  ...of(sources.lyncCngSupport, cngStatements),
  ...of(sources.lync2013Tls, tlsStatements),
];

function of(
  source: CoveredStatement["source"],
  statements: readonly StatementOfDocument[],
): readonly CoveredStatement[] {
  return statements.map((statement) => ({ source, ...statement }));
}
