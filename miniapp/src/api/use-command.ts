import type { ResponseOf } from '@gongji/shared/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useSession } from '../state/session';
import { type ApiProblem, asProblem } from './api-problem';
import type { CommandName, RequestOf } from './client';
import { openRequest } from './request-ids';
import { finishEarlier, sendOnce } from './send-once';

export interface KeptCommand<Request, Answer> {
  /** Sends once: a second tap while sending gets the same answer. Null when it failed. */
  readonly run: (request: Request) => Promise<Answer | null>;
  readonly sending: boolean;
  readonly problem: ApiProblem | null;
  /** True where one of earlier never got its answer: it is to be asked for before anything new. */
  readonly unfinished: boolean;
  /** The answer of the earlier one; null where it failed, or never happened. */
  readonly resume: () => Promise<Answer | null>;
  readonly clear: () => void;
}

export type Command<N extends CommandName> = KeptCommand<RequestOf<N>, ResponseOf<N>>;

/**
 * A command that happens once: its id is made and stored before sending, kept until the answer is
 * final, and sent again under the same id after a dead network or a killed app. `key` tells apart
 * what may be open at the same time (a family's id, a member's id).
 */
export function useCommand<N extends CommandName>(name: N, key = ''): Command<N> {
  const who = useSession((session) => session.me?.personId ?? 'nobody');
  const slot = [who, name, key].join(':');
  return useKeptCommand(slot, (request: RequestOf<N> | null) =>
    request === null ? finishEarlier(name, slot) : sendOnce(name, slot, request),
  );
}

/**
 * The same for whatever is sent under an id that is kept in a slot; `send` gets null where the
 * earlier one is to be asked for.
 */
export function useKeptCommand<Request, Answer>(
  slot: string,
  send: (request: Request | null) => Promise<Answer>,
): KeptCommand<Request, Answer> {
  const client = useQueryClient();
  const flight = useRef<Promise<Answer | null> | null>(null);
  const [open, setOpen] = useState(() => openRequest(slot));
  const mutation = useMutation({
    mutationFn: send,
    onSettled: async () => {
      setOpen(openRequest(slot));
      await client.invalidateQueries();
    },
  });
  const start = (request: Request | null) => {
    flight.current ??= mutation
      .mutateAsync(request)
      .catch(() => null)
      .finally(() => {
        flight.current = null;
      });
    return flight.current;
  };
  return {
    run: start,
    sending: mutation.isPending,
    problem: mutation.error ? asProblem(mutation.error) : null,
    unfinished: open !== null,
    resume: () => start(null),
    clear: mutation.reset,
  };
}
