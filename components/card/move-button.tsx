import { readSides, toCorner } from '../../core/page/corner-sides.ts';
import type { Corner } from '../../core/settings/settings.ts';
import { capitalise } from '../text/capitalise.ts';
import { useText } from '../text/text.tsx';
import { IconButton } from './icon-button.tsx';

interface MoveButtonProps {
  corner: Corner;
  onMove(corner: Corner): void;
}

/** Takes the card to the next corner, clockwise: what dragging does, by presses (WCAG 2.2, 2.5.7). */
export function MoveButton({ corner, onMove }: MoveButtonProps) {
  const { t } = useText();
  const [wasTop, wasLeft] = readSides(corner);
  const [isTop, isLeft] = [wasLeft, !wasTop];
  const next = toCorner(isTop, isLeft);
  const place = t(`corner${capitalise(next)}`);
  return (
    <IconButton
      label={t('moveTo', [place])}
      sign={`M1 1h10v10H1zM${isLeft ? 3 : 7} ${isTop ? 3 : 7}h2v2h-2z`}
      onClick={() => onMove(next)}
    />
  );
}
