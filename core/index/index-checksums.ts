import * as z from 'zod/mini';
import { makeOnce } from '../schema/make-once.ts';

/** SHA-256 of each pack in hexadecimal digits, kind by kind, in the order of the packs. */
export const indexChecksumsSchema = makeOnce(() => z.array(z.string()));
