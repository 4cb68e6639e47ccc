interface IconButtonProps {
  /** Read aloud by screen readers and shown on hover. */
  label: string;
  /** SVG path data in a box of 12 × 12 px; by default a cross. */
  icon?: string;
  onClick(): void;
}

/** A small round button that shows an icon instead of text. */
export function IconButton({ label, icon = 'M2 2l8 8M10 2l-8 8', onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
