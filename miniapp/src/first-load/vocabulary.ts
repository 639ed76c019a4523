// Schemas cost more to make than anything else that is loaded. First what makes them, …
import '../api/jitless';
import { Relation } from '@gongji/shared/vocabulary';

void Relation;
