import { z } from 'zod';
import { secret } from './secret';

/** A mobile number of the mainland, digits only. */
export const PhoneNumber = secret(z.string().regex(/^1\d{10}$/));
