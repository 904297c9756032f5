/**
 * Whether the numbers of an RSAPrivateKey belong together (RFC 8017 §3.2): a key that was damaged where no MAC protects it is found out here.
 *
 * @param numbers modulus, publicExponent, privateExponent, prime1, prime2, exponent1, exponent2, coefficient
 */
export function rsaNumbersAgree(numbers: readonly bigint[]): boolean {
  const [modulus, publicExponent, privateExponent, prime1, prime2, exponent1, exponent2, coefficient] = numbers;
  if (modulus === undefined || publicExponent === undefined || privateExponent === undefined) return false;
  if (prime1 === undefined || prime2 === undefined || coefficient === undefined) return false;
  if (exponent1 === undefined || exponent2 === undefined) return false;
  if (prime1 < 3n || prime2 < 3n) return false;
  const inverse = (exponent: bigint, prime: bigint): boolean => (exponent * publicExponent) % (prime - 1n) === 1n;
  return (
    prime1 * prime2 === modulus &&
    inverse(privateExponent, prime1) &&
    inverse(privateExponent, prime2) &&
    inverse(exponent1, prime1) &&
    inverse(exponent2, prime2) &&
    (coefficient * prime2) % prime1 === 1n
  );
}
