import { messages } from "../text/localise.ts";

/** What certreq refuses in an INF, or takes otherwise than it was meant (formats.md §5.2). */
export const infProblems = messages("facts.inf", {
  noNewRequest: "The section [NewRequest] is missing or empty, so certreq makes no request.",
  openQuote: "The value of {key} has a quote that is not closed.",
  unknownString: "{key} uses %{name}%, which [Strings] does not define.",
  unquotedComma:
    "The subject has a comma outside quotes: certreq ends with ERROR_INVALID_DATA. Put the whole subject into quotes.",
  commaInValue:
    "A value of the subject has a comma outside doubled quotes: certreq ends with ERROR_INVALID_DATA. Put the value into doubled quotes.",
  backslash:
    "The subject has a backslash, which escapes nothing there: certreq ends with CRYPT_E_INVALID_X500_STRING. Put the value into doubled quotes.",
  ampersand:
    "The subject has “&” between its parts: certreq takes all of it as one name. Separate the parts by commas.",
  selfSigned: "RequestType = Cert makes a self-signed certificate, and no request for an authority.",
  existingKeyNotNamed:
    "UseExistingKeySet takes a key that is there, and neither RenewalCert nor KeyContainer says which.",
  existingKeyExportable:
    "UseExistingKeySet and Exportable stand together: the properties of a key that is there cannot be changed. Leave Exportable out.",
  providerType: "ProviderType is {type}, but “{provider}” is of type {right}.",
});
