import { toCopyLabel } from './copy-label.ts';

/**
 * Returns the address at which Google's AMP cache keeps the copy of an AMP page. A host that has
 * another label there (copy-label.ts) gives an address that does not exist.
 *
 * @param ampWebUrl an http(s) address.
 */
export function toAmpCacheAddress(ampWebUrl: string): string {
  const [, scheme = '', host = '', rest = ''] =
    /^(https?):\/\/([^/?#]*)(.*)$/s.exec(ampWebUrl) ?? [];
  const path = `${scheme === 'https' ? 's/' : ''}${host}${rest}`;
  return `https://${toCopyLabel(host)}.cdn.ampproject.org/c/${path}`;
}
