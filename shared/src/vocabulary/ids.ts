import { z } from 'zod';
import { secret } from './secret';

/** Opaque ids made by the server; a client never builds one. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** Made by the client and stored before it sends: one command under one id happens once. */
export const RequestId = z.uuid();
export type RequestId = z.infer<typeof RequestId>;

/** 18 characters of GB 11643, the last a digit or X. The check digit is proved elsewhere. */
export const IdNumberText = secret(
  z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^\d{17}[\dX]$/),
);

export const PersonName = z.string().trim().min(2).max(40);
export const InvitationCode = z.string().regex(/^\d{6}$/);
