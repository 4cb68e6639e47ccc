import * as z from 'zod/mini';
import { maxHostLength } from '../url/address-bounds.ts';
import { articleBounds } from './article-bounds.ts';
import { stances } from './stance.ts';

const { title, excerpt, address, name, word, topic, topics, images, related, pixels, secured } =
  articleBounds;

const textSchema = (maximum: number) => {
  const error = `must be text of 1 to ${maximum.toLocaleString('en')} characters`;
  return z
    .string({ error })
    .check(z.trim(), z.minLength(1, { error }), z.maxLength(maximum, { error }));
};

const addressSchema = z
  .string({ error: 'must be an http or https address' })
  .check(
    z.trim(),
    z.maxLength(address, { error: `must be an address of at most ${address} characters` }),
    z.refine(isWebAddress, { error: 'must be an http or https address' }),
    z.refine(hasNoCredentials, { error: 'must be an address without user name and password' }),
  );

const dateSchema = z
  .string({ error: 'must be a date such as 2022-05-20T13:39:00Z' })
  .check(z.trim(), z.refine(isDate, { error: 'must be a date such as 2022-05-20T13:39:00Z' }));

const wholeNumberSchema = (minimum: number, maximum: number) => {
  const error = `must be a whole number from ${minimum} to ${maximum.toLocaleString('en')}`;
  return z.int({ error }).check(z.minimum(minimum, { error }), z.maximum(maximum, { error }));
};

const qualityError = 'must be a number from 0 to 100';
const qualitySchema = z
  .number({ error: qualityError })
  .check(z.minimum(0, { error: qualityError }), z.maximum(100, { error: qualityError }));

const heatError = 'must be a number, -1 where unknown';
const flagSchema = z.boolean({ error: 'must be true or false' });

const listSchema = <Item extends z.ZodMiniType>(item: Item, maximum: number) => {
  const error = `must be a list of at most ${maximum}`;
  return z.array(item, { error }).check(z.maxLength(maximum, { error }));
};

export const providerSchema = z.object(
  {
    name: z.optional(textSchema(name)),
    domain: z.optional(
      z.string({ error: 'must be a domain such as example.org' }).check(
        z.trim(),
        z.toLowerCase(),
        z.maxLength(maxHostLength, {
          error: `must be a domain of at most ${maxHostLength} characters`,
        }),
        z.refine(isDomain, { error: 'must be a domain such as example.org' }),
      ),
    ),
  },
  { error: 'must have the fields name and domain' },
);

export const pictureSchema = z.object(
  {
    url: addressSchema,
    width: z.optional(wholeNumberSchema(1, pixels)),
    height: z.optional(wholeNumberSchema(1, pixels)),
    isCached: z.optional(flagSchema),
  },
  { error: 'must have the fields url, width and height' },
);

const sharedFields = {
  category: z.optional(textSchema(word)),
  title: textSchema(title),
  excerpt: z.optional(textSchema(excerpt)),
  publishedDateTime: z.optional(dateSchema),
  originalUrl: z.optional(addressSchema),
  webUrl: z.optional(addressSchema),
  ampWebUrl: z.optional(addressSchema),
  cdnAmpWebUrl: z.optional(addressSchema),
  type: z.optional(textSchema(word)),
  quality: z.optional(qualitySchema),
  heat: z.optional(z.number({ error: heatError }).check(z.minimum(-1, { error: heatError }))),
  published: z.optional(flagSchema),
  provider: z.optional(providerSchema),
  topics: z.optional(listSchema(textSchema(topic), topics)),
  images: z.optional(listSchema(pictureSchema, images)),
  secured: z.optional(
    z
      .string({ error: 'must be text' })
      .check(z.maxLength(secured, { error: `must be text of at most ${secured} characters` })),
  ),
};

/** A linked piece as curators write it, in the field `related` of a record. */
export const linkedPieceSchema = z.object(
  {
    ...sharedFields,
    stance: z.optional(z.enum(stances, { error: `must be one of ${stances.join(', ')}` })),
  },
  { error: 'must be a linked piece with its fields' },
);

/** The article record as curators write it. */
export const articleSchema = z.object(
  { ...sharedFields, related: z.optional(listSchema(linkedPieceSchema, related)) },
  { error: 'must be a record with named fields' },
);

function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
}

/** A password in an address would be published with every package. */
function hasNoCredentials(value: string): boolean {
  const url = URL.parse(value);
  return url === null || (url.username === '' && url.password === '');
}

/** A date, or a time with its zone: a local time would mean another moment on each machine. */
function isDate(value: string): boolean {
  return z.regexes.date.test(value) || z.regexes.datetime({ offset: true }).test(value);
}

function isDomain(value: string): boolean {
  return /^[^\s/:?#@.]+(\.[^\s/:?#@.]+)+$/.test(value);
}
