/**
 * The few web-standard globals that every host has (Node, browser, worker) and that shared code may use.
 * Anything else of a host does not compile here: no Node, no DOM, no clock, no randomness.
 */
declare function btoa(binary: string): string;
declare function atob(base64: string): string;
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
