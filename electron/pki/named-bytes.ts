/** A file as a reader gets it: the name for messages, and its bytes. */
export type NamedBytes = { readonly name: string; readonly data: Uint8Array };
