// What reads from the server, what was read, and what this phone keeps.
import { queryClient } from '../api';
import { send } from '../api/transport';
import { useSession } from '../state/session';
import { useUi } from '../state/ui-mode';

void [queryClient, send, useSession, useUi];
