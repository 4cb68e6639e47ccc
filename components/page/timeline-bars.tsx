import { type BinUnit, binDates } from '../../core/page/bin-dates.ts';
import { formatCount } from '../text/format-number.ts';
import { useText } from '../text/text.tsx';
import { type DatedPiece, kindKeys } from './list-dated-pieces.ts';

interface TimelineBarsProps {
  dated: DatedPiece[];
}

/** As many bars as can be told apart. */
const maxBars = 40;
/** As many entries as a listener can follow. */
const maxListed = 12;

/**
 * How many pieces appeared when: a bar for each week, month or year, on which this article and disputes
 * are marked. Screen readers get a list of fewer, longer times.
 */
export function TimelineBars({ dated }: TimelineBarsProps) {
  const text = useText();
  const dates = dated.map(({ ms }) => ms);
  const { bins } = binDates(dates, maxBars);
  // A week would be read as a day.
  const listed = binDates(dates, maxListed, 'month');
  const highest = Math.max(...bins.map(({ members }) => members.length));
  const kindsOf = (members: number[]) => new Set(members.map((at) => dated[at]?.kind));
  return (
    <>
      <ol class="plot bars" aria-hidden="true">
        {bins.map(({ startMs, members }) => (
          <li key={startMs}>
            {[...kindsOf(members)].map((kind) => kind && <i key={kind} class={`dot ${kind}`} />)}
            {members.length > 0 && (
              <span style={{ blockSize: `${(100 * members.length) / highest}%` }} />
            )}
          </li>
        ))}
      </ol>
      <ul class="visually-hidden">
        {listed.bins
          .filter(({ members }) => members.length > 0)
          .map(({ startMs, members }) => (
            <li key={startMs}>
              {[
                `${formatStart(startMs, listed.unit, text.language)}: ${formatCount(members.length, 'articles', text)}`,
                ...[...kindsOf(members)].map((kind) => kind && text.t(kindKeys[kind])),
              ]
                .filter(Boolean)
                .join(' – ')}
            </li>
          ))}
      </ul>
    </>
  );
}

function formatStart(ms: number, unit: BinUnit, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    year: 'numeric',
    ...(unit === 'month' && { month: 'long' }),
    timeZone: 'UTC',
  });
  const start = format.format(ms);
  return unit === 'decade' || unit === 'century' ? `${start}–` : start;
}
