import type { PlatformLogin } from '@gongji/bff/src/ports/platform-login';
import type { Services } from '@gongji/bff/src/use-cases/context';

/**
 * Another platform, on which somebody else's account has the very id that the organizer's has on
 * theirs: a person is a platform and an id there, never an id alone.
 */
export function sameIdElsewhere({ logins: { demo } }: Services): PlatformLogin {
  return {
    async exchange() {
      const [organizer, somebody] = await Promise.all(
        ['lin-jianguo', 'shanxi-son'].map((demoId) => demo?.exchange(demoId)),
      );
      if (organizer?.kind !== 'done' || somebody?.kind !== 'done') throw new Error('nobody there');
      return { kind: 'done', value: { ...somebody.value, subject: organizer.value.subject } };
    },
  };
}
