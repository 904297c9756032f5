import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { ChosenChain } from "#shared/chain/types.ts";
import type { AroundFacts } from "#shared/facts/around-facts.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { RehearsalFacts } from "#shared/rehearsal/rehearsal-facts.ts";
import type { Handshakes } from "#shared/rehearsal/rehearsed-pair.ts";
import type { CryptoPort } from "../pki/crypto/port.ts";
import { portable } from "../pki/crypto/portable.ts";
import { chooseCrypto } from "../pki/crypto/probe.ts";
import type { NamedBytes } from "../pki/named-bytes.ts";
import type { ContactQuestion } from "./inspect/contact-questions.ts";
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
  PairInput,
  ProbeInput,
  ReadChainInput,
  RehearsalInput,
  SurroundInput,
  VerifyInput,
} from "./kit/types.ts";

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
  readonly rehearsePair: { readonly input: PairInput; readonly output: Handshakes };
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

type Work<Name extends TaskName> = (
  input: TaskInput<Name>,
  crypto: CryptoPort,
) => TaskOutput<Name> | Promise<TaskOutput<Name>>;
type Loaders = { readonly [Name in TaskName]: () => Promise<Work<Name>> };
type Tasks = { readonly [Name in TaskName]: (input: TaskInput<Name>) => Promise<TaskOutput<Name>> };

/** Where the work of each task is: a part of the program that a worker loads when it gets the first of its kind. */
const loaders: Loaders = {
  inspect: async () => {
    const { inspectOrExplain } = await import("./inspect/inspect-or-explain.ts");
    return async (input, crypto) => (await inspectOrExplain(input, crypto)).inspected;
  },
  inspectWithMaterial: async () => (await import("./inspect/inspect-or-explain.ts")).inspectOrExplain,
  surround: async () => (await import("./inspect/surround.ts")).surround,
  contactQuestions: async () => (await import("./inspect/contact-questions.ts")).contactQuestions,
  convert: async () => (await import("./convert/convert-bundle.ts")).convertBundle,
  expectConversion: async () => (await import("./convert/convert-bundle.ts")).expectConversion,
  readHalf: async () => (await import("./convert/read-half.ts")).readHalf,
  // On the portable cryptography, so that a PFX is never judged by the code that wrote it.
  verify: async () => {
    const { verifyBundle } = await import("./convert/verify-bundle.ts");
    return (input) => verifyBundle(input, portable);
  },
  makeKeyAndRequest: async () => (await import("./request/make-key-and-request.ts")).makeKeyAndRequest,
  completeRequest: async () => (await import("./complete/complete-request.ts")).completeRequest,
  readLeafCertificates: async () => (await import("./kit/read-leaf-certificates.ts")).readLeafCertificates,
  readChain: async () => (await import("./kit/read-chain.ts")).readChain,
  probePort: async () => (await import("./live/probe-port.ts")).probePort,
  rehearseLink: async () => (await import("./live/rehearse-link.ts")).rehearseLink,
  rehearsePair: async () => (await import("./live/rehearse-pair.ts")).rehearsePair,
  importTopology: async () => (await import("../topology/import-topology.ts")).importTopology,
  createLabCa: async () => (await import("./lab-ca/create-lab-ca.ts")).createLabCa,
  issueLabCertificate: async () => (await import("./lab-ca/issue-lab-certificate.ts")).issueLabCertificate,
  issueLabRevocationList: async () => (await import("./lab-ca/issue-lab-revocation-list.ts")).issueLabRevocationList,
};

/** The table of tasks. */
export function createTasks(): Tasks {
  const run =
    <Name extends TaskName>(load: Loaders[Name]) =>
    async (input: TaskInput<Name>): Promise<TaskOutput<Name>> =>
      (await load())(input, chooseCrypto());
  return Object.fromEntries(Object.entries(loaders).map(([name, load]) => [name, run(load as never)])) as Tasks;
}
