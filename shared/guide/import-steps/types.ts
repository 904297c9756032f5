import type { ReplacedCertificate } from "../../api/schemas/request.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import type { ConvertOptions } from "../../catalogue/targets/convert-options.ts";
import type { TargetId } from "../../catalogue/targets/types.ts";
import type { CertificateUse, RoleId } from "../../roles/types.ts";
import type { Finding } from "../../rules/types.ts";
import type { Message } from "../../text/message.ts";

/** One thing to do on the server, or one thing to know before. */
export type ImportStep = {
  readonly kind: "step" | "alternative" | "warning";
  readonly title: Message;
  readonly text: Message;
  /** To copy and run; null: nothing to type. Holds no password: the tool asks for it. */
  readonly command: string | null;
  /** What to run the command in: a text, or the name of a product's own shell; null without a command. */
  readonly shell: Message | string | null;
};

export type ImportStepsInput = {
  readonly target: TargetId;
  /** What was chosen beside the target. */
  readonly options?: ConvertOptions | undefined;
  /** Name of the file, without its folder. */
  readonly fileName: string;
  /** SHA-1 of the leaf certificate, in hex. */
  readonly thumbprint: string;
  readonly product: ProductId;
  /** null: the role is not known, so every use is the user's to name. */
  readonly role: RoleId | null;
  /** Which of the role's certificates it is; absent: not known. */
  readonly certificate?: string | undefined;
  /** What the certificate is for; absent or []: the user's to name. */
  readonly uses?: readonly CertificateUse[] | undefined;
  /** Every server that presents it; absent: the one that the file is for. */
  readonly nodes?: readonly string[] | undefined;
  /** Its friendly name in Windows' stores; absent: not known. */
  readonly friendlyName?: string | undefined;
  /** What keeps it from working (errors of the verdict); then nothing is assigned. Absent: nothing is known. */
  readonly problems?: readonly Pick<Finding, "what" | "fix">[] | undefined;
  /** The certificate in use that it takes the place of; absent: not known. */
  readonly replaces?: ReplacedCertificate | undefined;
  /** Whether the key may leave the server again; absent: nothing was decided, as for Convert, and the import allows it. */
  readonly exportable?: boolean | undefined;
};

/** What is known of a certificate that lies in the store of the server with its key. */
export type AssignmentInput = Pick<
  ImportStepsInput,
  "product" | "role" | "certificate" | "uses" | "nodes" | "thumbprint" | "replaces"
> & {
  /** Absent: not known. */
  readonly friendlyName?: string | undefined;
  /** The PFX that it came in; absent: the key was made on the server. */
  readonly fileName?: string | undefined;
};

/** What a pending request tells of the certificate that it gets. */
export type InstalledAs = Pick<
  ImportStepsInput,
  "product" | "role" | "certificate" | "uses" | "nodes" | "friendlyName" | "exportable" | "replaces"
>;
