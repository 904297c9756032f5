import { setNonce } from "get-nonce";

/** The nonce of this load, which Vite puts into a meta tag and the host fills in (shared/api/csp.ts). */
function readNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
}

/** For Mantine's style elements. */
export const styleNonce = readNonce();

/** Mantine's modal locks the scrolling through a style element of react-remove-scroll, which asks get-nonce. */
export function shareStyleNonce(): void {
  setNonce(styleNonce);
}
