/** An exact rational number. The denominator is positive; it need not be in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A part of a whole as it stands in rules and documents: 60/100. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** A fraction of two whole numbers; the denominator must be positive. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1n): Fraction {
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** The sum, exact. */
export function sumOf(addends: readonly Fraction[]): Fraction {
  return addends.reduce(
    (one, other) =>
      one.denominator === other.denominator
        ? fraction(one.numerator + other.numerator, one.denominator)
        : fraction(
            one.numerator * other.denominator + other.numerator * one.denominator,
            one.denominator * other.denominator,
          ),
    fraction(0),
  );
}

/** The product, exact. */
export function productOf(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** Negative, zero or positive: less, equal or greater. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest whole number, a half going up. For numbers that are not negative. */
export function halfUp({ numerator, denominator }: Fraction): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** In lowest terms as text, `4433/5`, so that equal numbers are written equally. */
export function fractionText({ numerator, denominator }: Fraction): string {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return `${numerator / divisor}/${denominator / divisor}`;
}

/** ⌊ratio × amount⌋ for amounts that are not negative. */
export function partOf({ numerator, denominator }: Ratio, amount: number): number {
  return Number((BigInt(numerator) * BigInt(amount)) / BigInt(denominator));
}

/** A ratio as an exact number. */
export const fractionOf = ({ numerator, denominator }: Ratio): Fraction => fraction(numerator, denominator);

/** Hundredths as a decimal with two places: 8834 → `88.34`. For numbers that are not negative. */
export function hundredthsText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? (one === 0n ? 1n : one) : greatestCommonDivisor(other, one % other);
}
