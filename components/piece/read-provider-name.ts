import type { Piece } from '../../core/article/article.ts';

/** Returns the provider's name, or else its domain; undefined if there is neither. */
export function readProviderName({ provider }: Piece): string | undefined {
  return provider?.name || provider?.domain || undefined;
}
