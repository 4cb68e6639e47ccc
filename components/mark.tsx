/** The logo, as in assets/icon.svg: two halves that face each other, point and counterpoint. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="mark-point" d="M7 0v12A6 6 0 0 1 7 0z" />
      <path class="mark-counterpoint" d="M9 4v12A6 6 0 0 0 9 4z" />
    </svg>
  );
}
