import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";

/** Where a certificate lies on Windows; `node`: on the appliance itself, and nowhere on Windows. */
export type StoreId = "personal" | "intermediate" | "trusted-root" | "enterprise-trust" | "node";

const titles = messages("guide.stores", {
  personal: "Personal",
  intermediate: "Intermediate Certification Authorities",
  "trusted-root": "Trusted Root Certification Authorities",
  "enterprise-trust": "Enterprise Trust",
  node: "On the appliance",
});

const texts = messages("guide.placement", {
  policy: "Computer Configuration > Policies > Windows Settings > Security Settings > Public Key Policies > {store}",
});

/** A store as Windows’ tools name it (formats.md §8). */
export type Store = {
  /** As the console shows it. */
  readonly title: Message;
  /** For certutil, CertMgr.exe and the drive Cert: of PowerShell; null: it is none of Windows. */
  readonly name: string | null;
  /** Whether a group policy distributes to it. */
  readonly byPolicy: boolean;
};

export const stores: Readonly<Record<StoreId, Store>> = {
  personal: { title: titles.personal, name: "My", byPolicy: false },
  intermediate: { title: titles.intermediate, name: "CA", byPolicy: true },
  "trusted-root": { title: titles["trusted-root"], name: "Root", byPolicy: true },
  "enterprise-trust": { title: titles["enterprise-trust"], name: "Trust", byPolicy: true },
  node: { title: titles.node, name: null, byPolicy: false },
};

/** Where a group policy distributes to a store from; null: none does. */
export function policyOf(store: StoreId): Message | null {
  const { byPolicy, title } = stores[store];
  return byPolicy ? texts.policy({ store: title }) : null;
}
