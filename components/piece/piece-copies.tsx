import { Fragment } from 'preact';
import { useText } from '../text/text.tsx';
import { readHttpAddress } from './http-address.ts';

interface PieceCopiesProps {
  addresses: string[];
}

/** Links to other sites that published the same text. Addresses that are not http(s) are left out. */
export function PieceCopies({ addresses }: PieceCopiesProps) {
  const { t } = useText();
  const safe = addresses.map(readHttpAddress).filter((address) => address !== undefined);
  if (safe.length === 0) return undefined;
  return (
    <p class="copies">
      {t('alsoAt')}{' '}
      {safe.map((address, at) => (
        <Fragment key={address}>
          {at > 0 && ' · '}
          <a href={address} target="_blank" rel="noreferrer noopener" dir="ltr">
            {new URL(address).hostname.replace(/^www\./, '')}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
