import type { Piece } from '../../core/article/article.ts';
import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { type QualityScale, rankQuality } from '../../core/index/quality-scale.ts';
import { placeOnTimeline } from '../../core/page/place-on-timeline.ts';
import { describeQuality } from '../piece/describe-quality.ts';
import { readProviderName } from '../piece/read-provider-name.ts';
import { formatDate } from '../text/format-date.ts';
import { type Text, useText } from '../text/text.tsx';
import { type DatedPiece, kindKeys, listDatedPieces } from './list-dated-pieces.ts';
import { TimelineBars } from './timeline-bars.tsx';

interface TimelineProps {
  article: Piece;
  pieces: RelatedPiece[];
  /** Without it, all pieces stand on the line. */
  scale: QualityScale;
}

/** With fewer dates there is no development to see. */
const minDated = 3;

/** More dots than this cannot be told apart, and would be a long list to listen to. */
const maxDots = 12;

/**
 * Who published when: for a few pieces, with the rank of their qualities among the articles; for many,
 * how many appeared when. Screen readers get a list. Nothing is shown for fewer than three dated pieces.
 */
export function Timeline({ article, pieces, scale }: TimelineProps) {
  const text = useText();
  const { t, language } = text;
  const dated = listDatedPieces(article, pieces);
  if (dated.length < minDated) return undefined;
  const [first, last] = [dated[0], dated.at(-1)].map((end) =>
    formatDate(end?.piece.publishedDateTime, language),
  );
  const kinds = [...new Set(dated.map(({ kind }) => kind))];
  return (
    <section class="pieces">
      <h2 class="label axis">
        {t('timeline')}
        <span class="cues" aria-hidden="true">
          {kinds.map(
            (kind) =>
              kind && (
                <span key={kind}>
                  <i class={`dot ${kind}`} /> {t(kindKeys[kind])}
                </span>
              ),
          )}
        </span>
      </h2>
      {dated.length > maxDots ? (
        <TimelineBars dated={dated} />
      ) : (
        <TimelineDots dated={dated} scale={scale} />
      )}
      <p class="source axis" aria-hidden="true">
        <time>{first}</time>
        {scale.length > 0 && dated.length <= maxDots && <span>{t('higherIsBetter')}</span>}
        {last !== first && <time>{last}</time>}
      </p>
    </section>
  );
}

/** Each piece as a dot, the higher the better it is rated; a list for screen readers. */
function TimelineDots({ dated, scale }: { dated: DatedPiece[]; scale: QualityScale }) {
  const text = useText();
  const positions = placeOnTimeline(dated.map(({ ms }) => ms));
  return (
    <ol class={scale.length > 0 ? 'plot' : 'plot flat'} style={{ '--count': dated.length }}>
      {dated.map((datedPiece, at) => {
        const { piece, kind } = datedPiece;
        const description = describeDatedPiece(datedPiece, scale, text);
        return (
          <li
            key={piece}
            style={{
              insetInlineStart: `${100 * (positions[at] ?? 0)}%`,
              blockSize: `${rankQuality(piece.quality ?? 0, scale) ?? 0}%`,
            }}
          >
            <i
              class={`dot ${kind ?? ''} ${piece.quality === undefined ? 'unrated' : ''}`}
              title={description}
              aria-hidden="true"
            />
            <span class="visually-hidden">{description}</span>
          </li>
        );
      })}
    </ol>
  );
}

function describeDatedPiece({ piece, kind }: DatedPiece, scale: QualityScale, text: Text): string {
  const { t, language } = text;
  return [
    formatDate(piece.publishedDateTime, language),
    readProviderName(piece),
    piece.title,
    describeQuality(piece.quality, scale, text),
    kind && t(kindKeys[kind]),
  ]
    .filter(Boolean)
    .join(' – ');
}
