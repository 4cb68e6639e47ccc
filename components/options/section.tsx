import type { ComponentChildren } from 'preact';

interface SectionProps {
  title: string;
  /** What the section's controls do, in a sentence. */
  hint?: string;
  /** Instead of controls, where there is nothing to choose. */
  message?: string;
  children?: ComponentChildren;
}

/** A part of the settings page under its heading. */
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
