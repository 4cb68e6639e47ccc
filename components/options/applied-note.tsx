import { useText } from '../text/text.tsx';

interface AppliedNoteProps {
  /** What was applied, in one sentence. */
  message: string;
  canUndo: boolean;
  onUndo(): void;
}

/** Says that settings were imported or reset, with a button that undoes it. */
export function AppliedNote({ message, canUndo, onUndo }: AppliedNoteProps) {
  const { t } = useText();
  return (
    <p class="done">
      {message}{' '}
      {canUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </p>
  );
}
