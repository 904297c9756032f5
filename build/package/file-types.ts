/** A kind of file that KeySpec opens, as the systems know it. */
export type FileType = {
  /** Without the dot. */
  readonly extensions: readonly string[];
  /** What macOS shows as its kind. */
  readonly title: string;
  /** The media types that Linux desktops know it by; none: they do not know it. */
  readonly mediaTypes: readonly string[];
};

/** The class that Windows keeps for a request; the extension below points to it. */
export const requestClass = "KeySpec.Request";

/** The class behind “Open with” in Windows, for every type that is not ours. */
export const openWithClass = "KeySpec.File";

/** The type that nothing of Windows, macOS or Linux opens: a double click starts KeySpec. */
export const ownType: FileType = {
  extensions: ["csr"],
  title: "Certificate request",
  mediaTypes: ["application/pkcs10"],
};

/**
 * Types that belong to other programs: Windows itself registers .pfx, .cer and .p10, certreq writes .req, Topology Builder .tbxml. KeySpec is
 * offered under “Open with” and is never what a double click starts.
 */
export const openWithTypes: readonly FileType[] = [
  {
    extensions: ["pfx", "p12"],
    title: "Certificate with its key",
    mediaTypes: ["application/pkcs12", "application/x-pkcs12"],
  },
  {
    extensions: ["cer", "crt", "der", "pem"],
    title: "Certificate",
    mediaTypes: ["application/pkix-cert", "application/x-x509-ca-cert"],
  },
  { extensions: ["p7b", "p7c"], title: "Certificates (PKCS #7)", mediaTypes: ["application/x-pkcs7-certificates"] },
  // Linux knows .p10 by the media type of our own type.
  { extensions: ["req", "p10"], title: "Certificate request (PKCS #10)", mediaTypes: [] },
  { extensions: ["tbxml"], title: "Topology", mediaTypes: [] },
];
