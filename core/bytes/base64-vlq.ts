/*
 * Base64 VLQ, as source maps have it (https://tc39.es/ecma426/#sec-base64-vlq), without its sign bit:
 * a digit holds five bits, the lowest first, and whether another digit follows. Numbers stay readable
 * in JSON, and lists of small numbers compress better than as decimals with commas.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const digitValues = new Uint8Array(128).fill(255);
for (let value = 0; value < digits.length; value++) digitValues[digits.charCodeAt(value)] = value;

/** Returns the digits of whole numbers below 2 ** 31, one after another. */
export function encodeVlq(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest > 31) {
      text += digits.charAt((rest & 31) | 32);
      rest >>>= 5;
    }
    text += digits.charAt(rest);
  }
  return text;
}

/** Returns the numbers that encodeVlq was given. Throws a RangeError if the text is damaged. */
export function decodeVlq(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let shift = 0;
  for (let at = 0; at < text.length; at++) {
    const value = digitValues[text.charCodeAt(at)] ?? 255;
    if (value > 63 || shift > 30) throw new RangeError('VLQ: a digit is damaged');
    number |= (value & 31) << shift;
    shift += 5;
    if (value > 31) continue;
    numbers.push(number);
    number = 0;
    shift = 0;
  }
  if (shift > 0) throw new RangeError('VLQ: the text ends inside of a number');
  return numbers;
}

/** Returns a whole number of any sign as one from 0: 0, -1, 1, -2, 2 … become 0, 1, 2, 3, 4 … */
export function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** Undoes zigzag. */
export function unzigzag(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
