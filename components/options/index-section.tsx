import type { IndexStatus } from '../../core/protocol.ts';
import { formatDate } from '../format-date.ts';
import { formatNumber, formatShare, formatSize } from '../format-number.ts';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';

interface IndexSectionProps {
  /** Absent while it is being read. */
  status: IndexStatus | undefined;
  onRebuild(): void;
}

/** What the index holds, where answers come from, and a button that builds it anew. */
export function IndexSection({ status, onRebuild }: IndexSectionProps) {
  const { t, language } = useText();
  if (status === undefined) return <Section title={t('index')} message={t('loading')} />;
  const { head, source, progress, problem } = status;
  const newest = formatDate(head.newest, language);
  return (
    <Section title={t('index')}>
      <dl class="facts">
        <dt>{t('indexArticles')}</dt>
        <dd>{formatNumber(head.articles, language)}</dd>
        {newest !== undefined && (
          <>
            <dt>{t('indexNewest')}</dt>
            <dd>{newest}</dd>
          </>
        )}
        <dt>{t('indexSize')}</dt>
        <dd>{formatSize(head.bytes, language)}</dd>
        <dt>{t('indexSource')}</dt>
        <dd>{t(source === 'store' ? 'sourceStore' : 'sourcePackage')}</dd>
      </dl>
      {progress !== undefined && <Importing {...progress} />}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {t('indexProblem', [problem])}
        </p>
      )}
      {/* Not `disabled`, which would take the keyboard's focus away from the reader who pressed it. */}
      <button
        type="button"
        class="button"
        aria-disabled={progress !== undefined}
        onClick={() => progress === undefined && onRebuild()}
      >
        {t('rebuild')}
      </button>
    </Section>
  );
}

function Importing({ done, total }: { done: number; total: number }) {
  const { t, language } = useText();
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div class="importing">
      <label for="importing">{t('importing', [formatShare(share, language)])}</label>
      <progress id="importing" value={share} max="1" />
    </div>
  );
}
