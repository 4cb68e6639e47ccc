import { withoutDeviceLabels } from './rules/fold-device-host.ts';
import { isSharedParent } from './shared-parents.ts';

/**
 * Takes two hosts, says whether a page of one may speak for a page of the other: they are the same
 * without `www.`, `m.`, `amp.` and the like, or one is the parent of the other. Siblings are not:
 * strangers can have them. Nor is anything a family under a parent that strangers share
 * (`github.io`, `co.uk`). Never throws.
 */
export function isSameSiteFamily(a: string, b: string): boolean {
  const hostA = foldHost(a);
  const hostB = foldHost(b);
  if (hostA === '' || hostB === '') return false;
  if (hostA === hostB) return true;
  const [parent, child] = hostA.length < hostB.length ? [hostA, hostB] : [hostB, hostA];
  return child.endsWith(`.${parent}`) && !isSharedParent(parent) && !isNumber(parent);
}

function foldHost(host: string): string {
  return withoutDeviceLabels(host.toLowerCase().replace(/\.$/, ''));
}

// `1.2.3.4` has no parents.
function isNumber(host: string): boolean {
  return /\d$|\]$/.test(host);
}
