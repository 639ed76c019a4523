import type { ViewerView } from '@gongji/shared/contracts';
import type { NamedViewer } from '../adapters/postgres/viewers';

export function viewViewer(row: NamedViewer, actorId: string): ViewerView {
  const { viewerId, personId, name, since } = row;
  return { viewerId, personId, name, since, me: personId === actorId };
}
