/** Primes whose product the primes of such keys are built upon; the first ones tell nothing, since the generator's group is the whole one there. */
const smallPrimes = primesUpTo(167);
const generator = 65_537n;

/** Of each prime: which power of 65537 a remainder is, and how many powers there are. */
const powers = smallPrimes.map((prime) => ({ prime: BigInt(prime), exponents: exponentsOf(prime) }));

/**
 * Whether an RSA modulus has the fingerprint of keys that Infineon's library made (ROCA, CVE-2017-15361): both primes are powers of 65537
 * modulo the product of the small primes, so the modulus is one too. The exponents modulo each prime must come from one exponent, which
 * chance hardly ever gives.
 *
 * @see M. Nemec et al., The Return of Coppersmith's Attack, CCS 2017, §3.2
 */
export function hasRocaFingerprint(modulus: bigint): boolean {
  const found: { readonly exponent: number; readonly order: number }[] = [];
  for (const { prime, exponents } of powers) {
    const exponent = exponents.get(Number(modulus % prime));
    if (exponent === undefined) return false;
    found.push({ exponent, order: exponents.size });
  }
  return found.every((one, index) =>
    found.slice(index + 1).every((other) => {
      const shared = greatestDivisor(one.order, other.order);
      return one.exponent % shared === other.exponent % shared;
    }),
  );
}

function exponentsOf(prime: number): ReadonlyMap<number, number> {
  const step = Number(generator % BigInt(prime));
  const exponents = new Map<number, number>();
  for (let value = 1 % prime; !exponents.has(value); value = (value * step) % prime)
    exponents.set(value, exponents.size);
  return exponents;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

function primesUpTo(most: number): readonly number[] {
  const numbers = Array.from({ length: most - 1 }, (_, index) => index + 2);
  return numbers.filter((number) => numbers.every((smaller) => smaller >= number || number % smaller !== 0));
}
