import type { Citation } from "../catalogue/citation.ts";
import type { ProductId } from "../catalogue/products/types.ts";
import type { ChosenChain } from "../chain/types.ts";
import type { AroundFacts } from "../facts/around-facts.ts";
import type { BundleFacts, KeyFacts } from "../facts/bundle-facts.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { CollectionFacts } from "../facts/collection-facts.ts";
import type { EndpointFacts } from "../facts/endpoint-facts.ts";
import type { LockedBundleFacts, LockedKeyFacts } from "../facts/locked-bundle-facts.ts";
import type { PrintedCertificate } from "../facts/printed-facts.ts";
import type { RequestFacts } from "../facts/request-facts.ts";
import type { TemplateFacts } from "../facts/template-facts.ts";
import type { CertificatePlan, RoleId } from "../roles/types.ts";
import type { ProblemSentences } from "../text/define-problems.ts";
import type { Message } from "../text/message.ts";

/**
 * What rules look at: one certificate or request with all that the file tells about it. Readers give `Facts`;
 * `evidence.ts` turns them into this one shape, so that a rule need not know whether it came from a PFX, a chain or a dump.
 */
export type Evidence = {
  /** What it is called on screen: the subject's common name, or the file's name. */
  readonly label: string;
  readonly source:
    | "certificate"
    | "request"
    | "bundle"
    | "locked-bundle"
    | "chain"
    | "printed"
    | "template"
    | "endpoint";
  readonly certificate: CertificateFacts | null;
  readonly request: RequestFacts | null;
  /** The private key that stands with the certificate; null: the file has none, so provider and KeySpec cannot be told. */
  readonly key: KeyFacts | null;
  /** Issuers that the file brings, or that stand around it, nearest first. */
  readonly issuers: readonly CertificateFacts[];
  /** Certificates of the file that could not be read: any of them may be an issuer. */
  readonly unreadableCertificates: number;
  /** The PFX that it stands in, for what concerns the file as a whole; null: no PFX. */
  readonly bundle: BundleFacts | null;
  /** The PFX that stayed closed, with one of the keys whose bags can be seen; null: the file was opened, or is no PFX. */
  readonly locked: { readonly facts: LockedBundleFacts; readonly key: LockedKeyFacts | null } | null;
  /** The entry of a printed text that stands for the certificate itself; null: the certificate was read. */
  readonly printed: PrintedCertificate | null;
  /** The certificate template that a text printed; null: it is none. */
  readonly template: TemplateFacts | null;
  /** The port of a server that showed the certificate; null: it comes from a file. */
  readonly endpoint: EndpointFacts | null;
  /** The server whose stores were collected, of which the certificate is one; null: nothing is known of a server. */
  readonly server: CollectionFacts | null;
  /** The chain that was chosen for the certificate, a chain of one where it stands alone; null: there is no certificate. */
  readonly chain: ChosenChain | null;
  /** What other files and the chosen roots add; `own`: how many certificates of the set are the file's. null: nothing was given. */
  readonly around: (AroundFacts & { readonly own: number }) | null;
};

export type RuleContext = {
  readonly product: ProductId;
  /** null: judge against the product's general rules only. */
  readonly role: RoleId | null;
  /** What the role's certificate must contain in the user's deployment; null: unknown, so names cannot be compared. Its role is `role`. */
  readonly plan: CertificatePlan | null;
  /** Now, ISO 8601. Rules have no clock. */
  readonly now: string;
  /** How many days before its end a certificate is to be replaced; absent: as many as `validity.expires-soon` takes by itself. */
  readonly expiryLeadDays?: number;
};

/** Where in the facts a problem lies, for example "certificate.extendedKeyUsage". */
export type FactPath = string;

/** What a rule found. */
export type RuleProblem = ProblemSentences & {
  readonly at?: FactPath;
  /** Who says it of this very case, for example of the planned name; absent: the rule’s citation. */
  readonly citation?: Citation;
};

export type Severity = "error" | "warning" | "notice";

export type Rule = {
  /** Stable; says the topic, no severity in it: "provider.cng". */
  readonly id: string;
  /** Follows the source's words: must → error, should/recommended → warning, else notice. */
  readonly severity: Severity;
  readonly title: Message;
  readonly citation: Citation;
  /**
   * First day (ISO 8601) of what it demands: a certificate that was issued before is not judged by it; absent: it was always so. The
   * effective date of zlint.
   */
  readonly since?: string;
  /** First day on which it is demanded no more. */
  readonly until?: string;
  /** Its problems before their places are filled. */
  readonly problems: readonly ProblemSentences[];
  readonly products: readonly ProductId[] | "all";
  /** With a list only where one of these roles is judged; otherwise also without a role. */
  readonly roles: readonly RoleId[] | "all" | { readonly except: readonly RoleId[] };
  /** Whether it is asked of a certificate that is plainly no server's as well; absent: only of those that may be a server's. */
  readonly ofEveryCertificate?: true;
  readonly applies: (evidence: Evidence, context: RuleContext) => boolean;
  /** [] = pass. */
  readonly check: (evidence: Evidence, context: RuleContext) => readonly RuleProblem[];
};

export type RuleOutcome =
  | { readonly rule: Rule; readonly outcome: "not-applicable" | "pass" }
  | { readonly rule: Rule; readonly outcome: "problems"; readonly problems: readonly RuleProblem[] }
  | { readonly rule: Rule; readonly outcome: "crashed"; readonly message: string };

/** One problem with its rule's identity: what screens, reports and `--json` show. Plain data. */
export type Finding = RuleProblem & {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly title: Message;
  readonly citation: Citation;
};

/** What must be known before anyone may say “works” (shared/judge/questions.ts). */
export type VerdictQuestionId =
  | "provider"
  | "keyspec"
  | "signatures"
  | "trust"
  | "revocation"
  | "request-signature"
  | "parts"
  | "names"
  | "usage"
  | "key-algorithm"
  | "key-size"
  | "time"
  | "algorithms"
  | "encryption"
  | "integrity"
  | "handshake"
  | "server-stores"
  | "template-generation"
  | "template-purposes"
  | "template-providers";

/** A question that matters and has no answer. `rule`: the check of a rule stopped. `password`: a closed file hides it. */
export type OpenQuestion = { readonly question: VerdictQuestionId | "rule" | "password"; readonly words: Message };

export const verdictIds = ["works", "works-with-warnings", "will-not-work", "cannot-tell"] as const;
export type VerdictId = (typeof verdictIds)[number];

export type Verdict = {
  readonly verdict: VerdictId;
  readonly product: ProductId;
  readonly role: RoleId | null;
  /** One sentence that says the verdict and its first reason. */
  readonly summary: Message;
  /** Errors first. */
  readonly findings: readonly Finding[];
  /** Titles of the rules that looked and found nothing. */
  readonly passed: readonly { readonly ruleId: string; readonly title: Message }[];
  /** Why nobody may say “works” yet; [] where everything that matters was answered. All of it is in `unknown`, too. */
  readonly open: readonly OpenQuestion[];
  /** What was not answered and why, for example the provider of a bare certificate's key. Not empty where the verdict is `cannot-tell`. */
  readonly unknown: readonly Message[];
};
