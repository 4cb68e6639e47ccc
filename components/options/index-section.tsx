import type { IndexStatus } from '../../core/protocol.ts';
import { IndexImport } from '../index-import.tsx';
import { formatAge, formatDate } from '../text/format-date.ts';
import { formatNumber, formatSize } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { Section } from './section.tsx';

interface IndexSectionProps {
  /** Undefined while it is read. */
  status: IndexStatus | undefined;
  /** The extension's version. */
  version: string;
  onRebuild(): void;
}

/** 40 bits of the content hash, enough to tell two indexes apart. */
const hashLength = 10;

/** Size, age, source and version of the index, and a button that rebuilds it. */
export function IndexSection({ status, version, onRebuild }: IndexSectionProps) {
  const { t, language } = useText();
  if (status === undefined) return <Section title={t('index')} message={t('loading')} />;
  const { head, source } = status;
  const newest = formatDate(head.newest, language);
  return (
    <Section title={t('index')}>
      <dl class="facts">
        {head.collections.length > 0 && (
          <>
            <dt>{t('indexCollections')}</dt>
            <dd dir="auto">{head.collections.map(({ name }) => name).join(', ')}</dd>
          </>
        )}
        <dt>{t('indexArticles')}</dt>
        <dd>{formatNumber(head.articles, language)}</dd>
        {newest !== undefined && (
          <>
            <dt>{t('indexNewest')}</dt>
            <dd>
              {newest} ({formatAge(head.newest, language)})
            </dd>
          </>
        )}
        <dt>{t('indexSize')}</dt>
        <dd>{formatSize(head.bytes, language)}</dd>
        <dt>{t('indexSource')}</dt>
        <dd>{t(source === 'store' ? 'sourceStore' : 'sourcePackage')}</dd>
        <dt>{t('indexVersion')}</dt>
        <dd>
          {t('indexVersionIs', [
            head.contentHash.slice(0, hashLength),
            String(head.format),
            String(head.canonicaliser),
          ])}
        </dd>
        <dt>{t('extensionVersion')}</dt>
        <dd>{version}</dd>
      </dl>
      <IndexImport status={status} buttonLabel={t('rebuild')} onRebuild={onRebuild} />
    </Section>
  );
}
