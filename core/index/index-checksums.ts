import * as z from 'zod/mini';
import { makeOnce } from '../schema/make-once.ts';

/** The SHA-256 of each pack in hexadecimal digits, kind after kind, in their order. */
export const indexChecksumsSchema = makeOnce(() => z.array(z.string()));
