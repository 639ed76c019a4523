import type { NoticeAgreed } from '@gongji/shared/vocabulary';
import { useDraft } from '../../state/drafts';

/** Whom to pay for, kept until it is paid: back, reload or a detour to the pot lose nothing. */
export function usePremiumDraft(familyId: string) {
  return useDraft<{ memberIds: readonly string[] }>(`premium:${familyId}`, { memberIds: [] });
}

/** The notice in force is read and agreed to once; a newer version asks again. */
export function useNoticeAgreed() {
  const { value, change } = useDraft('premium-notice', { version: '' });
  return {
    isAgreed: (notice: NoticeAgreed) => value.version === notice.version,
    agree: (notice: NoticeAgreed) => change({ version: notice.version }),
    readAgain: () => change({ version: '' }),
  };
}
