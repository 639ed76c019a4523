import { z } from 'zod';
import { secret } from './secret';

/** A mobile number of the mainland, digits only. */
export const PhoneNumber = secret(z.string().regex(/^1\d{10}$/));

/** What a platform's own button gives for the telephone of an account; it works once. */
export const PhoneCode = secret(z.string().min(1).max(512));
