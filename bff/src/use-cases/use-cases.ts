import type { EndpointName, Endpoints } from '@gongji/shared/contracts';
import type { PublicUseCase, UseCase } from './context';

/** One use case an endpoint; a missing one does not compile. */
export type UseCases = {
  readonly [N in EndpointName]: Endpoints[N]['scope'] extends 'public'
    ? PublicUseCase<N>
    : UseCase<N>;
};
