import type { PageAddress } from '../../core/page/page-address.ts';
import { readDeclaredTags } from '../injected/read-declared-tags.ts';

/** Returns this document as the protocol names a page. */
export function readCurrentDocument(): PageAddress {
  return { address: readAddress(), ...readDeclaredTags() };
}

/** Returns the document's address without the fragment, which never tells one article from another. */
export function readAddress(): string {
  return location.href.split('#', 1)[0] as string;
}
