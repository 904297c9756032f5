import { algorithmsDiffer } from "./chain/algorithms-differ.ts";
import { broken } from "./chain/broken.ts";
import { criticalExtension } from "./chain/critical-extension.ts";
import { expiredCrossSigned } from "./chain/expired-cross-signed.ts";
import { explicitPolicy } from "./chain/explicit-policy.ts";
import { issuerBeside } from "./chain/issuer-beside.ts";
import { issuerExpired } from "./chain/issuer-expired.ts";
import { issuerKeyKind } from "./chain/issuer-key-kind.ts";
import { issuerKeySize } from "./chain/issuer-key-size.ts";
import { issuerKeyWeak } from "./chain/issuer-key-weak.ts";
import { issuerMissing } from "./chain/issuer-missing.ts";
import { issuerUsage } from "./chain/issuer-usage.ts";
import { nameConstraints } from "./chain/name-constraints.ts";
import { noAuthority } from "./chain/no-authority.ts";
import { noCertificateSigning } from "./chain/no-certificate-signing.ts";
import { pathLength } from "./chain/path-length.ts";
import { rootMissing } from "./chain/root-missing.ts";
import { rootWithoutConstraints } from "./chain/root-without-constraints.ts";
import { selfSigned } from "./chain/self-signed.ts";
import { untrusted } from "./chain/untrusted.ts";
import { criticalExtensionRequest } from "./form/critical-extension-request.ts";
import { emptyName } from "./form/empty-name.ts";
import { inf } from "./form/inf.ts";
import { repeatedExtension } from "./form/repeated-extension.ts";
import { repeatedExtensionRequest } from "./form/repeated-extension-request.ts";
import { serialNumber } from "./form/serial-number.ts";
import { time } from "./form/time.ts";
import { unreadableDetail } from "./form/unreadable-detail.ts";
import { unreadablePart } from "./form/unreadable-part.ts";
import { version } from "./form/version.ts";
import { absent } from "./key/absent.ts";
import { ciscoRsaSize } from "./key/cisco-rsa-size.ts";
import { cucmSize } from "./key/cucm-size.ts";
import { ellipticCurve } from "./key/elliptic-curve.ts";
import { oauthSize } from "./key/oauth-size.ts";
import { ofAnotherCertificate } from "./key/of-another-certificate.ts";
import { roca } from "./key/roca.ts";
import { rsaExponent } from "./key/rsa-exponent.ts";
import { rsaExponentLong } from "./key/rsa-exponent-long.ts";
import { rsaExponentSmall } from "./key/rsa-exponent-small.ts";
import { rsaSize } from "./key/rsa-size.ts";
import { rsaTooShort } from "./key/rsa-too-short.ts";
import { unlistedAlgorithm } from "./key/unlisted-algorithm.ts";
import { withoutCertificate } from "./key/without-certificate.ts";
import { ambiguous } from "./keyspec/ambiguous.ts";
import { atSignature } from "./keyspec/at-signature.ts";
import { hostNotNamed } from "./live/host-not-named.ts";
import { issuerListCut } from "./live/issuer-list-cut.ts";
import { issuerListLong } from "./live/issuer-list-long.ts";
import { issuerNotSent } from "./live/issuer-not-sent.ts";
import { newestTlsOnly } from "./live/newest-tls-only.ts";
import { sipFault } from "./live/sip-fault.ts";
import { commonName } from "./names/common-name.ts";
import { commonNameAlone } from "./names/common-name-alone.ts";
import { commonNameExchangeUm } from "./names/common-name-exchange-um.ts";
import { commonNameLong } from "./names/common-name-long.ts";
import { commonNameOauth } from "./names/common-name-oauth.ts";
import { commonNameRepeated } from "./names/common-name-repeated.ts";
import { commonNameRepeatedOutside } from "./names/common-name-repeated-outside.ts";
import { commonNameTrustedApplication } from "./names/common-name-trusted-application.ts";
import { commonNameWildcard } from "./names/common-name-wildcard.ts";
import { commonNameWildcardEdgeInternal } from "./names/common-name-wildcard-edge-internal.ts";
import { commonNames } from "./names/common-names.ts";
import { conditional } from "./names/conditional.ts";
import { internal } from "./names/internal.ts";
import { internalOnPublic } from "./names/internal-on-public.ts";
import { ipAddress } from "./names/ip-address.ts";
import { leftOut } from "./names/left-out.ts";
import { malformed } from "./names/malformed.ts";
import { notPublished } from "./names/not-published.ts";
import { proposed } from "./names/proposed.ts";
import { required } from "./names/required.ts";
import { serverNotNamed } from "./names/server-not-named.ts";
import { wildcardCucm } from "./names/wildcard-cucm.ts";
import { wildcardEdgeExternal } from "./names/wildcard-edge-external.ts";
import { wildcardNotAddressed } from "./names/wildcard-not-addressed.ts";
import { wildcardOrder } from "./names/wildcard-order.ts";
import { wildcardPhones } from "./names/wildcard-phones.ts";
import { clearKey } from "./pfx/clear-key.ts";
import { encryption } from "./pfx/encryption.ts";
import { iterations } from "./pfx/iterations.ts";
import { localKeyId } from "./pfx/local-key-id.ts";
import { pbmac1 } from "./pfx/pbmac1.ts";
import { protectedToAccounts } from "./pfx/protected-to-accounts.ts";
import { trailingBytes } from "./pfx/trailing-bytes.ts";
import { cannotHoldKey } from "./provider/cannot-hold-key.ts";
import { cng } from "./provider/cng.ts";
import { cngBesideLync } from "./provider/cng-beside-lync.ts";
import { cngIn2015 } from "./provider/cng-in-2015.ts";
import { cngInExchangeUm } from "./provider/cng-in-exchange-um.ts";
import { cngUndocumented } from "./provider/cng-undocumented.ts";
import { notNamed } from "./provider/not-named.ts";
import { otherCsp } from "./provider/other-csp.ts";
import { otherCspAfter2013 } from "./provider/other-csp-after-2013.ts";
import { strong } from "./provider/strong.ts";
import { strongAfter2013 } from "./provider/strong-after-2013.ts";
import { unknown } from "./provider/unknown.ts";
import { userKeySet } from "./provider/user-key-set.ts";
import { addressCisco } from "./revocation/address-cisco.ts";
import { addressInside } from "./revocation/address-inside.ts";
import { addressOutside } from "./revocation/address-outside.ts";
import { distributionPoint } from "./revocation/distribution-point.ts";
import { distributionPointPartner } from "./revocation/distribution-point-partner.ts";
import { revoked } from "./revocation/revoked.ts";
import { disallowed } from "./server/disallowed.ts";
import { issuerList } from "./server/issuer-list.ts";
import { misplacedIntermediate } from "./server/misplaced-intermediate.ts";
import { algorithm } from "./signature/algorithm.ts";
import { pss } from "./signature/pss.ts";
import { requestSignature } from "./signature/request-signature.ts";
import { sha1 } from "./signature/sha1.ts";
import { sha512 } from "./signature/sha512.ts";
import { cannotHoldKey as templateCannotHoldKey } from "./template/cannot-hold-key.ts";
import { ciscoServerAuthentication as templateCiscoServerAuthentication } from "./template/cisco-server-authentication.ts";
import { cng as templateCng } from "./template/cng.ts";
import { cngUndocumented as templateCngUndocumented } from "./template/cng-undocumented.ts";
import { keySize as templateKeySize } from "./template/key-size.ts";
import { keySpec as templateKeySpec } from "./template/key-spec.ts";
import { keyUsage as templateKeyUsage } from "./template/key-usage.ts";
import { officeWebAppsServerAuthentication as templateOfficeWebAppsServerAuthentication } from "./template/office-web-apps-server-authentication.ts";
import { provider as templateProvider } from "./template/provider.ts";
import { serverAuthentication as templateServerAuthentication } from "./template/server-authentication.ts";
import { strong as templateStrong } from "./template/strong.ts";
import { subject as templateSubject } from "./template/subject.ts";
import { enterpriseTrust } from "./trust/enterprise-trust.ts";
import type { Rule } from "./types.ts";
import { anyPurpose } from "./usage/any-purpose.ts";
import { authorityFlag } from "./usage/authority-flag.ts";
import { ciscoClientAuthentication } from "./usage/cisco-client-authentication.ts";
import { ciscoServerAuthentication } from "./usage/cisco-server-authentication.ts";
import { clientAuthentication } from "./usage/client-authentication.ts";
import { frontEndClientAuthentication } from "./usage/front-end-client-authentication.ts";
import { keyUsage } from "./usage/key-usage.ts";
import { keyUsageWithoutTls } from "./usage/key-usage-without-tls.ts";
import { officeWebAppsServerAuthentication } from "./usage/office-web-apps-server-authentication.ts";
import { plannedClientAuthentication } from "./usage/planned-client-authentication.ts";
import { publicClientAuthentication } from "./usage/public-client-authentication.ts";
import { publicClientAuthenticationEnded } from "./usage/public-client-authentication-ended.ts";
import { requestedUsage } from "./usage/requested-usage.ts";
import { serverAuthentication } from "./usage/server-authentication.ts";
import { serverCertificate } from "./usage/server-certificate.ts";
import { signsCertificates } from "./usage/signs-certificates.ts";
import { expired } from "./validity/expired.ts";
import { expiresSoon } from "./validity/expires-soon.ts";
import { notYet } from "./validity/not-yet.ts";
import { outlivesIssuer } from "./validity/outlives-issuer.ts";
import { publicLifetime } from "./validity/public-lifetime.ts";
import { rollLead } from "./validity/roll-lead.ts";

/** Every rule, in the order in which findings of the same severity are shown. */
export const rules: readonly Rule[] = [
  inf,
  templateCng,
  templateCngUndocumented,
  templateStrong,
  templateCannotHoldKey,
  templateKeySpec,
  templateProvider,
  templateServerAuthentication,
  templateCiscoServerAuthentication,
  templateOfficeWebAppsServerAuthentication,
  templateKeyUsage,
  templateSubject,
  templateKeySize,
  userKeySet,
  unreadablePart,
  unreadableDetail,
  repeatedExtension,
  repeatedExtensionRequest,
  criticalExtensionRequest,
  serialNumber,
  version,
  emptyName,
  time,
  serverCertificate,
  clientAuthentication,
  plannedClientAuthentication,
  ciscoClientAuthentication,
  publicClientAuthentication,
  publicClientAuthenticationEnded,
  frontEndClientAuthentication,
  ciscoServerAuthentication,
  officeWebAppsServerAuthentication,
  keyUsage,
  keyUsageWithoutTls,
  authorityFlag,
  signsCertificates,
  requestedUsage,
  serverAuthentication,
  anyPurpose,
  distributionPoint,
  distributionPointPartner,
  revoked,
  addressInside,
  addressCisco,
  addressOutside,
  algorithm,
  pss,
  requestSignature,
  sha1,
  sha512,
  absent,
  ellipticCurve,
  rsaTooShort,
  roca,
  rsaExponent,
  rsaExponentLong,
  rsaExponentSmall,
  rsaSize,
  oauthSize,
  cucmSize,
  ciscoRsaSize,
  unlistedAlgorithm,
  withoutCertificate,
  ofAnotherCertificate,
  cngIn2015,
  cngUndocumented,
  cngBesideLync,
  cngInExchangeUm,
  cng,
  notNamed,
  otherCsp,
  otherCspAfter2013,
  strongAfter2013,
  strong,
  cannotHoldKey,
  unknown,
  ambiguous,
  atSignature,
  expired,
  expiresSoon,
  outlivesIssuer,
  rollLead,
  notYet,
  publicLifetime,
  commonNames,
  commonNameLong,
  commonNameAlone,
  commonNameRepeated,
  commonNameRepeatedOutside,
  commonNameWildcard,
  commonNameWildcardEdgeInternal,
  commonName,
  commonNameExchangeUm,
  commonNameOauth,
  conditional,
  leftOut,
  notPublished,
  proposed,
  required,
  serverNotNamed,
  commonNameTrustedApplication,
  malformed,
  internalOnPublic,
  ipAddress,
  wildcardEdgeExternal,
  wildcardNotAddressed,
  wildcardOrder,
  wildcardPhones,
  wildcardCucm,
  internal,
  broken,
  noAuthority,
  noCertificateSigning,
  pathLength,
  nameConstraints,
  issuerUsage,
  explicitPolicy,
  criticalExtension,
  issuerKeySize,
  issuerKeyKind,
  issuerKeyWeak,
  algorithmsDiffer,
  issuerExpired,
  expiredCrossSigned,
  issuerMissing,
  issuerBeside,
  rootMissing,
  rootWithoutConstraints,
  selfSigned,
  untrusted,
  enterpriseTrust,
  hostNotNamed,
  issuerNotSent,
  issuerListCut,
  issuerListLong,
  newestTlsOnly,
  sipFault,
  misplacedIntermediate,
  issuerList,
  disallowed,
  encryption,
  iterations,
  localKeyId,
  pbmac1,
  protectedToAccounts,
  trailingBytes,
  clearKey,
];
