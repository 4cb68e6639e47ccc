import type { Piece } from '../../core/article/article.ts';

/** The provider's name, or its domain where it has none. */
export function readProviderName({ provider }: Piece): string | undefined {
  return provider?.name || provider?.domain || undefined;
}
