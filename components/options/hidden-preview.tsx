import type { HiddenArticles } from '../../core/search/find-hidden.ts';
import { PieceSource } from '../piece/piece-source.tsx';
import { formatCount, formatNumber } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';

interface HiddenPreviewProps {
  /** Absent while it is being counted for the first time. */
  hidden: HiddenArticles | undefined;
  /** Of the whole index; absent while it is being read. */
  articles: number | undefined;
}

/** How many articles the reader's topics hide, and some of them. */
export function HiddenPreview({ hidden, articles }: HiddenPreviewProps) {
  const text = useText();
  const { t, language } = text;
  if (hidden === undefined || articles === undefined) return null;
  const { count, examples, isExact } = hidden;
  const words =
    count === 0 && isExact
      ? t('hiddenNone')
      : formatCount(count, 'hiddenArticles', text, [formatNumber(articles, language)]);
  return (
    <div class="hidden-preview">
      <p role="status">{isExact ? words : t('hiddenAbout', [words])}</p>
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
