import { livesOf, SAY_THAT_IT_LIVES } from '@gongji/bff/src/adapters/postgres/living-workers';
import type { Client } from 'pg';
import type { Life } from '../clockwork/event-heap';

/** By which the product tells a living worker from a dead one: a lock that ends with it. */
export class SignsOfLife {
  constructor(private readonly control: Client) {}

  async begin({ name }: Life): Promise<void> {
    await this.control.query(SAY_THAT_IT_LIVES, livesOf(name));
  }

  /** What PostgreSQL does when the connection is gone. */
  async end({ name }: Life): Promise<void> {
    await this.control.query(SAY_THAT_IT_LIVES.replace('lock', 'unlock'), livesOf(name));
  }
}
