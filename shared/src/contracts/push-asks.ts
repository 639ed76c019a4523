import { z } from 'zod';
import { endpoint } from './endpoint';
import { MessageTopic } from './messages';

/** Where a message can reach somebody outside of the app. */
export const PushPlatform = z.enum(['weapp', 'alipay']);
export type PushPlatform = z.infer<typeof PushPlatform>;

/** What a platform may be asked for now, in the very tap that makes it useful. */
export const PushAsk = z.object({ topic: MessageTopic, templateId: z.string().min(1).max(100) });
export type PushAsk = z.infer<typeof PushAsk>;

const Asks = z.object({ asks: z.array(PushAsk) });

export const pushAskEndpoints = {
  readPushAsks: endpoint({
    method: 'GET',
    path: '/me/push-asks',
    summary: 'For which topics this platform may ask me to allow a message; never twice after a no',
    scope: 'person',
    query: z.object({ platform: PushPlatform }),
    response: Asks,
  }),
  answerPushAsk: endpoint({
    method: 'POST',
    path: '/me/push-asks',
    summary: 'What I said when the platform asked: each yes is good for one message',
    scope: 'person',
    command: true,
    body: z.object({
      platform: PushPlatform,
      answers: z
        .array(z.object({ topic: MessageTopic, allowed: z.boolean() }))
        .min(1)
        .max(5),
    }),
    response: Asks,
  }),
};
