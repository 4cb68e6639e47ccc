import { isPublicSuffix } from './public-suffix.ts';
import { dropDeviceLabels } from './rules/fold-device-host.ts';

/**
 * Tells whether a page of one host may declare an address of the other: they are equal without
 * `www.`, `m.`, `amp.` and the like, or one is a parent domain of the other. Siblings are not a
 * family, because they can belong to different owners. Nor are the hosts under a public suffix
 * (`github.io`, `co.uk`). Never throws.
 */
export function isSameSiteFamily(a: string, b: string): boolean {
  const hostA = foldHost(a);
  const hostB = foldHost(b);
  if (hostA === '' || hostB === '') return false;
  if (hostA === hostB) return true;
  const [parent, child] = hostA.length < hostB.length ? [hostA, hostB] : [hostB, hostA];
  return child.endsWith(`.${parent}`) && !isPublicSuffix(parent) && !isIpAddress(parent);
}

function foldHost(host: string): string {
  return dropDeviceLabels(host.toLowerCase().replace(/\.$/, ''));
}

// An IP address such as `1.2.3.4` has no parent domains.
function isIpAddress(host: string): boolean {
  return /\d$|\]$/.test(host);
}
