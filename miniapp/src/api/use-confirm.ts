import type { CommandName, QuotableName, RequestOf } from './client';
import type { Command } from './use-command';
import { useQuote } from './use-read';

/**
 * A command that is quoted first and sent once the person agrees: one request for both. While it is
 * being sent nothing is quoted, since what it changes is changing.
 */
export function useConfirm<N extends CommandName & QuotableName>(
  name: N,
  command: Command<N>,
  request: RequestOf<N>,
) {
  const quote = useQuote(name, request, { enabled: !command.sending });
  return { ...command, quote, send: () => command.run(request) };
}
