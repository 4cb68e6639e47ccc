import { maxArticleAddressLength } from '../url/address-bounds.ts';

/**
 * How much a record may hold. The bounds are well above anything in the 41,800 real records that
 * they were measured on (longest title 253, excerpt 300, address 531 characters), and low enough
 * that one record can never be a burden to a reader.
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
