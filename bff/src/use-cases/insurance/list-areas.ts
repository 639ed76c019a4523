import { listAreas as listPolicyAreas } from '@gongji/shared/policy';
import type { PublicUseCase } from '../context';

export const listAreas: PublicUseCase<'listAreas'> = async () => ({ areas: listPolicyAreas() });
