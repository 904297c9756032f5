/**
 * How the `fix` of a rule begins that judges certificates and requests alike: a certificate is issued again, a request is made again.
 * defineRule fills `judged`.
 */
export const again = "{judged, select, request {Make the request again} other {Have it issued again}}";
