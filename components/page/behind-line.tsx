import { countLinked } from '../../core/page/linked-counts.ts';
import type { PageView } from '../../core/page/page-view.ts';
import { formatCount } from '../text/format-number.ts';
import { type Text, useText } from '../text/text.tsx';

interface BehindLineProps {
  view: PageView;
  /** Shows the pieces; undefined where there is no room for them. */
  onShow: (() => void) | undefined;
}

/** The line behind which pieces share no more than the topic: their number, and a way to them. */
export function BehindLine({ view, onShow }: BehindLineProps) {
  const text = useText();
  const label = describeBehind(view, text);
  return (
    <section class="pieces">
      {onShow === undefined ? (
        <p class="label">{label}</p>
      ) : (
        <button type="button" class="plain-button" onClick={onShow}>
          {label}
        </button>
      )}
    </section>
  );
}

/** Returns the number of pieces behind the line: "141 more on Azure", or of all: "34 pieces on Azure". */
export function describeBehind({ linked, behind, behindTopic }: PageView, text: Text): string {
  const isAll = countLinked(linked) === 0;
  if (behindTopic === undefined) return formatCount(behind, isAll ? 'linked' : 'moreLinked', text);
  return formatCount(behind, isAll ? 'onTopic' : 'moreOnTopic', text, [behindTopic]);
}
