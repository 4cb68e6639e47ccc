/** The sign on a button that takes something away. */
export function Cross() {
  return (
    <svg class="cross" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M2 2l8 8M10 2l-8 8" />
    </svg>
  );
}
