import { Fragment } from 'preact';
import { useText } from '../text/text.tsx';
import { isPresent, readHttpAddress } from './http-address.ts';

/** Where else the same text stands, by the names of the sites. */
export function PieceCopies({ addresses }: { addresses: string[] }) {
  const { t } = useText();
  const safe = addresses.map(readHttpAddress).filter(isPresent);
  if (safe.length === 0) return null;
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
