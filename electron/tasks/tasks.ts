import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { ChosenChain } from "#shared/chain/types.ts";
import type { AroundFacts } from "#shared/facts/around-facts.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { RehearsalFacts } from "#shared/rehearsal/rehearsal-facts.ts";
import { portable } from "../pki/crypto/portable.ts";
import { chooseCrypto } from "../pki/crypto/probe.ts";
import type { NamedBytes } from "../pki/named-bytes.ts";
import { importTopology } from "../topology/import-topology.ts";
import { completeRequest } from "./complete/complete-request.ts";
import { convertBundle, expectConversion } from "./convert/convert-bundle.ts";
import { readHalf } from "./convert/read-half.ts";
import { verifyBundle } from "./convert/verify-bundle.ts";
import { type ContactQuestion, contactQuestions } from "./inspect/contact-questions.ts";
import { inspectOrExplain } from "./inspect/inspect-or-explain.ts";
import { surround } from "./inspect/surround.ts";
import { readChain } from "./kit/read-chain.ts";
import { readLeafCertificates } from "./kit/read-leaf-certificates.ts";
import type {
  CompleteInput,
  CompleteOutput,
  ContactsInput,
  ConvertInput,
  ConvertOutput,
  ExpectedConversion,
  Half,
  InspectInput,
  InspectOutput,
  LabCaCreateInput,
  LabCaCreateOutput,
  LabCaIssueInput,
  LabCaIssueOutput,
  LabCaRevocationListInput,
  LabCaRevocationListOutput,
  MakeKeyAndRequestInput,
  MakeKeyAndRequestOutput,
  ProbeInput,
  ReadChainInput,
  RehearsalInput,
  SurroundInput,
  VerifyInput,
} from "./kit/types.ts";
import { createLabCa } from "./lab-ca/create-lab-ca.ts";
import { issueLabCertificate } from "./lab-ca/issue-lab-certificate.ts";
import { issueLabRevocationList } from "./lab-ca/issue-lab-revocation-list.ts";
import { probePort } from "./live/probe-port.ts";
import { rehearseLink } from "./live/rehearse-link.ts";
import { makeKeyAndRequest } from "./request/make-key-and-request.ts";

/** Everything that runs in a worker: all readers and writers of untrusted bytes, and all that takes long. Task → input and output. */
type TaskTypes = {
  readonly inspect: { readonly input: InspectInput; readonly output: Inspected };
  readonly inspectWithMaterial: { readonly input: InspectInput; readonly output: InspectOutput };
  readonly surround: { readonly input: SurroundInput; readonly output: readonly (AroundFacts | null)[] };
  readonly contactQuestions: { readonly input: ContactsInput; readonly output: readonly ContactQuestion[] };
  readonly convert: { readonly input: ConvertInput; readonly output: ConvertOutput };
  readonly expectConversion: { readonly input: ConvertInput; readonly output: ExpectedConversion };
  readonly readHalf: { readonly input: InspectInput; readonly output: Half | null };
  readonly verify: { readonly input: VerifyInput; readonly output: BundleFacts };
  readonly makeKeyAndRequest: { readonly input: MakeKeyAndRequestInput; readonly output: MakeKeyAndRequestOutput };
  readonly completeRequest: { readonly input: CompleteInput; readonly output: CompleteOutput };
  readonly readLeafCertificates: {
    readonly input: readonly NamedBytes[];
    readonly output: readonly CertificateFacts[];
  };
  readonly readChain: { readonly input: ReadChainInput; readonly output: ChosenChain };
  readonly probePort: { readonly input: ProbeInput; readonly output: InspectOutput };
  readonly rehearseLink: { readonly input: RehearsalInput; readonly output: RehearsalFacts };
  readonly importTopology: { readonly input: readonly NamedBytes[]; readonly output: ImportedDeployment };
  readonly createLabCa: { readonly input: LabCaCreateInput; readonly output: LabCaCreateOutput };
  readonly issueLabCertificate: { readonly input: LabCaIssueInput; readonly output: LabCaIssueOutput };
  readonly issueLabRevocationList: {
    readonly input: LabCaRevocationListInput;
    readonly output: LabCaRevocationListOutput;
  };
};
export type TaskName = keyof TaskTypes;
export type TaskInput<Name extends TaskName> = TaskTypes[Name]["input"];
export type TaskOutput<Name extends TaskName> = TaskTypes[Name]["output"];

type Tasks = { readonly [Name in TaskName]: (input: TaskInput<Name>) => TaskOutput<Name> | Promise<TaskOutput<Name>> };

/** The table of tasks. `verify` runs on the portable cryptography, so that a PFX is never judged by the code that wrote it. */
export function createTasks(): Tasks {
  const crypto = chooseCrypto();
  return {
    inspect: async (input) => (await inspectOrExplain(input, crypto)).inspected,
    inspectWithMaterial: (input) => inspectOrExplain(input, crypto),
    surround: (input) => surround(input, crypto),
    contactQuestions: (input) => contactQuestions(input, crypto),
    convert: (input) => convertBundle(input, crypto),
    expectConversion: (input) => expectConversion(input, crypto),
    readHalf: (input) => readHalf(input, crypto),
    verify: (input) => verifyBundle(input, portable),
    makeKeyAndRequest: (input) => makeKeyAndRequest(input, crypto),
    completeRequest: (input) => completeRequest(input, crypto),
    readLeafCertificates: (input) => readLeafCertificates(input, crypto),
    readChain: (input) => readChain(input, crypto),
    probePort: (input) => probePort(input, crypto),
    rehearseLink: (input) => rehearseLink(input, crypto),
    importTopology,
    createLabCa: (input) => createLabCa(input, crypto),
    issueLabCertificate: (input) => issueLabCertificate(input, crypto),
    issueLabRevocationList: (input) => issueLabRevocationList(input, crypto),
  };
}
