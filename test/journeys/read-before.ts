import { DEMO_PEOPLE } from '@gongji/bff/sandbox/demo-people';
import { demoSignIn } from '@gongji/bff/sandbox/scenarios/acts/demo-sign-in';
import axios from 'axios';

/**
 * A demo person has been here before, on another phone, and has read there how their data is used;
 * one journey reads it on the screen. Nothing else of that time is left.
 */
export async function readBefore(url: string, name: string): Promise<void> {
  const known = DEMO_PEOPLE.find((person) => person.name === name);
  if (!known) return;
  const api = axios.create({ baseURL: `${url}/api`, proxy: false });
  const { data } = await api.post('/sessions', demoSignIn(known.demoId));
  await api.delete('/sessions/current', { headers: { Authorization: `Bearer ${data.token}` } });
}
