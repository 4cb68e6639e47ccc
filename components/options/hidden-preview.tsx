import type { HiddenArticles } from '../../core/search/find-hidden.ts';
import { PieceSource } from '../piece/piece-source.tsx';
import { formatCount, formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';

interface HiddenPreviewProps {
  /** Undefined until they are counted for the first time. */
  hidden: HiddenArticles | undefined;
  /** The number of articles in the index; undefined while it is read. */
  articles: number | undefined;
}

/** How many articles the topic filter hides, with some examples. */
export function HiddenPreview({ hidden, articles }: HiddenPreviewProps) {
  const text = useText();
  const { t, language } = text;
  if (hidden === undefined || articles === undefined) return undefined;
  const { count, examples, isExact } = hidden;
  const message =
    count === 0 && isExact
      ? t('hiddenNone')
      : formatCount(count, 'hiddenArticles', text, [formatNumber(articles, language)]);
  return (
    <div class="hidden-preview">
      <p role="status">{isExact ? message : t('hiddenAbout', [message])}</p>
      {examples.length > 0 && (
        <details>
          <summary>{t('hiddenExamples')}</summary>
          <ul>
            {examples.map((article) => (
              <li key={article.webUrl}>
                <span dir="auto">{article.title}</span>
                <PieceSource piece={article} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
