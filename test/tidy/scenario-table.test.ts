import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCENARIOS_PATH, scenarioTable } from '../journeys/scenario-table';

it('holds every scenario as it is now: npm run scenarios writes it', () => {
  const written = readFileSync(join(__dirname, '..', '..', SCENARIOS_PATH), 'utf8');
  expect(written).toBe(scenarioTable());
});
