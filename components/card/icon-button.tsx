interface IconButtonProps {
  /** What it does, spoken and shown on hover. */
  label: string;
  /** The path of its sign, 12 px wide and high; a cross unless told. */
  sign?: string;
  onClick(): void;
}

/** A small round button with a sign for words. */
export function IconButton({ label, sign = 'M2 2l8 8M10 2l-8 8', onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
}
