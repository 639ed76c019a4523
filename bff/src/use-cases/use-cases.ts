import type { EndpointName, Endpoints } from '@gongji/shared/contracts';
import type { CsvUseCase, OperatorUseCase, PublicUseCase, UseCase } from './context';

type ByScope<N extends EndpointName> = Endpoints[N]['scope'] extends 'public'
  ? PublicUseCase<N>
  : Endpoints[N]['scope'] extends 'operator'
    ? OperatorUseCase<N>
    : UseCase<N>;

/** One use case an endpoint; a missing one does not compile. */
export type UseCases = {
  readonly [N in EndpointName]: Endpoints[N] extends { readonly answers: 'csv' }
    ? CsvUseCase<N>
    : ByScope<N>;
};
