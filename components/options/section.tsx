import type { ComponentChildren } from 'preact';

interface SectionProps {
  title: string;
  /** One sentence about the section's controls. */
  hint?: string;
  /** Shown instead of controls if there is nothing to choose. */
  message?: string;
  children?: ComponentChildren;
}

/** A section of the options page, under its heading. */
export function Section({ title, hint, message, children }: SectionProps) {
  return (
    <section class="section">
      <h2 class="section-title">{title}</h2>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {message !== undefined && <p class="empty">{message}</p>}
      {children}
    </section>
  );
}
