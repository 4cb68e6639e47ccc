import { type QualityScale, rankQuality } from '../../core/index/quality-scale.ts';
import { useText } from '../text/text.tsx';
import { splitQuality } from './describe-quality.ts';

interface QualityMeterProps {
  /** From 0, without a top; undefined if nobody rated the piece. */
  quality: number | undefined;
  /** The quality of the article that a piece is compared with, shown as a tick. */
  articleQuality?: number | undefined;
  scale: QualityScale;
}

/** A quality in words and, if it can be ranked, its rank as a bar, which screen readers skip. */
export function QualityMeter({ quality, articleQuality, scale }: QualityMeterProps) {
  const text = useText();
  const [number, standing] = splitQuality(quality, scale, text, articleQuality);
  const rank = toPercent(quality, scale);
  if (rank === undefined) return <p class="quality">{number}</p>;
  const articleRank = toPercent(articleQuality, scale);
  return (
    <p class="quality">
      <span class="meter" aria-hidden="true">
        <span class="meter-fill" style={{ inlineSize: rank }} />
        {articleRank && <span class="meter-tick" style={{ insetInlineStart: articleRank }} />}
      </span>
      {/* Beside the article's tick, the meter shows where a piece stands; the words are for listeners. */}
      <span class="quality-words">
        {articleRank ? number : number + standing}
        {articleRank && <span class="visually-hidden">{standing}</span>}
      </span>
    </p>
  );
}

function toPercent(quality: number | undefined, scale: QualityScale): string | undefined {
  const rank = quality === undefined ? undefined : rankQuality(quality, scale);
  return rank === undefined ? undefined : `${rank}%`;
}
