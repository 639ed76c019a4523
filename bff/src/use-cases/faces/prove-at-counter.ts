import { type FaceRow, insertFace } from '../../adapters/postgres/faces';
import { readPerson } from '../../adapters/postgres/people';
import { runCommand } from '../command';
import type { UseCase } from '../context';
import { proofOfCounter } from '../counter-proof';
import { wantedFace } from '../face-purpose';
import { viewFace } from '../face-view';
import { identityOf } from '../person';
import { found } from '../problem-error';
import { now } from '../time';

/** The second way of the same proof: a clerk's code in place of a face, and as good for all. */
export const proveAtCounter: UseCase<'proveAtCounter'> = (services, call) =>
  runCommand(services, call, 'proveAtCounter', {
    prepare: async () => {
      const wanted = await wantedFace(services, call.body.purpose, call.actor.personId);
      const person = found(await readPerson(services.db, wanted.personId));
      const { idNumber } = identityOf(services, person);
      // The command's own number, so that asking again under it does not meet a used code.
      const number = `${call.actor.personId}:${call.requestId}`;
      const code = call.body.counterCode;
      return { ...wanted, status: await proofOfCounter(services, { number, code, idNumber }) };
    },
    write: async (tx, proved) => {
      const face: FaceRow = {
        ...proved,
        faceVerificationId: services.newId(),
        startedBy: call.actor.personId,
        verifier: services.counter.name,
        startedAt: now(services),
        finishedAt: now(services),
      };
      await insertFace(tx, face);
      return viewFace(face);
    },
  });
