import type { Piece } from '../../core/article/article.ts';
import type { RelatedPiece } from '../../core/index/index-entry.ts';
import { placeOnTimeline } from '../../core/page/place-on-timeline.ts';
import { readProviderName } from '../piece/provider-name.ts';
import { formatDate } from '../text/format-date.ts';
import { formatNumber } from '../text/format-number.ts';
import { type Text, useText } from '../text/text.tsx';
import { type DatedPiece, listDated } from './dated-pieces.ts';

interface CoverageTimelineProps {
  article: Piece;
  pieces: RelatedPiece[];
}

/** With fewer there is no course of things to see. */
const fewestDated = 3;

const kindKeys = { own: 'thisArticle', dispute: 'counterpoint' } as const;

/** Who published when, and how well it is rated: a list to be heard, laid out as a picture. */
export function Timeline({ article, pieces }: CoverageTimelineProps) {
  const text = useText();
  const { t, language } = text;
  const dated = listDated(article, pieces);
  if (dated.length < fewestDated) return undefined;
  const places = placeOnTimeline(dated.map(({ ms }) => ms));
  const [first, last] = [dated[0], dated.at(-1)].map((each) =>
    formatDate(each?.piece.publishedDateTime, language),
  );
  const kinds = [...new Set(dated.map(({ kind }) => kind))];
  return (
    <section class="pieces">
      <h2 class="label axis">
        {t('coverage')}
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
      <ol class="plot" style={{ '--count': dated.length }}>
        {dated.map((each, at) => {
          const { piece, kind } = each;
          const words = describeDated(each, text);
          return (
            <li
              key={piece}
              style={{
                insetInlineStart: `${100 * (places[at] ?? 0)}%`,
                blockSize: `${piece.quality ?? 0}%`,
              }}
            >
              <i
                class={`dot ${kind || ''} ${piece.quality === undefined ? 'unrated' : ''}`}
                title={words}
                aria-hidden="true"
              />
              <span class="visually-hidden">{words}</span>
            </li>
          );
        })}
      </ol>
      <p class="source axis" aria-hidden="true">
        <time>{first}</time>
        <span>{t('higherIsBetter')}</span>
        {last !== first && <time>{last}</time>}
      </p>
    </section>
  );
}

function describeDated({ piece, kind }: DatedPiece, { t, language }: Text): string {
  const { quality } = piece;
  return [
    formatDate(piece.publishedDateTime, language),
    readProviderName(piece),
    piece.title,
    quality === undefined ? t('qualityNotRated') : t('quality', [formatNumber(quality, language)]),
    kind && t(kindKeys[kind]),
  ]
    .filter(Boolean)
    .join(' – ');
}
