import { maxArticleAddressLength } from '../url/address-bounds.ts';

/**
 * Upper bounds of the fields of a record: characters of texts, items of lists, pixels of pictures.
 * They keep a hostile record from slowing the extension down, and lie well above the maxima of real
 * records; docs/articles.md says where each comes from. What is beyond them is cut or left out with
 * a warning. Quality has no bound: publishers rate from 0 without a top.
 */
export const articleBounds = {
  title: 500,
  excerpt: 5_000,
  address: maxArticleAddressLength,
  name: 200,
  word: 100,
  topic: 100,
  topics: 50,
  images: 20,
  related: 1_000,
  pixels: 100_000,
} as const;
