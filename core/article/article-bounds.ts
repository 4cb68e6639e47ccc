import { maxArticleAddressLength } from '../url/address-bounds.ts';

/**
 * Upper bounds of the fields of a record: characters of texts, items of lists, pixels of pictures.
 * They are well above the maxima of 41,800 real records (title 253, excerpt 300, address 531
 * characters), and low enough that no single record slows the extension down.
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
  related: 100,
  pixels: 100_000,
  secured: 100_000,
} as const;
