import type { IndexStatus } from '../../core/protocol.ts';
import { IndexImport } from '../index-import.tsx';
import { formatAge, formatDate } from '../text/format-date.ts';
import { formatNumber, formatSize } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { Section } from './section.tsx';

interface IndexSectionProps {
  /** Absent while it is being read. */
  status: IndexStatus | undefined;
  /** Of the extension. */
  version: string;
  onRebuild(): void;
}

/** So many letters tell two indexes apart for anybody. */
const shownHash = 10;

/** What the index holds, where answers come from, and a button that builds it anew. */
export function IndexSection({ status, version, onRebuild }: IndexSectionProps) {
  const { t, language } = useText();
  if (status === undefined) return <Section title={t('index')} message={t('loading')} />;
  const { head, source } = status;
  const newest = formatDate(head.newest, language);
  return (
    <Section title={t('index')}>
      <dl class="facts">
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
            head.contentHash.slice(0, shownHash),
            String(head.format),
            String(head.canonicaliser),
          ])}
        </dd>
        <dt>{t('extensionVersion')}</dt>
        <dd>{version}</dd>
      </dl>
      <IndexImport status={status} button={t('rebuild')} onRebuild={onRebuild} />
    </Section>
  );
}
