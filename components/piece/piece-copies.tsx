import { Fragment } from 'preact';
import { useText } from '../text/text.tsx';
import { readHttpAddress } from './http-address.ts';

interface PieceCopiesProps {
  /** The address of the piece itself. */
  webUrl: string;
  addresses: string[];
}

/**
 * Links to other sites that published the same text, each site once. Addresses that are not http(s) are
 * left out.
 */
export function PieceCopies({ webUrl, addresses }: PieceCopiesProps) {
  const { t } = useText();
  const bySite = new Map(
    addresses
      .map(readHttpAddress)
      .filter((address) => address !== undefined)
      .map((address) => [readSite(address), address]),
  );
  const own = readHttpAddress(webUrl);
  bySite.delete(own === undefined ? '' : readSite(own));
  if (bySite.size === 0) return undefined;
  return (
    <p class="copies">
      {t('alsoAt')}{' '}
      {[...bySite].map(([site, address], at) => (
        <Fragment key={address}>
          {at > 0 && ' · '}
          <a href={address} target="_blank" rel="noreferrer noopener" dir="ltr">
            {site}
            <span class="visually-hidden"> ({t('opensInNewTab')})</span>
          </a>
        </Fragment>
      ))}
    </p>
  );
}

function readSite(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
