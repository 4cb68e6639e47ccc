import { readSides, toCorner } from '../../core/page/corner-sides.ts';
import type { Corner } from '../../core/settings/settings.ts';
import { capitalise } from '../text/capitalise.ts';
import { useText } from '../text/text.tsx';
import { IconButton } from './icon-button.tsx';

interface MoveButtonProps {
  corner: Corner;
  onMove(corner: Corner): void;
}

/**
 * Moves the card clockwise to the next corner, for readers who cannot drag it
 * (WCAG 2.2, 2.5.7: https://www.w3.org/TR/WCAG22/#dragging-movements).
 */
export function MoveButton({ corner, onMove }: MoveButtonProps) {
  const { t } = useText();
  const [wasTop, wasLeft] = readSides(corner);
  const [isTop, isLeft] = [wasLeft, !wasTop];
  const next = toCorner(isTop, isLeft);
  return (
    <IconButton
      label={t('moveTo', [t(`corner${capitalise(next)}`)])}
      icon={`M1 1h10v10H1zM${isLeft ? 3 : 7} ${isTop ? 3 : 7}h2v2h-2z`}
      onClick={() => onMove(next)}
    />
  );
}
