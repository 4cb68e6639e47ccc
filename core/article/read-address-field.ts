import { articleBounds } from './article-bounds.ts';
import { type Problem, quoteValue } from './problem.ts';

/** Fields of a record that hold an address, the one to show first. */
export const addressFields = ['webUrl', 'originalUrl', 'ampWebUrl', 'cdnAmpWebUrl'] as const;

export type Addresses = Partial<Record<(typeof addressFields)[number], string>>;

export interface ReadAddresses {
  addresses: Addresses;
  /** Why others cannot be used. */
  faults: Problem[];
  /** Addresses with a user name or a password. */
  secrets: Problem[];
}

/** Reads the addresses of a record or of a linked piece. */
export function readAddresses(fields: Record<string, unknown>): ReadAddresses {
  const read: ReadAddresses = { addresses: {}, faults: [], secrets: [] };
  for (const field of addressFields) {
    const value = fields[field];
    if (value === undefined) continue;
    const address = mendAddress(value);
    const rule = findAddressFault(address);
    if (rule === undefined) read.addresses[field] = address;
    else {
      const fault = { field, message: rule + quoteValue(value) };
      if (rule === secretRule) read.secrets.push(fault);
      else read.faults.push(fault);
    }
  }
  return read;
}

/** Returns the address of a picture; undefined where it cannot be used. */
export function readPictureAddress(value: unknown): string | undefined {
  const address = mendAddress(value);
  return findAddressFault(address) === undefined ? address : undefined;
}

/**
 * Mends what copying through feeds and databases does to an address: escaped ampersands, and blanks
 * that should be percent-encoded. Everything else is left to the WHATWG URL Standard.
 */
function mendAddress(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = value.length > maxRawLength ? value.slice(0, maxRawLength) : value;
  return text
    .trim()
    .replace(/&(?:amp|#0*38);/g, '&')
    .replace(/[\t\r\n]/g, '')
    .replace(/ /g, '%20');
}

/** More than any address that is short enough after mending. */
const maxRawLength = 10 * articleBounds.address;

const addressRule = 'must be an http or https address';
const lengthRule = `must be an address of at most ${articleBounds.address} characters`;
const secretRule = 'must be an address without user name and password';

function findAddressFault(address: string): string | undefined {
  if (address.length > articleBounds.address) return lengthRule;
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) {
    return addressRule;
  }
  // It would be published with every package.
  return url.username === '' && url.password === '' ? undefined : secretRule;
}
